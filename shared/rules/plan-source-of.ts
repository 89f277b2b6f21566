import type { IndicatorReading } from '../model/entries.ts';
import type { Plan } from '../model/plan.ts';
import type { PlanSource } from '../model/plan-source.ts';

/**
 * A plan as people write it: without ids and revisions, and without what has left the plan. Reading it back
 * changes nothing; what has left stays as it is.
 */
export function planSourceOf(plan: Plan, readings: readonly IndicatorReading[] = []): PlanSource {
  const { title, from, to, ruleSet, calendar, evidence, themes, priorities, indicators, actions, requests } =
    plan;
  return {
    schema: 'csp.plan-source/1',
    ...{ title, from, to, ruleSet, calendar },
    evidence: evidence.map(unnumbered),
    themes: themes.filter(stands).map(standing),
    priorities: priorities.filter(stands).map(standing),
    indicators: indicators.filter(stands).map(standing),
    actions: actions
      .filter(stands)
      .map(standing)
      .map((action) => ({ ...action, milestones: action.milestones.map(unnumbered) })),
    requests: requests.map(unnumbered),
    readings: [...readings],
  };
}

const stands = ({ retired }: { retired: unknown }) => retired === null;

const unnumbered = <T extends { id: unknown; rev: unknown }>({
  id: _,
  rev: __,
  ...rest
}: T): Omit<T, 'id' | 'rev'> => rest;

const standing = <T extends { id: unknown; rev: unknown; retired: unknown }>({
  id: _,
  rev: __,
  retired: ___,
  ...rest
}: T): Omit<T, 'id' | 'rev' | 'retired'> => rest;
