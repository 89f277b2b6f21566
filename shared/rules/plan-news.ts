import type { Ref, SubGroupId } from '../model/ids.ts';
import type { Plan } from '../model/plan.ts';

/** What a new version of the plan means to one sub-group: which items it reports came, went or changed. */
export type PlanNews = {
  readonly added: readonly Ref[];
  readonly removed: readonly Ref[];
  readonly changed: readonly Ref[];
};

/** Compares what a sub-group leads in two versions of the plan; what was retired before is no news. */
export function planNews(before: Plan, now: Plan, subGroup: SubGroupId): PlanNews {
  const [then, next] = [ledBy(before, subGroup), ledBy(now, subGroup)];
  return {
    added: [...next.keys()].filter((ref) => !then.has(ref)),
    removed: [...then.keys()].filter((ref) => !next.has(ref)),
    changed: [...next].filter(([ref, rev]) => then.has(ref) && then.get(ref) !== rev).map(([ref]) => ref),
  };
}

const ledBy = (plan: Plan, subGroup: SubGroupId): Map<Ref, number> =>
  new Map(
    [...plan.indicators, ...plan.actions]
      .filter(({ lead, retired }) => lead === subGroup && retired === null)
      .map(({ ref, rev }) => [ref, rev]),
  );
