import { recordChase } from '../../../db/chases.ts';
import { decisionsIn, meetingOf, putDecisions } from '../../../db/decisions.ts';
import { determinationsIn, recordDetermination } from '../../../db/determinations.ts';
import { documentOf, hasDocument, keepDocument, setDocumentState } from '../../../db/documents.ts';
import { activeKeys } from '../../../db/keyring.ts';
import { getPartnership } from '../../../db/partnership.ts';
import { answerRequest, getPlan } from '../../../db/plan.ts';
import { askQuery } from '../../../db/queries.ts';
import type { ReadDb } from '../../../db/store.ts';
import { write } from '../../../db/transaction.ts';
import { refuse } from '../../../shared/contract/faults.ts';
import type { Output, Parsed } from '../../../shared/contract/index.ts';
import type { Decision, DecisionsFile } from '../../../shared/model/decisions-file.ts';
import type { SubGroup } from '../../../shared/model/partnership.ts';
import type { Plan } from '../../../shared/model/plan.ts';
import { next } from '../../../shared/rules/life.ts';
import { openPart } from '../../../shared/rules/plan-open.ts';
import { partFor } from '../../../shared/rules/plan-part.ts';
import { fileNames } from '../../../shared/words/file-names.ts';
import { type Core, newId, today } from '../core.ts';
import { headingOf, secretariatDesk, writable } from '../desk.ts';
import { mergedQuarter } from '../exchange/merged-quarter.ts';
import { copiesOf, type SentToGroup, sendToGroup } from '../exchange/send-to-group.ts';
import { stored } from '../exchange/stored.ts';
import type { Handlers } from '../serve.ts';

type Names =
  | 'merge.get'
  | 'queries.ask'
  | 'determinations.record'
  | 'determinations.list'
  | 'decisions.record'
  | 'decisions.list'
  | 'decisions.issue'
  | 'requests.answer'
  | 'chase.record';

export const secretariatHandlers: Pick<Handlers, Names> = {
  'merge.get': (core, { quarter }) => {
    secretariatDesk(core.store);
    return mergedQuarter(core.store, quarter);
  },
  'queries.ask': (core, { about, item, question }) => {
    writable(secretariatDesk(core.store));
    const asked = { id: newId(core), about, item, question, askedOn: today(core) };
    write(core.store, (db) => {
      const document = documentOf(db, about);
      if (document === undefined || document.kind !== 'return') throw refuse('return.unknown');
      askQuery(db, asked);
      setDocumentState(db, about, next(document.state, 'query'));
    });
    return asked;
  },
  'determinations.record': (core, ruling) => {
    const desk = writable(secretariatDesk(core.store));
    const made = {
      id: newId(core),
      quarter: ruling.quarter,
      matter: ruling.matter,
      why: ruling.why,
      by: desk.user.name,
      on: today(core),
      restsOn: ruling.restsOn,
    };
    write(core.store, (db) => {
      if (!made.restsOn.every((docId) => hasDocument(db, docId))) throw refuse('determination.unknown');
      recordDetermination(db, made);
    });
    return made;
  },
  'determinations.list': (core, { quarter }) => determinationsIn(core.store, quarter),
  'decisions.record': (core, { quarter, on, minute, decisions }) => {
    writable(secretariatDesk(core.store));
    const numbered: Decision[] = decisions.map((one) => ({ id: newId(core), ...one }));
    write(core.store, (db) => putDecisions(db, quarter, { on, minute }, numbered));
    return numbered;
  },
  'decisions.list': (core, { quarter }) => decisionsIn(core.store, quarter),
  'decisions.issue': issueDecisions,
  'requests.answer': (core, { request, answer, on }) => {
    writable(secretariatDesk(core.store));
    write(core.store, (db) => {
      if (!answerRequest(db, request, answer, on)) throw refuse('plan.no-item', { ref: request });
    });
    return {};
  },
  'chase.record': (core, { quarter, subGroup, tone, note }) => {
    const desk = writable(secretariatDesk(core.store));
    const id = newId(core);
    write(core.store, (db) =>
      recordChase(db, { id, quarter, subGroup, tone, note, by: desk.user.name, at: core.now() }),
    );
    return { id };
  },
};

/**
 * Signs a decisions file for each sub-group that is concerned: what was decided about its items, and about the
 * whole. A sub-group without an enrolled key is told nothing about what is restricted.
 */
async function issueDecisions(
  core: Core,
  { quarter, passphrase }: Parsed<'decisions.issue'>,
): Promise<Output<'decisions.issue'>> {
  const db = core.store;
  const desk = writable(secretariatDesk(db));
  const plan = getPlan(db);
  const meeting = meetingOf(db, quarter);
  const decisions = decisionsIn(db, quarter);
  if (plan === null) throw refuse('plan.none');
  if (meeting === undefined) throw refuse('decisions.none', { quarter });
  const identity = await core.keys.unlock(passphrase);
  const made: { subGroup: SubGroup['id']; payload: DecisionsFile; signed: SentToGroup }[] = [];
  for (const subGroup of getPartnership(db).subGroups) {
    const theirs = decisions.filter(concerning(db, plan, subGroup));
    if (theirs.length === 0) continue;
    const heading = headingOf(core, desk);
    const payload: DecisionsFile = {
      schema: 'csp.decisions/1',
      kind: 'decisions',
      ...heading,
      iss: heading.partnership,
      subGroup: subGroup.id,
      quarter,
      meeting,
      decisions: theirs,
    };
    const name = fileNames.decisions(subGroup.name, quarter);
    const signed = await sendToGroup(db, 'decisions', payload, identity, name, subGroup);
    made.push({ subGroup: subGroup.id, payload, signed });
  }
  write(db, (tx) => {
    for (const { subGroup, payload, signed } of made) {
      const { sent, copies } = signed;
      const fileName = copies[0]?.file.name ?? '';
      const filed = { direction: 'out', state: 'exported', keptAt: core.now(), subGroup, fileName } as const;
      keepDocument(tx, stored(sent.document, payload, sent.raw, { ...filed, quarter }));
    }
  });
  return copiesOf(made);
}

function concerning(db: ReadDb, plan: Plan, { id }: SubGroup): (decision: Decision) => boolean {
  const whole = partFor(plan, id);
  const part = activeKeys(db, id).length > 0 ? whole : openPart(whole);
  const refs = new Set<string>(
    [...part.priorities, ...part.indicators, ...part.actions, ...part.requests].map(({ ref }) => ref),
  );
  return ({ item }) => item === null || refs.has(item);
}
