import { putDecisions } from '../../../db/decisions.ts';
import {
  documentOf,
  hasDocument,
  headingsWhere,
  keepDocument,
  setDocumentState,
} from '../../../db/documents.ts';
import { entriesFor } from '../../../db/entry-count.ts';
import { takeFiguresRequests } from '../../../db/figures-requests.ts';
import { getPartnership } from '../../../db/partnership.ts';
import { getPlan } from '../../../db/plan.ts';
import { answerQueries, takeQueries } from '../../../db/queries.ts';
import { putReceiptLines, receiptLineOf } from '../../../db/receipt-lines.ts';
import { getSetting } from '../../../db/settings.ts';
import type { ReadDb, WriteDb } from '../../../db/store.ts';
import { getWorkspace } from '../../../db/workspace.ts';
import { refuse } from '../../../shared/contract/faults.ts';
import { decisionsFile } from '../../../shared/model/decisions-file.ts';
import type { DocId, SubGroupId } from '../../../shared/model/ids.ts';
import type { Instant } from '../../../shared/model/period.ts';
import { planFile } from '../../../shared/model/plan-file.ts';
import { type ReceiptLine, receiptFile } from '../../../shared/model/receipt-file.ts';
import { next, type ReturnEvent, type SignedState } from '../../../shared/rules/life.ts';
import { londonDay } from '../../../shared/rules/london-day.ts';
import { periodsOf } from '../../../shared/rules/period.ts';
import { planNews } from '../../../shared/rules/plan-news.ts';
import { quarterInHand } from '../../../shared/rules/quarter-in-hand.ts';
import { intakeWords as words } from '../../../shared/words/intake.ts';
import { bindPartnership, refuseEnded } from './bindings.ts';
import { keepPlan, type PlanInForce } from './keep-plan.ts';
import { namedOf, namedReturn, returnsOf } from './named-returns.ts';
import { parsePayload } from './parse-payload.ts';
import type { Proven } from './prove.ts';
import { stored } from './stored.ts';
import type { Taken } from './taken.ts';

/**
 * Takes a proven plan, receipt or decisions file into a chair's desk.
 * @throws `signer.*`, `payload.schema`, `binding.*`, `plan.older`, `receipt.unknown`
 */
export function takeAtChair(db: WriteDb, proven: Proven, now: Instant): Taken {
  const { kind, docId } = proven.document;
  bindSecretariat(proven);
  const about = { docId, kind, from: proven.signer.iss, warnings: [] };
  switch (kind) {
    case 'plan':
      return { ...about, ...takePlan(db, proven, now) };
    case 'receipt':
      return { ...about, ...takeReceipt(db, proven, now) };
    case 'decisions':
      return { ...about, ...takeMeeting(db, proven, now) };
    case 'return':
    case 'key-request':
    case 'handover':
    case 'pack':
      throw refuse('desk.wrong', { kind, desk: 'chair' });
  }
}

/** The secretariat's key signs whatever comes to a chair; the recovery key a plan that names a new one. */
function bindSecretariat({ signer, document }: Proven): void {
  const { role, name } = signer.holder;
  refuseEnded(signer);
  if (role !== 'secretariat' && !(role === 'recovery' && document.kind === 'plan')) {
    throw refuse('signer.role', { name, kind: document.kind });
  }
}

function bindDesk(
  db: WriteDb,
  document: { partnership: string; sample: boolean; subGroup: SubGroupId },
): void {
  const partnership = getPartnership(db);
  bindPartnership(document, partnership);
  if (document.subGroup === getWorkspace(db).subGroup) return;
  const named = partnership.subGroups.find(({ id }) => id === document.subGroup);
  throw refuse('binding.sub-group', { name: named?.name ?? document.subGroup });
}

type Came = Pick<Taken, 'result' | 'message' | 'next' | 'quarter' | 'about'> &
  Partial<Pick<Taken, 'warnings'>>;

function takePlan(db: WriteDb, proven: Proven, now: Instant): Came {
  const plan = parsePayload(planFile, proven.document);
  bindDesk(db, plan);
  const held = getSetting<PlanInForce>(db, 'plan.in-force')?.cite;
  if (hasDocument(db, proven.document.docId))
    return { result: 'duplicate', ...words.planAgain(plan.version) };
  if (held !== undefined && plan.version <= held.version)
    throw refuse('plan.older', { version: plan.version, held: held.version });
  const before = getPlan(db);
  keepPlan(db, { document: proven.document, plan, raw: proven.raw }, now);
  const quarter = quarterInHand(plan.plan.calendar, londonDay(now));
  const kept = entriesFor(db, quarter, [...periodsOf(quarter, 'month'), quarter]);
  const news = planNews(before ?? plan.plan, plan.plan, plan.subGroup);
  const valid = returnsStanding(db, plan.version);
  return { result: 'accepted', ...words.plan(plan.version, kept, news), warnings: valid };
}

