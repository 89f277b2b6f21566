import type { Frequency, Period, Quarter } from '../../../shared/model/period.ts';
import { parseUkDate } from '../../../shared/rules/date.ts';
import { monthNumber } from '../../../shared/rules/month-name.ts';
import { parseMonth, parseQuarter, parseYear } from '../../../shared/rules/period-text.ts';
import { monthsOf, quarterIn, quartersOf, yearOf } from '../../../shared/rules/quarter.ts';
import { sayDay, sayPeriod } from '../../../shared/words/periods.ts';
import { dayOf } from './cell-kinds.ts';
import type { Cell } from './workbook.ts';

/** A period as somebody wrote it: with its kind, or as a day, which stands for whatever it lies in. */
export type WrittenPeriod = {
  readonly kind: Exclude<Frequency, 'survey'> | 'day';
  /** What the readings' own reader takes for it: a text that names the period, or a day at midnight UTC. */
  readonly cell: string | Date;
  /** How it was read: `July 2026`, `3 November 2026`. */
  readonly said: string;
  /** Nothing in it says the year: that of the quarter in hand was taken. */
  readonly yearless: boolean;
};

/** Reads a cell or heading as a period; null when it is none. `quarter`: whose financial year a bare `Jul` is of. */
export function writtenPeriod(cell: Cell, quarter: Quarter): WrittenPeriod | null {
  if (cell instanceof Date) return { kind: 'day', cell, said: sayDay(dayOf(cell)), yearless: false };
  if (typeof cell !== 'string') return null;
  const read = parsers.flatMap(([kind, parse]) => {
    const period = parse(cell);
    return period === null ? [] : [{ kind, said: sayPeriod(period, kind) }];
  });
  // `2011-12` is December 2011 or a financial year: how often the indicator is read decides, so the text is kept.
  if (read[0] !== undefined)
    return {
      kind: read[0].kind,
      cell,
      said: [...new Set(read.map(({ said }) => said))].join(' or '),
      yearless: false,
    };
  const day = parseUkDate(cell);
  if (day.ok) {
    const date = new Date(`${day.day}T00:00:00Z`);
    return { kind: 'day', cell: date, said: sayDay(day.day), yearless: false };
  }
  return yearless(cell, quarter);
}

const parsers: readonly [Exclude<Frequency, 'survey'>, (text: string) => Period | null][] = [
  ['month', parseMonth],
  ['quarter', parseQuarter],
  ['year', parseYear],
];

/** `Jul`, `July`, `Q2`, `Quarter 2`. */
function yearless(text: string, quarter: Quarter): WrittenPeriod | null {
  const words = text.trim().toLowerCase();
  const month = monthNumber(words.replace(/\.$/, ''));
  if (month !== null) {
    const found = quartersOf(yearOf(quarter))
      .flatMap((one) => monthsOf(one))
      .find((one) => Number(one.slice(5)) === month);
    if (found === undefined) return null;
    return { kind: 'month', cell: found, said: sayPeriod(found, 'month'), yearless: true };
  }
  const number = /^(?:q|quarter|qtr)\s*([1-4])$/.exec(words)?.[1];
  if (number === undefined) return null;
  const period = quarterIn(yearOf(quarter), Number(number) as 1 | 2 | 3 | 4);
  return { kind: 'quarter', cell: period, said: sayPeriod(period, 'quarter'), yearless: true };
}
