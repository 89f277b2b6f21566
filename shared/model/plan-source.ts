import { z } from 'zod';
import { indicatorReading } from './entries.ts';
import { indicator } from './indicator.ts';
import { action, evidence, milestone, plan, priority, request, theme } from './plan.ts';
import { line } from './text.ts';

/**
 * A plan as people write it, in JSON or a workbook: everything is matched on its `ref`; ids and
 * revisions are given on import, and an item whose content changed gets the next revision.
 */
const unnumbered = { id: true, rev: true } as const;

export const indicatorSource = indicator.omit({ ...unnumbered, retired: true }).extend({
  /** The priority's lead, unless it says otherwise. */
  lead: indicator.shape.lead.optional(),
  ratio: indicator.shape.ratio.default(null),
  lag: indicator.shape.lag.default(0),
  baseline: indicator.shape.baseline.default(null),
  target: indicator.shape.target.default(null),
  smallNumber: indicator.shape.smallNumber.default(5),
  partOf: indicator.shape.partOf.default(null),
  supplied: indicator.shape.supplied.default('chair'),
  alwaysReported: indicator.shape.alwaysReported.default(false),
  rebases: indicator.shape.rebases.default([]),
  marking: line.default('OFFICIAL'),
  restricted: indicator.shape.restricted.default(false),
});

export const actionSource = action.omit({ ...unnumbered, retired: true }).extend({
  lead: action.shape.lead.optional(),
  outcome: action.shape.outcome.default(''),
  milestones: z.array(milestone.omit(unnumbered)).max(30).default([]),
  indicators: action.shape.indicators.default([]),
  marking: line.default('OFFICIAL'),
  restricted: action.shape.restricted.default(false),
});

export const prioritySource = priority.omit({ ...unnumbered, retired: true }).extend({
  wording: priority.shape.wording.default(''),
  contributors: priority.shape.contributors.default([]),
  question: priority.shape.question.default(''),
  evidence: priority.shape.evidence.default([]),
  marking: line.default('OFFICIAL'),
  restricted: priority.shape.restricted.default(false),
});

export const planSource = z.strictObject({
  schema: z.literal('csp.plan-source/1'),
  title: plan.shape.title,
  from: plan.shape.from,
  to: plan.shape.to,
  ruleSet: plan.shape.ruleSet,
  calendar: plan.shape.calendar,
  evidence: z.array(evidence.omit(unnumbered)).max(500).default([]),
  themes: z
    .array(theme.omit({ ...unnumbered, retired: true }).extend({ wording: theme.shape.wording.default('') }))
    .min(1)
    .max(30),
  priorities: z.array(prioritySource).min(1).max(200),
  indicators: z.array(indicatorSource).max(2000).default([]),
  actions: z.array(actionSource).max(2000).default([]),
  requests: z
    .array(
      request.omit(unnumbered).extend({
        due: request.shape.due.default(null),
        answer: request.shape.answer.default(''),
        answeredOn: request.shape.answeredOn.default(null),
      }),
    )
    .max(1000)
    .default([]),
  /** Past years, and what an analyst supplies centrally. */
  readings: z.array(indicatorReading).max(50_000).default([]),
});
export type PlanSource = z.infer<typeof planSource>;
/** As it may be typed, with everything left out that has a default. */
export type PlanSourceInput = z.input<typeof planSource>;
