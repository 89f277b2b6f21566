import type { CoverageRow, Exception } from '../model/exception.ts';
import type { ItemId, SubGroupId } from '../model/ids.ts';
import type { HistoryRow } from '../model/merged.ts';
import { type CoverageCounts, type MergedCoverage, mergedState } from '../model/merged-standing.ts';
import type { Plan } from '../model/plan.ts';
import type { ReceivedReturn } from './order.ts';
import { type Allocated, allocated } from './plan-part.ts';
import { compareRefs } from './ref-order.ts';

type Current = ReadonlyMap<SubGroupId, ReceivedReturn>;

/**
 * The state of every item of the plan in force, by sub-group in the given order and then by ref. Only the lead
 * of an item sets its state; where its return is not here, the item says so.
 */
export function mergeCoverage(
  plan: Plan,
  subGroups: readonly SubGroupId[],
  current: Current,
): MergedCoverage[] {
  const priorities = new Map([...plan.indicators, ...plan.actions].map((one) => [one.id, one.priority]));
  return subGroups.flatMap((subGroup) => {
    const received = current.get(subGroup);
    const rows = new Map(received?.payload.coverage.rows.map((row) => [row.item.id, row]));
    return allocated(plan, subGroup).map((one): MergedCoverage => {
      const row = rows.get(one.item.id);
      return {
        item: one.item,
        kind: one.kind,
        priority: priorities.get(one.item.id) ?? one.item.ref,
        subGroup,
        ...told(one, row, received !== undefined),
        docId: row === undefined ? null : (received?.docId ?? null),
      };
    });
  });
}

function told({ item }: Allocated, row: CoverageRow | undefined, returned: boolean) {
  if (row === undefined) {
    const state = returned ? ('not-asked' as const) : ('no-return' as const);
    return { state, watch: false, why: '', revisionJudged: null };
  }
  const { state, watch, why } = row;
  return { state, watch, why, revisionJudged: row.item.rev === item.rev ? null : row.item.rev };
}

/** How many items are in each state. */
export function countCoverage(rows: readonly MergedCoverage[]): CoverageCounts {
  const of = (state: MergedCoverage['state']) => rows.filter((row) => row.state === state).length;
  const states = Object.fromEntries(mergedState.options.map((state) => [state, of(state)]));
  return {
    items: rows.length,
    ...(states as Record<MergedCoverage['state'], number>),
    watch: rows.filter((row) => row.watch).length,
  };
}

/** What a sub-group's return says of items that are no longer its to report: kept, and never counted. */
export function historyOfReturn(plan: Plan, received: ReceivedReturn): HistoryRow[] {
  const { docId, payload } = received;
  const items = new Map<ItemId, { lead: SubGroupId; retired: unknown }>(
    [...plan.indicators, ...plan.actions].map((one) => [one.id, one]),
  );
  return payload.coverage.rows
    .flatMap((row): HistoryRow[] => {
      const now = items.get(row.item.id);
      const why = whyHistory(now, payload.iss);
      const exception = payload.exceptions.find((one) => isAbout(one, row.item.id)) ?? null;
      return why === null ? [] : [{ subGroup: payload.iss, docId, item: row.item, why, row, exception }];
    })
    .sort((a, b) => compareRefs(a.item.ref, b.item.ref));
}

const isAbout = (exception: Exception, id: ItemId): boolean =>
  exception.kind !== 'other' && exception.item.id === id;

function whyHistory(
  now: { lead: SubGroupId; retired: unknown } | undefined,
  author: SubGroupId,
): HistoryRow['why'] | null {
  if (now === undefined) return 'unknown';
  if (now.retired !== null) return 'retired';
  return now.lead === author ? null : 'moved';
}
