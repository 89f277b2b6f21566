import { migrations } from '../db/bundled.ts';
import { beginStep, type Step } from '../db/change.ts';
import type { StoredDocument } from '../db/documents.ts';
import { putPartnership } from '../db/partnership.ts';
import { putPlan } from '../db/plan.ts';
import { signedText } from '../db/signed-text.ts';
import type { Store, WriteDb } from '../db/store.ts';
import { write } from '../db/transaction.ts';
import { undo } from '../db/undo.ts';
import type { Kid } from '../shared/model/ids.ts';
import type { Plan } from '../shared/model/plan.ts';
import { anId, aPartnership, aPlan, doc, q, tasking } from './a-quarter.ts';
import { aMoment, aStore } from './a-store.ts';

/** A new encrypted store with the partnership of `a-quarter.ts` and its plan. */
export function aDesk(plan: Plan = aPlan()): Store {
  const store = aStore({ migrations });
  write(store, (db) => {
    putPartnership(db, aPartnership);
    putPlan(db, plan);
  });
  return store;
}

const hamir = { who: 'Chief Inspector Hamir', at: aMoment };

/** Does something as a step of its own, and gives its number. */
export const does = (store: Store, work: (db: WriteDb, step: Step) => void): number =>
  write(store, (db) => {
    const step = beginStep(db, { ...hamir, name: 'A test’s step' });
    work(db, step);
    return step.id;
  });

export const undoes = (store: Store, step: number) => write(store, (db) => undo(db, step, hamir));

/** A document as it is filed: City Tasking's return for Quarter 2, unless the test says otherwise. */
export const aDocument = <P = unknown>(
  name: string,
  given: Partial<StoredDocument<P>> = {},
): StoredDocument<P> => {
  const document = {
    docId: doc(name),
    typ: 'csp-return+jws',
    kind: 'return' as const,
    id: anId(7),
    direction: 'in' as const,
    kid: 'k'.repeat(43) as Kid,
    iss: tasking,
    subGroup: tasking,
    quarter: q('2026-27 Q2'),
    planVersion: 3,
    epoch: 1,
    seq: 1,
    prev: null,
    supersedes: null,
    state: 'received' as const,
    late: false,
    transcribed: false,
    createdAt: aMoment,
    keptAt: aMoment,
    fileName: `${name}.cspreturn`,
    payload: { name } as P,
    ...given,
  };
  const payload = JSON.stringify(document.payload);
  return { raw: signedText({ ...document, payload, signature: 'S'.repeat(86) }), ...document };
};
