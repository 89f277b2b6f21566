import type { ItemCite, ItemId, Ref, SubGroupId } from '../model/ids.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Action, Plan, Priority } from '../model/plan.ts';
import { compareRefs } from './ref-order.ts';

/** One item that a sub-group accounts for in each of its returns. */
export type Allocated = { readonly item: ItemCite; readonly kind: 'indicator' | 'action' };

const byId = new WeakMap<Plan, ReadonlyMap<ItemId, Indicator | Action>>();
const bySubGroup = new WeakMap<Plan, Map<SubGroupId, readonly Allocated[]>>();

/** The indicators and actions of a plan by their ids, worked out once for each plan. */
export function itemsOf(plan: Plan): ReadonlyMap<ItemId, Indicator | Action> {
  const items = byId.get(plan) ?? new Map([...plan.indicators, ...plan.actions].map((one) => [one.id, one]));
  byId.set(plan, items);
  return items;
}

/**
 * The indicators and actions that a sub-group leads and that are still in the plan, in the order of their refs.
 * Worked out once for each plan.
 */
export function allocated(plan: Plan, subGroup: SubGroupId): readonly Allocated[] {
  const allocations = bySubGroup.get(plan) ?? new Map<SubGroupId, readonly Allocated[]>();
  const items = allocations.get(subGroup) ?? allocate(plan, subGroup);
  bySubGroup.set(plan, allocations.set(subGroup, items));
  return items;
}

function allocate(plan: Plan, subGroup: SubGroupId): Allocated[] {
  const led = (kind: Allocated['kind'], items: Plan['indicators'] | Plan['actions']): Allocated[] =>
    items
      .filter((item) => item.lead === subGroup && item.retired === null)
      .map(({ id, ref, rev }) => ({ item: { id, ref, rev }, kind }));
  return [...led('indicator', plan.indicators), ...led('action', plan.actions)].sort((a, b) =>
    compareRefs(a.item.ref, b.item.ref),
  );
}

/** The text over which a return's `coverage.sha256` is taken: `id@rev` of every item, sorted, one a line. */
export const coverageText = (items: readonly Allocated[]): string =>
  items
    .map(({ item }) => `${item.id}@${item.rev}`)
    .sort()
    .join('\n');

/**
 * The part of a plan that is issued to one sub-group: what it leads or contributes to, and nothing else. A
 * priority to which it only contributes comes as itself and its question, without the evidence, indicators and
 * actions behind it. Links to items that are not in the part are left out, so that every link leads somewhere.
 */
export function partFor(plan: Plan, subGroup: SubGroupId): Plan {
  const led = plan.indicators.filter((one) => one.lead === subGroup);
  const indicators = new Set(led.map((one) => one.ref));
  const actions = plan.actions.filter((one) => one.lead === subGroup);
  const wanted = new Set([...led, ...actions].map((one) => one.priority));
  const priorities = plan.priorities
    .filter((one) => takesPart(one, subGroup) || wanted.has(one.ref))
    .map((one) => (one.lead === subGroup ? one : { ...one, evidence: [] }));
  const cited = new Set(priorities.flatMap((one) => one.evidence));
  const themes = new Set(priorities.map((one) => one.theme));
  return {
    ...plan,
    evidence: plan.evidence.filter((one) => cited.has(one.ref)),
    themes: plan.themes.filter((one) => themes.has(one.ref)),
    priorities,
    indicators: led.map((one) => ({ ...one, partOf: within(indicators, one.partOf) })),
    actions: actions.map((one) => ({
      ...one,
      indicators: one.indicators.filter((ref) => indicators.has(ref)),
    })),
    requests: plan.requests.filter(
      (one) => one.owner.kind === 'sub-group' && one.owner.subGroup === subGroup,
    ),
    thresholdChanges: plan.thresholdChanges.filter((one) => indicators.has(one.indicator)),
  };
}

const takesPart = (priority: Priority, subGroup: SubGroupId): boolean =>
  priority.lead === subGroup || priority.contributors.includes(subGroup);

const within = (refs: ReadonlySet<Ref>, ref: Ref | null): Ref | null =>
  ref !== null && refs.has(ref) ? ref : null;
