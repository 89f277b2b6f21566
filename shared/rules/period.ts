import type { FinancialYear, Frequency, Month, Period, Quarter } from '../model/period.ts';
import {
  addQuarters,
  monthsOf,
  numberOf,
  quarterIn,
  quarterOfMonth,
  sameQuarterLastYear,
  startOfYear,
  yearOf,
  yearStarting,
} from './quarter.ts';

/**
 * Periods at an indicator's own frequency. The text alone does not say which kind a period is
 * (`2011-12` is December 2011 or a financial year), so every function takes the frequency too.
 */

/**
 * The periods of a frequency that end within a quarter: three months, the quarter itself, or the
 * financial year that ends with a Quarter 4. No year ends within the other quarters.
 */
export function periodsOf(quarter: Quarter, frequency: Frequency): Period[] {
  switch (frequency) {
    case 'month':
      return monthsOf(quarter);
    case 'quarter':
      return [quarter];
    case 'year':
    case 'survey':
      return numberOf(quarter) === 4 ? [yearOf(quarter)] : [];
  }
}

/** The quarter within which a period ends. */
export function quarterOf(period: Period, frequency: Frequency): Quarter {
  switch (frequency) {
    case 'month':
      return quarterOfMonth(period as Month);
    case 'quarter':
      return period as Quarter;
    case 'year':
    case 'survey':
      return quarterIn(period as FinancialYear, 4);
  }
}

/** The latest period of a frequency that has ended when a quarter ends. */
export function lastPeriodBy(quarter: Quarter, frequency: Frequency): Period {
  switch (frequency) {
    case 'month':
      return monthsOf(quarter)[2];
    case 'quarter':
      return quarter;
    case 'year':
    case 'survey':
      return yearOf(numberOf(quarter) === 4 ? quarter : sameQuarterLastYear(quarter));
  }
}

const addMonths = (month: Month, count: number): Month => {
  const serial = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + count;
  const year = String(Math.floor(serial / 12)).padStart(4, '0');
  return `${year}-${String((serial % 12) + 1).padStart(2, '0')}` as Month;
};

/** `count` periods later, or earlier when negative. */
export function addPeriods(period: Period, count: number, frequency: Frequency): Period {
  switch (frequency) {
    case 'month':
      return addMonths(period as Month, count);
    case 'quarter':
      return addQuarters(period as Quarter, count);
    case 'year':
    case 'survey':
      return yearStarting(startOfYear(period as FinancialYear) + count);
  }
}

/** Negative when `a` is the earlier. Periods of one frequency sort as text; never compare across frequencies. */
export const comparePeriods = (a: Period, b: Period): number => (a < b ? -1 : a > b ? 1 : 0);

/** Every period from the first to the last, both included. */
export function periodsBetween(from: Period, to: Period, frequency: Frequency): Period[] {
  const between: Period[] = [];
  for (let at = from; comparePeriods(at, to) <= 0; at = addPeriods(at, 1, frequency)) between.push(at);
  return between;
}
