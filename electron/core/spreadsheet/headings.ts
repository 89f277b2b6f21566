import { tableWords } from '../../../shared/words/sheet-import.ts';
import { type Gathering, gather } from './found.ts';
import type { Grid } from './grid.ts';
import { nearest, plain } from './nearest.ts';

/** A column that a table may have. */
export type Heading = { readonly heading: string; readonly needed: boolean };

export type Headed<H extends Heading> = {
  /** The row of the headings, counted from 0. */
  readonly row: number;
  /** Which column of the grid is which; whatever is not known is left out. */
  readonly columns: ReadonlyMap<H, number>;
  /** Whether nothing about the headings was refused. */
  readonly sound: boolean;
};

/** People put a title and a date above their tables. */
const DEEPEST = 10;

/**
 * Finds the row of headings and the column of each, whatever their order and case. What is missing, misspelt,
 * unknown or there twice is said; null when no heading is known at all.
 */
export function findHeadings<H extends Heading>(
  grid: Grid,
  known: readonly H[],
  found: Gathering,
): Headed<H> | null {
  const row = headingRow(grid, known);
  if (row === null) {
    const first = grid.rows.find((cells) => cells.some((cell) => cell !== null)) ?? [];
    found.refused(
      grid.whole,
      tableWords.noHeadings({
        expected: known.map(({ heading }) => heading),
        found: first.filter((cell) => cell !== null).map(String),
      }),
    );
    return null;
  }
  const own = gather();
  const columns = new Map<H, number>();
  const strangers: { text: string; column: number }[] = [];
  for (const [column, cell] of (grid.rows[row] ?? []).entries()) {
    if (cell === null) continue;
    const match = known.find(({ heading }) => plain(heading) === plain(String(cell)));
    const earlier = match && columns.get(match);
    const place = grid.place(row, column, '');
    if (match === undefined) strangers.push({ text: String(cell), column });
    else if (earlier === undefined) columns.set(match, column);
    else {
      const first = grid.place(row, earlier, '').where;
      own.refused(place, tableWords.repeatedHeading({ found: String(cell), first }));
    }
  }
  sayStrangers(grid, row, known, columns, strangers, own);
  own.pourInto(found);
  return { row, columns, sound: !own.anyRefused() };
}

function headingRow(grid: Grid, known: readonly Heading[]): number | null {
  const headings = new Set(known.map(({ heading }) => plain(heading)));
  const matches = grid.rows
    .slice(0, DEEPEST)
    .map((cells) => cells.filter((cell) => typeof cell === 'string' && headings.has(plain(cell))).length);
  const most = Math.max(0, ...matches);
  return most === 0 ? null : matches.indexOf(most);
}

/** A heading that is nearly one that is missing would lose a column without a word; so it stops the import. */
function sayStrangers<H extends Heading>(
  grid: Grid,
  row: number,
  known: readonly H[],
  columns: ReadonlyMap<H, number>,
  strangers: readonly { text: string; column: number }[],
  found: Gathering,
): void {
  const missing = new Set(known.filter((one) => !columns.has(one)).map(({ heading }) => heading));
  for (const { text, column } of strangers) {
    const place = grid.place(row, column, '');
    const meant = nearest(text, [...missing]);
    if (meant === null) found.check(place, tableWords.unknownHeading({ found: text }));
    else {
      missing.delete(meant);
      found.refused(place, tableWords.misspelt({ found: text, meant }));
    }
  }
  const end = grid.rows[row]?.length ?? 0;
  for (const { heading, needed } of known) {
    if (!needed || !missing.has(heading)) continue;
    const { order } = grid.place(row, end, '');
    found.refused({ ...grid.whole, order }, tableWords.missingHeading({ heading }));
  }
}
