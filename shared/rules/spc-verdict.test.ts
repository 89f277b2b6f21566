import { describe, expect, test } from 'vitest';
import type { Direction } from '../model/indicator.ts';
import { spcChart } from './spc.ts';
import { assuranceOf, judgeSpc, variationOf } from './spc-verdict.ts';
import type { Bounds } from './target.ts';

const limits = (lower: number, upper: number) => ({
  lower,
  upper,
  mean: 0,
  range: 1,
  nearLower: 0,
  nearUpper: 0,
});
const higher = (target: number): Bounds => ({ low: target, high: null });
const lower = (target: number): Bounds => ({ low: null, high: target });

describe('what a signal means', () => {
  test('high and rising are good where higher is better and bad where lower is', () => {
    for (const label of [
      'Above UCL',
      '7 Point Trend (Increasing)',
      '2 in 3 Above CL',
      '7 Points Above CL',
    ] as const) {
      expect(variationOf(label, 'higher')).toBe('improvement');
      expect(variationOf(label, 'lower')).toBe('concern');
    }
    for (const label of [
      'Below LCL',
      '7 Point Trend (Decreasing)',
      '2 in 3 Below CL',
      '7 Points Below CL',
    ] as const) {
      expect(variationOf(label, 'higher')).toBe('concern');
      expect(variationOf(label, 'lower')).toBe('improvement');
    }
  });

  test('within a range and where a figure is only monitored a signal is neutral', () => {
    expect(variationOf('Above UCL', 'range')).toBe('neutral');
    expect(variationOf('Below LCL', 'monitor')).toBe('neutral');
    expect(variationOf('Common Cause', 'monitor')).toBe('common');
  });
});

/** The vectors of NHSRplotthedots 0.2.2, tests/testthat/test-ptd_calculate_assurance_type.R; its target is 4. */
describe('whether a target can be met', () => {
  test('where higher is better, limits wholly below it fail and wholly above it pass', () => {
    expect(assuranceOf(limits(1, 3), higher(4))).toBe('fail');
    expect(assuranceOf(limits(5, 7), higher(4))).toBe('pass');
    expect(assuranceOf(limits(1, 5), higher(4))).toBe('hit-or-miss');
  });

  test('where lower is better it is the other way round', () => {
    expect(assuranceOf(limits(1, 3), lower(4))).toBe('pass');
    expect(assuranceOf(limits(5, 7), lower(4))).toBe('fail');
    expect(assuranceOf(limits(1, 5), lower(4))).toBe('hit-or-miss');
  });

  test('a limit exactly on the target is hit-or-miss, and so are limits that do not exist', () => {
    expect(assuranceOf(limits(1, 4), higher(4))).toBe('hit-or-miss');
    expect(assuranceOf(limits(4, 9), higher(4))).toBe('hit-or-miss');
    expect(assuranceOf(limits(Number.NaN, Number.NaN), higher(4))).toBe('hit-or-miss');
  });

  test('for a range, wholly outside fails and wholly inside passes', () => {
    const range: Bounds = { low: 10, high: 20 };
    expect(assuranceOf(limits(21, 25), range)).toBe('fail');
    expect(assuranceOf(limits(1, 9), range)).toBe('fail');
    expect(assuranceOf(limits(11, 19), range)).toBe('pass');
    expect(assuranceOf(limits(9, 19), range)).toBe('hit-or-miss');
    expect(assuranceOf(limits(5, 25), range)).toBe('hit-or-miss');
  });
});

describe('the verdict on the points of a quarter', () => {
  const steady = [20, 23, 19, 22, 21, 24, 18, 22, 20, 23, 19, 21];
  const judge = (
    values: (number | null)[],
    direction: Direction = 'lower',
    bounds: Bounds | null = null,
    rebase: number[] = [],
  ) =>
    judgeSpc(
      spcChart(values, { screen: true, rebase }),
      [values.length - 3, values.length - 2, values.length - 1],
      direction,
      bounds,
    );

  test('common cause says so, with its limits and whether they are on trial', () => {
    expect(judge(steady)).toMatchObject({
      kind: 'judged',
      variation: 'common',
      signals: [],
      standing: 'trial',
      assurance: null,
    });
    expect(judge([...steady, 22])).toMatchObject({ standing: 'full' });
  });

  test('any point of the quarter can signal, not only the latest', () => {
    const verdict = judge([...steady, 60, 21, 22]);
    expect(verdict).toMatchObject({
      variation: 'concern',
      latest: 'common',
      signals: [{ index: 12, label: 'Above UCL', variation: 'concern' }],
    });
  });

  test('improvement is shown where both are found, and both are told', () => {
    const verdict = judge([...steady, 60, 21, -20]);
    expect(verdict).toMatchObject({ variation: 'improvement', latest: 'improvement' });
    expect(verdict.kind === 'judged' && verdict.signals.map((signal) => signal.variation)).toEqual([
      'concern',
      'improvement',
    ]);
  });

  test('points from before the quarter have no say', () => {
    expect(judge([...steady.slice(0, 8), 60, ...steady])).toMatchObject({ variation: 'common' });
  });

  test('a target that the limits rule out cannot be met', () => {
    expect(judge([...steady, 22, 20, 21], 'lower', lower(10))).toMatchObject({ assurance: 'fail' });
    expect(judge([...steady, 22, 20, 21], 'lower', lower(40))).toMatchObject({ assurance: 'pass' });
    expect(judge([...steady, 22, 20, 21], 'lower', lower(20))).toMatchObject({ assurance: 'hit-or-miss' });
  });

  test('without enough points, variation or values there is no verdict, and it says why', () => {
    expect(judge([1, 5, 2, 6, 3])).toEqual({ kind: 'none', because: 'few-points', points: 5 });
    expect(judge(Array(14).fill(7))).toEqual({ kind: 'none', because: 'no-variation', points: 14 });
    expect(judge([0, 1, 2, 1, 0, 2, 1, 0])).toEqual({ kind: 'none', because: 'few-values', points: 8 });
    expect(judge([...steady, null, null, null])).toEqual({ kind: 'none', because: 'no-points', points: 0 });
  });

  test('after a fresh start within the quarter only the points before it can speak, until there are six', () => {
    const verdict = judge([...steady, 60, 90, 91], 'lower', null, [13]);
    expect(verdict).toMatchObject({ kind: 'judged', signals: [{ index: 12 }], variation: 'concern' });
  });
});
