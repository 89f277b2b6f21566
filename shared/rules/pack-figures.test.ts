import { describe, expect, test } from 'vitest';
import { anException, anIndicator, q, tasking } from '../../tests/a-quarter.ts';
import type { Figures } from '../model/exception.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Reading } from '../model/reading.ts';
import { candidatesOfException, disclosureOf, everythingShown, showFigures } from './pack-figures.ts';

const aReading = (period: string, given: Partial<Reading>): Reading => ({
  period: period as Reading['period'],
  value: null,
  numerator: null,
  denominator: null,
  state: 'final',
  note: '',
  ...given,
});

/** The figures of an exception as a pack that leaves would show them. */
function shown(indicator: Indicator, given: Partial<Figures>) {
  const exception = anException('CT-I01');
  if (exception.kind !== 'indicator') throw new Error('an indicator is expected');
  const figures = { ...exception.figures, lastQuarter: null, lastYear: null, yearToDate: null, ...given };
  const disclosure = disclosureOf(candidatesOfException(indicator, figures));
  return { ...showFigures(indicator, figures, exception.verdict, disclosure).shown, all: disclosure.hidden };
}

const values = (one: ReturnType<typeof shown>) => one.series.map(({ value }) => value);

describe('a ratio', () => {
  const ratio = anIndicator('CT-I01', 'CT-P01', tasking, {
    unit: { kind: 'percent', label: '%', decimals: 1 },
    rollUp: 'ratio',
    ratio: { numerator: 'positive outcomes', denominator: 'offences', per: 100 },
  });
  const q1 = aReading('2026-27 Q1', { numerator: 40, denominator: 200 });
  const q2 = (numerator: number) => aReading('2026-27 Q2', { numerator, denominator: 200 });
  const of = (numerator: number, series: Reading[]) =>
    shown(ratio, {
      value: numerator / 2,
      numerator,
      denominator: 200,
      lastQuarter: 20,
      yearToDate: (40 + numerator) / 4,
      series,
    });

  test('of few is hidden with its parts, and with whatever of last quarter and the year to date would tell it', () => {
    const few = of(3, [q1, q2(3)]);
    expect(few.value).toEqual({ value: null, hidden: true });
    expect(few.numerator).toEqual({ value: null, hidden: true });
    expect(few.denominator).toEqual({ value: null, hidden: true });
    expect([few.lastQuarter.hidden, few.yearToDate.hidden].filter((hidden) => hidden)).toHaveLength(1);
    expect(values(few)).toEqual([few.lastQuarter.value, null]);
  });

  test('of many is shown', () => {
    expect(of(60, [q1, q2(60)])).toMatchObject({ value: { value: 30 }, yearToDate: { value: 25 }, all: 0 });
  });

  test('whose parts nobody knows is not shown, since it may be of few', () => {
    const bare = of(60, [q2(60)]);
    expect(bare.value).toEqual({ value: 30, hidden: false });
    expect(bare.lastQuarter).toEqual({ value: null, hidden: true });
    expect(bare.yearToDate).toEqual({ value: null, hidden: true });
  });
});

test('a rolling twelve months counts all twelve: a quarter within it is not taken for the whole', () => {
  const rolling = anIndicator('CT-I01', 'CT-P01', tasking, { rollUp: 'rolling-12' });
  const quarters = ['2025-26 Q3', '2025-26 Q4', '2026-27 Q1', '2026-27 Q2'];
  const series = quarters.map((one, index) => aReading(one, { value: [30, 31, 32, 3][index] ?? null }));
  const one = shown(rolling, { value: 96, yearToDate: 96, series });
  expect(one.value).toEqual({ value: 96, hidden: false });
  expect(one.yearToDate).toEqual({ value: 96, hidden: false });
  expect(values(one)).toEqual([null, 31, 32, null]);
});

test('what stands at the end of a quarter is the same for the year to date, and gives nothing away', () => {
  const latest = anIndicator('CT-I01', 'CT-P01', tasking, { rollUp: 'latest' });
  const series = [aReading('2026-27 Q1', { value: 52 }), aReading('2026-27 Q2', { value: 3 })];
  const one = shown(latest, { value: 3, lastQuarter: 52, yearToDate: 3, series });
  expect(values(one)).toEqual([52, null]);
  expect(one.lastQuarter).toEqual({ value: 52, hidden: false });
  expect(one.yearToDate).toEqual({ value: null, hidden: true });
});

test('a yearly figure of few is hidden', () => {
  const yearly = anIndicator('CT-I01', 'CT-P01', tasking, { frequency: 'year' });
  const series = [aReading('2024-25', { value: 40 }), aReading('2025-26', { value: 2 })];
  const one = shown(yearly, { judged: q('2025-26 Q4'), value: 2, lastYear: 40, yearToDate: 2, series });
  expect(one.value.hidden && one.yearToDate.hidden).toBe(true);
  expect(one.lastYear).toEqual({ value: 40, hidden: false });
  expect(values(one)).toEqual([40, null]);
});

test('the Board’s own pack shows every figure and its limits', () => {
  const exception = anException('CT-I01', { value: 2 });
  if (exception.kind !== 'indicator') throw new Error('an indicator is expected');
  const indicator = anIndicator('CT-I01', 'CT-P01', tasking);
  const verdict = { ...exception.verdict, mean: 3, lower: 0, upper: 9 };
  const { shown: own, hides } = showFigures(indicator, exception.figures, verdict, everythingShown);
  expect(hides).toBe(false);
  expect(own).toMatchObject({ value: { value: 2, hidden: false }, verdict: { mean: 3, lower: 0, upper: 9 } });
});
