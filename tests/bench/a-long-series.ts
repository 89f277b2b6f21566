import type { IndicatorReading } from '../../shared/model/entries.ts';
import type { Indicator } from '../../shared/model/indicator.ts';
import type { Month, Period } from '../../shared/model/period.ts';
import type { Reading } from '../../shared/model/reading.ts';
import { addPeriods } from '../../shared/rules/period.ts';

/** Numbers from 0 up to 1 that look random and are the same in every run (mulberry32, Tommy Ettinger, public domain). */
export function seeded(seed: number): () => number {
  let at = seed;
  return () => {
    at = (at + 0x6d2b79f5) | 0;
    let mixed = Math.imul(at ^ (at >>> 15), 1 | at);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export const lastMonth = '2026-09' as Month;

/** `months` readings up to the last month, about 100 each and now and then half as many again. */
export function aLongSeries(seed: number, months: number): Reading[] {
  const next = seeded(seed);
  return Array.from({ length: months }, (_, i) => ({
    period: addPeriods(lastMonth, i + 1 - months, 'month') as Period,
    value: Math.round(80 + next() * 40 + (next() < 0.05 ? 60 : 0)),
    numerator: null,
    denominator: null,
    state: 'final',
    note: '',
  }));
}

/** The same months of readings for every indicator given. */
export const monthsOfReadings = (indicators: readonly Indicator[], months: number): IndicatorReading[] =>
  indicators.flatMap(({ ref }, n) => aLongSeries(n + 1, months).map((one) => ({ indicator: ref, ...one })));
