import type { Finding } from '../contract/finding.ts';
import type { ItemId } from '../model/ids.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Day } from '../model/period.ts';
import {
  type Milestone,
  type Plan,
  plan as planSchema,
  type ThresholdChange,
  thresholdChange,
} from '../model/plan.ts';
import type { PlanSource } from '../model/plan-source.ts';
import { planNextWords } from '../words/plan-next.ts';
import { sayThreshold } from '../words/threshold-changes.ts';
import { carry, carryOn, type PlanChange } from './plan-carry.ts';
import { sameContent } from './same-content.ts';

export type { PlanChange } from './plan-carry.ts';

/** Who imports a plan and when. `why` is given to whatever leaves the plan and to every moved threshold. */
export type ImportedBy = {
  readonly newId: () => ItemId;
  readonly today: Day;
  readonly by: string;
  readonly why?: string;
};

export type NextPlan = {
  readonly plan: Plan;
  /** In the order of the plan; whatever is not here is as it was. */
  readonly changes: readonly PlanChange[];
  /** Those that this import adds to the ledger; the plan holds them with the earlier ones. */
  readonly thresholdChanges: readonly ThresholdChange[];
  /** Anything refused means that the plan must not be kept. */
  readonly findings: readonly Finding[];
};

/**
 * The plan that a source makes of the current one. Items are matched on their reference: what is the same
 * keeps its id and revision, what has changed gets the next revision, what is new an id. What is no longer
 * there is retired and kept, and comes back under its own id when its reference does.
 */
export function nextPlan(
  source: PlanSource,
  current: Plan | null,
  { newId, today, by, why = '' }: ImportedBy,
): NextPlan {
  const changes: PlanChange[] = [];
  const leaving = { on: today, reason: why || planNextWords.left(today) };
  const desk = { newId, leaving, changes };
  const leadOf = (ref: string) => source.priorities.find((one) => one.ref === ref)?.lead;
  const evidence = carry(source.evidence, current?.evidence ?? [], desk);
  const themes = carryOn(source.themes, current?.themes ?? [], desk);
  const priorities = carryOn(source.priorities, current?.priorities ?? [], desk);
  const indicators = carryOn(
    source.indicators.map((one) => ({ ...one, lead: one.lead ?? leadOf(one.priority) })),
    current?.indicators ?? [],
    desk,
  );
  const steps = source.actions.flatMap((action) => action.milestones);
  const milestones = new Map(
    carry(steps, milestonesBefore(current, steps), desk).map((one) => [one.ref, one]),
  );
  const actions = carryOn(
    source.actions.map((one) => ({
      ...one,
      lead: one.lead ?? leadOf(one.priority),
      milestones: one.milestones.map(({ ref }) => milestones.get(ref)),
    })),
    current?.actions ?? [],
    desk,
  );
  const requests = carry(source.requests, current?.requests ?? [], desk);
  const thresholdChanges = moved(indicators as Indicator[], current?.indicators ?? [], {
    on: today,
    by,
    why,
  });
  const { title, from, to, ruleSet, calendar } = source;
  const plan = planSchema.parse({
    id: current?.id ?? newId(),
    ...{ title, from, to, ruleSet, calendar },
    ...{ evidence, themes, priorities, indicators, actions, requests },
    thresholdChanges: [...(current?.thresholdChanges ?? []), ...thresholdChanges],
  });
  return { plan, changes, thresholdChanges, findings: current ? findingsOf(source, current) : [] };
}

/** Those of actions that left the plan count only when they come back: they have left already. */
function milestonesBefore(current: Plan | null, steps: readonly { ref: string }[]): Milestone[] {
  const back = new Set(steps.map(({ ref }) => ref));
  return (current?.actions ?? []).flatMap(({ retired, milestones }) =>
    milestones.filter(({ ref }) => retired === null || back.has(ref)),
  );
}

/** What moved of the thresholds of indicators that were there before. */
function moved(
  next: readonly Indicator[],
  before: readonly Indicator[],
  about: Pick<ThresholdChange, 'on' | 'by' | 'why'>,
): ThresholdChange[] {
  const old = new Map(before.map((one) => [one.ref, one]));
  return next.flatMap((one) => {
    const earlier = old.get(one.ref);
    if (!earlier || one.retired) return [];
    return thresholdChange.shape.field.options
      .filter((field) => !sameContent(earlier[field], one[field]))
      .map((field) => ({
        indicator: one.ref,
        field,
        before: sayThreshold(field, earlier),
        after: sayThreshold(field, one),
        ...about,
      }));
  });
}

function findingsOf(source: PlanSource, current: Plan): Finding[] {
  const findings: Finding[] = [];
  const { version } = source.ruleSet;
  const changed = !sameContent(source.ruleSet, current.ruleSet);
  if (version < current.ruleSet.version) {
    const said = planNextWords.olderRules({ version, current: current.ruleSet.version });
    findings.push({ severity: 'refused', where: planNextWords.rules, ...said });
  } else if (changed && version === current.ruleSet.version) {
    const said = planNextWords.rulesWithoutVersion({ version });
    findings.push({ severity: 'refused', where: planNextWords.rules, ...said });
  }
  const before = kinds(current);
  for (const [ref, kind] of kinds(source)) {
    if ((before.get(ref) ?? kind) === kind) continue;
    findings.push({ severity: 'refused', where: ref, ...planNextWords.otherKind({ ref }) });
  }
  return findings;
}

/** What kind of item each reference belongs to. */
function kinds({
  evidence,
  themes,
  priorities,
  indicators,
  actions,
  requests,
}: Plan | PlanSource): Map<string, string> {
  const milestones = actions.flatMap((action) => action.milestones);
  const lists = { evidence, themes, priorities, indicators, actions, milestones, requests };
  return new Map(
    Object.entries(lists).flatMap(([kind, items]) => items.map(({ ref }): [string, string] => [ref, kind])),
  );
}
