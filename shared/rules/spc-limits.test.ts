import { describe, expect, test } from 'vitest';
import { limitsOf } from './spc-limits.ts';

/** `set.seed(123); rnorm(20)` in R, as printed by the tests of NHSRplotthedots 0.2.2 (github.com/nhs-r-community, MIT). */
const rnorm20 = [
  -0.56047565, -0.23017749, 1.55870831, 0.07050839, 0.12928774, 1.71506499, 0.46091621, -1.26506123,
  -0.68685285, -0.44566197, 1.2240818, 0.35981383, 0.40077145, 0.11068272, -0.55584113, 1.78691314,
  0.49785048, -1.96661716, 0.7013559, -0.47279141,
];

const withOutlier = rnorm20.with(14, 10);

describe('limits agree with published figures', () => {
  test.each([
    ['twenty normal deviates', rnorm20, true, 0.1416238, -3.01138, 3.294627],
    ['one of them made 10, screened', withOutlier, true, 0.6694159, -2.383666, 3.722497],
    ['one of them made 10, not screened', withOutlier, false, 0.6694159, -4.596625, 5.935457],
  ] as const)(
    'NHSRplotthedots 0.2.2, tests/testthat/_snaps/ptd_spc_standard.md: %s',
    (_, values, screen, mean, lower, upper) => {
      const limits = limitsOf(values, screen);
      expect(limits.mean).toBeCloseTo(mean, 6);
      expect(limits.lower).toBeCloseTo(lower, 5);
      expect(limits.upper).toBeCloseTo(upper, 5);
    },
  );

  test.each([
    ['screened', true, -0.72, 4.6],
    ['not screened', false, -3.06, 6.95],
  ] as const)('NHSRplotthedots 0.2.2, vignettes/deviations.Rmd: %s', (_, screen, lower, upper) => {
    const limits = limitsOf([1, 2, 1, 2, 10, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1], screen);
    expect(limits.mean).toBeCloseTo(1.94, 2);
    expect(limits.lower).toBeCloseTo(lower, 2);
    expect(limits.upper).toBeCloseTo(upper, 2);
  });

  test.each([
    ['first', 0, 10, 0.0746, -2.6, 2.75],
    ['second', 10, 20, 0.209, -3.28, 3.7],
  ] as const)(
    'NHSRplotthedots 0.2.2, tests/testthat/_snaps/ptd_spc.md: the %s ten alone',
    (_, from, to, mean, lower, upper) => {
      const limits = limitsOf(rnorm20.slice(from, to), true);
      expect(limits.mean).toBeCloseTo(mean, 3);
      expect(limits.lower).toBeCloseTo(lower, 2);
      expect(limits.upper).toBeCloseTo(upper, 2);
    },
  );

  const oneToTen = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
  const mixed = [1, 2, 3, 2, 1, 2, 3, 4, 5, 6, 7, 4, 3, 2, 1, 2];
  test.each([
    ['rising', oneToTen, [5.5, 2.84, 8.16, 3.7266666666666666, 7.273333333333333]],
    ['falling', oneToTen.toReversed(), [5.5, 2.84, 8.16, 3.7266666666666666, 7.273333333333333]],
    ['no trend', [1, 2, 3, 4, 5, 4, 3, 2, 1, 2], [2.7, 0.04, 5.36, 0.9266666666666667, 4.473333333333334]],
    ['three values', [1, 2, 3], [2, -0.66, 4.66, 0.22666666666666657, 3.7733333333333334]],
    [
      'twenty in a row',
      Array.from({ length: 20 }, (_, i) => i),
      [9.5, 6.84, 12.16, 7.726666666666667, 11.273333333333333],
    ],
    [
      'seven values',
      [3, 1, 4, 1, 5, 9, 2],
      [3.5714285714285716, -6.625238095238096, 13.768095238095238, -3.2263492063492065, 10.36920634920635],
    ],
    ['mixed', mixed, [3, -0.014666666666666828, 6.014666666666667, 0.9902222222222221, 5.009777777777778]],
    [
      'negative',
      mixed.map((one) => -one),
      [-3, -6.014666666666667, 0.014666666666666828, -5.009777777777778, -0.9902222222222221],
    ],
    [
      'seven values around a run',
      [1, 6, 1, 8, 0, 3],
      [3.1666666666666665, -11.729333333333333, 18.062666666666665],
    ],
    ['few and falling', [16, 9, 4, 2, 1], [6.4, -3.575000000000001, 16.375]],
    ['nothing but one screened step', [1, 1, 1, 1, 2], [1.2, 1.2, 1.2]],
  ])('nhspy-plotthedots (github.com/nhs-pycom, MIT), tests/unittests: %s', (_, values, expected) => {
    const { mean, lower, upper, nearLower, nearUpper } = limitsOf(values, true);
    const found = [mean, lower, upper, nearLower, nearUpper];
    for (const [i, one] of expected.entries()) expect(found[i]).toBeCloseTo(one, 12);
  });
});

describe('limits at the edges', () => {
  test('a constant series has its value as its mean to the last digit, and no limits when screened', () => {
    for (const value of [0.1, 0.7, 1 / 3, 1204.37]) {
      const limits = limitsOf(Array(49).fill(value), true);
      expect(limits.mean).toBe(value);
      expect(limits.range).toBeNaN();
      expect(limits.lower).toBeNaN();
      expect(limitsOf(Array(49).fill(value), false).upper).toBe(value);
    }
  });

  test('a gap is not bridged: the step over it is no moving range', () => {
    const limits = limitsOf([10, 12, null, 40, 41], false);
    expect(limits.range).toBe(1.5);
    expect(limits.mean).toBe(25.75);
  });

  test('one value has a mean and no limits, and no value has neither', () => {
    expect(limitsOf([5], true).mean).toBe(5);
    expect(limitsOf([5], true).upper).toBeNaN();
    expect(limitsOf([null, null], true).mean).toBeNaN();
  });

  test('a moving range of exactly 3.267 times the mean is left out when screening', () => {
    const values = [0, 3.267, 3.267 + (4 - 3.267) / 3, 3.267 + (2 * (4 - 3.267)) / 3, 4];
    expect(limitsOf(values, false).range).toBe(1);
    expect(limitsOf(values, true).range).toBeCloseTo((4 - 3.267) / 3, 12);
  });
});
