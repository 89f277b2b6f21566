import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Direction, Target, Tolerance } from '../model/indicator.ts';
import { quarter } from '../model/period.ts';
import { type Bounds, boundsPerPoint, judgeTarget, type TargetVerdict, targetOn } from './target.ts';

const tenPercent: Tolerance = { kind: 'percent', value: 10 };
const higher = (target: number): Bounds => ({ low: target, high: null });
const lower = (target: number): Bounds => ({ low: null, high: target });

type Asked = { rule?: 'havering' | 'simple'; tolerance?: Tolerance; lastYear?: number | null };
const judge = (value: number | null, bounds: Bounds | null, asked: Asked = {}) =>
  judgeTarget(
    { tolerance: asked.tolerance ?? tenPercent },
    bounds,
    { value, lastYear: asked.lastYear ?? null },
    asked.rule ?? 'havering',
  );
const say = (verdict: TargetVerdict) =>
  verdict.kind === 'none'
    ? verdict.because
    : `${verdict.rag} ${verdict.because}${verdict.over ? ' over' : ''}`;

describe("Havering's rule", () => {
  test('within a tenth of the target is green, whichever side', () => {
    expect(say(judge(91, higher(100)))).toBe('green near');
    expect(say(judge(109, lower(100)))).toBe('green near');
    expect(say(judge(100, higher(100)))).toBe('green met');
  });

  test('beyond it is amber when no worse than the same quarter last year', () => {
    expect(say(judge(85, higher(100), { lastYear: 80 }))).toBe('amber off-no-worse');
    expect(say(judge(85, higher(100), { lastYear: 85 }))).toBe('amber off-no-worse');
    expect(say(judge(130, lower(100), { lastYear: 140 }))).toBe('amber off-no-worse');
  });

  test('beyond it and worse than last year is red', () => {
    expect(say(judge(85, higher(100), { lastYear: 86 }))).toBe('red off-and-worse');
    expect(say(judge(130, lower(100), { lastYear: 90 }))).toBe('red off-and-worse');
  });

  test('beyond it without a figure for last year is red, and says so', () => {
    expect(say(judge(85, higher(100)))).toBe('red off-no-last-year');
  });
});

describe('the simple rule', () => {
  const simple = (value: number, bounds: Bounds) => say(judge(value, bounds, { rule: 'simple' }));

  test('green at target, amber within tolerance, red beyond it', () => {
    expect(simple(100, higher(100))).toBe('green met');
    expect(simple(99, higher(100))).toBe('amber near');
    expect(simple(89, higher(100))).toBe('red off');
    expect(simple(101, lower(100))).toBe('amber near');
    expect(simple(111, lower(100))).toBe('red off');
  });
});

describe('boundaries', () => {
  test('a figure on a boundary counts as on its better side', () => {
    expect(say(judge(90, higher(100), { rule: 'simple' }))).toBe('amber near');
    expect(say(judge(110, lower(100), { rule: 'simple' }))).toBe('amber near');
    expect(say(judge(110, higher(100)))).toBe('green met');
    expect(say(judge(90, lower(100)))).toBe('green met');
  });

  test('a sum of decimals on a boundary is on it, whatever its last binary digits say', () => {
    expect(0.1 + 0.2).not.toBe(0.3);
    expect(say(judge(0.1 + 0.2, lower(0.3), { rule: 'simple' }))).toBe('green met');
    const absolute: Tolerance = { kind: 'absolute', value: 0.1 };
    expect(say(judge(1.1, lower(1), { rule: 'simple', tolerance: absolute }))).toBe('amber near');
    expect(say(judge(0.9, higher(1), { rule: 'simple', tolerance: absolute }))).toBe('amber near');
    for (let target = 1; target <= 300; target++) {
      const edge = (target * 7 * 90) / 700;
      expect(say(judge(edge, higher(target), { rule: 'simple' }))).toBe('amber near');
      expect(say(judge((target * 110) / 100, higher(target)))).toBe('green met');
    }
  });

  test('one unit in the last decimal beyond the boundary is beyond it', () => {
    expect(say(judge(89.9999, higher(100), { rule: 'simple' }))).toBe('red off');
    expect(say(judge(110.0001, higher(100)))).toBe('green met over');
  });

  test('better than target by more than the tolerance is over-performance, by exactly the tolerance is not', () => {
    expect(say(judge(111, higher(100)))).toBe('green met over');
    expect(say(judge(89, lower(100)))).toBe('green met over');
    expect(say(judge(110, higher(100)))).toBe('green met');
  });

  test('with no tolerance at all anything short of the target is off it', () => {
    const none: Tolerance = { kind: 'absolute', value: 0 };
    expect(say(judge(99.9, higher(100), { rule: 'simple', tolerance: none }))).toBe('red off');
    expect(say(judge(100, higher(100), { rule: 'simple', tolerance: none }))).toBe('green met');
  });
});

