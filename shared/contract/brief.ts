import { z } from 'zod';
import { titled } from '../model/pack-exception.ts';
import { packIndicator, shownFigures } from '../model/pack-figures.ts';
import { day, quarter } from '../model/period.ts';
import { anyText, line } from '../model/text.ts';
import { query } from './call.ts';

/** One exception as a chair speaks to it. Texts are shortened where they are longer than the side has room for. */
export const briefException = z.strictObject({
  ref: line,
  title: line,
  class: z.enum(['under', 'over']),
  /** `Worse than expected, for 2 quarters`. */
  tag: line,
  /** The figure against its target, and those before it; how far an action is. */
  figure: anyText,
  chart: z.strictObject({ item: titled, indicator: packIndicator, figures: shownFigures }).nullable(),
  what: anyText,
  why: anyText,
  doing: anyText,
  ask: anyText,
});
export type BriefException = z.infer<typeof briefException>;

/** "Three minutes at the Board": one side of a chair's own exceptions. */
export const brief = z.strictObject({
  body: line,
  subGroup: line,
  quarter,
  who: line,
  on: day,
  /** Whether it says what was signed, or what would be. */
  standing: line,
  sample: z.boolean(),
  marking: z.strictObject({ code: line, handling: anyText }),
  summary: line,
  exceptions: z.array(briefException).max(3),
  /** Exceptions for which there is no room, and where they are told. */
  others: anyText,
  /** Against the quarter before. */
  changed: anyText,
  /** Asked in the quarter before, and what the body resolved. */
  asked: anyText,
  shortened: z.boolean(),
  spc: z.boolean(),
  screenOutliers: z.boolean(),
});
export type Brief = z.infer<typeof brief>;

export const briefCalls = {
  /** The brief as it is shown, and as the one HTML file that is printed. `name` is for a file, without its ending. */
  'brief.get': query(
    z.strictObject({ quarter }),
    z.strictObject({ brief, html: z.string(), name: z.string() }),
  ),
} as const;
