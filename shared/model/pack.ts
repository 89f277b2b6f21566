import { z } from 'zod';
import { itemId, partnershipId, ref } from './ids.ts';
import { coverageCounts } from './merged-standing.ts';
import {
  packAction,
  packDispute,
  packNote,
  packPriority,
  packRequest,
  packReturn,
  packRow,
  provenance,
} from './pack-account.ts';
import { earlierDecision, named, packAsk, packEarlier, packException } from './pack-exception.ts';
import { day, quarter } from './period.ts';
import { ruleSet } from './rules.ts';
import { anyText, line, paragraph } from './text.ts';

/**
 * `board`: everything, what is restricted in an exempt annex. `scrutiny`: what is restricted is left out with a
 * count, and small numbers are hidden. `public`: as scrutiny, and whatever carries more than the lowest marking
 * is left out as well.
 */
export const packVariant = z.enum(['board', 'scrutiny', 'public']);
export type PackVariant = z.infer<typeof packVariant>;

/** What the secretariat writes around the figures, in the manner of a committee paper. */
export const packTexts = z.strictObject({
  title: line,
  agendaItem: anyText,
  reportOf: line,
  purpose: paragraph,
  recommendations: z.array(paragraph).max(30),
  implications: z.array(z.strictObject({ title: line, text: paragraph })).max(20),
});
export type PackTexts = z.infer<typeof packTexts>;

const count = z.int().min(0);

/** One line of page one. It may quote what somebody wrote, which may itself be as long as prose may be. */
const frontLine = z.strictObject({
  ref: ref.nullable(),
  text: z.string().min(1).max(60_000),
  restricted: z.boolean(),
});
export type FrontLine = z.infer<typeof frontLine>;

/** A quarter's paper for the body, as data: every output is made from this and nothing else. */
export const pack = z.strictObject({
  schema: z.literal('csp.pack/1'),
  variant: packVariant,
  partnership: z.strictObject({
    id: partnershipId,
    name: line,
    body: line,
    area: line,
    sample: z.boolean(),
    contact: paragraph,
  }),
  quarter,
  /** `Quarter 2 (July to September) 2026 to 2027`. */
  quarterText: line,
  /** Null where the plan's calendar does not have the quarter. */
  calendar: z.strictObject({ due: day, dispatch: day, meets: day }).nullable(),
  /** The day on which the last return that stands arrived; null when there is none. */
  asAt: day.nullable(),
  plan: z.strictObject({ id: itemId, title: line, version: count }),
  ruleSet,
  /** The highest marking of anything in it. A higher one may be chosen, never a lower. */
  marking: z.strictObject({ code: line, handling: anyText }),
  texts: packTexts,
  /** Page one: what changed, what persists, what we asked and got. */
  front: z.strictObject({
    changed: z.array(frontLine),
    persists: z.array(frontLine),
    asked: z.array(frontLine),
  }),
  summary: z.strictObject({
    returns: z.strictObject({
      expected: count,
      received: count,
      transcribed: count,
      missing: z.array(named),
    }),
    exceptions: z.strictObject({
      all: count,
      under: count,
      over: count,
      new: count,
      continuing: count,
      arguedAway: count,
      resolved: count,
    }),
    coverage: coverageCounts,
    /** The same in sentences. */
    sentences: z.array(paragraph),
  }),
  asks: z.array(packAsk),
  exceptions: z.array(packException),
  /** Found by the rules, and held by the chair to be none; the reason is printed. */
  arguedAway: z.array(packException),
  earlier: z.array(packEarlier),
  /** Null when there was no meeting before. */
  lastMeeting: z
    .strictObject({ quarter, on: day, minute: line, decisions: z.array(earlierDecision) })
    .nullable(),
  priorities: z.array(packPriority),
  actions: z.array(packAction),
  requests: z.array(packRequest),
  notes: z.array(packNote),
  disputes: z.array(packDispute),
  returns: z.array(packReturn),
  appendix: z.array(packRow),
  /** How much is not in this variant. A count is all that is said of it. */
  leftOut: z.strictObject({
    exceptions: count,
    priorities: count,
    items: count,
    notes: count,
    decisions: count,
    hiddenFigures: count,
    sentences: z.array(paragraph),
  }),
  provenance,
});
export type Pack = z.infer<typeof pack>;
