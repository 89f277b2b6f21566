import { z } from 'zod';
import { docId, itemId, ref, subGroupId } from './ids.ts';
import { keyHolder } from './key.ts';
import { anyText } from './text.ts';

/** How a priority is going, worst last. */
export const track = z.enum(['on-track', 'at-risk', 'off-track']);
export type Track = z.infer<typeof track>;

const count = z.int().min(0);

/** What one sub-group says of a priority, kept apart from what the others say. */
export const position = z.strictObject({
  subGroup: subGroupId,
  /** What was said: a view, explicitly nothing to add, nothing at all, or there is no return that stands. */
  said: z.enum(['view', 'nothing-to-add', 'silent', 'no-return']),
  docId: docId.nullable(),
  signer: keyHolder.nullable(),
  transcribed: z.boolean(),
  /** Computed from what its return says of the items that it leads here; null when that cannot be told. */
  found: track.nullable(),
  view: track.nullable(),
  /** The worse of the two. */
  status: track.nullable(),
  text: anyText,
  under: count,
  over: count,
  /** Items here that it leads and that nothing is known of. */
  unknown: count,
});
export type Position = z.infer<typeof position>;

/** A priority with its lead's status as the headline and every contributor beside it. */
export const mergedPriority = z.strictObject({
  priority: ref,
  lead: position,
  contributors: z.array(position),
  headline: z.strictObject({
    /** Never `on-track` while the lead's return is missing. */
    status: z.enum([...track.options, 'not-known', 'lead-missing']),
    by: z.enum(['lead', 'determination']),
    /** The ruling's words for the paper; empty otherwise. */
    wording: anyText,
  }),
  /** The worst that a contributor reports, and who; null when none reports anything worse than on track. */
  attention: z.strictObject({ status: track, from: z.array(subGroupId).min(1) }).nullable(),
  /** The views of lead and contributors differ. */
  conflict: z.boolean(),
  settledBy: itemId.nullable(),
});
export type MergedPriority = z.infer<typeof mergedPriority>;
