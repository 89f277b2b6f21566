import type { Quarter } from '../../../shared/model/period.ts';
import { parseUkNumber } from '../../../shared/rules/number.ts';
import type { ColumnRole } from '../../../shared/rules/table-match.ts';
import { sayDay } from '../../../shared/words/periods.ts';
import { dayOf, type Filled, textOf } from './cell-kinds.ts';
import type { Grid } from './grid.ts';
import type { Named } from './known-indicators.ts';
import { plain } from './nearest.ts';
import type { Cell } from './workbook.ts';
import { writtenPeriod } from './written-period.ts';

/** What people call the columns of such tables, written as `plain` leaves them. */
const synonyms: Record<Exclude<ColumnRole, 'none'>, readonly string[]> = {
  indicator: [
    'indicator',
    'indicatorref',
    'indicatorname',
    'indicatortitle',
    'ref',
    'reference',
    'code',
    'measure',
    'measurename',
    'kpi',
    'pi',
    'title',
    'name',
    'metric',
  ],
  period: [
    'period',
    'month',
    'date',
    'quarter',
    'year',
    'reportingperiod',
    'monthending',
    'periodending',
    'monthstarting',
    'financialyear',
  ],
  value: [
    'value',
    'figure',
    'actual',
    'result',
    'count',
    'number',
    'total',
    'outturn',
    'performance',
    'currentvalue',
  ],
  numerator: ['numerator', 'num'],
  denominator: ['denominator', 'denom', 'outof'],
  state: ['state', 'status'],
  note: ['note', 'notes', 'comment', 'comments', 'commentary', 'reason'],
};

/** The rows below the headings that are looked at; a table of figures is alike all the way down. */
const LOOKED_AT = 200;

export type Guess = { readonly as: ColumnRole; readonly sure: 'sure' | 'check' | null };

export type Eyes = { readonly named: (text: string) => Named; readonly quarter: Quarter };

type Seen = {
  readonly column: number;
  readonly heading: Cell;
  readonly called: ColumnRole | null;
  /** The heading itself is a period, or names an indicator. */
  readonly dated: 'sure' | 'check' | null;
  readonly names: boolean;
  /** Shares of what is filled, from 0 to 1. */
  readonly indicators: number;
  readonly periods: number;
  readonly numbers: number;
};

/** What a cell shows, for a person to know it by. */
export const cellShown = (cell: Filled): string =>
  cell instanceof Date ? sayDay(dayOf(cell)) : textOf(cell);

const isNumber = (cell: Filled): boolean =>
  typeof cell === 'number' || (typeof cell === 'string' && parseUkNumber(cell).ok);

const headed = (heading: Cell): ColumnRole | null => {
  if (typeof heading !== 'string') return null;
  const word = plain(heading);
  const found = Object.entries(synonyms).find(([, words]) => words.includes(word));
  return found === undefined ? null : (found[0] as ColumnRole);
};

/** The row that looks most like headings; null when none does. */
export function guessHeader(grid: Grid, { named, quarter }: Eyes): number | null {
  const weigh = (cell: Cell): number => {
    if (cell === null) return 0;
    if (isNumber(cell)) return -1.5; // figures stand below headings
    if (headed(cell) !== null) return 2;
    if (writtenPeriod(cell, quarter) !== null) return 1.5;
    return typeof cell === 'string' && named(cell).indicator !== null ? 1 : 0;
  };
  const weights = grid.rows
    .slice(0, 15)
    .map((cells) => cells.reduce<number>((sum, cell) => sum + weigh(cell), 0));
  const most = Math.max(0, ...weights);
  if (most >= 2) return weights.indexOf(most);
  const first = grid.rows.findIndex((cells) => cells.filter((cell) => cell !== null).length >= 2);
  return first < 0 ? null : first;
}

/** What each column seems to be, by its heading and by what is in it. */
export function guessColumns(grid: Grid, header: number, eyes: Eyes): Guess[] {
  const width = Math.max(0, ...grid.rows.slice(header, header + LOOKED_AT).map((cells) => cells.length));
  const seen = Array.from({ length: width }, (_, column) => look(grid, header, column, eyes));
  const guesses: Guess[] = seen.map(() => ({ as: 'none', sure: null }));
  const set = (one: Seen | undefined, as: ColumnRole, sure: 'sure' | 'check'): void => {
    if (one !== undefined) guesses[one.column] = { as, sure };
  };
  const indicator = best(seen, 'indicator', (one) => one.indicators);
  set(indicator, 'indicator', indicator !== undefined && indicator.indicators > 0 ? 'sure' : 'check');
  const rest = seen.filter((one) => one !== indicator);
  const dated = rest.filter((one) => one.dated !== null);
  const period =
    dated.length >= 2 && indicator !== undefined ? undefined : best(rest, 'period', (one) => one.periods);
  set(period, 'period', period?.called === 'period' && period.periods > 0 ? 'sure' : 'check');
  if (indicator !== undefined && period !== undefined)
    guessParts(
      rest.filter((one) => one !== period),
      set,
    );
  else if (period !== undefined)
    for (const one of rest.filter(({ names }) => names)) set(one, 'value', 'sure');
  else for (const one of dated) set(one, 'value', one.dated ?? 'check');
  return guesses;
}

/** The column that is most like one role; a heading that says so outweighs half of what is in it. */
function best(seen: readonly Seen[], as: ColumnRole, share: (one: Seen) => number): Seen | undefined {
  const weight = (one: Seen) =>
    one.called !== null && one.called !== as ? 0 : share(one) + (one.called === as ? 0.5 : 0);
  const ranked = seen.filter((one) => weight(one) >= 0.5).toSorted((a, b) => weight(b) - weight(a));
  return ranked[0];
}

/** The columns of a table with a reading in each row. */
function guessParts(
  rest: readonly Seen[],
  set: (one: Seen | undefined, as: ColumnRole, sure: 'sure' | 'check') => void,
): void {
  for (const as of ['value', 'numerator', 'denominator', 'state', 'note'] as const)
    set(
      rest.find(({ called }) => called === as),
      as,
      'sure',
    );
  if (rest.some(({ called }) => called === 'value' || called === 'numerator')) return;
  set(
    rest.find(({ called, numbers }) => called === null && numbers >= 0.5),
    'value',
    'check',
  );
}

function look(grid: Grid, header: number, column: number, { named, quarter }: Eyes): Seen {
  const heading = grid.rows[header]?.[column] ?? null;
  const cells = grid.rows
    .slice(header + 1, header + 1 + LOOKED_AT)
    .map((row) => row[column] ?? null)
    .filter((cell) => cell !== null);
  const share = (is: (cell: Filled) => boolean) =>
    cells.length === 0 ? 0 : cells.filter(is).length / cells.length;
  const period = writtenPeriod(heading, quarter);
  return {
    column,
    heading,
    called: headed(heading),
    dated: period === null ? null : period.yearless ? 'check' : 'sure',
    names: typeof heading === 'string' && named(heading).indicator !== null,
    indicators: share((cell) => typeof cell === 'string' && named(cell).indicator !== null),
    periods: share((cell) => writtenPeriod(cell, quarter) !== null),
    numbers: share(
      (cell) => typeof cell === 'number' || (typeof cell === 'string' && parseUkNumber(cell).ok),
    ),
  };
}
