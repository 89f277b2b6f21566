import type { Quarter } from '../../shared/model/period.ts';
import { addQuarters, monthsOf, quartersBetween } from '../../shared/rules/quarter.ts';
import { sayMonth } from '../../shared/words/periods.ts';
import { measures } from './calderbrook.ts';

const wobble = [0, 3, -2, 1, -3, 2, -1, 2, 0, -2, 1, -1];

/** Three that are off their course in the quarter to be done: two worse than their target, one far better. */
const odd: Readonly<Record<string, readonly number[]>> = {
  'TC-I02': [141, 152, 163],
  'TC-I05': [68.5, 66, 64.5],
  'TC-I09': [9, 8, 7],
};
/** The first of them was in the quarter before, too. */
const oddBefore: Readonly<Record<string, readonly number[]>> = { 'TC-I02': [134, 139, 137] };

/** The three months of a measure in a quarter. */
export function monthsFigures(ref: string, quarter: Quarter, due: Quarter): readonly number[] {
  const special = quarter === due ? odd[ref] : quarter === addQuarters(due, -1) ? oddBefore[ref] : undefined;
  const [, , , usual, step] = measures[ref] ?? ['', 'count', 'lower', 0, 0];
  const shift = Number(ref.slice(-2));
  return (
    special ??
    monthsOf(quarter).map((month) => {
      const n = Number(month.slice(0, 4)) * 12 + Number(month.slice(5));
      return usual + step * (wobble[(n + shift) % wobble.length] ?? 0);
    })
  );
}

const csv = (rows: readonly string[]): string => ['indicator,period,value', ...rows].join('\n');

/** A quarter as a file of figures. */
export const quarterCsv = (quarter: Quarter, due: Quarter): string => csv(rowsOf(quarter, due));

const rowsOf = (quarter: Quarter, due: Quarter): string[] =>
  Object.keys(measures).flatMap((ref) =>
    monthsFigures(ref, quarter, due).map((value, n) => `${ref},${monthsOf(quarter)[n]},${value}`),
  );

/** Ten quarters up to the one before `past`, as the secretariat holds them, with the survey that it supplies. */
export function historyCsv(past: Quarter, due: Quarter): string {
  const quarters = quartersBetween(addQuarters(past, -10), addQuarters(past, -1));
  return csv([
    ...quarters.flatMap((quarter) => rowsOf(quarter, due)),
    ...[...quarters, past].map((quarter) => `TC-I13,${quarter},61`),
  ]);
}

/** The quarter to be done, as it is copied out of Excel: heads, then a row for each measure. */
export function pastedQuarter(due: Quarter): string {
  const heads = ['Indicator', ...monthsOf(due).map(sayMonth)];
  const rows = Object.entries(measures).map(([ref, [title]]) => [title, ...monthsFigures(ref, due, due)]);
  return [heads, ...rows].map((row) => row.join('\t')).join('\r\n');
}
