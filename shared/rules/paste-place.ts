import type { Period } from '../model/period.ts';
import type { SheetCell, SheetField, SheetRow } from '../model/sheet.ts';
import { monthNumber } from './month-name.ts';
import { parseMonth, parseQuarter, parseYear } from './period-text.ts';
import { fieldsOf } from './sheet-cell-of.ts';

/** One line of the grid that takes what is typed: a row, or the numerators or denominators of one. */
export type Line = { readonly row: SheetRow; readonly field: SheetField };

/** A cell of the grid that something pasted lands in. */
export type Landing = Line & { readonly cell: SheetCell };

/** The lines of the rows given, in their order. What is supplied centrally, or not due, takes nothing. */
export const linesOf = (rows: readonly SheetRow[]): Line[] =>
  rows
    .filter(({ supplied, cells }) => supplied === 'chair' && cells.length > 0)
    .flatMap((row) => fieldsOf(row).map((field) => ({ row, field })));

/** A text without what people write differently: case, spaces, punctuation. */
export const plainName = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/&/g, 'and')
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** What the head of a pasted column may say: a period, or a month or quarter without its year. */
export type ColumnName =
  | { readonly period: Period }
  | { readonly month: number }
  | { readonly quarter: string };

/** Reads `Jul`, `July 2026`, `2026-07`, `Q2`, `2026-27 Q2`, `2026-27`; null for anything else. */
export function columnName(text: string): ColumnName | null {
  const period = parseMonth(text) ?? parseQuarter(text) ?? parseYear(text);
  if (period !== null) return { period };
  const quarter = /^q(?:uarter)?\s*([1-4])$/i.exec(text.trim())?.[1];
  if (quarter !== undefined) return { quarter };
  const month = monthNumber(text.trim());
  return month === null ? null : { month };
}

/** The cell of a row that a column's head means; without a year it is that of the row's own quarter. */
export const cellUnder = ({ frequency, cells }: SheetRow, name: ColumnName): SheetCell | undefined =>
  cells.find(({ period }) => {
    if ('period' in name) return period === name.period;
    if ('month' in name) return frequency === 'month' && Number(period.slice(5)) === name.month;
    return frequency === 'quarter' && period.endsWith(`Q${name.quarter}`);
  });

/**
 * Which line a row of what was pasted is about, by the names in front of its figures; null when they name none.
 * Two rows of one name are the numerators and the denominators of a ratio, in that order; a row that is alone
 * is the figure itself, which is of no use where its parts are needed.
 */
export function lineNamed(
  names: readonly string[],
  lines: readonly Line[],
  { taken, alone }: { taken: ReadonlySet<Line>; alone(row: SheetRow): boolean },
): Line | 'needs-parts' | null {
  const said = names.map(plainName).filter((name) => name !== '');
  const mine = lines.filter(({ row }) => said.some((name) => isNameOf(name, row)));
  const free = (one: Line) => !taken.has(one);
  const part = mine.filter(({ row, field }) =>
    said.some((name) => name === field || isPartOf(name, row, field)),
  );
  if (part.length > 0) return part.find(free) ?? null;
  const [first] = mine;
  if (first === undefined || first.row.ratio === null) return mine.find(free) ?? null;
  if (!alone(first.row)) return mine.find((one) => one.field !== 'value' && free(one)) ?? null;
  return mine.find(({ field }) => field === 'value') ?? 'needs-parts';
}

/** Whether the names in front of a row's figures are those of an indicator. */
export const isNamed = (said: readonly string[], row: SheetRow): boolean =>
  said.some((name) => isNameOf(plainName(name), row));

const namesOf = ({ ref, title }: SheetRow): string[] => [ref, title, `${ref} ${title}`].map(plainName);

const isNameOf = (name: string, row: SheetRow): boolean =>
  namesOf(row).includes(name) ||
  (['numerator', 'denominator'] as const).some((field) => isPartOf(name, row, field));

/** `solved`, `numerator`, or either after the name of the indicator; by itself the field names no indicator. */
function isPartOf(name: string, row: SheetRow, field: SheetField): boolean {
  if (row.ratio === null || field === 'value' || namesOf(row).includes(name)) return false;
  const part = plainName(row.ratio[field]);
  return name === part || namesOf(row).some((known) => name === known + part || name === known + field);
}
