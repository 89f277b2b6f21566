import type { Unit } from '../../model/indicator.ts';
import type { ShownFigure } from '../../model/pack-figures.ts';
import type { Day } from '../../model/period.ts';
import { roundTo } from '../../rules/round.ts';
import { sheetWords } from '../../words/pack-sheets.ts';
import { symbols } from '../../words/symbols.ts';

/** A number as it is printed, with what it is counted in; null for a plain count. */
export type Figure = { readonly figure: number; readonly unit: Unit | null };
export type Dated = { readonly day: Day };
/** Null is an empty cell: there is nothing to say. */
export type SheetCell = string | Figure | Dated | null;

/** A table for machines. Its first three columns are the ref, the title and the sub-group of what a row is about. */
export type Sheet = {
  readonly name: string;
  /** Heads of all columns, those three included. */
  readonly heads: readonly string[];
  readonly rows: readonly (readonly SheetCell[])[];
};

/** A figure rounded as it is printed, the sign for one that is hidden, and nothing where there is none. */
export const shownCell = (unit: Unit, { value, hidden }: ShownFigure): SheetCell =>
  hidden ? symbols.confidential : figureCell(unit, value);

export const figureCell = (unit: Unit, value: number | null): SheetCell =>
  value === null ? null : { figure: roundTo(value, unit.decimals), unit };

/** A number that is no figure of an indicator: how many of something. */
export const countCell = (figure: number): Figure => ({ figure, unit: null });

/** A numerator or denominator, which has no unit of its own. */
export const partCell = ({ value, hidden }: ShownFigure): SheetCell =>
  hidden ? symbols.confidential : value === null ? null : { figure: roundTo(value, 2), unit: null };

export const dayCell = (day: Day | null): SheetCell => (day === null ? null : { day });
export const yesNo = (yes: boolean): string => (yes ? sheetWords.yes : sheetWords.no);
export const textCell = (text: string): SheetCell => (text === '' ? null : text);

/** A sheet from columns that each say how to fill a cell. */
export function sheetOf<T>(
  name: string,
  all: readonly T[],
  columns: readonly (readonly [head: string, fill: (one: T) => SheetCell])[],
): Sheet {
  return {
    name,
    heads: columns.map(([head]) => head),
    rows: all.map((one) => columns.map(([, fill]) => fill(one))),
  };
}
