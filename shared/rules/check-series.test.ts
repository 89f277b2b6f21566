import { describe, expect, test } from 'vitest';
import { checkedSeries, checkSeries, severalSeries } from './check-series.ts';

const check = (series: object) => checkSeries(checkedSeries.parse(series));

describe('a series checked by itself', () => {
  test('has a mean, two limits and a label for every point', () => {
    const found = check({ values: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] });
    expect(found.mean).toEqual(Array(10).fill(5.5));
    expect(found.lower.map((one) => one?.toFixed(2))).toEqual(Array(10).fill('2.84'));
    expect(found.label).toEqual([
      'Below LCL',
      'Below LCL',
      ...Array(6).fill('7 Point Trend (Increasing)'),
      'Above UCL',
      'Above UCL',
    ]);
    expect(found).toMatchObject({ assurance: null, limits: 'trial' });
  });

  test('is reported raw even where it cannot be relied on', () => {
    const found = check({ values: [12, 12, 12, 12, 12, 12, 13, 13, 13, 13, 13, 13, 13] });
    expect(found.limits).toBe('none');
    expect(new Set(found.label)).toEqual(new Set(['Below LCL', 'Above UCL']));
    expect(found.lower).toEqual(found.upper);
  });

  test('that never varies has a mean, no limits and nothing but common cause', () => {
    expect(check({ values: [4, 4, 4, 4, 4, 4, 4], target: 9 })).toEqual({
      mean: Array(7).fill(4),
      lower: Array(7).fill(null),
      upper: Array(7).fill(null),
      label: Array(7).fill('Common Cause'),
      assurance: 'inconsistent',
      limits: 'none',
    });
  });

  test('keeps a place for a gap: limits run on and it has no label', () => {
    const found = check({ values: [10, 12, null, 40, 41], screen: false });
    expect(found.label).toHaveLength(5);
    expect(found.label[2]).toBeNull();
    expect(found.mean).toEqual(Array(5).fill(25.75));
    expect(found.upper[2]).toBe(found.upper[0]);
  });

  test('starts afresh at the points named, counted from 1, and assurance is of the latest stretch', () => {
    const values = [20, 23, 19, 22, 21, 24, 60, 63, 59, 62, 61, 64];
    const found = check({ values, rebase: [7], direction: 'lower', target: 40 });
    expect(found.mean).toEqual([...Array(6).fill(21.5), ...Array(6).fill(61.5)]);
    expect(found.assurance).toBe('consistent_fail');
    expect(check({ values, rebase: [7], direction: 'decrease', target: 40 })).toEqual(found);
    expect(check({ values, rebase: [7], direction: 'higher', target: 40 }).assurance).toBe('consistent_pass');
    expect(check({ values, direction: 'higher', target: 40 }).assurance).toBe('inconsistent');
  });

  test('without a direction higher is better, and neither way there is no assurance', () => {
    const values = [20, 23, 19, 22, 21, 24];
    expect(check({ values, target: 99 }).assurance).toBe('consistent_fail');
    expect(check({ values, target: 99, direction: 'neutral' }).assurance).toBeNull();
    expect(check({ values, target: 99, direction: 'monitor' }).assurance).toBeNull();
  });

  test('outliers are screened unless it is asked not to', () => {
    const values = [1, 2, 1, 2, 10, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1];
    expect(check({ values }).upper[0]?.toFixed(2)).toBe('4.60');
    expect(check({ values, screen: false }).upper[0]?.toFixed(2)).toBe('6.95');
  });

  test('may be empty', () => {
    const nothing = { mean: [], lower: [], upper: [], label: [], assurance: null, limits: 'none' };
    expect(check({ values: [], target: 3 })).toEqual(nothing);
  });

  test('is refused with a fresh start outside it, a word for a number or a member unknown', () => {
    for (const series of [
      { values: [1, 2], rebase: [3] },
      { values: [1, 2], rebase: [0] },
      { values: ['1'] },
      { values: [Number.NaN] },
      { values: [1], fix: 12 },
      {},
    ]) {
      expect(checkedSeries.safeParse(series).success).toBe(false);
    }
    expect(severalSeries.safeParse([{ values: [1] }, { values: [2, null] }]).success).toBe(true);
  });
});
