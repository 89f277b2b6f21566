import { clockWentBack } from '../../../db/change.ts';
import { keepDocument, keepReturnRows, lastInChain, setDocumentState } from '../../../db/documents.ts';
import { activeKeys, keyOf } from '../../../db/keyring.ts';
import { notesIn } from '../../../db/notes.ts';
import { getPartnership } from '../../../db/partnership.ts';
import { answerQueries } from '../../../db/queries.ts';
import { requestAnswersIn } from '../../../db/request-answers.ts';
import type { ReadDb } from '../../../db/store.ts';
import { suppliedIn } from '../../../db/supplied.ts';
import { write } from '../../../db/transaction.ts';
import { refuse } from '../../../shared/contract/faults.ts';
import type { Output, Parsed } from '../../../shared/contract/index.ts';
import type { IndicatorReading } from '../../../shared/model/entries.ts';
import type { Quarter } from '../../../shared/model/period.ts';
import type { Plan } from '../../../shared/model/plan.ts';
import type { ReturnFile } from '../../../shared/model/return-file.ts';
import { judgedQuarter } from '../../../shared/rules/aggregate.ts';
import { arrivalOf, orderOf } from '../../../shared/rules/order.ts';
import { quarterOf } from '../../../shared/rules/period.ts';
import { allocated, coverageText } from '../../../shared/rules/plan-part.ts';
import type { CheckedQuarter, QuarterEntries } from '../../../shared/rules/quarter-check.ts';
import { fileNames } from '../../../shared/words/file-names.ts';
import { returnWords } from '../../../shared/words/returns.ts';
import type { Core } from '../core.ts';
import { type ChairDesk, headingOf, planInForce, writable } from '../desk.ts';
import type { PlanInForce } from '../exchange/keep-plan.ts';
import type { Identity } from '../exchange/private-key.ts';
import { kidOf } from '../exchange/public-key.ts';
import { send } from '../exchange/send.ts';
import { stored } from '../exchange/stored.ts';
import { sha256 } from '../exchange/suite.ts';
import { makeKeyRequest } from './key-request.ts';
import { checkedQuarter, signedReturns } from './quarter.ts';

/**
 * Signs a quarter's return: frozen from here on, with the rule set and the figures used. Refused while
 * anything is unaccounted for or unexplained; `nil` must be said exactly when there is no exception.
 */
export async function signReturn(core: Core, input: Parsed<'returns.sign'>): Promise<Output<'returns.sign'>> {
  const db = core.store;
  const { desk, plan, entries, checked } = checkedQuarter(db, input.quarter);
  writable(desk);
  const inForce = planInForce(db);
  if (inForce === undefined) throw refuse('plan.none');
  refuseUnready(checked, input);
  const identity = await core.keys.unlock(input.passphrase);
  const payload = await returnOf(core, { desk, plan, entries, checked, inForce, input, identity });
  const sealed = input.sealed ?? inForce.settings.sealReturns;
  const name = fileNames.return(
    subGroupName(db, desk),
    input.quarter,
    revisionsBefore(db, input.quarter) + 1,
  );
  const sent = await send('return', payload, identity, name, sealed ? inForce.secretariat.seal : null);
  write(db, (tx) => {
    keepDocument(
      tx,
      stored(sent.document, payload, sent.raw, {
        direction: 'out',
        state: 'exported',
        keptAt: core.now(),
        subGroup: desk.subGroup,
        quarter: payload.quarter,
        planVersion: payload.plan.version,
        epoch: payload.epoch,
        seq: payload.seq,
        prev: payload.prev,
        supersedes: payload.supersedes,
        fileName: sent.file.name,
      }),
    );
    keepReturnRows(tx, sent.docId, payload);
    if (payload.supersedes === null) return;
    setDocumentState(tx, payload.supersedes, 'superseded');
    answerQueries(tx, payload.supersedes, sent.docId);
  });
  return {
    docId: sent.docId,
    quarter: payload.quarter,
    seq: payload.seq,
    sealed: sent.sealed,
    exceptions: payload.exceptions.length,
    coverage: countStates(payload),
    file: sent.file,
  };
}

function refuseUnready(
  { obstacles, exceptions }: CheckedQuarter,
  { nil, quarter }: Parsed<'returns.sign'>,
): void {
  const [first] = obstacles;
  if (first !== undefined)
    throw refuse('return.not-ready', { count: obstacles.length, first: first.message });
  if (nil && exceptions.length > 0) throw refuse('return.not-nil', { count: exceptions.length });
  if (!nil && exceptions.length === 0) throw refuse('return.nil-unsaid', { quarter });
}

type Making = {
  desk: ChairDesk;
  plan: Plan;
  entries: QuarterEntries;
  checked: CheckedQuarter;
  inForce: PlanInForce;
  input: Parsed<'returns.sign'>;
  identity: Identity;
};

