import type { Determination } from '../model/determination.ts';
import type { SubGroupId } from '../model/ids.ts';
import type { Merged, MergedDetermination } from '../model/merged.ts';
import type { Partnership } from '../model/partnership.ts';
import type { Quarter } from '../model/period.ts';
import type { Plan } from '../model/plan.ts';
import type { Standing } from '../model/plan-file.ts';
import { historyIn } from './continuing.ts';
import { type ReceivedGist, receivedGist } from './gist.ts';
import { countCoverage, historyOfReturn, mergeCoverage } from './merge-coverage.ts';
import { earlierExceptions, mergeExceptions } from './merge-exceptions.ts';
import {
  noticesOfDeterminations,
  noticesOfHistory,
  noticesOfPriority,
  noticesOfStanding,
} from './merge-notices.ts';
import { mergePriorities } from './merge-priorities.ts';
import { mergeAlwaysReported, mergeDisputes, mergeNotes, mergeRequests } from './merge-said.ts';
import { eachOnce, type Settlement, settlements } from './merge-sets.ts';
import { documentsUsed, standingOf } from './merge-standing.ts';
import { type Arrival, type ReceivedReturn, union } from './order.ts';
import { compareQuarters } from './quarter.ts';

export type MergeInput = {
  readonly quarter: Quarter;
  /** The plan in force, whole. */
  readonly plan: Plan;
  readonly planVersion: number;
  readonly partnership: Pick<Partnership, 'subGroups'>;
  /** Every accepted return of any quarter, in any order, as often as one likes. */
  readonly returns: readonly ReceivedReturn[];
  /** Other documents of the sub-groups that take up numbers in their chains, such as figures. */
  readonly others?: readonly Arrival[];
  /** Of any quarter and any matter. */
  readonly determinations: readonly Determination[];
  /** Exceptions that stood before the first return that is here. */
  readonly standing?: readonly Standing[];
};

/**
 * Everything that is known of a quarter. A pure function of the set of accepted returns, the plan and the
 * determinations: returns imported in any order, twice or all at once give the same text, byte for byte.
 * Sub-groups come in the partnership's order, items by ref.
 */
export const mergeQuarter = (input: MergeInput): Merged =>
  mergeGists({ ...input, gists: input.returns.map(receivedGist) });

/** The same from the gist of every return, where only the returns of the quarter itself are at hand whole. */
export function mergeGists(input: MergeInput & { readonly gists: readonly ReceivedGist[] }): Merged {
  const { quarter, plan, planVersion } = input;
  const gists = union(input.gists);
  const determinations = eachOnce(input.determinations);
  const settled = settlements(gists, determinations);
  const upToNow = settled.filter((one) => compareQuarters(one.quarter, quarter) <= 0);
  const now = new Map(upToNow.filter((one) => one.quarter === quarter).map((one) => [one.subGroup, one]));
  const named = input.partnership.subGroups.map(({ id }) => id);
  const subGroups = andOthers(named, [...now.keys()]);
  const current = currentIn(subGroups, now, union(input.returns));
  const history = historyIn(
    upToNow.flatMap((one) => one.current?.gist ?? []),
    input.standing,
  );
  const senders = andOthers(
    subGroups,
    settled.map((one) => one.subGroup),
  );
  const chains = chainsOf(senders, [...gists, ...(input.others ?? [])]);

  const coverage = mergeCoverage(plan, subGroups, current);
  const received = [...current.values()];
  const exceptions = received.flatMap((one) => mergeExceptions(plan, quarter, one, history));
  const gone = received.flatMap((one) => historyOfReturn(plan, one));
  const ruled = mergePriorities(plan, {
    current,
    replaced: new Set(
      [...now.values()].flatMap((one) => [...one.settled.superseded, ...one.settled.setAside]),
    ),
    exceptions,
    coverage,
    determinations: determinations.filter((one) => one.quarter === quarter),
  });
  const rulings = outcomes(determinations, quarter, [
    ...[...now.values()].flatMap((one) => one.settled.determinations),
    ...ruled.determinations,
  ]);
  const standings = subGroups.map((one) =>
    standingOf(one, quarter, plan, now.get(one), current.get(one) ?? null, chains.get(one) ?? [], coverage),
  );
  return {
    quarter,
    plan: { id: plan.id, version: planVersion },
    subGroups: standings,
    exceptions,
    earlier: earlierExceptions(plan, quarter, coverage, new Set(current.keys()), exceptions, history),
    priorities: ruled.priorities,
    coverage,
    counts: countCoverage(coverage),
    history: gone,
    requests: mergeRequests(plan, upToNow),
    notes: received.flatMap(mergeNotes),
    disputes: received.flatMap(mergeDisputes),
    alwaysReported: received.flatMap((one) => mergeAlwaysReported(plan, one)),
    determinations: rulings,
    notices: [
      ...standings.flatMap((one) => noticesOfStanding(one, now.get(one.subGroup))),
      ...noticesOfHistory(gone),
      ...ruled.priorities.flatMap(noticesOfPriority),
      ...noticesOfDeterminations(rulings),
    ],
    documents: documentsUsed(quarter, settled, [...chains.values()]),
  };
}

/** The sub-groups in the order given, then any others that the partnership no longer names. */
const andOthers = (named: readonly SubGroupId[], others: readonly SubGroupId[]): SubGroupId[] => [
  ...new Set([...named, ...others]),
];

/** The returns that stand, in the partnership's order. */
function currentIn(
  subGroups: readonly SubGroupId[],
  now: ReadonlyMap<SubGroupId, Settlement>,
  returns: readonly ReceivedReturn[],
): Map<SubGroupId, ReceivedReturn> {
  const byId = new Map(returns.map((one) => [one.docId, one]));
  return new Map(
    subGroups.flatMap((subGroup) => {
      const docId = now.get(subGroup)?.current?.docId;
      const current = docId && byId.get(docId);
      return current ? [[subGroup, current] as const] : [];
    }),
  );
}

const chainsOf = (
  subGroups: readonly SubGroupId[],
  arrivals: readonly Arrival[],
): Map<SubGroupId, Arrival[]> =>
  new Map(subGroups.map((id) => [id, union(arrivals.filter((one) => one.subGroup === id))] as const));

/** One outcome for every determination of the quarter; one that nothing has heard is about nothing that is here. */
function outcomes(
  determinations: readonly Determination[],
  quarter: Quarter,
  heard: readonly MergedDetermination[],
): MergedDetermination[] {
  const byId = new Map(heard.map((one) => [one.id, one]));
  return determinations
    .filter((one) => one.quarter === quarter)
    .map(({ id }) => byId.get(id) ?? { id, applied: false, fellAway: 'not-in-question', documents: [] });
}
