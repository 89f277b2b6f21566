import {
  sampleExplanations,
  samplePartnership,
  samplePlan,
  sampleQuarters,
  sampleReadings,
} from '../electron/core/sample/index.ts';
import type { IndicatorReading } from '../shared/model/entries.ts';
import { itemId, type Ref, type SubGroupId } from '../shared/model/ids.ts';
import type { Quarter } from '../shared/model/period.ts';
import type { Plan } from '../shared/model/plan.ts';
import type { Reading } from '../shared/model/reading.ts';
import { type CheckedQuarter, checkQuarter, noAnswers } from '../shared/rules/quarter-check.ts';

export const [first, second] = sampleQuarters;
export const subGroups = samplePartnership.subGroups.map(({ id }) => id);
export const [tasking, harm, offending, prevent] = subGroups as [
  SubGroupId,
  SubGroupId,
  SubGroupId,
  SubGroupId,
];

/** The plan as a secretariat's workspace would hold it once it has given every item an id. */
export const plan: Plan = (() => {
  let count = 0;
  const id = () => itemId.parse(`01900000-0000-7000-8000-${(count++).toString(16).padStart(12, '0')}`);
  const item = { rev: 1, retired: null } as const;
  const { schema: _, readings: __, ...source } = samplePlan;
  const leadOf = (one: { lead?: SubGroupId | undefined; priority: Ref }) =>
    one.lead ?? source.priorities.find(({ ref }) => ref === one.priority)?.lead ?? tasking;
  return {
    ...source,
    id: id(),
    evidence: source.evidence.map((one) => ({ ...one, id: id(), rev: 1 })),
    themes: source.themes.map((one) => ({ ...one, ...item, id: id() })),
    priorities: source.priorities.map((one) => ({ ...one, ...item, id: id() })),
    indicators: source.indicators.map((one) => ({ ...one, ...item, id: id(), lead: leadOf(one) })),
    actions: source.actions.map((one) => ({
      ...one,
      ...item,
      id: id(),
      lead: leadOf(one),
      milestones: one.milestones.map((milestone) => ({ ...milestone, id: id(), rev: 1 })),
    })),
    requests: source.requests.map((one) => ({ ...one, id: id(), rev: 1 })),
    thresholdChanges: [],
  };
})();

/** All readings that were known when a quarter was returned. */
function readingsAt(quarter: Quarter): Map<Ref, Reading[]> {
  const rounds = sampleQuarters.filter((one) => one <= quarter).map((one) => sampleReadings(one));
  const known: IndicatorReading[] = [
    ...samplePlan.readings,
    ...rounds.flatMap(({ central, entered }) => [...central, ...[...entered.values()].flat()]),
  ];
  const byRef = new Map<Ref, Reading[]>();
  for (const { indicator, ...reading } of known) {
    byRef.set(indicator, [...(byRef.get(indicator) ?? []), reading]);
  }
  return byRef;
}

/** A sub-group's quarter as its return would be; `before`: what was an exception in the quarter before. */
export function returned(
  quarter: Quarter,
  subGroup: SubGroupId,
  before: readonly string[] = [],
): CheckedQuarter {
  const said = sampleExplanations(quarter, subGroup);
  const by = <T>(items: readonly T[], ref: (item: T) => Ref) => new Map(items.map((one) => [ref(one), one]));
  return checkQuarter(
    plan,
    subGroup,
    quarter,
    {
      readings: readingsAt(quarter),
      progress: by(
        said.actions.map((one) => ({ ...one, quarter })),
        ({ action }) => action,
      ),
      gaps: new Map(
        said.gaps.flatMap(({ items, state, why }) =>
          items.map((item) => [item, { item, quarter, state, why }]),
        ),
      ),
      answers: new Map(
        said.answers.map(({ item, ...answers }) => [item, { ...noAnswers, ...given(answers) }]),
      ),
      arguedAway: new Map(said.arguedAway.map(({ item, reason }) => [item, reason])),
      raised: said.raised.map((one) => ({ ...one, answers: { ...noAnswers, ...given(one.answers) } })),
      contributions: said.contributions.map((one) => ({ ...one, quarter, subGroup })),
    },
    plan.ruleSet,
    (item) => (before.includes(item) ? { since: first, quarters: 2 } : null),
  );
}

/** Without the members that were left out. */
const given = <T extends object>(partial: T) =>
  Object.fromEntries(Object.entries(partial).filter(([, value]) => value !== undefined));

/** What an exception is about: the ref of its item, or the title that its chair gave it. */
export const refOf = (exception: CheckedQuarter['exceptions'][number]): string =>
  exception.kind === 'other' ? exception.title : exception.item.ref;
/** What were exceptions in the first of the two quarters. */
export const before: readonly string[] = subGroups.flatMap((one) =>
  returned(first, one).exceptions.map(refOf),
);
