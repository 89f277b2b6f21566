import { z } from 'zod';
import { decision } from '../model/decisions-file.ts';
import { itemId, ref } from '../model/ids.ts';
import { day, quarter } from '../model/period.ts';
import { receiptLine } from '../model/receipt-file.ts';
import { line, paragraph } from '../model/text.ts';
import { nothing, query } from './call.ts';

const titled = z.strictObject({ ref, title: line });

/** What a question or a decision is about, and with that where it is dealt with. */
const matter = z.strictObject({
  ...titled.shape,
  kind: z.enum(['indicator', 'action', 'priority', 'request', 'gone']),
});
export type Matter = z.infer<typeof matter>;

const resolved = z.strictObject({
  ...decision.omit({ item: true }).shape,
  /** Null for the whole paper. */
  about: matter.nullable(),
  /** The action of this sub-group that the decision became; null while the plan has none. */
  became: titled.nullable(),
});
export type Resolved = z.infer<typeof resolved>;

/** Everything that has come back to a chair's desk. */
export const boardSheet = z.strictObject({
  /** Questions about signed returns that no later return has answered. */
  questions: z.array(
    z.strictObject({
      id: itemId,
      quarter: quarter.nullable(),
      about: matter.nullable(),
      question: paragraph,
      askedOn: day,
    }),
  ),
  /** How the secretariat holds the returns of this desk, the newest quarter first. */
  receipts: z.array(receiptLine),
  /** What the body resolved, the newest meeting first. */
  meetings: z.array(z.strictObject({ quarter, on: day, minute: line, decisions: z.array(resolved) })),
});
export type BoardSheet = z.infer<typeof boardSheet>;

export const boardCalls = {
  'board.sheet': query(nothing, boardSheet),
} as const;
