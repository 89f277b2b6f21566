import { describe, expect, test, vi } from 'vitest';
import type { IndicatorReading } from '../../../shared/model/entries.ts';
import { quarter } from '../../../shared/model/period.ts';
import { quartersBetween } from '../../../shared/rules/quarter.ts';
import { ratioOf } from '../../../shared/rules/reading-value.ts';
import { samplePlan, sampleQuarters, sampleReadings } from './index.ts';

const roundsOf = () => sampleQuarters.map((one) => sampleReadings(one));
const all: IndicatorReading[] = [
  ...samplePlan.readings,
  ...roundsOf().flatMap(({ central, entered }) => [...central, ...[...entered.values()].flat()]),
];
const of = (ref: string) => all.filter(({ indicator }) => indicator === ref);
const value = (ref: string, period: string) => of(ref).find((one) => one.period === period)?.value;
const sumOf = (ref: string, periods: readonly string[]) =>
  periods.reduce((sum, period) => sum + (value(ref, period) ?? Number.NaN), 0);
const months = (year: number, from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, i) => `${year}-${String(from + i).padStart(2, '0')}`);

describe('the readings of the sample', () => {
  test('they are the same every time that they are drawn', async () => {
    vi.resetModules();
    const again = await import('./index.ts');
    expect(again.samplePlan).not.toBe(samplePlan);
    expect(JSON.stringify(again.samplePlan)).toBe(JSON.stringify(samplePlan));
    expect(JSON.stringify(again.sampleReadings(quarter.parse('2026-27 Q2')).central)).toBe(
      JSON.stringify(sampleReadings(quarter.parse('2026-27 Q2')).central),
    );
  });

  test('there is one reading for a period, and monthly indicators have three years and more', () => {
    const keys = all.map(({ indicator, period }) => `${indicator} ${period}`);
    expect(new Set(keys).size).toBe(keys.length);
    for (const { ref, frequency } of samplePlan.indicators) {
      if (frequency === 'month') expect(of(ref).length, ref).toBeGreaterThanOrEqual(39);
    }
  });

  test('a ratio is what its parts make, and its parts are whole people or things', () => {
    for (const { ref, ratio } of samplePlan.indicators) {
      for (const one of of(ref)) {
        if (ratio === null) {
          expect([one.numerator, one.denominator], ref).toEqual([null, null]);
          continue;
        }
        const { numerator, denominator } = one;
        expect(Number.isInteger(numerator) && Number.isInteger(denominator), `${ref} ${one.period}`).toBe(
          true,
        );
        expect(ratioOf(numerator ?? 0, denominator ?? 0, ratio)).toBe(one.value);
        if (ratio.per === 100) expect(one.value).toBeLessThanOrEqual(100);
      }
    }
  });

  test('no count is negative or broken, and no part is more than its total', () => {
    for (const { ref, unit, partOf } of samplePlan.indicators) {
      for (const one of of(ref)) {
        expect(one.value ?? 0).toBeGreaterThanOrEqual(0);
        if (unit.kind === 'count')
          expect(Number.isInteger(one.value ?? 0), `${ref} ${one.period}`).toBe(true);
        const total = partOf === null ? undefined : value(partOf, one.period);
        if (typeof total === 'number') expect(one.value, `${ref} ${one.period}`).toBeLessThanOrEqual(total);
      }
    }
  });

  test('repeat cases are counted out of the very cases that were heard', () => {
    for (const { period, denominator } of of('HA-I02')) expect(denominator).toBe(value('HA-I03', period));
    for (const { period, denominator } of of('HA-I09')) expect(denominator).toBe(value('HA-I08', period));
  });

  test('made-up years stay near the published ones that stand beside them', () => {
    const near = (made: number, published: number) => Math.abs(made / published - 1);
    // ONS, Police force area data tables, year ending December 2024, Table C2: Coventry.
    expect(near(sumOf('CT-I09', months(2024, 1, 12)), 4102)).toBeLessThan(0.05);
    const burglaries = of('CT-I08').filter(({ period }) => /2023-24 Q4|2024-25 Q[123]/.test(period));
    expect(
      near(
        burglaries.reduce((sum, one) => sum + (one.numerator ?? 0), 0),
        1570,
      ),
    ).toBeLessThan(0.05);
    // Coventry City Council, annual performance report 2023-24: hate crime.
    const year = [...months(2023, 4, 12), ...months(2024, 1, 3)];
    expect(near(sumOf('HA-I08', year), 842)).toBeLessThan(0.05);
    expect(value('CT-I07', '2024-25')).toBe(60);
  });

  test('the plan carries the past, and each round only what came in with it', () => {
    const lag = new Map(samplePlan.indicators.map((one) => [one.ref as string, one.lag]));
    expect(
      samplePlan.readings.every(({ period }) => period < '2026-04' || period.startsWith('2025-26')),
    ).toBe(true);
    for (const [i, { central, entered }] of roundsOf().entries()) {
      const supplied = new Set(
        samplePlan.indicators.filter((one) => one.supplied === 'centrally').map((one) => one.ref),
      );
      expect(central.every(({ indicator }) => supplied.has(indicator))).toBe(true);
      for (const one of [...entered.values()].flat()) expect(supplied.has(one.indicator)).toBe(false);
      const monthly = central.filter(
        (one) => lag.get(one.indicator) === 0 && /^\d{4}-\d{2}$/.test(one.period),
      );
      expect(new Set(monthly.map(({ period }) => period))).toEqual(
        new Set(months(2026, 4 + 3 * i, 6 + 3 * i)),
      );
    }
    expect(roundsOf().map(({ entered }) => entered.size)).toEqual([4, 4]);
  });

  test('final, provisional, revised and missing figures all occur, and what is not final says why', () => {
    expect(new Set(all.map(({ state }) => state))).toEqual(
      new Set(['final', 'provisional', 'revised', 'no-data']),
    );
    for (const { state, note } of all) expect(note === '').toBe(state === 'final');
  });

  test('Prevent’s quarters and single months of young victims are small enough to need suppressing', () => {
    const quarters = quartersBetween(quarter.parse('2023-24 Q1'), quarter.parse('2026-27 Q2'));
    for (const one of quarters) expect(value('PV-I02', one)).toBeLessThanOrEqual(5);
    expect(of('HA-I04').every((one) => (one.value ?? 9) < 5)).toBe(true);
    expect(of('HA-I04').some((one) => (one.value ?? 0) > 0)).toBe(true);
  });
});
