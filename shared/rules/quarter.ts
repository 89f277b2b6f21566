import type { Day, FinancialYear, Month, Quarter } from '../model/period.ts';

type Number4 = 1 | 2 | 3 | 4;

const two = (n: number) => String(n).padStart(2, '0');
const four = (n: number) => String(n).padStart(4, '0');

/** The financial year that starts in April of `start`: `2026` gives `2026-27`. */
export const yearStarting = (start: number): FinancialYear =>
  `${four(start)}-${two((start + 1) % 100)}` as FinancialYear;

/** In which calendar year a financial year starts: `2026-27` gives 2026. */
export const startOfYear = (year: FinancialYear): number => Number(year.slice(0, 4));

/** Which of the four it is: `2026-27 Q2` gives 2. */
export const numberOf = (quarter: Quarter): Number4 => Number(quarter[9]) as Number4;

/** The financial year that a quarter belongs to. */
export const yearOf = (quarter: Quarter): FinancialYear => quarter.slice(0, 7) as FinancialYear;

/** One quarter of a financial year. */
export const quarterIn = (year: FinancialYear, number: Number4): Quarter => `${year} Q${number}` as Quarter;

/** The four quarters of a financial year. */
export const quartersOf = (year: FinancialYear): Quarter[] =>
  ([1, 2, 3, 4] as const).map((number) => quarterIn(year, number));

/** Quarters counted from year 0, so that one more is the next. */
const serial = (quarter: Quarter) => startOfYear(yearOf(quarter)) * 4 + numberOf(quarter) - 1;

const fromSerial = (count: number) =>
  quarterIn(yearStarting(Math.floor(count / 4)), ((count % 4) + 1) as Number4);

/** `count` quarters later, or earlier when negative. */
export const addQuarters = (quarter: Quarter, count: number): Quarter =>
  count === 0 ? quarter : fromSerial(serial(quarter) + count);

export const nextQuarter = (quarter: Quarter): Quarter => addQuarters(quarter, 1);
export const previousQuarter = (quarter: Quarter): Quarter => addQuarters(quarter, -1);
export const sameQuarterLastYear = (quarter: Quarter): Quarter => addQuarters(quarter, -4);

/** Negative when `a` is the earlier. Quarters also sort as text. */
export const compareQuarters = (a: Quarter, b: Quarter): number => serial(a) - serial(b);

/** Every quarter from the first to the last, both included; none when they are the wrong way round. */
export const quartersBetween = (from: Quarter, to: Quarter): Quarter[] =>
  Array.from({ length: Math.max(0, serial(to) - serial(from) + 1) }, (_, i) => addQuarters(from, i));

/** The three months of a quarter: Quarter 2 is July, August and September. */
export function monthsOf(quarter: Quarter): [Month, Month, Month] {
  const number = numberOf(quarter);
  const year = startOfYear(yearOf(quarter)) + (number === 4 ? 1 : 0);
  const first = number === 4 ? 1 : number * 3 + 1;
  const month = (n: number) => `${four(year)}-${two(n)}` as Month;
  return [month(first), month(first + 1), month(first + 2)];
}

/** The quarter that a month falls in. */
export function quarterOfMonth(month: Month): Quarter {
  const year = Number(month.slice(0, 4));
  const number = Number(month.slice(5, 7));
  return number < 4
    ? quarterIn(yearStarting(year - 1), 4)
    : quarterIn(yearStarting(year), Math.floor((number - 1) / 3) as Number4);
}

/** The quarter that a day falls in. */
export const quarterOfDay = (day: Day): Quarter => quarterOfMonth(day.slice(0, 7) as Month);

/** The first day of a quarter: 1 July 2026 for `2026-27 Q2`. */
export const firstDayOf = (quarter: Quarter): Day => `${monthsOf(quarter)[0]}-01` as Day;

/** The last day of a quarter. Quarters end in June, September, December and March. */
export function lastDayOf(quarter: Quarter): Day {
  const month = monthsOf(quarter)[2];
  const days = month.endsWith('06') || month.endsWith('09') ? 30 : 31;
  return `${month}-${days}` as Day;
}
