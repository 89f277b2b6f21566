import type { Indicator } from '../model/indicator.ts';
import type { Frequency, Month } from '../model/period.ts';
import { addPeriods } from './period.ts';
import { edgesOf, type Span } from './span.ts';

/** A figure in a table that may leave the partnership, with what decides whether it may be shown. */
export type Cell = {
  /** The indicator that it is of, and the one whose figures it is a part of. */
  readonly ref: string;
  readonly partOf: string | null;
  /** How many people or incidents it counts: a count's value, a ratio's numerator; null for any other figure. */
  readonly count: number | null;
  /** What the count is out of: a ratio's denominator. */
  readonly outOf: number | null;
  /** What it adds to a total, or over time; null when there is no figure. */
  readonly amount: number | null;
  /** The months over which it adds up; null when it does not, as with the largest of several. */
  readonly over: Span | null;
  /** Counts above 0 and below this may not be shown. */
  readonly threshold: number;
};

type Figure = {
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
};

/** The cell of an indicator's figure for a span of months: a reading, a quarter rolled up, a year to date. */
export function cellOf(
  indicator: Pick<Indicator, 'ref' | 'partOf' | 'unit' | 'ratio' | 'rollUp' | 'frequency' | 'smallNumber'>,
  span: Span,
  { value, numerator, denominator }: Figure,
): Cell {
  const { ref, partOf, ratio, rollUp, frequency, smallNumber } = indicator;
  const own = ratio === null ? (indicator.unit.kind === 'count' ? value : null) : numerator;
  const times = rollUp === 'mean' ? periodsIn(span, frequency) : 1;
  const amount = own ?? value;
  return {
    ref,
    partOf,
    count: own,
    outOf: ratio === null ? null : denominator,
    amount: amount === null ? null : amount * times,
    over: addsOver(rollUp, span, frequency),
    threshold: smallNumber,
  };
}

const monthsIn = { month: 1, quarter: 3, year: 12, survey: 12 } as const;

const periodsIn = (span: Span, frequency: Frequency): number => {
  const [from, to] = edgesOf(span);
  return Math.max(1, (to - from) / monthsIn[frequency]);
};

/** The latest of several is that of their last alone; the largest is none of them in particular. */
function addsOver(rollUp: Indicator['rollUp'], span: Span, frequency: Frequency): Span | null {
  const single = periodsIn(span, frequency) === 1;
  switch (rollUp) {
    case 'sum':
    case 'mean':
    case 'ratio':
    case 'rolling-12':
      return span;
    case 'latest':
      return { from: addPeriods(span.to, 1 - monthsIn[frequency], 'month') as Month, to: span.to };
    case 'maximum':
      return single ? span : null;
  }
}
