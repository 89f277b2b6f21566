import { z } from 'zod';
import { ref } from '../model/ids.ts';
import { day, period, quarter } from '../model/period.ts';
import { columnRoles } from '../rules/table-match.ts';
import { command, givenFile, query } from './call.ts';
import { finding } from './finding.ts';

const sure = z.enum(['sure', 'check']);

/** One sheet of a workbook, or a text file as a whole; rows and columns are counted from 0. */
const sheet = z.strictObject({
  /** Empty for a text file. */
  name: z.string(),
  rows: z.int(),
  columns: z.int(),
  /** The first rows, as text, for choosing the one with the headings. */
  top: z.array(z.array(z.string())),
  /** The row that looks like the headings; null when none does. */
  header: z.int().nullable(),
});

const column = z.strictObject({
  column: z.int().min(0).max(199),
  as: z.enum(columnRoles),
});

/** Which table of a file is meant, and whose quarter it is for: a heading such as `Jul` has no year. */
const table = {
  file: givenFile,
  sheet: z.int().min(0).max(500),
  header: z.int().min(0).max(60_000),
  quarter,
};
const matched = { ...table, columns: z.array(column).max(200) };

const suggestion = z.strictObject({
  ...column.shape,
  /** `A`, `B`, ... */
  letter: z.string(),
  heading: z.string(),
  samples: z.array(z.string()),
  /** Null for a column that is not read. */
  sure: sure.nullable(),
  /** How a heading that is a period or an indicator was read: `July 2026`. */
  readAs: z.string(),
});
export type ColumnSuggestion = z.infer<typeof suggestion>;

const value = z.strictObject({
  /** The cell, `B14`. */
  where: z.string(),
  ref,
  title: z.string(),
  period,
  periodText: z.string(),
  /** What stands in the file and how it was read, where the two differ. */
  read: z.array(z.string()),
  /** What is entered now; null when nothing is. */
  was: z.string().nullable(),
  now: z.string(),
  what: z.enum(['new', 'changed']),
});
export type ImportedValue = z.infer<typeof value>;

const leftOut = z.strictObject({ where: z.string(), text: z.string(), why: z.string() });

export const importPreview = z.strictObject({
  counts: z.strictObject({
    new: z.int(),
    changed: z.int(),
    same: z.int(),
    empty: z.int(),
    refused: z.int(),
    leftOut: z.int(),
  }),
  /** What would be written, in the order of the file; the first of very many. */
  values: z.array(value),
  /** Cells with the same thing to say are one finding. */
  findings: z.array(finding),
  leftOut: z.array(leftOut),
});
export type ImportPreview = z.infer<typeof importPreview>;

/**
 * Taking figures out of any spreadsheet, in steps that each show what was understood. The file goes with every
 * question, so that nothing of it is kept until its values are taken.
 */
export const importCalls = {
  /** Whether it is a table at all, its sheets, and where its headings may be. */
  'import.look': query(
    z.strictObject({ file: givenFile, quarter }),
    z.strictObject({
      kind: z.enum(['workbook', 'text']),
      sheets: z.array(sheet),
      notes: z.array(z.string()),
    }),
  ),
  /** What each column seems to be; as it was matched before where a table with these headings was taken. */
  'import.match': query(
    z.strictObject(table),
    z.strictObject({
      columns: z.array(suggestion),
      remembered: z.strictObject({ file: z.string(), on: day }).nullable(),
    }),
  ),
  /** Every value as it was read, beside what is entered; writes nothing. */
  'import.preview': query(z.strictObject(matched), importPreview),
  /** Takes the values that could be read as one step to undo, and remembers the match for next time. */
  'import.take': command(z.strictObject(matched), z.strictObject({ taken: z.int(), step: z.string() }), [
    'readings',
    'exceptions',
    'drafts',
    'changes',
  ]),
} as const;
