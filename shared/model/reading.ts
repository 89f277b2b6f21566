import { z } from 'zod';
import { period } from './period.ts';
import { anyText } from './text.ts';

/** `provisional` may still change; `revised` has; the last two have no value and say why. */
export const readingState = z.enum(['final', 'provisional', 'revised', 'no-data', 'not-releasable']);
export type ReadingState = z.infer<typeof readingState>;

/** One value of an indicator for one period, at the indicator's own frequency. */
export const reading = z.strictObject({
  period,
  /** In the indicator's unit; null when there is none, or when it is a ratio without its parts. */
  value: z.number().nullable(),
  numerator: z.number().nullable(),
  denominator: z.number().nullable(),
  state: readingState,
  /** Why there is no value, or what a reader should know of it. */
  note: anyText,
});
export type Reading = z.infer<typeof reading>;
