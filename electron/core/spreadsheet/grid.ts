import { placeWords } from '../../../shared/words/sheet-import.ts';
import { address } from './address.ts';
import type { Place } from './found.ts';
import type { SheetMarks } from './sheet-marks.ts';
import type { Cell, Sheet } from './workbook.ts';

/** Cells in rows, from a sheet or from a text file, and how their places are called. */
export type Grid = {
  readonly rows: readonly (readonly Cell[])[];
  readonly marks: SheetMarks;
  readonly whole: Place;
  /** A cell without a heading: beside a sheet's table it is a remark, in a text file a number split by its comma. */
  readonly stray: 'check' | 'refused';
  /** `heading` is that of the column; rows and columns counted from 0. */
  place(row: number, column: number, heading: string): Place;
};

/** A sheet of a workbook; `at` is its place in the workbook. Cells are called `Indicators!F12`. */
export const gridOfSheet = ({ name, rows, marks }: Sheet, at: number): Grid => ({
  rows,
  marks,
  stray: 'check',
  whole: { where: placeWords.sheet(name), order: [at] },
  place: (row, column) => ({
    where: placeWords.cell(name, address(row, column)),
    order: [at, row, column],
  }),
});

/** A table that somebody chose out of a file, by itself: its cells are called `F12`, as a spreadsheet calls them. */
export const gridOfTable = ({ rows, marks = unmarked, stray }: TableCells): Grid => ({
  rows,
  marks,
  stray,
  whole: { where: placeWords.file, order: [] },
  place: (row, column) => ({ where: address(row, column), order: [row, column] }),
});

type TableCells = Pick<Grid, 'rows' | 'stray'> & { readonly marks?: SheetMarks };

const unmarked: SheetMarks = {
  merged: [],
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
  withoutValue: new Map(),
  percent: new Set(),
};

/** The cells of a text file, an empty text being no value. Cells are called `row 12, value`. */
export const gridOfCsv = (rows: readonly (readonly string[])[]): Grid => ({
  rows: rows.map((row) => row.map((cell) => cell || null)),
  marks: unmarked,
  stray: 'refused',
  whole: { where: placeWords.file, order: [] },
  place: (row, column, heading) => ({
    where: heading === '' ? placeWords.row(row + 1) : placeWords.rowAndColumn(row + 1, heading),
    order: [0, row, column],
  }),
});
