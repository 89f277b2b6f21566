import type { Frequency, Month, Period, Quarter } from '../model/period.ts';
import { quarterOf } from './period.ts';
import { monthsOf, quarterIn, quartersOf, yearOf } from './quarter.ts';

/** The months that a figure covers, from the first to the last, both included. */
export type Span = { readonly from: Month; readonly to: Month };

const across = (from: Quarter, to: Quarter): Span => ({ from: monthsOf(from)[0], to: monthsOf(to)[2] });

/** The months of a period, which is a month, a quarter or a year as the frequency says. */
export function spanOf(period: Period, frequency: Frequency): Span {
  switch (frequency) {
    case 'month':
      return { from: period as Month, to: period as Month };
    case 'quarter':
      return across(period as Quarter, period as Quarter);
    case 'year':
    case 'survey': {
      const last = quarterOf(period, frequency);
      return across(quartersOf(yearOf(last))[0] ?? last, last);
    }
  }
}

/** The months from April to the end of a quarter. */
export const yearToDate = (quarter: Quarter): Span => across(quarterIn(yearOf(quarter), 1), quarter);

/** Months counted from year 0. */
const serial = (month: Month) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;

/** Where a span begins, and where the month after it does, in months counted from year 0. */
export const edgesOf = ({ from, to }: Span): readonly [number, number] => [serial(from), serial(to) + 1];
