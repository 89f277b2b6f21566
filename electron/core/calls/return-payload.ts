import { clockWentBack } from '../../../db/change.ts';
import { activeKeys } from '../../../db/keyring.ts';
import { notesIn } from '../../../db/notes.ts';
import { getPartnership } from '../../../db/partnership.ts';
import { planVersion } from '../../../db/plan-versions.ts';
import { requestAnswersIn } from '../../../db/request-answers.ts';
import type { ReadDb } from '../../../db/store.ts';
import { suppliedIn } from '../../../db/supplied.ts';
import { refuse } from '../../../shared/contract/faults.ts';
import type { Parsed } from '../../../shared/contract/index.ts';
import type { IndicatorReading } from '../../../shared/model/entries.ts';
import type { Exception } from '../../../shared/model/exception.ts';
import type { DocId, Ref } from '../../../shared/model/ids.ts';
import type { Quarter } from '../../../shared/model/period.ts';
import type { Plan } from '../../../shared/model/plan.ts';
import type { ReturnFile } from '../../../shared/model/return-file.ts';
import { judgedQuarter } from '../../../shared/rules/aggregate.ts';
import { arrivalOf, orderOf } from '../../../shared/rules/order.ts';
import { highestOf } from '../../../shared/rules/pack-scope.ts';
import { quarterOf } from '../../../shared/rules/period.ts';
import { allocated, coverageText } from '../../../shared/rules/plan-part.ts';
import type { CheckedQuarter, QuarterEntries } from '../../../shared/rules/quarter-check.ts';
import { returnWords } from '../../../shared/words/returns.ts';
import type { Core } from '../core.ts';
import { type ChairDesk, headingOf } from '../desk.ts';
import type { PlanInForce } from '../exchange/keep-plan.ts';
import type { Identity } from '../exchange/private-key.ts';
import { kidOf } from '../exchange/public-key.ts';
import { sha256 } from '../exchange/suite.ts';
import { nextInChain } from './chain.ts';
import { makeKeyRequest } from './key-request.ts';
import { signedReturns } from './quarter.ts';

export type Making = {
  desk: ChairDesk;
  entries: QuarterEntries;
  checked: CheckedQuarter;
  inForce: PlanInForce;
  input: Parsed<'returns.sign'>;
  identity: Identity;
};

/**
 * A quarter as the return that is signed. It keeps to the plan that it names: what was said of anything that
 * has left that plan since stays at this desk, for no secretariat could take it in.
 */
export async function returnOf(core: Core, making: Making): Promise<ReturnFile> {
  const db = core.store;
  const { desk, entries, checked, inForce, input, identity } = making;
  const { quarter } = input;
  const plan = planVersion(db, inForce.cite.version);
  if (plan === undefined) throw refuse('plan.none');
  const before = standingReturn(db, quarter);
  if (before !== null && input.whyAgain === '') throw refuse('return.why-again', { quarter });
  const items = allocated(plan, desk.subGroup);
  const said = saidOf(db, plan, desk, entries, quarter);
  return {
    schema: 'csp.return/1',
    kind: 'return',
    ...headingOf(core, desk),
    iss: desk.subGroup,
    aud: { kid: kidOf(inForce.secretariat.sign) },
    onBehalfOf: input.onBehalfOf,
    quarter,
    plan: inForce.cite,
    ...nextInChain(db, desk.subGroup, identity),
    supersedes: before,
    whyAgain: before === null ? '' : input.whyAgain,
    clockSuspect:
      clockWentBack(db, core.now()) || signedReturns(db).some((one) => one.payload.createdAt > core.now()),
    ruleSet: plan.ruleSet,
    marking: input.marking ?? highestMarking(db, plan, checked.exceptions, said).code,
    declaration: returnWords.declaration(quarter),
    nil: input.nil,
    coverage: {
      items: items.length,
      sha256: sha256(coverageText(items)).toString('hex'),
      rows: [...checked.coverage],
    },
    exceptions: [...checked.exceptions],
    ...said,
    keyRequest: activeKeys(db, desk.subGroup).some(({ kid }) => kid === identity.signing.kid)
      ? null
      : (JSON.parse((await makeKeyRequest(core, identity)).raw) as ReturnFile['keyRequest']),
    transcribed: null,
  };
}

/** The return of the quarter that the next one replaces: the one that no other replaces yet. */
export function standingReturn(db: ReadDb, quarter: Quarter): DocId | null {
  const set = signedReturns(db).filter(({ payload }) => payload.quarter === quarter);
  return orderOf(set.map(arrivalOf)).heads.at(-1) ?? null;
}

type Said = Pick<ReturnFile, 'contributions' | 'requests' | 'disputes' | 'notes' | 'alwaysReported'>;

/** Everything beside exceptions and coverage, as far as the plan asks for it. */
export function saidOf(
  db: ReadDb,
  plan: Plan,
  desk: ChairDesk,
  entries: QuarterEntries,
  quarter: Quarter,
): Said {
  const contributed = plan.priorities.filter(({ contributors }) => contributors.includes(desk.subGroup));
  const supplied = plan.indicators.filter((one) => one.supplied === 'centrally' && one.retired === null);
  const among = (items: readonly { ref: Ref }[], ref: Ref) => items.some((one) => one.ref === ref);
  return {
    contributions: entries.contributions.filter(({ priority }) => among(contributed, priority)),
    requests: requestAnswersIn(db, quarter).filter(({ request }) => among(plan.requests, request)),
    disputes: suppliedIn(db)
      .filter((one) => one.response === 'disputed' && among(supplied, one.indicator))
      .filter((one) => falls(plan, one, quarter))
      .map(({ indicator, period, why }) => ({ indicator, period, why })),
    notes: notesIn(db, quarter).filter(({ travels }) => travels),
    alwaysReported: alwaysReported(plan, desk, entries, quarter),
  };
}

/**
 * The highest marking of anything that the return tells of, and of which items that is; the lowest of all when it
 * tells of nothing.
 */
export function highestMarking(
  db: ReadDb,
  plan: Plan,
  exceptions: readonly Exception[],
  said: Said,
): { code: string; because: Ref[] } {
  const told = new Set<Ref | null>([
    ...exceptions.map((one) => (one.kind === 'other' ? one.priority.ref : one.item.ref)),
    ...said.contributions.map(({ priority }) => priority),
    ...said.disputes.map(({ indicator }) => indicator),
    ...said.notes.map(({ item }) => item),
    ...said.alwaysReported.map(({ indicator }) => indicator),
  ]);
  const used = [...plan.indicators, ...plan.actions, ...plan.priorities].filter(({ ref }) => told.has(ref));
  const { code } = highestOf(
    getPartnership(db).markings,
    used.map(({ marking }) => marking),
  );
  return { code, because: used.filter(({ marking }) => marking === code).map(({ ref }) => ref) };
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
    .filter(({ ref }) => entries.gaps.get(ref)?.state !== 'not-releasable')
    .flatMap(({ ref }) =>
      (entries.readings.get(ref) ?? [])
        .map((one) => ({ indicator: ref, ...one }))
        .filter((one) => falls(plan, one, quarter)),
    );
}