describe('the figures of a verdict', () => {
  test('the gap is signed by direction and its percentage is of the size of the target', () => {
    expect(judge(115, lower(100))).toMatchObject({
      gap: -15,
      gapPercent: -15,
      target: 100,
      tolerance: 10,
      boundary: 110,
    });
    expect(judge(115, higher(100))).toMatchObject({ gap: 15, gapPercent: 15, boundary: 90 });
    expect(judge(-12, lower(-10))).toMatchObject({ gap: 2, gapPercent: 20, tolerance: 1, boundary: -9 });
    expect(judge(-8, lower(-10))).toMatchObject({ gap: -2, gapPercent: -20 });
  });

  test('a target of 0 needs an absolute tolerance, and then has no percentage', () => {
    expect(say(judge(3, lower(0)))).toBe('needs-absolute');
    expect(judge(3, lower(0), { tolerance: { kind: 'absolute', value: 2 } })).toMatchObject({
      rag: 'red',
      gap: -3,
      gapPercent: null,
      boundary: 2,
    });
  });

  test('without a target or a figure there is no colour', () => {
    expect(say(judge(3, null))).toBe('no-target');
    expect(say(judge(null, higher(3)))).toBe('no-value');
  });
});

describe('a range', () => {
  const range: Bounds = { low: 28, high: 40 };

  test('anything inside it is green and nothing is over-performance', () => {
    for (const value of [28, 33, 40]) expect(say(judge(value, range, { rule: 'simple' }))).toBe('green met');
  });

  test('outside it the nearest bound counts', () => {
    expect(judge(25, range)).toMatchObject({ target: 28, gap: -3, boundary: 25.2, rag: 'red' });
    expect(judge(43, range)).toMatchObject({ target: 40, gap: -3, boundary: 44, rag: 'green' });
    expect(say(judge(50, range, { lastYear: 18 }))).toBe('amber off-no-worse');
    expect(say(judge(50, range, { lastYear: 19 }))).toBe('red off-and-worse');
  });

  test('one value may be both ends', () => {
    expect(say(judge(30, { low: 30, high: 30 }, { rule: 'simple' }))).toBe('green met');
    expect(say(judge(31, { low: 30, high: 30 }, { rule: 'simple' }))).toBe('amber near');
  });
});

describe('which target holds', () => {
  const q2 = quarter.parse('2026-27 Q2');
  const every: Target = { kind: 'every-quarter', value: 5 };
  const trajectory: Target = { kind: 'trajectory', points: [{ quarter: q2, value: 7 }] };
  const range: Target = { kind: 'range', low: 1, high: 2 };
  const on = (direction: Direction, target: Target | null, when = q2) =>
    targetOn({ direction, target }, when);

  test('one for every quarter, or the one of the trajectory for that quarter', () => {
    expect(on('higher', every)).toEqual({ low: 5, high: null });
    expect(on('lower', every)).toEqual({ low: null, high: 5 });
    expect(on('lower', trajectory)).toEqual({ low: null, high: 7 });
    expect(on('lower', trajectory, quarter.parse('2026-27 Q3'))).toBeNull();
    expect(on('range', range)).toEqual({ low: 1, high: 2 });
  });

  test('a monitored indicator has none, nor has one whose target does not fit its direction', () => {
    expect(on('monitor', every)).toBeNull();
    expect(on('higher', range)).toBeNull();
    expect(on('range', every)).toBeNull();
    expect(on('higher', null)).toBeNull();
  });

  test('on the run chart a sum is shared between the months, other figures hold for each', () => {
    const share = (rollUp: 'sum' | 'mean' | 'rolling-12', frequency: 'month' | 'quarter') =>
      boundsPerPoint({ rollUp, frequency, ratio: null }, { low: null, high: 36 });
    expect(share('sum', 'month')).toEqual({ low: null, high: 12 });
    expect(share('sum', 'quarter')).toEqual({ low: null, high: 36 });
    expect(share('mean', 'month')).toEqual({ low: null, high: 36 });
    expect(share('rolling-12', 'month')).toEqual({ low: null, high: 3 });
    expect(share('rolling-12', 'quarter')).toEqual({ low: null, high: 9 });
  });
});

const figure = fc.oneof(
  fc.double({ min: -1e6, max: 1e6, noNaN: true }),
  fc.integer({ min: -200, max: 200 }),
  fc.integer({ min: -2000, max: 2000 }).map((n) => n / 10),
);
const someTolerance = fc.record({
  kind: fc.constantFrom('percent' as const, 'absolute' as const),
  value: fc.double({ min: 0, max: 50, noNaN: true }),
});
const rank = { red: 0, amber: 1, green: 2 };
const score = (verdict: TargetVerdict) =>
  verdict.kind === 'none' ? -1 : rank[verdict.rag] + (verdict.over ? 1 : 0);

test('a better figure never gets a worse colour', () => {
  fc.assert(
    fc.property(
      figure,
      figure,
      figure,
      fc.option(figure),
      someTolerance,
      fc.constantFrom('higher', 'lower'),
      fc.constantFrom('havering' as const, 'simple' as const),
      (target, one, other, lastYear, tolerance, direction, rule) => {
        const [worse, better] = (direction === 'higher') === one < other ? [one, other] : [other, one];
        const bounds = direction === 'higher' ? higher(target) : lower(target);
        const asked = { tolerance, rule, lastYear };
        expect(score(judge(better, bounds, asked))).toBeGreaterThanOrEqual(
          score(judge(worse, bounds, asked)),
        );
      },
    ),
    { numRuns: 2000 },
  );
});

// A target next to nothing (1e-300) made the gap a percentage beyond all numbers, and saying it failed.
test('a gap from a target next to nothing is said without a percentage', () => {
  const judged = judgeTarget(
    { tolerance: { kind: 'absolute', value: 0 } },
    { low: 1e-300, high: null },
    { value: -1e20, lastYear: null },
    'simple',
  );
  expect(judged).toMatchObject({ kind: 'judged', rag: 'red', gapPercent: null });
});
