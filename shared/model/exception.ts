import { z } from 'zod';
import { answers, rag } from './entries.ts';
import { itemCite, ref } from './ids.ts';
import { day, quarter } from './period.ts';
import { reading } from './reading.ts';
import { anyText, line, paragraph } from './text.ts';

/** Under- or over-performance. What is watched or missing is told by coverage. */
export const exceptionClass = z.enum(['under', 'over']);
export type ExceptionClass = z.infer<typeof exceptionClass>;

/**
 * Why something is an exception, or is watched (`special-cause`: a signal that is neither good nor bad).
 * The words are made from the code and the figures.
 */
export const reasonCode = z.enum([
  'target-red',
  'target-amber',
  'cannot-meet-target',
  'special-cause-worse',
  'action-overdue',
  'action-red',
  'action-amber',
  'milestone-slipped',
  'raised',
  'target-over',
  'special-cause-better',
  'action-early',
  'special-cause',
]);
export type ReasonCode = z.infer<typeof reasonCode>;

export const reason = z.strictObject({ code: reasonCode, text: paragraph });
export type Reason = z.infer<typeof reason>;

/** What the rules found for an indicator. Limits are for the latest stretch of the run chart, in the indicator's unit. */
export const indicatorVerdict = z.strictObject({
  target: z.enum(['green', 'amber', 'red', 'none']),
  over: z.boolean(),
  variation: z.enum(['common', 'improvement', 'concern', 'neutral', 'none']),
  assurance: z.enum(['pass', 'fail', 'hit-or-miss', 'none']),
  limits: z.enum(['none', 'trial', 'full']),
  mean: z.number().nullable(),
  lower: z.number().nullable(),
  upper: z.number().nullable(),
});
export type IndicatorVerdict = z.infer<typeof indicatorVerdict>;

/** The figures that a verdict was computed from; anyone may compute it again. */
export const figures = z.strictObject({
  /** The quarter judged: the return's own, less the indicator's lag. */
  judged: quarter,
  value: z.number().nullable(),
  numerator: z.number().nullable(),
  denominator: z.number().nullable(),
  provisional: z.boolean(),
  /** The target on the judged quarter; for a range both bounds. */
  target: z.strictObject({ low: z.number().nullable(), high: z.number().nullable() }).nullable(),
  lastQuarter: z.number().nullable(),
  lastYear: z.number().nullable(),
  yearToDate: z.number().nullable(),
  /** Oldest first, at the indicator's own frequency: the points of the run chart. */
  series: z.array(reading).max(240),
});
export type Figures = z.infer<typeof figures>;

/** How an action stood when it was judged. */
export const actionFigures = z.strictObject({
  status: z.enum(['not-started', 'in-progress', 'complete']),
  rag,
  due: day,
  newDue: day.nullable(),
  completedOn: day.nullable(),
  text: anyText,
  milestones: z
    .array(
      z.strictObject({
        ref,
        title: line,
        due: day,
        newDue: day.nullable(),
        doneOn: day.nullable(),
        why: anyText,
      }),
    )
    .max(30),
});
export type ActionFigures = z.infer<typeof actionFigures>;

/** Since when an exception has stood, counting this quarter. */
export const continuing = z.strictObject({ since: quarter, quarters: z.int().min(2) });
export type Continuing = z.infer<typeof continuing>;

const told = {
  class: exceptionClass,
  reasons: z.array(reason).min(1).max(12),
  answers,
  /** The chair holds that this is no exception, and says why; the Board's secretariat sees it. */
  arguedAway: paragraph.nullable(),
  continuing: continuing.nullable(),
};

/** An exception as a return carries it. `other` is raised by the chair about no single indicator or action. */
export const exception = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('indicator'),
    item: itemCite,
    ...told,
    verdict: indicatorVerdict,
    figures,
  }),
  z.strictObject({ kind: z.literal('action'), item: itemCite, ...told, progress: actionFigures }),
  z.strictObject({ kind: z.literal('other'), priority: itemCite, title: line, ...told }),
]);
export type Exception = z.infer<typeof exception>;

export const coverageState = z.enum([
  'exception',
  'normal',
  'complete',
  'not-due',
  'no-data',
  'not-releasable',
]);
export type CoverageState = z.infer<typeof coverageState>;

/** The account of one allocated item. It never holds a value or words of a normal item. */
export const coverageRow = z.strictObject({
  item: itemCite,
  kind: z.enum(['indicator', 'action']),
  state: coverageState,
  /** Amber, or a signal on an indicator that is only monitored: looked at, and nothing to report. */
  watch: z.boolean(),
  /** Why there is no data or it may not be released; empty otherwise. */
  why: anyText,
});
export type CoverageRow = z.infer<typeof coverageRow>;
