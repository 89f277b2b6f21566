import type { Exception } from '../model/exception.ts';
import type { Ref, SubGroupId } from '../model/ids.ts';
import type { EarlierException, MergedException } from '../model/merged.ts';
import type { MergedCoverage } from '../model/merged-standing.ts';
import type { Quarter } from '../model/period.ts';
import type { Plan } from '../model/plan.ts';
import { continuingIn, type History, keyOf, matterOf, mattersBefore, runBefore } from './continuing.ts';
import type { ReceivedReturn } from './order.ts';
import { compareRefs, compareText } from './ref-order.ts';

/**
 * The exceptions of a return with their author and since when each has stood, by ref; those that a chair raised
 * about no single item come last. Rows for items that are no longer its to report are left to history.
 */
export function mergeExceptions(
  plan: Plan,
  quarter: Quarter,
  received: ReceivedReturn,
  history: History,
): MergedException[] {
  const { docId, payload } = received;
  const led = new Map(
    [...plan.indicators, ...plan.actions]
      .filter((one) => one.lead === payload.iss && one.retired === null)
      .map((one) => [one.id, one.priority]),
  );
  return payload.exceptions
    .flatMap((exception): MergedException[] => {
      const priority = exception.kind === 'other' ? exception.priority.ref : led.get(exception.item.id);
      if (priority === undefined) return [];
      const continuing = continuingIn(history, quarter, matterOf(exception, payload.iss));
      const { since, quarters } = continuing ?? { since: quarter, quarters: 1 };
      return [{ subGroup: payload.iss, docId, priority, since, quarters, exception }];
    })
    .sort(byItem);
}

const byItem = (a: MergedException, b: MergedException): number =>
  Number(a.exception.kind === 'other') - Number(b.exception.kind === 'other') ||
  compareRefs(about(a.exception), about(b.exception)) ||
  compareText(titleOf(a.exception), titleOf(b.exception));

const about = (exception: Exception): Ref =>
  exception.kind === 'other' ? exception.priority.ref : exception.item.ref;

const titleOf = (exception: Exception): string => (exception.kind === 'other' ? exception.title : '');

/** What stood before the quarter and is not reported in it: resolved, or simply not known. */
export function earlierExceptions(
  plan: Plan,
  quarter: Quarter,
  coverage: readonly MergedCoverage[],
  returned: ReadonlySet<SubGroupId>,
  reported: readonly MergedException[],
  history: History,
): EarlierException[] {
  const leads = new Map([...plan.indicators, ...plan.actions].map((one) => [one.ref, one.lead]));
  const now = new Set(reported.map((one) => keyOf(matterOf(one.exception, one.subGroup))));
  const rows = new Map(coverage.map((row) => [row.item.ref, row]));
  const priorities = new Set(plan.priorities.filter((one) => one.retired === null).map((one) => one.ref));
  const outcomeOf = (item: Ref, raised: string | null, author: SubGroupId): EarlierException['outcome'] => {
    if (raised !== null && priorities.has(item)) return returned.has(author) ? 'resolved' : 'not-known';
    const row = rows.get(item);
    if (row === undefined) return 'left-the-plan';
    return judged.has(row.state) ? 'resolved' : 'not-known';
  };
  return mattersBefore(history, quarter, leads)
    .flatMap((matter): EarlierException[] => {
      const run = now.has(keyOf(matter)) ? null : runBefore(history, quarter, matter);
      if (run === null) return [];
      const { item, raised, class: as, subGroup } = matter;
      return [{ item, raised, class: as, subGroup, ...run, outcome: outcomeOf(item, raised, subGroup) }];
    })
    .sort(
      (a, b) =>
        compareRefs(a.item, b.item) ||
        compareText(a.raised ?? '', b.raised ?? '') ||
        compareText(a.class, b.class),
    );
}

/** The states in which somebody looked at the item and could tell. */
const judged: ReadonlySet<MergedCoverage['state']> = new Set(['exception', 'normal', 'complete']);
