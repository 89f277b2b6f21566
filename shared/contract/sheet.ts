import { z } from 'zod';
import { gap, supplyResponse } from '../model/entries.ts';
import { ref } from '../model/ids.ts';
import { period, quarter } from '../model/period.ts';
import { sheet } from '../model/sheet.ts';
import { paragraph } from '../model/text.ts';
import { command, nothing, query } from './call.ts';

const number = z.number().nullable();
const cell = { indicator: ref, period };

/** What a cell is to hold: numbers, no figure and why, or nothing at all. */
export const sheetEntry = z.strictObject({
  ...cell,
  figure: z.union([
    z.strictObject({ value: number, numerator: number, denominator: number }),
    z.strictObject({ state: gap.shape.state, why: paragraph }),
    z.null(),
  ]),
});
export type SheetEntry = z.infer<typeof sheetEntry>;

export const sheetCalls = {
  /** Everything that the grid of a quarter shows at a chair's desk. */
  'figures.sheet': query(z.strictObject({ quarter }), sheet),
  /** Puts and clears cells, all or none, as one step to undo. What was typed there and was no figure is forgotten. */
  'figures.put': command(
    z.strictObject({
      quarter,
      how: z.enum(['typed', 'pasted', 'copied']),
      entries: z.array(sheetEntry).min(1).max(2000),
    }),
    z.strictObject({ written: z.int() }),
    ['readings', 'exceptions', 'drafts', 'changes'],
  ),
  /** Says why indicators have no figure in a quarter, or takes that back: one answer for all that are named. */
  'figures.gap': command(
    z.strictObject({
      quarter,
      items: z.array(ref).min(1).max(500),
      gap: z.strictObject({ state: gap.shape.state, why: paragraph }).nullable(),
    }),
    nothing,
    ['exceptions', 'changes'],
  ),
  /** What the chair says of figures that were supplied centrally, all of them at once. */
  'figures.respond': command(
    z.strictObject({ of: z.array(z.strictObject(cell)).min(1).max(2000), ...supplyResponse.shape }),
    nothing,
    ['readings', 'exceptions', 'changes'],
  ),
} as const;
