import { z } from 'zod';
import { gap, supplyResponse } from './entries.ts';
import { ref } from './ids.ts';
import { ratio, unit } from './indicator.ts';
import { frequency, period, quarter } from './period.ts';
import { readingState } from './reading.ts';
import { anyText, line, paragraph } from './text.ts';

/** What may be typed into a cell: the figure itself, or the parts that it is made from. */
export const sheetField = z.enum(['value', 'numerator', 'denominator']);
export type SheetField = z.infer<typeof sheetField>;

const number = z.number().nullable();
const parts = { value: number, numerator: number, denominator: number };

/** What is asked about a figure that was taken all the same. */
export const askCode = z.enum(['fraction', 'negative', 'decimals', 'above-all', 'jump']);
export type AskCode = z.infer<typeof askCode>;

/** One period of an indicator, as it is entered. */
export const sheetCell = z.strictObject({
  period,
  /** `July 2026`. */
  name: line,
  /** From which column of the quarter's three months, and across how many. */
  column: z.int().min(0).max(2),
  span: z.union([z.literal(1), z.literal(3)]),
  /** Whether the quarter's figure cannot be had without it. */
  needed: z.boolean(),
  ...parts,
  /** The figure as every output prints it. */
  shown: line,
  /** Null where nothing is entered. */
  state: readingState.nullable(),
  note: anyText,
  /** What was typed and is no figure yet, and what is wrong with it. */
  drafts: z.array(z.strictObject({ field: sheetField, text: anyText, wrong: paragraph })),
  asks: z.array(z.strictObject({ code: askCode, text: paragraph })),
  /** The figure of the period before, to be copied. */
  before: z.strictObject({ name: line, ...parts }).nullable(),
  /** What the chair says of a figure that was supplied centrally; null for any other. */
  supplied: z.strictObject(supplyResponse.shape).nullable(),
});
export type SheetCell = z.infer<typeof sheetCell>;

/** How an indicator stands, by letter, word and reason. */
export const sheetStatus = z.strictObject({
  name: z.enum(['red', 'amber', 'green', 'none']),
  /** Empty where there is no verdict. */
  letter: z.string().max(1),
  word: line,
  reason: paragraph,
});
export type SheetStatus = z.infer<typeof sheetStatus>;

/** One indicator of a sub-group in a quarter. */
export const sheetRow = z.strictObject({
  ref,
  title: line,
  unit,
  frequency,
  ratio: ratio.nullable(),
  /** Whether the figure of a ratio is of no use without its parts. */
  partsNeeded: z.boolean(),
  /** `Fewer is better`. */
  good: line,
  /** By which rule the periods make the quarter's figure: `Sum`. */
  rule: line,
  source: paragraph,
  supplied: z.enum(['chair', 'centrally']),
  judged: quarter,
  /** Which quarter it is of where that is not the sheet's own, or when it is due; empty otherwise. */
  remark: anyText,
  cells: z.array(sheetCell).max(3),
  /** Periods that the rule wants and that are entered elsewhere, and why each is of no use. */
  elsewhere: z.array(paragraph),
  last: line,
  now: line,
  target: line,
  status: sheetStatus,
  exception: z.boolean(),
  /** The last twelve points of its run chart, the oldest first. */
  points: z.array(number).max(12),
  gap: z.strictObject({ state: gap.shape.state, why: gap.shape.why }).nullable(),
  /** Something is still to be entered or said. */
  open: z.boolean(),
});
export type SheetRow = z.infer<typeof sheetRow>;

/** All that a sub-group enters for a quarter, and what it comes to. */
export const sheet = z.strictObject({
  quarter,
  /** Why nothing may be changed at this desk; empty when it may. */
  readOnly: anyText,
  /** Whether a signed return locks what is said of the quarter; its figures may still be put right. */
  signed: z.boolean(),
  months: z.array(line).length(3),
  rows: z.array(sheetRow),
  /** Of the cells that the chair's own indicators need. */
  entered: z.int(),
  of: z.int(),
});
export type Sheet = z.infer<typeof sheet>;
