import type { Ref } from '../model/ids.ts';
import type { Plan } from '../model/plan.ts';

/**
 * A sub-group's part of the plan without anything restricted, or behind what is restricted: what may be sent to
 * one whose key nobody has compared yet.
 */
export function openPart(part: Plan): Plan {
  const priorities = part.priorities.filter(({ restricted }) => !restricted);
  const refs = new Set(priorities.map(({ ref }) => ref));
  const open = <T extends { restricted: boolean; priority: Ref }>(items: readonly T[]): T[] =>
    items.filter(({ restricted, priority }) => !restricted && refs.has(priority));
  const indicators = open(part.indicators);
  const kept = new Set(indicators.map(({ ref }) => ref));
  const cited = new Set(priorities.flatMap(({ evidence }) => evidence));
  const themes = new Set(priorities.map(({ theme }) => theme));
  return {
    ...part,
    evidence: part.evidence.filter(({ ref }) => cited.has(ref)),
    themes: part.themes.filter(({ ref }) => themes.has(ref)),
    priorities,
    indicators: indicators.map((one) => ({
      ...one,
      partOf: one.partOf !== null && kept.has(one.partOf) ? one.partOf : null,
    })),
    actions: open(part.actions).map((one) => ({
      ...one,
      indicators: one.indicators.filter((ref) => kept.has(ref)),
    })),
    thresholdChanges: part.thresholdChanges.filter(({ indicator }) => kept.has(indicator)),
  };
}