/** Of the quarter returned last, that its return holds though it was made under an earlier version of the plan. */
function returnsStanding(db: ReadDb, version: number): string[] {
  const last = returnsOf(db)
    .filter(({ state }) => !['withdrawn', 'superseded', 'queried'].includes(state))
    .sort((a, b) => ((a.quarter ?? '') < (b.quarter ?? '') ? -1 : 1))
    .at(-1);
  if (last === undefined || last.planVersion === null || last.planVersion >= version) return [];
  return [words.stillValid(namedReturn(db, last).reference, last.planVersion)];
}

function takeReceipt(db: WriteDb, { document, raw }: Proven, now: Instant): Came {
  const receipt = parsePayload(receiptFile, document);
  bindDesk(db, receipt);
  const { docId } = document;
  if (hasDocument(db, docId)) return { result: 'duplicate', ...words.again };
  const ours = receipt.lines.filter((line) => signedHere(db, line.docId) !== undefined);
  if (receipt.lines.length > 0 && ours.length === 0) throw refuse('receipt.unknown');
  const { subGroup, lines, queries, figuresRequests } = receipt;
  keepDocument(
    db,
    stored(document, receipt, raw, { direction: 'in', state: 'received', keptAt: now, subGroup }),
    document.text,
  );
  putReceiptLines(db, docId, lines);
  for (const line of ours) {
    const at = signedHere(db, line.docId);
    // An old receipt that is opened late says nothing new.
    if (at !== undefined && receiptLineOf(db, line.docId)?.receipt === docId)
      setDocumentState(db, line.docId, next(at, eventOf(line, at)));
  }
  takeQueries(db, queries, docId);
  for (const { about } of queries) {
    const again = replacedBy(db, about);
    if (again !== undefined) answerQueries(db, about, again);
  }
  takeFiguresRequests(db, subGroup, figuresRequests, docId);
  const about = ours.flatMap((line) => namedOf(db, line.docId) ?? []);
  return {
    result: 'accepted',
    ...words.receipt(
      lines.length,
      queries.length,
      about.map(({ reference }) => reference),
    ),
    ...(about.length === 0 ? {} : { about: about.at(-1)?.docId }),
  };
}

/** Where a document stands that was signed at this desk; undefined for any other. */
function signedHere(db: WriteDb, docId: DocId): SignedState | undefined {
  const found = documentOf(db, docId);
  return found?.direction === 'out' ? found.state : undefined;
}

/** The return that was signed here in the place of another, and answers what was asked about it. */
const replacedBy = (db: WriteDb, docId: DocId): DocId | undefined =>
  headingsWhere(db, { kind: 'return', direction: 'out' }).find(
    ({ supersedes, state }) => supersedes === docId && state !== 'withdrawn',
  )?.docId;

/** What a line of a receipt does to a return of ours; word of one that was replaced since changes nothing. */
function eventOf({ outcome }: ReceiptLine, at: SignedState): ReturnEvent {
  if (at === 'superseded' || at === 'withdrawn') return 'receive';
  switch (outcome) {
    case 'accepted':
      return 'accept';
    case 'queried':
      return 'query';
    case 'superseded':
      return 'supersede';
    case 'fork':
    case 'parked':
    case 'quarantined':
    case 'withdrawn':
      return 'receive';
  }
}

function takeMeeting(db: WriteDb, { document, raw }: Proven, now: Instant): Came {
  const file = parsePayload(decisionsFile, document);
  bindDesk(db, file);
  if (hasDocument(db, document.docId)) return { result: 'duplicate', quarter: file.quarter, ...words.again };
  keepDocument(
    db,
    stored(document, file, raw, {
      direction: 'in',
      state: 'received',
      keptAt: now,
      subGroup: file.subGroup,
      quarter: file.quarter,
    }),
  );
  putDecisions(db, file.quarter, file.meeting, file.decisions);
  return { result: 'accepted', quarter: file.quarter, ...words.decisions(file.decisions.length) };
}
