import { z } from 'zod';
import { indicatorVerdict } from './exception.ts';
import { definitionCard, direction, rebase, rollUp, tolerance, unit } from './indicator.ts';
import { frequency, period, quarter } from './period.ts';
import { readingState } from './reading.ts';
import { anyText, line } from './text.ts';

/** A figure as it may be shown. `hidden`: there is one, and it is too small or would give away one that is. */
export const shownFigure = z.strictObject({ value: z.number().nullable(), hidden: z.boolean() });
export type ShownFigure = z.infer<typeof shownFigure>;

/** One point of a run chart, or one reading of the quarter, at the indicator's own frequency. */
export const shownReading = z.strictObject({
  period,
  ...shownFigure.shape,
  state: readingState,
  note: anyText,
});
export type ShownReading = z.infer<typeof shownReading>;

const bounds = z.strictObject({ low: z.number().nullable(), high: z.number().nullable() });

/** The figures of an exception, less what may not be shown. The limits go when a point that made them is hidden. */
export const shownFigures = z.strictObject({
  judged: quarter,
  value: shownFigure,
  numerator: shownFigure,
  denominator: shownFigure,
  provisional: z.boolean(),
  target: bounds.nullable(),
  lastQuarter: shownFigure,
  lastYear: shownFigure,
  yearToDate: shownFigure,
  series: z.array(shownReading).max(240),
  verdict: indicatorVerdict,
});
export type ShownFigures = z.infer<typeof shownFigures>;

/** What a reader needs to know of an indicator to read its figures. */
export const packIndicator = z.strictObject({
  unit,
  direction,
  frequency,
  rollUp,
  lag: z.int().min(0).max(12),
  tolerance,
  baseline: z.strictObject({ label: line, figure: shownFigure, source: line }).nullable(),
  rebases: z.array(rebase).max(20),
  card: definitionCard,
});
export type PackIndicator = z.infer<typeof packIndicator>;
