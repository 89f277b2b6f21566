import { z } from 'zod';

/** One thing found in a spreadsheet or a file: `refused` stops the import, `check` asks for a look. */
export const finding = z.strictObject({
  severity: z.enum(['refused', 'check']),
  /** The sheet and cell, the row, or the place in words: `Indicators!F12`. */
  where: z.string(),
  message: z.string(),
  next: z.string().optional(),
});
export type Finding = z.infer<typeof finding>;
