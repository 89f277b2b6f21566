import type { Figures } from '../../model/exception.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { Month, Period } from '../../model/period.ts';
import { monthNumber } from '../month-name.ts';
import { addPeriods, periodsOf } from '../period.ts';
import { numberOf, previousQuarter, sameQuarterLastYear, startOfYear, yearOf } from '../quarter.ts';
import { readingValue } from '../reading-value.ts';

/** Two figures of an indicator, the earlier first, that a sentence may hold against each other. */
export type Comparison = {
  readonly from: number;
  readonly to: number;
  readonly by: 'quarter' | 'year' | 'within' | { readonly from: Period; readonly to: Period };
};

/** Every two figures that are held against each other at a quarter's end. */
export type Comparisons = {
  readonly quarter: readonly Comparison[];
  readonly year: readonly Comparison[];
  readonly months: readonly Comparison[];
  readonly within: readonly Comparison[];
};

export function comparisonsOf(indicator: Indicator, figures: Figures): Comparisons {
  const { value, lastQuarter, lastYear, judged } = figures;
  const pair = (from: number | null, to: number | null, by: Comparison['by']): Comparison[] =>
    from === null || to === null ? [] : [{ from, to, by }];
  const months = indicator.frequency === 'month' ? periodsOf(judged, 'month') : [];
  const at = (period: Period | undefined): number | null => {
    const found = figures.series.find((one) => one.period === period);
    return found === undefined ? null : readingValue(found, indicator.ratio);
  };
  const back = (period: Period, count: number): Comparison[] => {
    const from = addPeriods(period, -count, 'month');
    return pair(at(from), at(period), { from, to: period });
  };
  return {
    quarter: pair(lastQuarter, value, 'quarter'),
    year: pair(lastYear, value, 'year'),
    months: months.flatMap((month) => [...back(month, 1), ...back(month, 12)]),
    within: months.length === 0 ? [] : pair(at(months[0]), at(months.at(-1)), 'within'),
  };
}

/** Speaks of something that the figures beside this quarter cannot decide. */
const elsewhere =
  /\b(average|mean|baseline|expected|forecast|trend|target|rolling|decade|covid|pandemic|week|weeks|daily|day|night|year to date|over the (?:past|last)|(?:in|for) (?:two|three|four|five|\d+) (?:years|quarters|months))\b/i;
const yearOnYear =
  /\b(last year|year before|previous year|prior year|preceding year|a year (?:ago|earlier|before)|year[- ]on[- ]year|same (?:quarter|period|months|time|three months)|annual(?:ly)?)\b/i;
const onQuarter =
  /\b(last quarter|previous quarter|prior quarter|preceding quarter|quarter before|on the quarter|quarter[- ]on[- ]quarter)\b/i;
const inside = /\b(months?|monthly|during|through|throughout|within|end of|start of|beginning)\b/i;
const yearNamed = /\b(20\d\d)\b/;
const quarterNamed = /\b(?:q|quarter )([1-4])\b/i;
const monthNamed =
  /\b(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b/gi;

/**
 * Which comparisons a clause may mean; null when it speaks of something else, or does not say. Where it names none,
 * those with the quarter before and with the same quarter last year are both meant, and more if the rest of its
 * sentence names any.
 */
export function comparisonsMeant(
  clause: string,
  sentence: string,
  all: Comparisons,
  { judged }: Pick<Figures, 'judged'>,
): Comparison[] | null {
  if (elsewhere.test(clause)) return null;
  const named = namedIn(clause, all, judged);
  if (named !== undefined) return named;
  if (elsewhere.test(sentence)) return null;
  const nearby = namedIn(sentence, all, judged);
  if (nearby === null) return null;
  const either = [...all.quarter, ...all.year];
  return nearby === undefined ? some(either) : some([...either, ...all.months, ...all.within]);
}

const some = (found: readonly Comparison[]): Comparison[] | null => (found.length === 0 ? null : [...found]);

/** Undefined where nothing is named. */
function namedIn(text: string, all: Comparisons, judged: Figures['judged']): Comparison[] | null | undefined {
  const found: Comparison[] = [];
  const year = yearNamed.exec(text)?.[1];
  const own = [startOfYear(yearOf(judged)), startOfYear(yearOf(judged)) + 1].map(String);
  const quarter = quarterNamed.exec(text)?.[1];
  if (year !== undefined && !own.includes(year)) {
    if (Number(year) < startOfYear(yearOf(sameQuarterLastYear(judged)))) return null;
    found.push(...all.year, ...all.quarter);
  }
  if (yearOnYear.test(text)) found.push(...all.year);
  if (onQuarter.test(text)) found.push(...all.quarter);
  if (quarter !== undefined) {
    if (quarter === String(numberOf(previousQuarter(judged)))) found.push(...all.quarter);
    else if (quarter !== String(numberOf(judged))) return null;
  }
  const months = text.match(monthNamed)?.filter((word) => word !== 'may') ?? [];
  if (months.length > 0) {
    const numbers = months.map(monthNumber);
    const meant = all.months.filter(
      ({ by }) => typeof by === 'object' && numbers.includes(monthOf(by.to as Month)),
    );
    if (meant.length === 0 && found.length === 0) return null;
    found.push(...meant, ...(months.length > 1 ? [...all.within, ...all.quarter, ...all.year] : []));
  } else if (inside.test(text)) found.push(...all.months, ...all.within, ...all.quarter, ...all.year);
  return found.length === 0 ? undefined : found;
}

const monthOf = (month: Month): number => Number(month.slice(5, 7));

/** In the unit of the figures. */
export const changeOf = ({ from, to }: Comparison): number => to - from;

/** In per cent of where it began; null from nought. */
export const percentOf = ({ from, to }: Comparison): number | null =>
  from === 0 ? null : ((to - from) * 100) / Math.abs(from);
