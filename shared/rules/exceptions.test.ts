import { describe, expect, test } from 'vitest';
import { anIndicator, aRuleSet, day, q, tasking } from '../../tests/a-quarter.ts';
import { aReading, monthly } from '../../tests/a-reading.ts';
import type { Reason, ReasonCode } from '../model/exception.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Period } from '../model/period.ts';
import type { Reading } from '../model/reading.ts';
import type { RuleSet } from '../model/rules.ts';
import { classOf, inPrecedence, judgeIndicator } from './exceptions.ts';
import { figuresOf } from './figures.ts';

const now = q('2026-27 Q2');
const none: Partial<Indicator> = { target: null };
const monthlyCount = (given: Partial<Indicator> = {}) =>
  anIndicator('CT-I01', 'CT-P01', tasking, { frequency: 'month', ...given });
const quarterly = (given: Partial<Indicator> = {}) => anIndicator('CT-I01', 'CT-P01', tasking, given);

const judge = (indicator: Indicator, readings: readonly Reading[], rules: Partial<RuleSet> = {}) => {
  const ruleSet = { ...aRuleSet, ...rules };
  return judgeIndicator(indicator, figuresOf(indicator, readings, now, ruleSet), ruleSet);
};
const codes = (reasons: readonly Reason[]) => reasons.map(({ code }) => code);

/** This quarter's figure, and that of the same quarter last year. */
const figures = (value: number, lastYear?: number): Reading[] => [
  aReading('2026-27 Q2', value),
  ...(lastYear === undefined ? [] : [aReading('2025-26 Q2', lastYear)]),
];

/** Ordinary ups and downs around 100, month by month up to June 2026. */
const steady = [101, 99, 103, 97, 100, 102, 98, 101, 99, 104, 96, 100, 102, 98, 100];
/** Fifteen ordinary months to June 2026, and then the quarter. */
const ending = (july: number, august: number, september: number) =>
  monthly('2025-04', [...steady, july, august, september]);

describe('a figure off target', () => {
  test('and worse than last year is under-performance, with the figures that decide it in words', () => {
    const { reasons, verdict } = judge(quarterly(), figures(120, 110));
    expect(reasons).toEqual([
      {
        code: 'target-red',
        text:
          '120 in Quarter 2 (July to September) 2026 to 2027 is 20% off the target of 100, and worse than the ' +
          '110 of the same quarter last year.',
      },
    ]);
    expect(verdict).toMatchObject({ target: 'red', over: false });
    expect(classOf(reasons)).toBe('under');
  });

  test('but no worse than last year is amber: watched, unless the rules say that amber is under-performance', () => {
    const watched = judge(quarterly(), figures(120, 120));
    expect({ reasons: watched.reasons, watch: codes(watched.watch) }).toEqual({
      reasons: [],
      watch: ['target-amber'],
    });
    const under = judge(quarterly(), figures(120, 120), { amber: 'under' });
    expect({ reasons: codes(under.reasons), watch: under.watch }).toEqual({
      reasons: ['target-amber'],
      watch: [],
    });
    expect(classOf(under.reasons)).toBe('under');
  });

  test('without last year to set it against is red, and says so', () => {
    const [reason] = judge(quarterly(), figures(120)).reasons;
    expect(reason?.code).toBe('target-red');
    expect(reason?.text).toContain('there is no figure for the same quarter last year');
  });

  test('by the simple rule is amber within the tolerance and red beyond it, whatever last year was', () => {
    const simple = { targetRule: 'simple', amber: 'under' } as const;
    expect(codes(judge(quarterly(), figures(110, 200), simple).reasons)).toEqual(['target-amber']);
    expect(codes(judge(quarterly(), figures(111, 200), simple).reasons)).toEqual(['target-red']);
    expect(judge(quarterly(), figures(100, 90), simple).reasons).toEqual([]);
  });

  test('by a hair is said to be less than a tenth of a per cent off, never 0% off', () => {
    const tight = quarterly({ unit: { kind: 'rate', label: 'per 1,000', decimals: 2 } });
    const simple = { targetRule: 'simple' } as const;
    expect(judge(tight, figures(100.04), simple).watch[0]?.text).toContain(
      'is less than 0.1% off the target',
    );
    expect(judge(tight, figures(123.45), simple).reasons[0]?.text).toContain('is 23.5% off the target');
    const small = quarterly({ target: { kind: 'every-quarter', value: 1 } });
    expect(judge(small, figures(51), simple).reasons[0]?.text).toContain('is 5,000% off the target of 1.');
  });

  test('of nought is off it by no percentage', () => {
    const nought = quarterly({
      target: { kind: 'every-quarter', value: 0 },
      tolerance: { kind: 'absolute', value: 2 },
    });
    const [reason] = judge(nought, figures(3, 1)).reasons;
    expect(reason?.text).toContain(' is off the target of 0, and worse than the 1 ');
  });

  test('of a range is held against its nearest bound', () => {
    const within = quarterly({ direction: 'range', target: { kind: 'range', low: 40, high: 60 } });
    expect(judge(within, figures(50, 50)).reasons).toEqual([]);
    expect(judge(within, figures(70, 50)).reasons[0]?.text).toContain('off the target of 60');
    expect(judge(within, figures(30, 50)).reasons[0]?.text).toContain('off the target of 40');
  });
});

