import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Month, type Period, type Quarter, quarter } from '../model/period.ts';
import type { Reading } from '../model/reading.ts';
import { judgedQuarter, type Rolling, rollUpQuarter, rollUpYearToDate } from './aggregate.ts';
import { comparisons } from './comparison.ts';
import { addPeriods } from './period.ts';
import { quartersOf, yearStarting } from './quarter.ts';
import { seriesOf } from './series.ts';

const q = (text: string) => quarter.parse(text);
const q2 = q('2026-27 Q2');

const aReading = (period: string, over: Partial<Reading> | number | null = {}): Reading => ({
  period: period as Period,
  value: typeof over === 'number' ? over : null,
  numerator: null,
  denominator: null,
  state: 'final',
  note: '',
  ...(typeof over === 'number' ? {} : over),
});
const monthly = (from: string, values: (number | null)[]) =>
  values.flatMap((value, i) =>
    value === null ? [] : [aReading(addPeriods(from as Month, i, 'month'), value)],
  );
const anIndicator = (over: Partial<Rolling> = {}): Rolling => ({
  frequency: 'month',
  rollUp: 'sum',
  ratio: null,
  lag: 0,
  ...over,
});
const percent = { numerator: 'positive outcomes', denominator: 'crimes', per: 100 } as const;
const parts = (period: string, numerator: number, denominator: number) =>
  aReading(period, { numerator, denominator });

