import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anIndicator, aRuleSet, day, q, tasking } from '../../tests/a-quarter.ts';
import { aReading, monthly } from '../../tests/a-reading.ts';
import { figures as figuresShape } from '../model/exception.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Frequency, Period, Quarter } from '../model/period.ts';
import type { Reading } from '../model/reading.ts';
import type { RuleSet } from '../model/rules.ts';
import { judgeIndicator } from './exceptions.ts';
import { figuresOf } from './figures.ts';
import { addPeriods } from './period.ts';
import { addQuarters } from './quarter.ts';
import { targetOn } from './target.ts';

const now = q('2026-27 Q4');
const points = { points: 36 };

const first: Record<Frequency, string> = {
  month: '2021-04',
  quarter: '2021-22 Q1',
  year: '2003-04',
  survey: '2003-04',
};
const many: Record<Frequency, number> = { month: 72, quarter: 24, year: 24, survey: 24 };

const amount = fc.oneof(
  fc.integer({ min: 0, max: 500 }),
  // Written as JSON, minus nought is nought.
  fc.double({ min: -1e6, max: 1e6, noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
);
const aFigure = (period: Period): fc.Arbitrary<Reading> =>
  fc.oneof(
    { weight: 12, arbitrary: amount.map((value) => aReading(period, value)) },
    {
      weight: 12,
      arbitrary: fc
        .tuple(fc.nat(200), fc.nat(400))
        .map(([numerator, denominator]) => aReading(period, { numerator, denominator })),
    },
    {
      weight: 1,
      arbitrary: fc
        .constantFrom('no-data' as const, 'not-releasable' as const)
        .map((state) => aReading(period, { state, note: 'Not supplied.' })),
    },
  );

/** An indicator of any kind, and a history with a few gaps in it. */
const anyCase = fc
  .record({
    frequency: fc.constantFrom<Frequency>('month', 'quarter', 'year', 'survey'),
    rollUp: fc.constantFrom<Indicator['rollUp']>('sum', 'mean', 'latest', 'maximum', 'ratio', 'rolling-12'),
    direction: fc.constantFrom<Indicator['direction']>('higher', 'lower', 'range', 'monitor'),
    ratio: fc.option(fc.constant({ numerator: 'Detected', denominator: 'Recorded', per: 100 as const })),
    lag: fc.nat(3),
    tolerance: fc.record({
      kind: fc.constantFrom<'percent' | 'absolute'>('percent', 'absolute'),
      value: fc.nat(20),
    }),
    bound: amount,
    width: fc.nat(50),
    rebased: fc.boolean(),
    rules: fc.record({
      targetRule: fc.constantFrom<RuleSet['targetRule']>('havering', 'simple'),
      amber: fc.constantFrom<RuleSet['amber']>('watch', 'under'),
      overPerformance: fc.boolean(),
      spc: fc.boolean(),
      screenOutliers: fc.boolean(),
      points: fc.integer({ min: 13, max: 48 }),
    }),
  })
  .chain((kind) => {
    const periods = Array.from({ length: many[kind.frequency] }, (_, n) =>
      addPeriods(first[kind.frequency] as Period, n, kind.frequency),
    );
    return fc.record({
      kind: fc.constant(kind),
      readings: fc
        .tuple(...periods.map((period) => fc.option(aFigure(period), { freq: 30 })))
        .map((all) => all.filter((one): one is Reading => one !== null)),
      order: fc.boolean(),
    });
  })
  .map(({ kind, readings, order }) => {
    const { bound, width, rebased, rules, ...given } = kind;
    const target: Indicator['target'] =
      given.direction === 'range'
        ? { kind: 'range', low: bound, high: bound + width }
        : given.direction === 'monitor'
          ? null
          : { kind: 'every-quarter', value: bound };
    const from = addPeriods(first[given.frequency] as Period, many[given.frequency] - 14, given.frequency);
    const indicator = anIndicator('CT-I01', 'CT-P01', tasking, {
      ...given,
      target,
      rebases: rebased ? [{ from, reason: 'Counted anew.', by: 'B.', on: day('2026-01-01') }] : [],
    });
    return {
      indicator,
      ruleSet: { ...aRuleSet, ...rules },
      readings: order ? readings : [...readings].reverse(),
    };
  });

const quarters: Quarter[] = [now, addQuarters(now, -1), addQuarters(now, -2), addQuarters(now, -5)];

describe('what a return carries', () => {
  test('is enough for anybody to compute the same verdict again', () => {
    fc.assert(
      fc.property(
        anyCase,
        fc.constantFrom(...quarters),
        ({ indicator, ruleSet, readings }, quarter: Quarter) => {
          const figures = figuresOf(indicator, readings, quarter, ruleSet);
          const judged = judgeIndicator(indicator, figures, ruleSet);
          // As it travels: written out as JSON, read with the shape of a return.
          const arrived = figuresShape.parse(JSON.parse(JSON.stringify(figures)));
          const again = judgeIndicator(indicator, arrived, ruleSet);
          expect(JSON.stringify(again)).toBe(JSON.stringify(judged));
          // The figures themselves follow from the readings, as far back as these go.
          const made = figuresOf(indicator, arrived.series, quarter, ruleSet);
          for (const name of ['judged', 'value', 'numerator', 'denominator'] as const)
            expect(made[name]).toBe(figures[name]);
          for (const name of ['lastQuarter', 'lastYear', 'yearToDate'] as const)
            expect([null, figures[name]]).toContain(made[name]);
          expect(targetOn(indicator, arrived.judged)).toEqual(arrived.target);
        },
      ),
      { numRuns: 600 },
    );
  });

  test('does not depend on readings of later quarters, nor on older ones than the chart shows', () => {
    fc.assert(
      fc.property(anyCase, ({ indicator, ruleSet, readings }) => {
        const quarter = addQuarters(now, -4);
        const figures = figuresOf(indicator, readings, quarter, ruleSet);
        const known = readings.filter((one) => figures.series.some(({ period }) => period === one.period));
        const again = figuresOf(indicator, known, quarter, ruleSet);
        expect(again.series).toEqual(figures.series);
        expect(again.value).toBe(figures.value);
      }),
      { numRuns: 200 },
    );
  });

  test('is the latest points alone, oldest first, however the readings were sorted', () => {
    const readings = monthly(
      '2021-04',
      Array.from({ length: 70 }, (_, n) => n),
    );
    const indicator = anIndicator('CT-I01', 'CT-P01', tasking, { frequency: 'month' });
    const { series } = figuresOf(indicator, [...readings].reverse(), q('2026-27 Q2'), points);
    expect(series).toHaveLength(36);
    expect([series[0]?.period, series.at(-1)?.period]).toEqual(['2023-10', '2026-09']);
  });
});

test('the figures beside the quarter’s are those of the quarter before, of last year and of the year so far', () => {
  const indicator = anIndicator('CT-I01', 'CT-P01', tasking, { lag: 1 });
  const readings = ['2025-26 Q1', '2025-26 Q2', '2025-26 Q3', '2025-26 Q4', '2026-27 Q1'].map((period, n) =>
    aReading(period, 10 ** n),
  );
  expect(figuresOf(indicator, readings, q('2026-27 Q2'), points)).toMatchObject({
    judged: '2026-27 Q1',
    value: 10_000,
    lastQuarter: 1000,
    lastYear: 1,
    yearToDate: 10_000,
  });
  expect(figuresOf(indicator, readings, q('2025-26 Q4'), points)).toMatchObject({
    judged: '2025-26 Q3',
    value: 100,
    lastQuarter: 10,
    lastYear: null,
    yearToDate: 111,
  });
});
