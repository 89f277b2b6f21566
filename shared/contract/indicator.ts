import { z } from 'zod';
import { coverageState, exceptionClass } from '../model/exception.ts';
import { itemId, ref } from '../model/ids.ts';
import { indicator } from '../model/indicator.ts';
import { packIndicator, shownFigures } from '../model/pack-figures.ts';
import { period, quarter } from '../model/period.ts';
import { thresholdChange } from '../model/plan.ts';
import { reading } from '../model/reading.ts';
import { ruleSet } from '../model/rules.ts';
import { line, paragraph } from '../model/text.ts';
import { command, nothing, query } from './call.ts';

const named = z.strictObject({ ref, title: line });

/** What the run chart says of the quarter judged, in codes for the icons and in words for everybody. */
const chartReading = z.strictObject({
  variation: z.enum(['common', 'improvement', 'concern', 'neutral', 'none']),
  /** Which way the signal goes. */
  heading: z.enum(['up', 'down']).nullable(),
  variationText: z.string(),
  assurance: z.enum(['pass', 'fail', 'hit-or-miss', 'none']),
  assuranceText: z.string(),
  /** How far the limits can be relied on, or how many points are still wanted. */
  limitsText: z.string(),
});

/** A fresh start of the chart that the chair proposes. It is a note that travels, and judges nothing. */
const proposal = z.strictObject({
  note: itemId,
  from: period,
  why: z.string(),
  quarter,
  /** The note went out with a signed return. */
  sent: z.boolean(),
});
export type RebaseProposal = z.infer<typeof proposal>;

/** Something that was said of the indicator at this desk, in one quarter. */
const comment = z.strictObject({
  quarter,
  title: z.string(),
  lines: z.array(z.strictObject({ term: z.string(), text: z.string() })),
});
export type IndicatorComment = z.infer<typeof comment>;

/** Everything that is to be known of one indicator in a quarter. */
export const indicatorPage = z.strictObject({
  indicator,
  priority: named.nullable(),
  /** The name of the sub-group whose return reports it. */
  lead: z.string(),
  /** This desk's own, so that a fresh start may be proposed here. */
  own: z.boolean(),
  /** Its place among the indicators of its lead, in the order of the plan, counted from 1. */
  number: z.int(),
  of: z.int(),
  previous: named.nullable(),
  next: named.nullable(),
  state: coverageState,
  class: exceptionClass.nullable(),
  headline: z.string(),
  /** Why it is an exception, or is watched. */
  reasons: z.array(z.string()),
  chart: chartReading,
  /** What the run chart is drawn from, as the pack draws it. */
  card: packIndicator,
  figures: shownFigures,
  ruleSet,
  /** Periods without a figure, and why. */
  gaps: z.array(z.strictObject({ period, why: z.string() })),
  /** The target and its tolerance, in words. */
  target: z.string(),
  tolerance: z.string(),
  /** Changes of its thresholds, the newest first. */
  changes: z.array(thresholdChange),
  proposals: z.array(proposal),
  comments: z.array(comment),
  /** Every reading at this desk, the newest first. */
  values: z.array(z.strictObject({ ...reading.shape, source: z.enum(['entered', 'plan']) })),
});
export type IndicatorPage = z.infer<typeof indicatorPage>;

export const indicatorCalls = {
  'indicator.page': query(z.strictObject({ ref, quarter }), indicatorPage),
  /** Asks the secretariat, with the quarter's return, to start the run chart afresh. Judges nothing by itself. */
  'indicator.propose-rebase': command(
    z.strictObject({ ref, quarter, from: period, why: paragraph }),
    nothing,
    ['notes', 'changes'],
  ),
  'indicator.take-back-rebase': command(z.strictObject({ ref, note: itemId }), nothing, ['notes', 'changes']),
} as const;
