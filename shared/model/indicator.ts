import { z } from 'zod';
import { itemId, ref, subGroupId } from './ids.ts';
import { day, frequency, period, quarter } from './period.ts';
import { line, paragraph } from './text.ts';

/** Which way is good. `range`: inside the bounds; `monitor`: neither way, no target (signals are watched). */
export const direction = z.enum(['higher', 'lower', 'range', 'monitor']);
export type Direction = z.infer<typeof direction>;

/** How readings make a quarter and a year to date. `ratio` is the sum of numerators over the sum of denominators. */
export const rollUp = z.enum(['sum', 'mean', 'latest', 'maximum', 'ratio', 'rolling-12']);
export type RollUp = z.infer<typeof rollUp>;

/** What a value is counted in. Percentages are 0 to 100. */
export const unit = z.strictObject({
  kind: z.enum(['count', 'rate', 'percent', 'money', 'days', 'score']),
  /** Printed in the column head: `incidents`, `per 1,000 residents`, `%`, `£`. */
  label: line,
  decimals: z.int().min(0).max(4),
});
export type Unit = z.infer<typeof unit>;

/** What a ratio is made of; the value is numerator ÷ denominator × `per`. */
export const ratio = z.strictObject({
  numerator: line,
  denominator: line,
  per: z.union([z.literal(1), z.literal(100), z.literal(1000), z.literal(10_000), z.literal(100_000)]),
});
export type Ratio = z.infer<typeof ratio>;

/** How far off target still counts as near: a percentage of the target, or an amount in the indicator's unit. */
export const tolerance = z.strictObject({ kind: z.enum(['percent', 'absolute']), value: z.number().min(0) });
export type Tolerance = z.infer<typeof tolerance>;

/** A target is on the quarter: one value for every quarter, a trajectory by quarter, or the bounds of a range. */
export const target = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('every-quarter'), value: z.number() }),
  z.strictObject({
    kind: z.literal('trajectory'),
    points: z
      .array(z.strictObject({ quarter, value: z.number() }))
      .min(1)
      .max(80),
  }),
  z.strictObject({ kind: z.literal('range'), low: z.number(), high: z.number() }),
]);
export type Target = z.infer<typeof target>;

/** The run chart starts afresh at a period, by hand, with a reason. */
export const rebase = z.strictObject({ from: period, reason: paragraph, by: line, on: day });

/** The card behind an indicator: what a reader needs who meets it for the first time. */
export const definitionCard = z.strictObject({
  what: paragraph,
  how: paragraph,
  good: paragraph,
  source: paragraph,
  caution: paragraph.optional(),
});

/** Set when an item leaves the plan; its past is kept. */
export const retirement = z.strictObject({ on: day, reason: paragraph });

/** A measure of a priority. Its values are readings; see `reading.ts`. */
export const indicator = z.strictObject({
  id: itemId,
  ref,
  rev: z.int().min(1),
  /** The priority that it measures. */
  priority: ref,
  /** The sub-group whose return reports it. */
  lead: subGroupId,
  title: line,
  unit,
  direction,
  frequency,
  rollUp,
  ratio: ratio.nullable(),
  /** In whole quarters: an indicator with lag 1 is judged in Quarter 2 on what happened in Quarter 1. */
  lag: z.int().min(0).max(12),
  baseline: z.strictObject({ label: line, value: z.number(), source: line }).nullable(),
  target: target.nullable(),
  tolerance,
  /** Counts above 0 and below this are suppressed in whatever leaves the partnership; 0 suppresses none. */
  smallNumber: z.int().min(0).max(100),
  /** The indicator that this one is a part of, where a total could give a suppressed part away. */
  partOf: ref.nullable(),
  /** Who supplies the readings: the chair, or an analyst through the plan file. */
  supplied: z.enum(['chair', 'centrally']),
  /** Its value is always in the return, whether or not it is an exception. */
  alwaysReported: z.boolean(),
  rebases: z.array(rebase).max(20),
  card: definitionCard,
  /** The code of one of the partnership's markings. */
  marking: line,
  /** Left out, with a count, of what scrutiny and the public are given. */
  restricted: z.boolean(),
  retired: retirement.nullable(),
});
export type Indicator = z.infer<typeof indicator>;