async function returnOf(core: Core, making: Making): Promise<ReturnFile> {
  const db = core.store;
  const { desk, plan, entries, checked, inForce, input, identity } = making;
  const { id, partnership, sample, signer, createdAt } = headingOf(core, desk);
  const { quarter } = input;
  const own = keyOf(db, identity.signing.kid);
  const last = lastInChain(db, desk.subGroup, 'out');
  const before = standingReturn(db, quarter);
  if (before !== null && input.whyAgain === '') throw refuse('return.why-again', { quarter });
  const items = allocated(plan, desk.subGroup);
  return {
    schema: 'csp.return/1',
    kind: 'return',
    id,
    partnership,
    sample,
    signer,
    createdAt,
    iss: desk.subGroup,
    aud: { kid: kidOf(inForce.secretariat.sign) },
    onBehalfOf: input.onBehalfOf,
    quarter,
    plan: inForce.cite,
    epoch: own?.epoch ?? last?.epoch ?? 1,
    seq: own !== undefined && last !== null && own.epoch > last.epoch ? 1 : (last?.seq ?? 0) + 1,
    prev: last?.docId ?? null,
    supersedes: before,
    whyAgain: before === null ? '' : input.whyAgain,
    clockSuspect:
      clockWentBack(db, core.now()) || signedReturns(db).some((one) => one.payload.createdAt > core.now()),
    ruleSet: plan.ruleSet,
    marking: input.marking ?? highestMarking(db, plan, checked),
    declaration: returnWords.declaration(quarter),
    nil: input.nil,
    coverage: {
      items: items.length,
      sha256: sha256(coverageText(items)).toString('hex'),
      rows: [...checked.coverage],
    },
    exceptions: [...checked.exceptions],
    contributions: [...entries.contributions],
    requests: [...requestAnswersIn(db, quarter)],
    disputes: suppliedIn(db)
      .filter((one) => one.response === 'disputed' && falls(plan, one, quarter))
      .map(({ indicator, period, why }) => ({ indicator, period, why })),
    notes: [...notesIn(db, quarter)].filter(({ travels }) => travels),
    alwaysReported: alwaysReported(plan, desk, entries, quarter),
    keyRequest: activeKeys(db, desk.subGroup).some(({ kid }) => kid === identity.signing.kid)
      ? null
      : (JSON.parse((await makeKeyRequest(core, identity)).raw) as ReturnFile['keyRequest']),
    transcribed: null,
  };
}

/** The return of the quarter that this one replaces: the one that no other replaces yet. */
function standingReturn(db: ReadDb, quarter: Quarter) {
  const set = signedReturns(db).filter(({ payload }) => payload.quarter === quarter);
  return orderOf(set.map(arrivalOf)).heads.at(-1) ?? null;
}

const revisionsBefore = (db: ReadDb, quarter: Quarter): number =>
  signedReturns(db).filter(({ payload }) => payload.quarter === quarter).length;

const subGroupName = (db: ReadDb, desk: ChairDesk): string =>
  getPartnership(db).subGroups.find(({ id }) => id === desk.subGroup)?.name ?? desk.subGroup;

/** The highest marking of any item whose detail is in the return; the lowest of all when there is none. */
function highestMarking(db: ReadDb, plan: Plan, checked: CheckedQuarter): string {
  const markings = [...getPartnership(db).markings].sort((a, b) => a.rank - b.rank);
  const told = new Set(
    checked.exceptions.map((one) => (one.kind === 'other' ? one.priority.ref : one.item.ref)),
  );
  const used = [...plan.indicators, ...plan.actions, ...plan.priorities]
    .filter(({ ref }) => told.has(ref))
    .map(({ marking }) => marking);
  const highest = markings.filter(({ code }) => used.includes(code)).at(-1) ?? markings[0];
  return highest?.code ?? '';
}

/** Whether a reading belongs to what the quarter judges. */
function falls(
  plan: Plan,
  { indicator, period }: Pick<IndicatorReading, 'indicator' | 'period'>,
  quarter: Quarter,
): boolean {
  const found = plan.indicators.find(({ ref }) => ref === indicator);
  return found !== undefined && quarterOf(period, found.frequency) === judgedQuarter(found, quarter);
}

function alwaysReported(
  plan: Plan,
  desk: ChairDesk,
  entries: QuarterEntries,
  quarter: Quarter,
): IndicatorReading[] {
  return plan.indicators
    .filter((one) => one.alwaysReported && one.lead === desk.subGroup && one.retired === null)
    .flatMap(({ ref }) =>
      (entries.readings.get(ref) ?? [])
        .map((one) => ({ indicator: ref, ...one }))
        .filter((one) => falls(plan, one, quarter)),
    );
}

const countStates = ({ coverage }: ReturnFile): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const { state } of coverage.rows) counts[state] = (counts[state] ?? 0) + 1;
  return counts;
};