describe('a figure better than target', () => {
  test('by more than the tolerance is over-performance', () => {
    const { reasons, verdict } = judge(quarterly(), figures(89, 95));
    expect(reasons).toEqual([
      {
        code: 'target-over',
        text:
          '89 in Quarter 2 (July to September) 2026 to 2027 is better than the target of 100 by more than the ' +
          'tolerance of 10.',
      },
    ]);
    expect(verdict).toMatchObject({ target: 'green', over: true });
    expect(classOf(reasons)).toBe('over');
  });

  test('by exactly the tolerance is as planned', () => {
    expect(judge(quarterly(), figures(90, 95))).toMatchObject({ reasons: [], watch: [] });
  });

  test('is no exception where the rules leave over-performance out', () => {
    const { reasons, verdict } = judge(quarterly(), figures(10, 95), { overPerformance: false });
    expect(reasons).toEqual([]);
    // The verdict itself stays what it is: the rules only decide what is reported.
    expect(verdict.over).toBe(true);
  });
});

describe('a signal on the run chart', () => {
  test('for the worse is under-performance and for the better over-performance, by the direction', () => {
    const spike = ending(100, 140, 100);
    const worse = judge(monthlyCount(none), spike);
    expect(worse.reasons).toEqual([
      {
        code: 'special-cause-worse',
        text: 'August 2026 is above the upper limit of ordinary variation.',
      },
    ]);
    expect(worse.verdict).toMatchObject({ target: 'none', variation: 'concern', limits: 'full' });
    const better = judge(monthlyCount({ ...none, direction: 'higher' }), spike);
    expect(codes(better.reasons)).toEqual(['special-cause-better']);
    expect([classOf(worse.reasons), classOf(better.reasons)]).toEqual(['under', 'over']);
  });

  test('on an indicator that is only monitored, or within a range, is watched', () => {
    for (const direction of ['monitor', 'range'] as const) {
      const { reasons, watch, verdict } = judge(monthlyCount({ ...none, direction }), ending(100, 140, 100));
      expect({ reasons, watch: codes(watch) }).toEqual({ reasons: [], watch: ['special-cause'] });
      expect(verdict.variation).toBe('neutral');
    }
  });

  test('counts for any point of the quarter, and for none before it', () => {
    expect(codes(judge(monthlyCount(none), ending(140, 100, 100)).reasons)).toEqual(['special-cause-worse']);
    const before = monthly('2025-04', [...steady.slice(0, -1), 140, 100, 100, 100]);
    expect(judge(monthlyCount(none), before).reasons).toEqual([]);
  });

  test('in every month of the quarter is a reason for each month', () => {
    const { reasons } = judge(monthlyCount(none), ending(140, 150, 145));
    expect(reasons.map(({ text }) => text.split(' is ')[0])).toEqual([
      'July 2026',
      'August 2026',
      'September 2026',
    ]);
  });

  test('is not looked for where the rules leave run charts out', () => {
    const { reasons, watch, verdict } = judge(monthlyCount(none), ending(100, 140, 100), { spc: false });
    expect({ reasons, watch }).toEqual({ reasons: [], watch: [] });
    expect(verdict).toMatchObject({
      variation: 'none',
      limits: 'none',
      mean: null,
      lower: null,
      upper: null,
    });
  });

  test('by trial limits says that fewer than 13 points made them, and by fewer than six points there is none', () => {
    const short = [...steady.slice(-8), 100, 140, 100];
    const trial = judge(monthlyCount(none), monthly('2025-11', short));
    expect(trial.verdict.limits).toBe('trial');
    expect(trial.reasons[0]?.text).toContain('judged by trial limits from fewer than 13 points');
    const few = judge(monthlyCount(none), monthly('2026-05', [99, 101, 100, 400, 98]));
    expect(few.reasons).toEqual([]);
    expect(few.verdict).toMatchObject({ limits: 'none', variation: 'none' });
  });

  test('is judged afresh from a period where the chart was started again by hand', () => {
    // Recording changed in January 2026, and the level with it.
    const stepped = monthly('2025-04', [
      ...[101, 99, 103, 97, 100, 102, 98, 101, 99],
      ...[61, 59, 63, 57, 60, 62, 58, 61, 60],
    ]);
    const rebase = {
      from: '2026-01' as Period,
      reason: 'Recording changed.',
      by: 'B. Secretary',
      on: day('2026-02-01'),
    };
    expect(codes(judge(monthlyCount(none), stepped).reasons)).toContain('special-cause-better');
    const { reasons, verdict } = judge(monthlyCount({ ...none, rebases: [rebase] }), stepped);
    expect(reasons).toEqual([]);
    expect(verdict.limits).toBe('trial');
    expect(verdict.mean).toBeCloseTo(60.1, 1);
  });

  test('a fresh start that lies before the chart or after it changes nothing', () => {
    const rebase = (from: string) => [
      { from: from as Period, reason: 'Then.', by: 'B. Secretary', on: day('2026-02-01') },
    ];
    const plain = judge(monthlyCount(none), ending(100, 140, 100));
    for (const from of ['2020-01', '2025-04', '2027-01']) {
      expect(judge(monthlyCount({ ...none, rebases: rebase(from) }), ending(100, 140, 100))).toEqual(plain);
    }
  });
});

