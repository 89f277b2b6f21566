import { refuse } from '../../../shared/contract/faults.ts';
import { tableWords } from '../../../shared/words/sheet-import.ts';
import { parseCsv } from './csv.ts';
import { isPlainText } from './file-kind.ts';
import { type Grid, gridOfTable } from './grid.ts';
import { decodeText } from './text-bytes.ts';
import { readWorkbook } from './workbook.ts';

/** The tables of a file: every sheet of a workbook, or a text file as one table without a name. */
export type OpenedTables = {
  readonly kind: 'workbook' | 'text';
  readonly tables: readonly { readonly name: string; readonly grid: Grid }[];
  /** What is to be known of the file as a whole. */
  readonly notes: readonly string[];
};

/** Whoever has more rows of figures than this has them by the person, or by the day. */
const MOST_ROWS = 50_000;

/**
 * Opens a file for the import by hand, whatever its name says.
 * @throws input.*, workbook.*, table.* when it is no table, or too much of one
 */
export async function openTables(bytes: Uint8Array): Promise<OpenedTables> {
  if (!isPlainText(bytes)) {
    const sheets = await readWorkbook(bytes);
    const tables = sheets.map(({ name, rows, marks }) => ({
      name,
      grid: gridOfTable({ rows, marks, stray: 'check' }),
    }));
    for (const { grid } of tables) mustBeShort(grid.rows.length);
    return { kind: 'workbook', tables, notes: [] };
  }
  const { text, encoding } = decodeText(bytes);
  const { rows, openQuote } = parseCsv(text);
  const read = rows.slice(0, openQuote ?? rows.length).map((row) => row.map((cell) => cell || null));
  if (read.every((row) => row.every((cell) => cell === null)) && openQuote === null)
    throw refuse('input.empty');
  mustBeShort(read.length);
  const notes = [
    ...(encoding === 'windows-1252' ? [tableWords.guessedEncoding()] : []),
    ...(openQuote === null ? [] : [tableWords.openQuote()]),
  ];
  const grid = gridOfTable({ rows: read, stray: 'refused' });
  return { kind: 'text', tables: [{ name: '', grid }], notes: notes.map(({ message }) => message) };
}

function mustBeShort(rows: number): void {
  if (rows > MOST_ROWS) throw refuse('table.too-long', { most: MOST_ROWS });
}
