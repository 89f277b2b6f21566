import { z } from 'zod';
import { coverageState } from './exception.ts';
import { docId, itemCite, itemId, ref, subGroupId } from './ids.ts';
import { keyHolder } from './key.ts';
import { day, quarter } from './period.ts';
import { planCite, transcription } from './return-file.ts';
import { anyText, line } from './text.ts';

/** The state of an allocated item over all returns. The last two say that nobody has accounted for it. */
export const mergedState = z.enum([
  ...coverageState.options,
  /** Its lead's return is missing, or there are two and neither is ruled to stand. */
  'no-return',
  /** It joined the plan, or came to this lead, after the version that the return speaks about. */
  'not-asked',
]);
export type MergedState = z.infer<typeof mergedState>;

const count = z.int().min(0);

/** How many items are in each state; `watch` counts items that are looked at within another state. */
export const coverageCounts = z.strictObject({
  items: count,
  ...(Object.fromEntries(mergedState.options.map((state) => [state, count])) as Record<
    MergedState,
    typeof count
  >),
  watch: count,
});
export type CoverageCounts = z.infer<typeof coverageCounts>;

/** One allocated item of the plan in force, and what is known of it. Values are not here. */
export const mergedCoverage = z.strictObject({
  item: itemCite,
  kind: z.enum(['indicator', 'action']),
  priority: ref,
  subGroup: subGroupId,
  state: mergedState,
  watch: z.boolean(),
  why: anyText,
  docId: docId.nullable(),
  /** The revision that the return spoke about, where the plan has moved on since; null otherwise. */
  revisionJudged: z.int().min(1).nullable(),
});
export type MergedCoverage = z.infer<typeof mergedCoverage>;

/** The return that stands for a sub-group. */
export const currentReturn = z.strictObject({
  docId,
  signer: keyHolder,
  onBehalfOf: anyText,
  receivedOn: day,
  nil: z.boolean(),
  /** 1 for the first return of the quarter, one more for each that replaced another. */
  revision: z.int().min(1),
  plan: planCite,
  marking: line,
  clockSuspect: z.boolean(),
  /** Set when the secretariat typed it in: then the chair has signed nothing. */
  transcribed: transcription.nullable(),
});
export type CurrentReturn = z.infer<typeof currentReturn>;

/** What became of an item between the plan that a return speaks about and the plan in force. */
export const itemChange = z.strictObject({
  item: ref,
  what: z.enum(['revised', 'retired', 'moved', 'added']),
});
export type ItemChange = z.infer<typeof itemChange>;

/** Where a sub-group stands with its return. */
export const mergedStanding = z.strictObject({
  subGroup: subGroupId,
  state: z.enum(['missing', 'received', 'transcribed', 'fork']),
  due: day.nullable(),
  /** By the day on which its first return arrived at the secretariat. */
  late: z.boolean(),
  current: currentReturn.nullable(),
  /** In a fork, the returns that neither replace one another nor were ruled on; empty otherwise. */
  heads: z.array(docId),
  superseded: z.array(docId),
  /** Ruled out by a determination. */
  setAside: z.array(docId),
  settledBy: itemId.nullable(),
  /** Documents that were signed before one of these and have not arrived. */
  notReceived: count,
  /** Documents with the same number in the chain: signed on two computers. */
  sameNumber: z.array(docId),
  changes: z.array(itemChange),
  coverage: coverageCounts,
});
export type MergedStanding = z.infer<typeof mergedStanding>;

/** What a document of the set was used for. `number-only` closes a gap in the chain and says nothing more. */
export const documentUse = z.strictObject({
  docId,
  subGroup: subGroupId,
  quarter: quarter.nullable(),
  epoch: z.int().min(1),
  seq: z.int().min(1),
  use: z.enum(['current', 'superseded', 'fork', 'set-aside', 'earlier', 'number-only']),
});
export type DocumentUse = z.infer<typeof documentUse>;
