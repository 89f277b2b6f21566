import { refuse } from '../../../shared/contract/faults.ts';
import type { ExplanationsFile } from '../../../shared/model/explanations-file.ts';
import type { Ref, SubGroupId } from '../../../shared/model/ids.ts';
import type { Plan } from '../../../shared/model/plan.ts';

/**
 * Refuses explanations that speak of anything the plan does not ask of this sub-group: another's items, items
 * that have left the plan, a milestone of another action, an exception raised about nothing.
 * @throws `explanations.item`, `explanations.invalid`
 */
export function refuseStrangers(plan: Plan, subGroup: SubGroupId, said: ExplanationsFile): void {
  const floating = said.raised.findIndex(({ item, priority }) => item === null && priority === null);
  if (floating >= 0) throw refuse('explanations.invalid', { place: `raised.${floating}.priority` });
  const stranger = strangerIn(plan, subGroup, said);
  if (stranger !== undefined) throw refuse('explanations.item', { ref: stranger });
}

/** The first ref that is out of place. */
function strangerIn(plan: Plan, subGroup: SubGroupId, said: ExplanationsFile): Ref | undefined {
  const standing = <T extends { retired: unknown }>(items: readonly T[]): T[] =>
    items.filter(({ retired }) => retired === null);
  const actions = standing(plan.actions).filter(({ lead }) => lead === subGroup);
  const indicators = standing(plan.indicators).filter(({ lead }) => lead === subGroup);
  const priorities = standing(plan.priorities);
  const contributed = priorities.filter(({ contributors }) => contributors.includes(subGroup));
  const led = refs([...indicators, ...actions]);

  return (
    outside(
      refs(actions),
      said.actions.map(({ action }) => action),
    ) ??
    strayMilestone(actions, said) ??
    outside(led, [
      ...said.answers.map(({ item }) => item),
      ...said.arguedAway.map(({ item }) => item),
      ...said.gaps.flatMap(({ items }) => items),
      ...said.raised.map(({ item }) => item),
    ]) ??
    outside(
      refs(indicators),
      said.disputes.map(({ indicator }) => indicator),
    ) ??
    outside(
      refs(contributed),
      said.contributions.map(({ priority }) => priority),
    ) ??
    outside(
      refs(priorities),
      said.raised.map(({ priority }) => priority),
    ) ??
    outside(
      refs(plan.requests),
      said.requests.map(({ request }) => request),
    ) ??
    outside(
      [...led, ...refs(priorities)],
      said.notes.map(({ item }) => item),
    )
  );
}

const refs = (items: readonly { ref: Ref }[]): Ref[] => items.map(({ ref }) => ref);

const outside = (known: readonly Ref[], given: readonly (Ref | null)[]): Ref | undefined =>
  given.find((ref) => ref !== null && !known.includes(ref)) ?? undefined;

const strayMilestone = (actions: Plan['actions'], said: ExplanationsFile): Ref | undefined =>
  said.actions
    .map(({ action, milestones }) =>
      outside(
        refs(actions.find(({ ref }) => ref === action)?.milestones ?? []),
        milestones.map(({ milestone }) => milestone),
      ),
    )
    .find((ref) => ref !== undefined);