describe('a target that ordinary variation never meets', () => {
  const beyond = { target: { kind: 'every-quarter', value: 240 } } as const;

  test('is said only when full limits lie wholly on its wrong side', () => {
    const { reasons, verdict } = judge(monthlyCount(beyond), ending(100, 101, 99));
    expect(codes(reasons)).toEqual(['target-red', 'cannot-meet-target']);
    expect(reasons[1]?.text).toMatch(/^Ordinary variation runs from \d+ to \d+, wholly on the wrong side/);
    expect(verdict.assurance).toBe('fail');
  });

  test('is not said from trial limits', () => {
    const short = monthly('2025-12', [...steady.slice(-7), 100, 101, 99]);
    const { reasons, verdict } = judge(monthlyCount(beyond), short);
    expect(verdict).toMatchObject({ limits: 'trial', assurance: 'fail' });
    expect(codes(reasons)).not.toContain('cannot-meet-target');
  });

  test('is not said when the target lies within the limits, or on the good side of them', () => {
    for (const value of [300, 500]) {
      const { reasons } = judge(
        monthlyCount({ target: { kind: 'every-quarter', value } }),
        ending(100, 101, 99),
      );
      expect(codes(reasons)).not.toContain('cannot-meet-target');
    }
  });
});

describe('several reasons', () => {
  test('are all told, the weightiest first, and one for the worse makes it under-performance', () => {
    const { reasons } = judge(
      monthlyCount({ target: { kind: 'every-quarter', value: 150 } }),
      ending(70, 130, 101),
    );
    expect(codes(reasons)).toEqual([
      'target-red',
      'cannot-meet-target',
      'special-cause-worse',
      'special-cause-better',
    ]);
    expect(classOf(reasons)).toBe('under');
  });

  test('red stays under-performance whatever the run chart says', () => {
    // Falling for months, and still far off: better every month and red all the same.
    const falling = monthly('2025-04', [...Array.from({ length: 18 }, (_, i) => 400 - i * 5)]);
    const { reasons } = judge(monthlyCount(), falling, { targetRule: 'simple' });
    expect(codes(reasons)).toContain('special-cause-better');
    expect(reasons[0]?.code).toBe('target-red');
    expect(classOf(reasons)).toBe('under');
  });

  test('come in one order, however they were found', () => {
    const order: ReasonCode[] = [
      'target-red',
      'target-amber',
      'cannot-meet-target',
      'special-cause-worse',
      'action-overdue',
      'action-red',
      'action-amber',
      'milestone-slipped',
      'raised',
      'target-over',
      'special-cause-better',
      'action-early',
      'special-cause',
    ];
    const reasons = order.map((code) => ({ code, text: code }));
    expect(codes(inPrecedence([...reasons].reverse()))).toEqual(order);
    for (const one of reasons.slice(0, 8)) expect(classOf([one])).toBe('under');
    for (const one of reasons.slice(9, 12)) expect(classOf([one])).toBe('over');
    expect(classOf([])).toBeNull();
  });
});

test('without a figure for the quarter there is no verdict on a target', () => {
  const { reasons, verdict } = judge(quarterly(), [aReading('2025-26 Q2', 500)]);
  expect({ reasons, target: verdict.target }).toEqual({ reasons: [], target: 'none' });
});

test('an indicator that arrives a quarter late is judged on the quarter before, in its own words', () => {
  const late = quarterly({ lag: 1 });
  const readings = [
    aReading('2026-27 Q2', 10),
    aReading('2026-27 Q1', 150),
    aReading('2025-26 Q1', 120),
    aReading('2025-26 Q2', 500),
  ];
  const { reasons } = judge(late, readings);
  expect(reasons[0]?.text).toContain('150 in Quarter 1 (April to June) 2026 to 2027');
  expect(reasons[0]?.text).toContain('worse than the 120');
});
