import { z } from 'zod';
import { docId, itemId, ref, subGroupId } from './ids.ts';
import { day, quarter } from './period.ts';
import { line, paragraph } from './text.ts';

/** What a determination settles. */
export const matter = z.discriminatedUnion('kind', [
  /** Two returns of a sub-group for one quarter, neither of which replaces the other: which one stands. */
  z.strictObject({ kind: z.literal('fork'), subGroup: subGroupId, stands: docId }),
  /** A cross-cutting priority on which lead and contributors disagree: how the Board paper puts it. */
  z.strictObject({
    kind: z.literal('cross-cutting'),
    priority: ref,
    status: z.enum(['on-track', 'at-risk', 'off-track']),
    wording: paragraph,
  }),
]);
export type Matter = z.infer<typeof matter>;

/** A recorded ruling: who, why and on which documents. It falls away when one of them is superseded. */
export const determination = z.strictObject({
  id: itemId,
  quarter,
  matter,
  why: paragraph,
  by: line,
  on: day,
  restsOn: z.array(docId).min(1).max(100),
});
export type Determination = z.infer<typeof determination>;
