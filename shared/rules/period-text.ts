import {
  type FinancialYear,
  type Frequency,
  type Month,
  month,
  type Period,
  type Quarter,
} from '../model/period.ts';
import { monthNumber } from './month-name.ts';
import { quarterIn, yearStarting } from './quarter.ts';

/** Reads `2026-27 Q2`, `2026/27 q2`, `Q2 2026/27`, `Quarter 2 2026 to 2027`, `Q2 2026-2027`; null for anything else. */
export function parseQuarter(text: string): Quarter | null {
  const words = tidy(text).replace(/quarter\s*/, 'q');
  const found = /^(.+?)[\s,]*q([1-4])$/.exec(words) ?? swap(/^q([1-4])\b[\s,]*(?:of\s+)?(.+)$/.exec(words));
  const year = parseYear(found?.[1] ?? '');
  return year && quarterIn(year, Number(found?.[2]) as 1 | 2 | 3 | 4);
}

/** Reads `2026-27`, `2026/27`, `2026-2027`, `2026 to 2027`, with or without FY in front; null for anything else. */
export function parseYear(text: string): FinancialYear | null {
  const found = /^(?:fy\s*)?(\d{4})\s*(?:-|\/|to)\s*(\d{2}|\d{4})$/.exec(tidy(text));
  const start = Number(found?.[1]);
  const end = found?.[2];
  if (end === undefined || Number(end) !== (end.length === 2 ? (start + 1) % 100 : start + 1)) return null;
  return yearStarting(start);
}

/** Reads `2026-08`, `08/2026`, `Aug 2026`, `August 26`, `Aug-26`; null for anything else. */
export function parseMonth(text: string): Month | null {
  const words = tidy(text);
  const iso = /^(\d{4})[-/](\d{1,2})$/.exec(words) ?? swap(/^(\d{1,2})[-/](\d{4})$/.exec(words));
  if (iso) return asMonth(iso[1] ?? '', Number(iso[2]));
  const named = /^([a-z]+)[\s.,-]*'?(\d{2}|\d{4})$/.exec(words);
  const number = named?.[1] === undefined ? null : monthNumber(named[1]);
  const year = named?.[2] ?? '';
  return number === null ? null : asMonth(year.length === 2 ? `20${year}` : year, number);
}

/** Reads a period as typed or pasted, at the frequency of its indicator; null when it is not one. */
export function parsePeriod(text: string, frequency: Frequency): Period | null {
  switch (frequency) {
    case 'month':
      return parseMonth(text);
    case 'quarter':
      return parseQuarter(text);
    case 'year':
    case 'survey':
      return parseYear(text);
  }
}

/** Whether a period is one of a frequency, as it is written in files. */
export const isPeriodOf = (period: Period, frequency: Frequency): boolean =>
  parsePeriod(period, frequency) === period;

const tidy = (text: string) =>
  text
    .normalize('NFKC')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();

const swap = (found: RegExpExecArray | null) => found && [found[0], found[2], found[1]];

const asMonth = (year: string, number: number) =>
  month.safeParse(`${year}-${String(number).padStart(2, '0')}`).data ?? null;
