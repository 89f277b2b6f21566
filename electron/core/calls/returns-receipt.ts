import { openFiguresRequests } from '../../../db/figures-requests.ts';
import { activeKeys } from '../../../db/keyring.ts';
import { revisingOf } from '../../../db/locks.ts';
import { getPartnership } from '../../../db/partnership.ts';
import { getPlan } from '../../../db/plan.ts';
import { planVersion } from '../../../db/plan-versions.ts';
import { openQueries } from '../../../db/queries.ts';
import { receiptLineOf } from '../../../db/receipt-lines.ts';
import type { ReadDb } from '../../../db/store.ts';
import { refuse } from '../../../shared/contract/faults.ts';
import type { HistoricReturn, NamedReturn, ReturnReceipt } from '../../../shared/contract/own-returns.ts';
import { fingerprint } from '../../../shared/model/fingerprint.ts';
import type { DocId } from '../../../shared/model/ids.ts';
import type { Plan } from '../../../shared/model/plan.ts';
import type { ReceiptLine } from '../../../shared/model/receipt-file.ts';
import type { ReturnFile } from '../../../shared/model/return-file.ts';
import { tellReturn } from '../../../shared/rules/tell-return.ts';
import type { Core } from '../core.ts';
import { chairDesk, planInForce } from '../desk.ts';
import { namedReturn, returnsOf } from '../exchange/named-returns.ts';
import { digitsOf, wordsOf, wordsOfDocument } from '../exchange/words-of-a-key.ts';
import { isIntact, readReturn, returnFileOf, withdrawalOf } from './returns-kept.ts';

/** The plan that a return speaks about, or where it is not kept, the one in force. */
export function planOfReturn(db: ReadDb, { plan }: Pick<ReturnFile, 'plan'>): Plan {
  const found = planVersion(db, plan.version) ?? getPlan(db);
  if (found === null) throw refuse('plan.none');
  return found;
}

/** Everything about one return of this desk. @throws `desk.chair-only`, `return.unknown`, `return.damaged` */
export async function receiptOf(core: Core, docId: DocId): Promise<ReturnReceipt> {
  const db = core.store;
  const desk = chairDesk(db);
  const found = readReturn(db, docId);
  const { payload, keptAt } = found;
  const named = namedReturn(db, found);
  const inForce = planInForce(db);
  const { people, roles, contact } = getPartnership(db);
  const office = new Set(roles.filter(({ role }) => role === 'secretariat').map(({ person }) => person));
  const revising = revisingOf(db, payload.quarter);
  const { file, sealed } = await returnFileOf(core, docId);
  return {
    ...named,
    nil: payload.nil,
    marking: payload.marking,
    signedAt: keptAt,
    signedBy: { name: payload.signer.name, title: payload.signer.title },
    onBehalfOf: payload.onBehalfOf,
    declaration: payload.declaration,
    plan: { version: payload.plan.version, current: inForce?.cite.version ?? payload.plan.version },
    file: { name: file.name, size: file.bytes.length, sealed },
    fingerprint: fingerprint(docId),
    fingerprintWords: wordsOfDocument(docId).join(' '),
    intact: true,
    whyAgain: payload.whyAgain,
    supersedes: neighbour(db, ({ docId: one }) => one === payload.supersedes),
    supersededBy: neighbour(db, ({ supersedes, state }) => supersedes === docId && state !== 'withdrawn'),
    revising: revising?.docId === docId ? revising.why : null,
    withdrawn: withdrawalOf(db, docId),
    line: lineOf(db, docId),
    questions: openQueries(db)
      .filter(({ about }) => about === docId)
      .map(({ id, about, item, question, askedOn }) => ({ id, about, item, question, askedOn })),
    asked: openFiguresRequests(db).map(({ id, why, askedOn, indicators, periods }) => ({
      ...{ id, why, askedOn, indicators, periods },
    })),
    contact,
    secretariat: people.filter(({ id }) => office.has(id)).map(({ name, email }) => ({ name, email })),
    key: payload.keyRequest === null ? null : keyToCompare(core, desk.subGroup),
    exceptions: payload.exceptions.length,
    told: tellReturn(payload, planOfReturn(db, payload)),
  };
}

/** A key that no keyring lists yet: its words will be asked for by telephone. */
function keyToCompare({ store, keys }: Core, subGroup: ReturnFile['iss']): ReturnReceipt['key'] {
  const { kid } = keys.own;
  if (activeKeys(store, subGroup).some((one) => one.kid === kid)) return null;
  return { kid, words: wordsOf(kid).join(' '), digits: digitsOf(kid).join(' ') };
}

const neighbour = (
  db: ReadDb,
  is: (one: ReturnType<typeof returnsOf>[number]) => boolean,
): NamedReturn | null => {
  const found = returnsOf(db).find(is);
  return found === undefined ? null : namedReturn(db, found);
};

const lineOf = (db: ReadDb, docId: DocId): ReceiptLine | null => {
  const line = receiptLineOf(db, docId);
  if (line === undefined) return null;
  const { quarter, outcome, late, receivedOn } = line;
  return { docId, quarter, outcome, late, receivedOn };
};

/** Every return that was signed here, the newest quarter first. What is damaged is listed, and said to be. */
export const historyOf = (db: ReadDb): HistoricReturn[] =>
  returnsOf(db)
    .map((heading) => historic(db, heading))
    .sort((a, b) => (a.quarter === b.quarter ? b.version - a.version : a.quarter < b.quarter ? 1 : -1));

/** One return as the history lists it; one that is damaged is listed by its heading alone. */
export function historic(db: ReadDb, heading: ReturnType<typeof returnsOf>[number]): HistoricReturn {
  const { docId, keptAt } = heading;
  const about = {
    ...namedReturn(db, heading),
    signedAt: keptAt,
    fingerprint: fingerprint(docId),
    line: lineOf(db, docId),
  };
  if (!isIntact(db, docId))
    return { ...about, intact: false, signedBy: '?', onBehalfOf: '', nil: false, exceptions: 0 };
  const { payload } = readReturn(db, docId);
  const { signer, onBehalfOf, nil, exceptions } = payload;
  return { ...about, intact: true, signedBy: signer.name, onBehalfOf, nil, exceptions: exceptions.length };
}