describe('a figure for the quarter', () => {
  const readings = monthly('2026-04', [1, 2, 3, 10, 20, 60]);
  const figure = (rollUp: Rolling['rollUp']) => rollUpQuarter(anIndicator({ rollUp }), readings, q2).value;

  test('is the sum, the mean, the latest or the largest of its months', () => {
    expect(figure('sum')).toBe(90);
    expect(figure('mean')).toBe(30);
    expect(figure('latest')).toBe(60);
    expect(figure('maximum')).toBe(60);
  });

  test('of a ratio is the sum of numerators over the sum of denominators, not the mean of ratios', () => {
    const shares = [parts('2026-07', 1, 10), parts('2026-08', 1, 10), parts('2026-09', 30, 80)];
    const rolled = rollUpQuarter(anIndicator({ rollUp: 'ratio', ratio: percent }), shares, q2);
    expect(rolled).toMatchObject({ value: 32, numerator: 32, denominator: 100 });
  });

  test('over twelve months reaches back across the year', () => {
    const year = monthly('2025-10', [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 5]);
    const rolled = rollUpQuarter(
      anIndicator({ rollUp: 'rolling-12' }),
      [aReading('2025-09', 1000), ...year],
      q2,
    );
    expect(rolled.value).toBe(16);
    expect(rolled.used).toHaveLength(12);
    const quarters = ['2025-26 Q3', '2025-26 Q4', '2026-27 Q1', '2026-27 Q2'].map((one) => parts(one, 1, 4));
    const share = anIndicator({ rollUp: 'rolling-12', frequency: 'quarter', ratio: percent });
    expect(rollUpQuarter(share, quarters, q2)).toMatchObject({ value: 25, numerator: 4, denominator: 16 });
  });

  test('is never made from part of its months: the missing ones are named instead', () => {
    const rolled = rollUpQuarter(anIndicator(), monthly('2026-07', [10, null, 60]), q2);
    expect(rolled).toMatchObject({ due: true, value: null, why: 'missing', used: [] });
    expect(rolled.missing).toEqual([{ period: '2026-08', why: 'no-reading', note: '' }]);
  });

  test('a month recorded as having no data, or none that may be released, is missing with its reason', () => {
    const withheld = [
      aReading('2026-07', 4),
      aReading('2026-08', { state: 'not-releasable', note: 'under review', value: 5 }),
      aReading('2026-09', { state: 'no-data', note: 'system down' }),
    ];
    expect(rollUpQuarter(anIndicator(), withheld, q2).missing).toEqual([
      { period: '2026-08', why: 'not-releasable', note: 'under review' },
      { period: '2026-09', why: 'no-data', note: 'system down' },
    ]);
  });

  test('that is the latest wants only the last month', () => {
    expect(rollUpQuarter(anIndicator({ rollUp: 'latest' }), monthly('2026-09', [7]), q2)).toMatchObject({
      value: 7,
      missing: [],
    });
    expect(rollUpQuarter(anIndicator({ rollUp: 'latest' }), monthly('2026-08', [7]), q2).value).toBeNull();
  });

  test('of a ratio over several months needs the parts, for one period a value will do', () => {
    const ratio = anIndicator({ rollUp: 'ratio', ratio: percent });
    const mixed = [parts('2026-07', 1, 2), parts('2026-08', 1, 2), aReading('2026-09', 50)];
    expect(rollUpQuarter(ratio, mixed, q2).missing).toEqual([
      { period: '2026-09', why: 'no-parts', note: '' },
    ]);
    const quarterly = anIndicator({ rollUp: 'ratio', ratio: percent, frequency: 'quarter' });
    expect(rollUpQuarter(quarterly, [aReading('2026-27 Q2', 50)], q2).value).toBe(50);
  });

  test('with nothing to divide by has no value and says so', () => {
    const none = ['2026-07', '2026-08', '2026-09'].map((one) => parts(one, 0, 0));
    for (const rollUp of ['ratio', 'latest', 'mean'] as const) {
      const rolled = rollUpQuarter(anIndicator({ rollUp, ratio: percent }), none, q2);
      expect(rolled).toMatchObject({ due: true, value: null, why: 'zero-denominator', missing: [] });
    }
  });

  test('too large to be a number is refused, not infinite', () => {
    const rolled = rollUpQuarter(anIndicator(), monthly('2026-07', [1e308, 1e308, 1]), q2);
    expect(rolled).toMatchObject({ value: null, why: 'too-large' });
  });

  test('7 in 100 is 7 per cent exactly', () => {
    const ratio = anIndicator({ rollUp: 'ratio', ratio: percent, frequency: 'quarter' });
    expect(rollUpQuarter(ratio, [parts('2026-27 Q2', 7, 100)], q2).value).toBe(7);
  });

  test('is provisional or revised when any of its months is', () => {
    const [first, second, third] = monthly('2026-07', [1, 2, 3]);
    if (!first || !second || !third) throw new Error('three months');
    const rolled = rollUpQuarter(
      anIndicator(),
      [{ ...first, state: 'provisional' }, { ...second, state: 'revised' }, third],
      q2,
    );
    expect(rolled).toMatchObject({ value: 6, provisional: true, revised: true });
    expect(rollUpQuarter(anIndicator(), [first, second, third], q2)).toMatchObject({
      provisional: false,
      revised: false,
    });
  });

  test('is added up in the order of its months, whatever order they come in', () => {
    const months = monthly('2026-07', [0.1, 0.2, 0.3]);
    expect(rollUpQuarter(anIndicator(), months.toReversed(), q2)).toEqual(
      rollUpQuarter(anIndicator(), months, q2),
    );
  });
});

describe('when a figure is due', () => {
  test('an indicator that comes a quarter late is judged on the quarter before', () => {
    expect(judgedQuarter({ lag: 1 }, q2)).toBe('2026-27 Q1');
    const rolled = rollUpQuarter(anIndicator({ lag: 1 }), monthly('2026-04', [1, 2, 3, 10, 20, 60]), q2);
    expect(rolled).toMatchObject({ judged: '2026-27 Q1', value: 6 });
  });

  test('a yearly figure is due only when the judged quarter is a Quarter 4', () => {
    const yearly = anIndicator({ frequency: 'year', rollUp: 'latest' });
    const readings = [aReading('2025-26', 8)];
    expect(rollUpQuarter(yearly, readings, q2)).toMatchObject({
      due: false,
      why: 'not-due',
      value: null,
      missing: [],
    });
    expect(rollUpQuarter(yearly, readings, q('2025-26 Q4'))).toMatchObject({ due: true, value: 8 });
    expect(rollUpQuarter({ ...yearly, lag: 2 }, readings, q2)).toMatchObject({
      judged: '2025-26 Q4',
      due: true,
      value: 8,
    });
    expect(rollUpQuarter(yearly, [], q('2025-26 Q4'))).toMatchObject({ due: true, why: 'missing' });
  });

  test('a survey that was not held is not due; one that was is', () => {
    const survey = anIndicator({ frequency: 'survey', rollUp: 'latest' });
    expect(rollUpQuarter(survey, [], q('2025-26 Q4')).due).toBe(false);
    expect(rollUpQuarter(survey, [aReading('2025-26', 60)], q('2025-26 Q4'))).toMatchObject({
      due: true,
      value: 60,
    });
    expect(
      rollUpQuarter(survey, [aReading('2025-26', { state: 'no-data', note: 'late' })], q('2025-26 Q4')),
    ).toMatchObject({
      due: true,
      missing: [{ why: 'no-data', note: 'late' }],
    });
  });
});

