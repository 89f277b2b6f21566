import { z } from 'zod';
import { heading } from './heading.ts';
import { docId, itemId, partnershipId, ref, subGroupId } from './ids.ts';
import { day, period, quarter } from './period.ts';
import { paragraph } from './text.ts';

/** How the secretariat holds one document that it received. */
export const receiptLine = z.strictObject({
  docId,
  quarter: quarter.nullable(),
  outcome: z.enum(['accepted', 'queried', 'superseded', 'fork', 'parked', 'quarantined', 'withdrawn']),
  /** By the secretariat's own day of arrival, never by what the document says of itself. */
  late: z.boolean(),
  receivedOn: day,
});
export type ReceiptLine = z.infer<typeof receiptLine>;

/** A question sent back about a return, answered by signing it again. */
export const query = z.strictObject({
  id: itemId,
  about: docId,
  item: ref.nullable(),
  question: paragraph,
  askedOn: day,
});
export type Query = z.infer<typeof query>;

/** The secretariat asks for figures of normal indicators: the year's end, last year. */
export const figuresRequest = z.strictObject({
  id: itemId,
  why: paragraph,
  askedOn: day,
  indicators: z.array(ref).min(1).max(500),
  periods: z.array(period).min(1).max(240),
});
export type FiguresRequest = z.infer<typeof figuresRequest>;

/** What the secretariat has received from one sub-group, what it asks, and who the secretariat now is. */
export const receiptFile = z.strictObject({
  schema: z.literal('csp.receipt/1'),
  kind: z.literal('receipt'),
  ...heading,
  iss: partnershipId,
  subGroup: subGroupId,
  lines: z.array(receiptLine).max(1000),
  queries: z.array(query).max(500),
  figuresRequests: z.array(figuresRequest).max(50),
});
export type ReceiptFile = z.infer<typeof receiptFile>;
