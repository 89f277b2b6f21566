import { z } from 'zod';
import { decision } from '../model/decisions-file.ts';
import { determination } from '../model/determination.ts';
import { docId, itemId, ref, subGroupId } from '../model/ids.ts';
import { merged } from '../model/merged.ts';
import { day, quarter } from '../model/period.ts';
import { query as question } from '../model/receipt-file.ts';
import { status } from '../model/status.ts';
import { anyText, line, paragraph } from '../model/text.ts';
import { command, madeFile, passphrase, query } from './call.ts';

const sentOut = z.array(z.strictObject({ subGroup: subGroupId, docId, sealed: z.boolean(), file: madeFile }));

export const secretariatCalls = {
  'status.get': query(z.strictObject({ quarter }), status),
  'merge.get': query(z.strictObject({ quarter }), merged),
  'queries.ask': command(
    z.strictObject({ about: docId, item: ref.nullable(), question: paragraph }),
    question,
    ['queries', 'returns'],
  ),
  /** Rules on a fork or on a cross-cutting priority. It falls away when a return that it rests on is superseded. */
  'determinations.record': command(determination.omit({ id: true, on: true, by: true }), determination, [
    'determinations',
    'returns',
  ]),
  'determinations.list': query(z.strictObject({ quarter }), z.array(determination)),
  /** Signs one receipt for each sub-group to which something is owed; queries travel in it. */
  'receipts.issue': command(z.strictObject({ passphrase }), sentOut, ['files', 'returns', 'queries']),
  'decisions.record': command(
    z.strictObject({
      quarter,
      on: day,
      minute: line,
      decisions: z.array(decision.omit({ id: true })).max(500),
    }),
    z.array(decision),
    ['decisions'],
  ),
  'decisions.list': query(z.strictObject({ quarter }), z.array(decision)),
  /** Signs one decisions file for each sub-group. */
  'decisions.issue': command(z.strictObject({ quarter, passphrase }), sentOut, ['files', 'decisions']),
  'requests.answer': command(
    z.strictObject({ request: ref, answer: paragraph, on: day }),
    z.strictObject({}),
    ['requests', 'plan'],
  ),
  'chase.record': command(
    z.strictObject({
      quarter,
      subGroup: subGroupId,
      tone: z.enum(['friendly', 'due', 'overdue', 'escalate']),
      note: anyText,
    }),
    z.strictObject({ id: itemId }),
    ['returns'],
  ),
} as const;
