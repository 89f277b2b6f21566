import type { Day, FinancialYear, Frequency, Month, Period, Quarter } from '../model/period.ts';
import { monthsOf, numberOf, startOfYear, yearOf } from '../rules/quarter.ts';

/** The months of the calendar, January first. */
export const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

const nameOf = (month: string) => monthNames[Number(month.slice(5, 7)) - 1] ?? '';

/** `August 2026`. */
export const sayMonth = (month: Month): string => `${nameOf(month)} ${month.slice(0, 4)}`;

/** `2026 to 2027`. */
const saySpan = (year: FinancialYear) => `${startOfYear(year)} to ${startOfYear(year) + 1}`;

/** `April 2026 to March 2027`: the months are said, since years of other kinds exist. */
export const sayYear = (year: FinancialYear): string =>
  `April ${startOfYear(year)} to March ${startOfYear(year) + 1}`;

/** `July to September`. */
export const sayMonthsOf = (quarter: Quarter): string => {
  const [first, , last] = monthsOf(quarter);
  return `${nameOf(first)} to ${nameOf(last)}`;
};

/** `July to September 2026`, where there is no room to name the quarter. */
export const sayMonthsIn = (quarter: Quarter): string =>
  `${sayMonthsOf(quarter)} ${monthsOf(quarter)[0].slice(0, 4)}`;

/**
 * `Quarter 2 (July to September) 2026 to 2027`. A bare "Quarter 2" is never printed: elsewhere it means
 * April to June (ONS style guide, "Dates and numbers").
 */
export const sayQuarter = (quarter: Quarter): string =>
  `Quarter ${numberOf(quarter)} (${sayMonthsOf(quarter)}) ${saySpan(yearOf(quarter))}`;

/** `23 October 2026`. Made from the text of the day, so no time zone can move it. */
export const sayDay = (day: Day): string => `${Number(day.slice(8))} ${nameOf(day)} ${day.slice(0, 4)}`;

/** A period in words, at the frequency of its indicator. */
export function sayPeriod(period: Period, frequency: Frequency): string {
  switch (frequency) {
    case 'month':
      return sayMonth(period as Month);
    case 'quarter':
      return sayQuarter(period as Quarter);
    case 'year':
    case 'survey':
      return sayYear(period as FinancialYear);
  }
}
