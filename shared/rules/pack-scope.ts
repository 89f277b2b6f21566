import type { Ref, SubGroupId } from '../model/ids.ts';
import type { Indicator } from '../model/indicator.ts';
import type { PackVariant } from '../model/pack.ts';
import type { Named, Titled } from '../model/pack-exception.ts';
import type { Marking, Partnership } from '../model/partnership.ts';
import type { Action, Plan, Priority } from '../model/plan.ts';

/** What one variant of a pack may hold, and how things in it are called. */
export type Scope = {
  /** Whether an item or a priority may be in it. What the plan does not know is in none but the Board's own. */
  readonly holds: (ref: Ref) => boolean;
  /** Restricted itself, or through its priority: printed in the exempt annex. */
  readonly restricted: (ref: Ref) => boolean;
  /** An item or a priority by its title; by its ref where the plan does not know it. */
  readonly titled: (ref: Ref) => Titled;
  /** The title of the theme of a priority. */
  readonly theme: (priority: Ref) => string;
  readonly subGroup: (id: SubGroupId) => Named;
  /** The higher of an item's own marking and its priority's. */
  readonly marking: (ref: Ref) => string;
  readonly indicators: ReadonlyMap<Ref, Indicator>;
  readonly actions: ReadonlyMap<Ref, Action>;
  /** Whether small numbers are hidden in it. */
  readonly leaves: boolean;
};

type Item = Pick<Priority, 'ref' | 'title' | 'marking' | 'restricted'>;

/** What a variant of the pack holds of a plan, and how it names it. */
export function scopeOf(plan: Plan, partnership: Partnership, variant: PackVariant): Scope {
  const priorities = new Map(plan.priorities.map((one) => [one.ref, one]));
  const indicators = new Map(plan.indicators.map((one) => [one.ref, one]));
  const actions = new Map(plan.actions.map((one) => [one.ref, one]));
  const themes = new Map(plan.themes.map((one) => [one.ref, one.title]));
  const subGroups = new Map(partnership.subGroups.map((one) => [one.id, one.name]));
  const ranks = ranksOf(partnership.markings);

  /** An item with the priority that it falls under, or a priority alone. */
  const chain = (ref: Ref): Item[] => {
    const item = indicators.get(ref) ?? actions.get(ref);
    const priority = priorities.get(item?.priority ?? ref);
    return [item, priority].flatMap((one) => one ?? []);
  };
  const restricted = (ref: Ref) => chain(ref).some((one) => one.restricted);
  const aboveLowest = (ref: Ref) => chain(ref).some((one) => ranks.above(one.marking));
  const known = (ref: Ref) => chain(ref).length > 0;
  return {
    holds: (ref) => {
      switch (variant) {
        case 'board':
          return true;
        case 'scrutiny':
          return known(ref) && !restricted(ref);
        case 'public':
          return known(ref) && !restricted(ref) && !aboveLowest(ref);
      }
    },
    restricted,
    titled: (ref) => ({ ref, title: chain(ref)[0]?.title ?? ref }),
    theme: (ref) => themes.get(priorities.get(ref)?.theme ?? ref) ?? '',
    subGroup: (id) => ({ id, name: subGroups.get(id) ?? id }),
    marking: (ref) =>
      highestOf(
        partnership.markings,
        chain(ref).map((one) => one.marking),
      ).code,
    indicators,
    actions,
    leaves: variant !== 'board',
  };
}

function ranksOf(markings: readonly Marking[]) {
  const lowest = Math.min(...markings.map((one) => one.rank));
  const ranks = new Map(markings.map((one) => [one.code, one.rank]));
  return { above: (code: string) => (ranks.get(code) ?? Number.POSITIVE_INFINITY) > lowest };
}

/** The most protective of the markings named; the least protective that the partnership has when none is. */
export function highestOf(markings: readonly Marking[], codes: readonly string[]): Marking {
  const byRank = [...markings].sort((a, b) => b.rank - a.rank);
  const lowest = byRank.at(-1) ?? { code: 'OFFICIAL', rank: 0, handling: '' };
  return byRank.find((one) => codes.includes(one.code)) ?? lowest;
}