describe('the year to date', () => {
  test('runs from April to the end of the judged quarter', () => {
    const readings = monthly('2026-03', [1000, 1, 2, 3, 10, 20, 60, 500]);
    expect(rollUpYearToDate(anIndicator(), readings, q2).value).toBe(96);
    expect(rollUpYearToDate(anIndicator({ rollUp: 'mean' }), readings, q2).value).toBe(16);
    expect(rollUpYearToDate(anIndicator({ rollUp: 'maximum' }), readings, q2).value).toBe(60);
    expect(rollUpYearToDate(anIndicator({ rollUp: 'latest' }), readings, q2).value).toBe(60);
  });

  test('of a yearly figure is that figure, once it is due', () => {
    const yearly = anIndicator({ frequency: 'year', rollUp: 'sum' });
    expect(rollUpYearToDate(yearly, [aReading('2026-27', 8)], q('2026-27 Q4')).value).toBe(8);
    expect(rollUpYearToDate(yearly, [aReading('2026-27', 8)], q2).due).toBe(false);
  });

  const twelve = fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 12, maxLength: 12 });
  const year = quartersOf(yearStarting(2026));
  const last = year.at(-1) as Quarter;

  test('at Quarter 4 is the sum of the four quarters, and their largest', () => {
    fc.assert(
      fc.property(twelve, (values) => {
        const readings = monthly('2026-04', values);
        const each = (rollUp: 'sum' | 'maximum') =>
          year.map((one) => rollUpQuarter(anIndicator({ rollUp }), readings, one).value ?? 0);
        const whole = (rollUp: 'sum' | 'maximum') =>
          rollUpYearToDate(anIndicator({ rollUp }), readings, last).value;
        expect(whole('sum')).toBe(each('sum').reduce((a, b) => a + b));
        expect(whole('maximum')).toBe(Math.max(...each('maximum')));
        expect(rollUpQuarter(anIndicator({ rollUp: 'rolling-12' }), readings, last).value).toBe(whole('sum'));
      }),
    );
  });

  test('a ratio is the same whether its parts come by month or by quarter, and lies between those of its months', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(500), fc.integer({ min: 1, max: 500 })), { minLength: 3, maxLength: 3 }),
        (pairs) => {
          const months = pairs.map(([up, down], i) =>
            parts(addPeriods('2026-07' as Month, i, 'month'), up, down),
          );
          const byMonth = rollUpQuarter(anIndicator({ rollUp: 'ratio', ratio: percent }), months, q2);
          const whole = parts('2026-27 Q2', byMonth.numerator ?? 0, byMonth.denominator ?? 0);
          const byQuarter = rollUpQuarter(
            anIndicator({ rollUp: 'ratio', ratio: percent, frequency: 'quarter' }),
            [whole],
            q2,
          );
          expect(byMonth.value).toBe(byQuarter.value);
          const each = pairs.map(([up, down]) => (up * 100) / down);
          expect(byMonth.value).toBeGreaterThanOrEqual(Math.min(...each) - 1e-9);
          expect(byMonth.value).toBeLessThanOrEqual(Math.max(...each) + 1e-9);
        },
      ),
    );
  });
});

