import { putDecisions } from '../../../db/decisions.ts';
import { documentOf, hasDocument, keepDocument, setDocumentState } from '../../../db/documents.ts';
import { takeFiguresRequests } from '../../../db/figures-requests.ts';
import { getPartnership } from '../../../db/partnership.ts';
import { takeQueries } from '../../../db/queries.ts';
import { putReceiptLines } from '../../../db/receipt-lines.ts';
import { getSetting } from '../../../db/settings.ts';
import type { WriteDb } from '../../../db/store.ts';
import { getWorkspace } from '../../../db/workspace.ts';
import { refuse } from '../../../shared/contract/faults.ts';
import { decisionsFile } from '../../../shared/model/decisions-file.ts';
import type { SubGroupId } from '../../../shared/model/ids.ts';
import type { Instant } from '../../../shared/model/period.ts';
import { planFile } from '../../../shared/model/plan-file.ts';
import { type ReceiptLine, receiptFile } from '../../../shared/model/receipt-file.ts';
import { next, type ReturnEvent, type SignedState } from '../../../shared/rules/life.ts';
import { intakeWords as words } from '../../../shared/words/intake.ts';
import { bindPartnership } from './bindings.ts';
import { keepPlan, type PlanInForce } from './keep-plan.ts';
import { parsePayload } from './parse-payload.ts';
import type { Proven } from './prove.ts';
import { stored } from './stored.ts';
import type { Taken } from './take-return.ts';

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
  if (signer.status === 'revoked') throw refuse('signer.revoked', { name, why: signer.verified });
  if (signer.status === 'retired') throw refuse('signer.retired', { name });
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

type Came = Pick<Taken, 'result' | 'message' | 'next' | 'quarter'>;

function takePlan(db: WriteDb, proven: Proven, now: Instant): Came {
  const plan = parsePayload(planFile, proven.document);
  bindDesk(db, plan);
  const held = getSetting<PlanInForce>(db, 'plan.in-force')?.cite;
  if (hasDocument(db, proven.document.docId))
    return { result: 'duplicate', ...words.planAgain(plan.version) };
  if (held !== undefined && plan.version <= held.version)
    throw refuse('plan.older', { version: plan.version, held: held.version });
  keepPlan(db, { document: proven.document, plan, raw: proven.raw }, now);
  return { result: 'accepted', ...words.plan(plan.version) };
}

function takeReceipt(db: WriteDb, { document, raw }: Proven, now: Instant): Came {
  const receipt = parsePayload(receiptFile, document);
  bindDesk(db, receipt);
  if (hasDocument(db, document.docId)) return { result: 'duplicate', ...words.again };
  const known = receipt.lines.filter((line) => hasDocument(db, line.docId));
  if (receipt.lines.length > 0 && known.length === 0) throw refuse('receipt.unknown');
  keepDocument(
    db,
    stored(document, receipt, raw, {
      direction: 'in',
      state: 'received',
      keptAt: now,
      subGroup: receipt.subGroup,
    }),
  );
  putReceiptLines(db, document.docId, receipt.lines);
  for (const line of known) {
    const at = documentOf(db, line.docId)?.state;
    if (at !== undefined) setDocumentState(db, line.docId, next(at, eventOf(line, at)));
  }
  takeQueries(db, receipt.queries, document.docId);
  takeFiguresRequests(db, receipt.subGroup, receipt.figuresRequests, document.docId);
  return { result: 'accepted', ...words.receipt(receipt.lines.length, receipt.queries.length) };
}

const events: Partial<Record<ReceiptLine['outcome'], ReturnEvent>> = {
  accepted: 'accept',
  queried: 'query',
  superseded: 'supersede',
};

/** What a line of a receipt does to a return of ours; word of one that was replaced since changes nothing. */
function eventOf({ outcome }: ReceiptLine, at: SignedState): ReturnEvent {
  if (at === 'superseded' || at === 'withdrawn') return 'receive';
  return events[outcome] ?? 'receive';
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
