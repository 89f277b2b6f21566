import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type SpcChart, spcChart } from './spc.ts';

/** `set.seed(123); rnorm(20)` in R, as printed by the tests of NHSRplotthedots 0.2.2 (github.com/nhs-r-community, MIT). */
const rnorm20 = [
  -0.56047565, -0.23017749, 1.55870831, 0.07050839, 0.12928774, 1.71506499, 0.46091621, -1.26506123,
  -0.68685285, -0.44566197, 1.2240818, 0.35981383, 0.40077145, 0.11068272, -0.55584113, 1.78691314,
  0.49785048, -1.96661716, 0.7013559, -0.47279141,
];

const chart = (values: (number | null)[], rebase: number[] = [], screen = true) =>
  spcChart(values, { screen, rebase });
const latest = (made: SpcChart) => made.stretches.at(-1);

describe('a run chart', () => {
  test('twenty normal deviates show nothing but common cause (NHSRplotthedots 0.2.2, _snaps/ptd_spc.md)', () => {
    expect(new Set(chart(rnorm20).labels)).toEqual(new Set(['Common Cause']));
    expect(chart(rnorm20).stretches).toHaveLength(1);
  });

  test.each([
    ['few and falling', [16, 9, 4, 2, 1], false],
    ['up and down', [1, 6, 1, 8, 0, 3], false],
    ['nothing but one screened step', [1, 1, 1, 1, 2], true],
  ])('nhspy-plotthedots (github.com/nhs-pycom, MIT), test_pandas_spc_x_calc.py: %s', (_, values, special) => {
    expect(chart(values).labels.map((label) => label !== 'Common Cause')).toEqual(values.map(() => special));
  });

  test('a fresh start gives each stretch limits and runs of its own', () => {
    const values = [...rnorm20.slice(0, 10), ...rnorm20.slice(10).map((one) => one + 50)];
    const split = chart(values, [10]);
    expect(split.stretches.map(({ from, to }) => [from, to])).toEqual([
      [0, 10],
      [10, 20],
    ]);
    expect(split.stretches[0]?.limits.mean).toBeCloseTo(0.0746, 3);
    expect(split.stretches[1]?.limits.mean).toBeCloseTo(50.209, 3);
    expect(new Set(split.labels)).toEqual(new Set(['Common Cause']));
    expect(new Set(chart(values).labels).size).toBeGreaterThan(1);
  });

  test('a fresh start at the first point changes nothing, and starts may come in any order', () => {
    expect(chart(rnorm20, [0])).toEqual(chart(rnorm20));
    expect(chart(rnorm20, [12, 5, 12])).toEqual(chart(rnorm20, [5, 12]));
  });

  test('limits are none below 6 points, trial below 13, full from 13', () => {
    const standing = (count: number) => latest(chart(rnorm20.slice(0, count)))?.standing;
    expect([5, 6, 12, 13].map(standing)).toEqual(['none', 'trial', 'trial', 'full']);
    expect(latest(chart(rnorm20.slice(0, 5)))?.why).toBe('few-points');
  });

  test('a gap is no point', () => {
    const made = latest(chart([...rnorm20.slice(0, 12), null, null]));
    expect(made?.points).toBe(12);
    expect(made?.standing).toBe('trial');
  });

  test('a series that does not vary, or only by one screened step, has no verdict to give', () => {
    expect(latest(chart(Array(20).fill(4)))).toMatchObject({ standing: 'none', why: 'no-variation' });
    const step = chart([12, 12, 12, 12, 12, 12, 13, 13, 13, 13, 13, 13, 13]);
    expect(latest(step)).toMatchObject({ standing: 'none', why: 'no-variation' });
    expect(step.labels.every((label) => label !== 'Common Cause')).toBe(true);
  });

  test('small counts of fewer than four different values have no verdict to give', () => {
    expect(latest(chart([0, 1, 2, 1, 0, 2, 1, 0, 1, 2, 1, 0, 1]))).toMatchObject({
      standing: 'none',
      why: 'few-values',
    });
    expect(latest(chart([0, 1, 2, 1, 0, 2, 1, 0, 3, 2, 1, 0, 1]))).toMatchObject({
      standing: 'full',
      why: null,
    });
  });

  test('an empty series has no stretch and no labels', () => {
    expect(chart([])).toEqual({ labels: [], stretches: [] });
  });
});

const wholeSeries = fc.array(fc.option(fc.integer({ min: -40, max: 40 }), { freq: 12 }), {
  minLength: 1,
  maxLength: 40,
});
const each = (values: (number | null)[], change: (value: number) => number) =>
  values.map((value) => (value === null ? null : change(value)));
const near = (a: number | undefined, b: number) =>
  Number.isNaN(b) ? Number.isNaN(a) : Math.abs((a ?? 0) - b) <= 1e-9 * Math.max(1, Math.abs(b));
const opposite: Record<string, string> = {
  'Above UCL': 'Below LCL',
  'Below LCL': 'Above UCL',
  Above: 'Below',
  Below: 'Above',
  In: 'De',
  De: 'In',
};
const overturned = (label: string | null) =>
  label === null
    ? null
    : label.replace(/Above UCL|Below LCL|Above|Below|In|De/, (word) => opposite[word] ?? word);
/** Where a level step lies between two trends R calls it falling, whichever way up the chart is. */
const betweenTrends = (values: (number | null)[]) =>
  values.some((value, i) => value !== null && value === values[i + 1]);

describe('a run chart says the same in any unit', () => {
  test('adding a whole number moves the limits by it and leaves the labels', () => {
    fc.assert(
      fc.property(wholeSeries, fc.integer({ min: -500, max: 500 }), fc.boolean(), (values, by, screen) => {
        const before = chart(values, [], screen);
        const after = chart(
          each(values, (value) => value + by),
          [],
          screen,
        );
        expect(after.labels).toEqual(before.labels);
        for (const key of ['mean', 'lower', 'upper'] as const) {
          expect(near(after.stretches[0]?.limits[key], (before.stretches[0]?.limits[key] ?? 0) + by)).toBe(
            true,
          );
        }
      }),
    );
  });

  test('doubling doubles the limits and leaves the labels', () => {
    fc.assert(
      fc.property(wholeSeries, fc.constantFrom(2, 4, 0.5, 1024), (values, times) => {
        const before = chart(values);
        const after = chart(each(values, (value) => value * times));
        expect(after.labels).toEqual(before.labels);
        expect(near(after.stretches[0]?.limits.upper, (before.stretches[0]?.limits.upper ?? 0) * times)).toBe(
          true,
        );
      }),
    );
  });

  test('turned upside down, high becomes low and rising becomes falling', () => {
    fc.assert(
      fc.property(wholeSeries, (values) => {
        fc.pre(!betweenTrends(values));
        const before = chart(values);
        const after = chart(each(values, (value) => -value));
        expect(after.labels).toEqual(before.labels.map(overturned));
        expect(near(after.stretches[0]?.limits.lower, -(before.stretches[0]?.limits.upper ?? 0))).toBe(true);
      }),
    );
  });
});
