import type { Indicator } from '../model/indicator.ts';
import type { Period, Quarter } from '../model/period.ts';
import type { Reading } from '../model/reading.ts';
import { comparePeriods, lastPeriodBy, periodsBetween } from './period.ts';
import { readingValue } from './reading-value.ts';

/** One point of a run chart; null where a period has no figure. */
export type Point = { readonly period: Period; readonly value: number | null };

/**
 * The points of an indicator's run chart, earliest first, at its own frequency, up to the end of the
 * quarter judged: from the first period with a figure to the last, gaps between them as null. Surveys are
 * not held every year, so a year without one is no gap.
 */
export function seriesOf(
  indicator: Pick<Indicator, 'frequency' | 'ratio'>,
  readings: readonly Reading[],
  until: Quarter,
): Point[] {
  const { frequency, ratio } = indicator;
  const end = lastPeriodBy(until, frequency);
  const values = new Map<Period, number>();
  for (const reading of readings) {
    const value = readingValue(reading, ratio);
    if (value !== null && comparePeriods(reading.period, end) <= 0) values.set(reading.period, value);
  }
  const known = [...values.keys()].sort(comparePeriods);
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined) return [];
  const periods = frequency === 'survey' ? known : periodsBetween(first, last, frequency);
  return periods.map((period) => ({ period, value: values.get(period) ?? null }));
}
