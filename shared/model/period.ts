import { z } from 'zod';

/** A calendar day in Europe/London, `2026-10-23`. Whatever is due on a day is due until that day ends. */
export const day = z.iso.date().brand<'Day'>();
export type Day = z.infer<typeof day>;

/** An instant, in UTC milliseconds since 1970. */
export const instant = z.int().min(0).brand<'Instant'>();
export type Instant = z.infer<typeof instant>;

/** A calendar month, `2026-08`. */
export const month = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])$/)
  .brand<'Month'>();
export type Month = z.infer<typeof month>;

const followingYear = (text: string) => Number(text.slice(5, 7)) === (Number(text.slice(0, 4)) + 1) % 100;

/** A financial year, April to March: `2026-27`. */
export const financialYear = z
  .string()
  .regex(/^\d{4}-\d{2}$/)
  .refine(followingYear)
  .brand<'FinancialYear'>();
export type FinancialYear = z.infer<typeof financialYear>;

/** A quarter of the financial year: `2026-27 Q2` is July to September 2026. */
export const quarter = z
  .string()
  .regex(/^\d{4}-\d{2} Q[1-4]$/)
  .refine(followingYear)
  .brand<'Quarter'>();
export type Quarter = z.infer<typeof quarter>;

/**
 * What one reading is for. `2011-12` is both a month (December 2011) and a financial year: the
 * indicator's frequency says which is meant.
 */
export const period = z.union([month, financialYear, quarter]);
export type Period = z.infer<typeof period>;

/** How often an indicator is read. A survey is read against a financial year, when there was one. */
export const frequency = z.enum(['month', 'quarter', 'year', 'survey']);
export type Frequency = z.infer<typeof frequency>;
