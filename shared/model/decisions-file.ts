import { z } from 'zod';
import { heading } from './heading.ts';
import { itemId, partnershipId, ref, subGroupId } from './ids.ts';
import { day, quarter } from './period.ts';
import { anyText, line, paragraph } from './text.ts';

/** What the body RESOLVED about one matter, and what follows from it. */
export const decision = z.strictObject({
  id: itemId,
  /** The number under RESOLVED in the minute. */
  number: z.int().min(1).max(500),
  /** The plan item that it is about; null for the whole paper. */
  item: ref.nullable(),
  resolved: paragraph,
  action: anyText,
  owner: anyText,
  due: day.nullable(),
});
export type Decision = z.infer<typeof decision>;

/** A meeting's decisions as sent to one sub-group: those about its items, and those about all. */
export const decisionsFile = z.strictObject({
  schema: z.literal('csp.decisions/1'),
  kind: z.literal('decisions'),
  ...heading,
  iss: partnershipId,
  subGroup: subGroupId,
  quarter,
  meeting: z.strictObject({ on: day, minute: line }),
  decisions: z.array(decision).max(500),
});
export type DecisionsFile = z.infer<typeof decisionsFile>;
