import type { Ref } from '../../../shared/model/ids.ts';
import type { Quarter } from '../../../shared/model/period.ts';
import { parseUkNumber } from '../../../shared/rules/number.ts';
import { type ColumnRole, type Match, shapeOf } from '../../../shared/rules/table-match.ts';
import { readingWords } from '../../../shared/words/readings-import.ts';
import { importFindings, readAs } from '../../../shared/words/screens/import.ts';
import { address, columnLetters } from './address.ts';
import { textOf } from './cell-kinds.ts';
import type { Gathering, Place } from './found.ts';
import type { Grid } from './grid.ts';
import type { Named } from './known-indicators.ts';
import type { ReadingField, TypedReading } from './readings-columns.ts';
import { type Row, readBelow } from './table.ts';
import type { Cell } from './workbook.ts';
import { writtenPeriod } from './written-period.ts';

/** What to read, and with whose eyes. */
export type Reader = {
  readonly grid: Grid;
  readonly kind: 'workbook' | 'text';
  /** Counted from 0. */
  readonly header: number;
  readonly matches: readonly Match[];
  readonly named: (text: string) => Named;
  readonly quarter: Quarter;
};

/** A reading of somebody's table, with what was made of its cells where that is not what stands there. */
export type MatchedReading = TypedReading & { readonly how: readonly string[] };

export type MatchedTable = {
  readonly rows: readonly MatchedReading[];
  /** Rows, or columns, that are about nothing that may be entered here. */
  readonly leftOut: readonly { readonly where: string; readonly text: string; readonly why: string }[];
  /** Cells for values that hold nothing. */
  readonly empty: number;
};

type Column = {
  readonly heading: string;
  readonly needed: false;
  readonly as: ColumnRole;
  readonly at: number;
};
type Axis = { readonly cell: Cell; readonly place: Place; readonly how: readonly string[] };

/** Reads a table by the columns that it was matched by, in whichever of the three layouts that makes. */
export function readMatched(reader: Reader, found: Gathering): MatchedTable {
  const { grid, header, matches } = reader;
  const shape = shapeOf(matches);
  const columns = matches
    .filter(({ as }) => as !== 'none')
    .map(({ column, as }): Column => {
      const heading = grid.rows[header]?.[column] ?? null;
      return {
        heading: heading === null ? columnLetters(column) : textOf(heading),
        needed: false,
        as,
        at: column,
      };
    });
  const headed = { row: header, columns: new Map(columns.map((one) => [one, one.at])), sound: true };
  const { rows } = readBelow(grid, headed, found);
  const out: Collected = { rows: [], leftOut: new Map(), empty: 0 };
  const values = columns.filter(({ as }) => as === 'value');
  const heads = new Map(
    values.map((one) => [one, shape === 'rows' ? null : headOf(reader, one, shape, out, found)]),
  );
  for (const row of rows) {
    if (shape === 'rows') readRow(reader, columns, row, out, found);
    else readAcross(reader, columns, heads, row, out, found);
  }
  return { ...out, leftOut: [...out.leftOut.values()] };
}

type Left = { where: string; text: string; why: string };
type Collected = { rows: MatchedReading[]; leftOut: Map<string, Left>; empty: number };

/** What stands over a column of values: its period or its indicator; null when it is neither. */
function headOf(
  { grid, header, named, quarter }: Reader,
  { at, heading }: Column,
  shape: 'periods' | 'indicators' | null,
  out: Collected,
  found: Gathering,
): Axis | null {
  const place = grid.place(header, at, heading);
  const cell = grid.rows[header]?.[at] ?? null;
  if (shape === 'indicators') return indicatorAxis(heading, place, named, out);
  const axis = periodAxis(cell, place, quarter, false, found);
  if (axis === null) found.refused(place, importFindings.notPeriodHeading({ typed: heading }));
  return axis;
}

function indicatorAxis(text: string, place: Place, named: Reader['named'], out: Collected): Axis | null {
  const one = named(text);
  if (one.indicator !== null && one.why === null) return { cell: one.indicator.ref as Ref, place, how: [] };
  out.leftOut.set(place.where, { where: place.where, text, why: one.why ?? '' });
  return null;
}

