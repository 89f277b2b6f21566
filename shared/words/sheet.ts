import type { Direction, Indicator, RollUp, Unit } from '../model/indicator.ts';
import type { Quarter } from '../model/period.ts';
import type { AskCode, SheetField } from '../model/sheet.ts';
import { formatNumber, formatValue } from '../rules/number.ts';
import { quarterIn, yearOf } from '../rules/quarter.ts';
import type { Bounds } from '../rules/target.ts';
import { sayQuarter } from './periods.ts';

/** By which rule the readings make the quarter's figure. */
export function sayRule({ rollUp, frequency }: Pick<Indicator, 'rollUp' | 'frequency'>): string {
  const alone: readonly RollUp[] = ['sum', 'mean', 'maximum', 'latest'];
  if (frequency !== 'month' && alone.includes(rollUp)) return 'As entered';
  const rules: Record<RollUp, string> = {
    sum: 'Sum',
    mean: 'Average',
    latest: 'Last month',
    maximum: 'Highest',
    ratio: 'Ratio of sums',
    'rolling-12': 'Last 12 months',
  };
  return rules[rollUp];
}

/** Which way is good, said of what is counted. */
export function sayGood(direction: Direction, kind: Unit['kind']): string {
  const counted = kind === 'count';
  switch (direction) {
    case 'higher':
      return counted ? 'More is better' : 'Higher is better';
    case 'lower':
      return counted ? 'Fewer is better' : 'Lower is better';
    case 'range':
      return 'Best within a range';
    case 'monitor':
      return 'Watched, with no target';
  }
}

/** What the quarter's figure should be. */
export function sayTarget(indicator: Pick<Indicator, 'unit'>, bounds: Bounds | null): string {
  const shown = (value: number) => formatValue(indicator, value);
  if (bounds === null || (bounds.low === null && bounds.high === null)) return 'None';
  if (bounds.high === null) return `At least ${shown(bounds.low ?? 0)}`;
  return bounds.low === null
    ? `At most ${shown(bounds.high)}`
    : `${shown(bounds.low)} to ${shown(bounds.high)}`;
}

/** What the grid says of an indicator, its periods and its figures. */
export const sheetWords = {
  lagged: (judged: Quarter): string =>
    `Its figures come later: this quarter it is judged on ${sayQuarter(judged)}.`,
  notDue: (judged: Quarter): string => `Entered once a year, in ${sayQuarter(quarterIn(yearOf(judged), 4))}.`,
  noSurvey: 'Only when there was a survey this year.',
  notDueWord: 'Not due',
  noFigure: 'No figure yet',
  noData: 'No data',
  notReleasable: 'Not for release',
  noTarget: 'No target',
  over: 'Better than expected',
  watched: 'Watched, with no target.',
  elsewhere: (period: string, why: string): string => `${period}: ${why}`,
  notSaved: (why: string, still: string | null): string =>
    still === null ? why : `${why} Until then ${still} counts.`,
  half: (missing: SheetField): string => `The ${missing} is missing. Both parts are needed.`,
  percentForOther:
    'This is a percentage, and the indicator is not counted in per cent. Enter the figure itself.',
  poundsForOther:
    'This is an amount of money, and the indicator is not counted in pounds. Enter the figure itself.',
  partOfPercent: 'A numerator or denominator is a plain count. Leave out the sign.',
  fields: { value: 'value', numerator: 'numerator', denominator: 'denominator' } satisfies Record<
    SheetField,
    string
  >,
};

type About = {
  readonly shown: string;
  readonly made: string;
  readonly decimals: number;
  readonly before: { readonly name: string; readonly shown: string; readonly times: number } | null;
};

/** What is asked of a figure that may well be right. Each question is asked once. */
export const askWords: Record<AskCode, (about: About) => string> = {
  fraction: ({ shown, made }) => `${shown} is less than one in a hundred. Is ${made} meant?`,
  negative: ({ shown }) => `${shown} is negative, and nothing before it was. Right?`,
  decimals: ({ shown, decimals }) =>
    decimals === 0
      ? `${shown} has decimals, and the indicator is shown in whole numbers. Right?`
      : `${shown} has more decimals than the ${formatNumber(decimals, 0)} that are shown. All are kept. Right?`,
  'above-all': ({ shown }) => `${shown} is more than 100%. Right?`,
  jump: ({ shown, before }) =>
    before === null
      ? `${shown} is unlike what came before. Right?`
      : before.times >= 1
        ? `${shown} is ${sayTimes(before.times)} the ${before.shown} of ${before.name}. Right?`
        : `${shown} is ${sayPart(before.times)} the ${before.shown} of ${before.name}. Right?`,
};

const sayTimes = (times: number): string => {
  const rounded = times < 10 ? Math.round(times * 10) / 10 : Math.round(times);
  return `${formatNumber(rounded, Number.isInteger(rounded) ? 0 : 1)} times`;
};

const sayPart = (times: number): string => {
  const one = Math.round(1 / times);
  return times === 0 ? 'nothing against' : `one part in ${formatNumber(one, 0)} of`;
};
