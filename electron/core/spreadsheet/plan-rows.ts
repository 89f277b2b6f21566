import { type About, textOf } from './cell-kinds.ts';
import type { Gathering, Place } from './found.ts';
import type { Path, PlaceBook } from './plan-draft.ts';
import type { Column } from './plan-sheets.ts';
import type { Row } from './table.ts';

/** Where the rows of a plan's workbook are read into. */
export type Desk = { readonly about: About; readonly book: PlaceBook; readonly found: Gathering };

/** An item as read from one row: what could be read, and which of it was written with a per cent sign. */
export type Item = {
  readonly row: Row<Column>;
  readonly values: Record<string, unknown>;
  /** The member at the end of a column's path, `unit.kind`; undefined when empty or not readable. */
  get(path: string): unknown;
  at(path: string): Place;
  isPercent(path: string): boolean;
  /** Whether the cell is empty, and not merely unreadable. */
  isEmpty(path: string): boolean;
};

/** Reads one row into an item that will stand at `base` in the plan. */
export function itemFrom(row: Row<Column>, columns: readonly Column[], base: Path, desk: Desk): Item {
  const values: Record<string, unknown> = {};
  const percent = new Set<string>();
  const filled = new Set<string>();
  const { about, book, found } = desk;
  book.put(base, row.place, '');
  for (const column of columns) {
    const { path, heading, kind, needed } = column;
    const whole = [...base, ...path.split('.')];
    const cell = row.cell(column);
    const unsaid = cell === null && !row.silent(column) && (row.has(column) || !needed);
    book.put(whole, row.at(column), heading);
    if (needed || cell !== null) ensure(values, path);
    if (cell === null) {
      if (!unsaid) book.tell(whole);
      continue;
    }
    filled.add(path);
    const read = kind.read(cell, heading, about);
    if (!read.ok) {
      found.refused(row.at(column), read.said);
      book.tell(whole);
      continue;
    }
    if (read.check) found.check(row.at(column), read.check);
    if (read.percent) percent.add(path);
    set(values, path, read.value);
  }
  return {
    row,
    values,
    get: (path) => get(values, path),
    at: (path) => book.at([...base, ...path.split('.')]),
    isPercent: (path) => percent.has(path),
    isEmpty: (path) => !filled.has(path) && !book.told([...base, ...path.split('.')]),
  };
}

/** The rows of each reference, as the first column of the sheet names it, in the order of the sheet. */
export function byRef(rows: readonly Row<Column>[], column: Column): Map<string, Row<Column>[]> {
  const groups = new Map<string, Row<Column>[]>();
  for (const row of rows) {
    const cell = row.cell(column);
    const ref = cell === null ? '' : textOf(cell).toUpperCase();
    groups.set(ref, [...(groups.get(ref) ?? []), row]);
  }
  return groups;
}

/** The member of an object at a path of two steps at most. */
export function get(values: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (at, step) =>
        typeof at === 'object' && at !== null ? (at as Record<string, unknown>)[step] : undefined,
      values,
    );
}

function set(values: Record<string, unknown>, path: string, value: unknown): void {
  const [outer = '', inner] = path.split('.');
  if (inner === undefined) values[outer] = value;
  else (values[outer] as Record<string, unknown>)[inner] = value;
}

/** An inner object is there once any of its cells is needed or filled in. */
function ensure(values: Record<string, unknown>, path: string): void {
  const [outer = '', inner] = path.split('.');
  if (inner !== undefined) values[outer] ??= {};
}

/** What an empty cell stands for. */
export const isNothing = (value: unknown): boolean =>
  value == null || value === '' || (Array.isArray(value) && value.length === 0);
