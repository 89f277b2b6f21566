import type { Indicator } from '../../../shared/model/indicator.ts';
import type { Day, FinancialYear, Frequency, Month, Period, Quarter } from '../../../shared/model/period.ts';
import { type ReadingState, readingState } from '../../../shared/model/reading.ts';
import { parsePeriod } from '../../../shared/rules/period-text.ts';
import { firstDayOf, quarterOfDay, startOfYear, yearOf } from '../../../shared/rules/quarter.ts';
import { sayPeriod } from '../../../shared/words/periods.ts';
import { readingWords, symbolWords } from '../../../shared/words/readings-import.ts';
import { dayOf, type Filled, readNumber, textOf } from './cell-kinds.ts';
import type { Gathering, Place } from './found.ts';
import { plain } from './nearest.ts';

/** What of an indicator decides how its readings are read and checked. */
export type ReadIndicator = Pick<Indicator, 'ref' | 'frequency' | 'unit' | 'ratio' | 'rollUp'>;

/** The period of a reading, or null when it cannot be one and that has been said. */
export function periodFrom(
  cell: Filled | null,
  { ref, frequency }: ReadIndicator,
  today: Day,
  place: Place,
  found: Gathering,
): Period | null {
  if (cell === null) {
    found.refused(place, readingWords.noPeriod({ frequency }));
    return null;
  }
  const typed = textOf(cell);
  const period = cell instanceof Date ? periodOfDay(dayOf(cell), frequency) : parsePeriod(typed, frequency);
  if (period === null) {
    const other = (['month', 'quarter', 'year'] as const).some((one) => parsePeriod(typed, one) !== null);
    const said = other ? readingWords.wrongFrequency({ ref, typed, frequency }) : null;
    found.refused(place, said ?? readingWords.notPeriod({ typed, frequency }));
    return null;
  }
  const about = { period: sayPeriod(period, frequency) };
  if (firstDay(period, frequency) > today) {
    found.refused(place, readingWords.future(about));
    return null;
  }
  if (frequency !== 'survey' && periodOfDay(today, frequency) === period) {
    found.check(place, readingWords.unfinished(about));
  }
  return period;
}

/** Excel holds `Aug-26` as the first of August. A day says nothing certain of a year. */
function periodOfDay(day: Day, frequency: Frequency): Period {
  switch (frequency) {
    case 'month':
      return day.slice(0, 7) as Month;
    case 'quarter':
      return quarterOfDay(day);
    case 'year':
    case 'survey':
      return yearOf(quarterOfDay(day));
  }
}

function firstDay(period: Period, frequency: Frequency): string {
  switch (frequency) {
    case 'month':
      return `${period}-01`;
    case 'quarter':
      return firstDayOf(period as Quarter);
    case 'year':
    case 'survey':
      return `${startOfYear(period as FinancialYear)}-04-01`;
  }
}

/** A number of a reading: null when the cell is empty, `refused` when it is none and that has been said. */
export function numberFrom(
  cell: Filled | null,
  name: string,
  { ref, unit }: ReadIndicator,
  place: Place,
  found: Gathering,
): { value: number; percent: boolean } | null | 'refused' {
  if (cell === null) return null;
  const read = readNumber(cell, name);
  if (!read.ok) {
    found.refused(place, read.said);
    return 'refused';
  }
  const percent = read.percent ?? false;
  if (percent && (unit.kind !== 'percent' || name !== 'value')) {
    found.refused(place, readingWords.percentForOther({ ref, typed: textOf(cell) }));
    return 'refused';
  }
  if (read.check) found.check(place, read.check);
  return { value: read.value, percent };
}

const states: Readonly<Record<string, ReadingState>> = {
  f: 'final',
  p: 'provisional',
  r: 'revised',
  nodata: 'no-data',
  notreleasable: 'not-releasable',
  notforrelease: 'not-releasable',
};

/** The state that a cell names; null when it names none. */
export const stateFrom = (typed: string): ReadingState | null =>
  readingState.safeParse(plain(typed)).data ?? states[plain(typed)] ?? null;

/** What a symbol of official statistics says of a figure. */
export type Marked = {
  readonly rest: string | null;
  readonly state: ReadingState | null;
  readonly why: string;
};

const symbolStates: Readonly<Record<keyof typeof symbolWords, ReadingState | null>> = {
  u: null,
  x: 'no-data',
  z: 'no-data',
  c: 'not-releasable',
  p: 'provisional',
  r: 'revised',
};

/** Takes the symbol off a cell such as `[u]` or `1,204 [p]`; null when there is none. */
export function symbolIn(cell: Filled | null): (Marked & { symbol: string }) | null {
  const found = typeof cell === 'string' ? /^(.*)\[([uxzcpr])\]$/i.exec(cell) : null;
  if (!found) return null;
  const symbol = (found[2] ?? '').toLowerCase() as keyof typeof symbolWords;
  const rest = found[1]?.trim() || null;
  const state = symbolStates[symbol] ?? (rest === null ? 'no-data' : null);
  return { symbol, rest, state, why: symbolWords[symbol] };
}
