import type { Determination } from '../model/determination.ts';
import type { Merged } from '../model/merged.ts';
import type { MergedPriority, Position } from '../model/merged-priority.ts';
import type { PackPosition, PackPriority } from '../model/pack-account.ts';
import type { Plan } from '../model/plan.ts';
import { headlineWords } from '../words/merge.ts';
import { sayPosition } from '../words/pack.ts';
import { authorOf } from './pack-exceptions.ts';
import type { Scope } from './pack-scope.ts';

/** The priorities that the variant holds, each with every author's words beside the lead's, never merged. */
export function packPriorities(
  merged: Merged,
  plan: Plan,
  determinations: readonly Determination[],
  scope: Scope,
): PackPriority[] {
  const questions = new Map(plan.priorities.map((one) => [one.ref, one.question]));
  const rulings = new Map(determinations.map((one) => [one.id, one]));
  return merged.priorities
    .filter((one) => scope.holds(one.priority))
    .map((one) => ({
      ...scope.titled(one.priority),
      theme: scope.theme(one.priority),
      crossCutting: one.contributors.length > 0,
      question: questions.get(one.priority) ?? '',
      status: one.headline.status,
      statusText: headlineWords[one.headline.status],
      lead: packPosition(one.lead, merged, scope),
      contributors: one.contributors.map((each) => packPosition(each, merged, scope)),
      attention: one.attention && {
        status: one.attention.status,
        from: one.attention.from.map(scope.subGroup),
      },
      conflict: one.conflict,
      ruling: rulingOn(one, rulings),
      restricted: scope.restricted(one.priority),
    }));
}

function rulingOn(
  { settledBy, headline }: MergedPriority,
  rulings: ReadonlyMap<Determination['id'], Determination>,
): PackPriority['ruling'] {
  const ruling = settledBy === null ? undefined : rulings.get(settledBy);
  if (ruling === undefined) return null;
  const { id, why, by, on } = ruling;
  return { id, wording: headline.wording, why, by, on };
}

function packPosition(one: Position, merged: Merged, scope: Scope): PackPosition {
  const current = merged.subGroups.find((each) => each.subGroup === one.subGroup)?.current ?? null;
  const { said, status, text, under, over, unknown } = one;
  return {
    subGroup: scope.subGroup(one.subGroup),
    said,
    author: current && authorOf(one.subGroup, current, scope),
    status,
    statusText: sayPosition(one),
    text,
    under,
    over,
    unknown,
  };
}
