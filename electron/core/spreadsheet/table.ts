import { tableWords } from '../../../shared/words/sheet-import.ts';
import { address, fromAddress } from './address.ts';
import type { Gathering, Place } from './found.ts';
import type { Grid } from './grid.ts';
import { findHeadings, type Headed, type Heading } from './headings.ts';
import type { Cell } from './workbook.ts';

/** One row below the headings that is not empty. */
export type Row<H extends Heading> = {
  readonly place: Place;
  at(column: H): Place;
  /** Null when the cell is empty, or its column is not there. */
  cell(column: H): Cell;
  /** Whether the table has the column at all. */
  has(column: H): boolean;
  /** Whether the cell holds a formula that gave no value, which has been said. */
  silent(column: H): boolean;
  /** Whether something about the row was refused: a cell without value or heading, or merged cells. */
  readonly broken: boolean;
  /** Whether that is about the row as a whole, and not about one of its cells. */
  readonly torn: boolean;
};

export type Table<H extends Heading> = {
  readonly whole: Place;
  readonly rows: readonly Row<H>[];
  /** Whether every heading is as it should be, so that what the rows lack is the rows' own fault. */
  readonly sound: boolean;
};

const MOST_ROWS = 50_000;
/** A table that somebody merged cells in by hand has a few; the rest need not be named. */
const MOST_MERGED = 500;

/**
 * The rows of a table with headings. Says what is wrong with the headings, merged cells, formulas without a
 * result, and what is hidden; empty rows are passed over.
 */
export function readTable<H extends Heading>(grid: Grid, known: readonly H[], found: Gathering): Table<H> {
  const headed = findHeadings(grid, known, found);
  return headed === null ? { whole: grid.whole, rows: [], sound: false } : readBelow(grid, headed, found);
}

/** The rows below headings that are known already. */
export function readBelow<H extends Heading>(grid: Grid, headed: Headed<H>, found: Gathering): Table<H> {
  const merged = sayMerged(grid, headed, found);
  const silent = sayWithoutValue(grid, headed, found);
  for (const [{ heading }, column] of headed.columns) {
    if (grid.marks.hiddenColumns.has(column)) {
      found.check(grid.place(headed.row, column, heading), tableWords.hiddenColumn({ heading }));
    }
  }
  const rows: Row<H>[] = [];
  const hidden: number[] = [];
  for (let at = headed.row + 1; at < grid.rows.length; at++) {
    if (rows.length === MOST_ROWS) {
      found.refused(grid.place(at, 0, ''), tableWords.tooManyRows({ most: MOST_ROWS }));
      break;
    }
    const row = rowAt(grid, headed, at, { silent, merged }, found);
    if (row) rows.push(row);
    if (row && grid.marks.hiddenRows.has(at)) hidden.push(at);
  }
  sayHidden(grid, hidden, found);
  return { whole: grid.whole, rows, sound: headed.sound };
}

function rowAt<H extends Heading>(
  grid: Grid,
  headed: Headed<H>,
  at: number,
  { silent, merged }: { silent: ReadonlySet<string>; merged: ReadonlySet<number> },
  found: Gathering,
): Row<H> | null {
  const cells = grid.rows[at] ?? [];
  const { columns } = headed;
  const cell = (column: H) => cells[columns.get(column) ?? -1] ?? null;
  const isSilent = (column: H) => silent.has(address(at, columns.get(column) ?? -1));
  const torn = sayUnheaded(grid, headed, at, found) || merged.has(at);
  if (![...columns.keys()].some((column) => cell(column) !== null || isSilent(column))) return null;
  const first = Math.min(...columns.values());
  return {
    place: grid.place(at, first, ''),
    at: (column) => grid.place(at, columns.get(column) ?? first, column.heading),
    cell,
    has: (column) => columns.has(column),
    silent: isSilent,
    broken: torn || [...columns.keys()].some(isSilent),
    torn,
  };
}

/** Whether a cell without a heading was refused. */
function sayUnheaded<H extends Heading>(
  grid: Grid,
  { row, columns }: Headed<H>,
  at: number,
  found: Gathering,
): boolean {
  const headings = grid.rows[row] ?? [];
  const known = new Set(columns.values());
  const stray = (grid.rows[at] ?? []).findIndex(
    (cell, i) => cell !== null && (headings[i] ?? null) === null && !known.has(i),
  );
  if (stray < 0) return false;
  found[grid.stray](grid.place(at, stray, ''), tableWords.noHeadingAbove());
  return grid.stray === 'refused';
}

/** A filter hides hundreds of rows at once: each stretch of them is said once. */
function sayHidden(grid: Grid, hidden: readonly number[], found: Gathering): void {
  for (let from = 0; from < hidden.length; ) {
    let to = from;
    while (hidden[to + 1] === (hidden[to] ?? 0) + 1) to++;
    const [first = 0, last = 0] = [hidden[from], hidden[to]];
    found.check(grid.place(first, 0, ''), tableWords.hiddenRows({ first: first + 1, last: last + 1 }));
    from = to + 1;
  }
}

/** The rows that merged cells reach into. */
function sayMerged<H extends Heading>(
  grid: Grid,
  { row, columns }: Headed<H>,
  found: Gathering,
): Set<number> {
  const rows = new Set<number>();
  const last = Math.max(...columns.values());
  for (const range of grid.marks.merged.slice(0, MOST_MERGED)) {
    const [from, to] = range.split(':').map((corner) => fromAddress(corner));
    if (!from || !to || to.row < row || from.row >= grid.rows.length || from.column > last) continue;
    found.refused(grid.place(from.row, from.column, ''), tableWords.merged({ range }));
    for (let at = from.row; at <= Math.min(to.row, grid.rows.length); at++) rows.add(at);
  }
  return rows;
}

/** The cells of known columns whose formula gave no value. */
function sayWithoutValue<H extends Heading>(
  grid: Grid,
  { row, columns }: Headed<H>,
  found: Gathering,
): Set<string> {
  const headings = new Map([...columns].map(([{ heading }, column]) => [column, heading]));
  const silent = new Set<string>();
  for (const [name, error] of grid.marks.withoutValue) {
    const at = fromAddress(name);
    const heading = at && headings.get(at.column);
    if (!at || heading === undefined || heading === null || at.row <= row) continue;
    silent.add(name);
    const said = error === null ? tableWords.formulaWithoutValue() : tableWords.formulaError({ error });
    found.refused(grid.place(at.row, at.column, heading), said);
  }
  return silent;
}