function periodAxis(
  cell: Cell,
  place: Place,
  quarter: Quarter,
  sayText: boolean,
  found: Gathering,
): Axis | null {
  const written = writtenPeriod(cell, quarter);
  if (written === null || cell === null) return null;
  const typed = textOf(cell);
  if (written.yearless) found.check(place, importFindings.noYear({ typed, period: written.said }));
  if (sayText && written.kind === 'day' && typeof cell === 'string')
    found.check(place, importFindings.dateAsText({ typed, day: written.said }));
  const how = written.kind === 'day' || written.yearless ? [readAs(typed, written.said)] : [];
  return { cell: written.cell, place, how };
}

/** A reading in each row. */
function readRow(
  reader: Reader,
  columns: readonly Column[],
  row: Row<Column>,
  out: Collected,
  found: Gathering,
): void {
  const column = (as: ColumnRole) => columns.find((one) => one.as === as);
  const cell = (as: ColumnRole): Cell => {
    const one = column(as);
    return one === undefined ? null : row.cell(one);
  };
  const place = (as: ColumnRole): Place => {
    const one = column(as);
    return one === undefined ? row.place : row.at(one);
  };
  const figures = (['value', 'numerator', 'denominator', 'state'] as const).map(cell);
  if (figures.every((one) => one === null) && !row.broken) {
    out.empty += 1;
    return;
  }
  const name = cell('indicator');
  if (name === null) {
    if (!row.torn) found.refused(place('indicator'), readingWords.noIndicator());
    return;
  }
  const indicator = indicatorAxis(textOf(name), place('indicator'), reader.named, out);
  if (indicator === null) return;
  const period = periodAxis(
    cell('period'),
    place('period'),
    reader.quarter,
    reader.kind === 'workbook',
    found,
  );
  for (const as of ['value', 'numerator', 'denominator'] as const)
    sayNumberAsText(reader, cell(as), place(as), column(as)?.at, found);
  out.rows.push({
    place: place(cell('value') === null && cell('numerator') !== null ? 'numerator' : 'value'),
    at: (field) => place(field),
    cell: (field) =>
      field === 'indicator'
        ? indicator.cell
        : field === 'period'
          ? (period?.cell ?? cell('period'))
          : cell(field),
    broken: row.broken,
    how: period?.how ?? [],
  });
}

/** A reading in each cell of a row: the row has one half of its name, the heading the other. */
function readAcross(
  reader: Reader,
  columns: readonly Column[],
  heads: ReadonlyMap<Column, Axis | null>,
  row: Row<Column>,
  out: Collected,
  found: Gathering,
): void {
  const by = columns.find(({ as }) => as === 'indicator' || as === 'period');
  const first = by && row.cell(by);
  if (by === undefined || first === null || first === undefined) return;
  const byIndicator = by.as === 'indicator';
  const side = byIndicator
    ? indicatorAxis(textOf(first), row.at(by), reader.named, out)
    : (periodAxis(first, row.at(by), reader.quarter, reader.kind === 'workbook', found) ?? {
        cell: first,
        place: row.at(by),
        how: [],
      });
  if (side === null) return;
  for (const [column, head] of heads) {
    if (head === null) continue;
    const value = row.cell(column);
    if (value === null) {
      if (!row.silent(column)) out.empty += 1;
      continue;
    }
    const place = row.at(column);
    sayNumberAsText(reader, value, place, column.at, found);
    const [indicator, period] = byIndicator ? [side, head] : [head, side];
    const places: Partial<Record<ReadingField, Place>> = { period: period.place, indicator: indicator.place };
    out.rows.push({
      place,
      at: (field) => places[field] ?? place,
      cell: (field) =>
        field === 'indicator'
          ? indicator.cell
          : field === 'period'
            ? period.cell
            : field === 'value'
              ? value
              : null,
      broken: row.torn,
      how: [...side.how, ...head.how],
    });
  }
}

function sayNumberAsText(
  { grid, kind }: Reader,
  cell: Cell,
  place: Place,
  column: number | undefined,
  found: Gathering,
): void {
  if (kind === 'text' || typeof cell !== 'string' || column === undefined) return;
  const [row = 0] = place.order;
  if (grid.marks.percent.has(address(row, column))) return;
  if (parseUkNumber(cell).ok) found.check(place, importFindings.numberAsText());
}