describe('the points of a run chart', () => {
  test('run from the first figure to the last, with gaps, and stop at the quarter judged', () => {
    const readings = [
      ...monthly('2026-05', [4, null, 6, 7, 8, 99]),
      aReading('2026-04', { state: 'no-data', note: 'x' }),
    ];
    expect(seriesOf(anIndicator(), readings.toReversed(), q2)).toEqual([
      { period: '2026-05', value: 4 },
      { period: '2026-06', value: null },
      { period: '2026-07', value: 6 },
      { period: '2026-08', value: 7 },
      { period: '2026-09', value: 8 },
    ]);
    expect(seriesOf(anIndicator(), [], q2)).toEqual([]);
  });

  test('a ratio is plotted from its parts, and nothing where it cannot be divided', () => {
    const shares = [parts('2026-07', 1, 4), parts('2026-08', 0, 0), parts('2026-09', 1, 2)];
    expect(seriesOf(anIndicator({ ratio: percent }), shares, q2).map((point) => point.value)).toEqual([
      25,
      null,
      50,
    ]);
  });

  test('a year without a survey is no gap', () => {
    const survey = anIndicator({ frequency: 'survey' });
    const held = [aReading('2022-23', 60), aReading('2024-25', 63)];
    expect(seriesOf(survey, held, q2).map((point) => point.period)).toEqual(['2022-23', '2024-25']);
    expect(seriesOf(anIndicator({ frequency: 'year' }), held, q2)).toHaveLength(3);
  });
});

describe('beside earlier figures', () => {
  const whole = {
    ...anIndicator(),
    direction: 'lower',
    target: null,
    unit: { kind: 'count', label: 'incidents', decimals: 0 },
  } as const;
  const quarters = (values: [string, number][]) => values.map(([one, value]) => aReading(one, value));
  const quarterly = { ...whole, frequency: 'quarter' } as const;

  test('the change is in the unit and in per cent of the earlier figure', () => {
    const readings = quarters([
      ['2025-26 Q2', 80],
      ['2026-27 Q1', 120],
      ['2026-27 Q2', 90],
    ]);
    expect(comparisons(quarterly, readings, q2)).toEqual({
      previousQuarter: { quarter: '2026-27 Q1', value: 120, change: -30, percent: -25, travel: 'improved' },
      lastYear: { quarter: '2025-26 Q2', value: 80, change: 10, percent: 12.5, travel: 'worse' },
    });
  });

  test('from nothing there is no percentage, and without an earlier figure nothing can be said', () => {
    const readings = quarters([
      ['2026-27 Q1', 0],
      ['2026-27 Q2', 3],
    ]);
    const { previousQuarter, lastYear } = comparisons(quarterly, readings, q2);
    expect(previousQuarter).toMatchObject({ change: 3, percent: null, travel: 'worse' });
    expect(lastYear).toEqual({
      quarter: '2025-26 Q2',
      value: null,
      change: null,
      percent: null,
      travel: 'cannot-say',
    });
  });

  test('two figures that print the same stayed the same', () => {
    const readings = quarters([
      ['2026-27 Q1', 10.04],
      ['2026-27 Q2', 9.96],
    ]);
    const rate = { ...quarterly, unit: { kind: 'rate', label: 'per 1,000', decimals: 1 } } as const;
    expect(comparisons(rate, readings, q2).previousQuarter.travel).toBe('same');
    expect(
      comparisons({ ...rate, unit: { ...rate.unit, decimals: 2 } }, readings, q2).previousQuarter.travel,
    ).toBe('improved');
  });

  test('towards a range is better, inside it all is the same, and a monitored figure has no better', () => {
    const target = { kind: 'range', low: 28, high: 40 } as const;
    const travel = (before: number, now: number, direction: 'range' | 'monitor' = 'range') =>
      comparisons(
        { ...quarterly, direction, target },
        quarters([
          ['2026-27 Q1', before],
          ['2026-27 Q2', now],
        ]),
        q2,
      ).previousQuarter.travel;
    expect(travel(50, 45)).toBe('improved');
    expect(travel(30, 45)).toBe('worse');
    expect(travel(30, 38)).toBe('same');
    expect(travel(23, 45)).toBe('same');
    expect(travel(50, 45, 'monitor')).toBe('cannot-say');
  });
});
