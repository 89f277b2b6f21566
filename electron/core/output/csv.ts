import type { Sheet, SheetCell } from '../../../shared/documents/sheets/sheet.ts';
import { factHeads, sheetHeads } from '../../../shared/words/pack-sheets.ts';
import { type CsvCell, writeCsv } from '../spreadsheet/csv.ts';

/** How many columns name what a row is about. */
const NAMING = 3;

/** All sheets as one tidy table, one fact a line, so that any program can filter it. Empty cells are no facts. */
export const writeSheetsCsv = (sheets: readonly Sheet[]): Uint8Array =>
  writeCsv([[...factHeads], ...sheets.flatMap(facts)]);

const facts = ({ name, heads, rows }: Sheet): CsvCell[][] =>
  rows.flatMap((row) => {
    const period = row[heads.indexOf(sheetHeads.period)];
    return heads.flatMap((head, at): CsvCell[][] => {
      const cell = row[at] ?? null;
      if (at < NAMING || head === sheetHeads.period || cell === null) return [];
      const naming = row.slice(0, NAMING).map((one) => words(one ?? null));
      return [[name, ...naming, head, words(period ?? null), ...asFact(cell)]];
    });
  });

/** Number, unit and words: a fact is either a number or words. */
function asFact(cell: NonNullable<SheetCell>): CsvCell[] {
  if (typeof cell === 'string') return [null, null, cell];
  if ('day' in cell) return [null, null, cell.day];
  return [cell.figure, cell.unit?.label ?? null, null];
}

const words = (cell: SheetCell): CsvCell => (typeof cell === 'string' ? cell : null);
