import { z } from 'zod';
import { day } from './period.ts';
import { paragraph } from './text.ts';

/** The partnership's written rules for what is an exception. Every version is kept; a return names the one it used. */
export const ruleSet = z.strictObject({
  version: z.int().min(1),
  /** `havering`: red is beyond tolerance and worse than the same quarter last year. `simple`: red is beyond tolerance. */
  targetRule: z.enum(['havering', 'simple']),
  /** Whether amber is only watched, or counts as under-performance. */
  amber: z.enum(['watch', 'under']),
  /** Whether better than target by more than the tolerance is an exception. */
  overPerformance: z.boolean(),
  /** Whether signals on the run chart count. */
  spc: z.boolean(),
  /** Whether moving ranges at or above 3.267 times their mean are left out of the limits. */
  screenOutliers: z.boolean(),
  /** How many of the latest points a run chart is drawn from, at the indicator's own frequency. */
  points: z.int().min(13).max(240),
  adoptedOn: day,
  why: paragraph,
});
export type RuleSet = z.infer<typeof ruleSet>;
