import { describe, expect, test } from 'vitest';
import { labelsOf, type SpcLabel } from './spc-labels.ts';
import { limitsOf } from './spc-limits.ts';

/** Mean 0, near limits ±2, limits ±3: values say at once where they lie. */
const limits = { mean: 0, range: 1, lower: -3, upper: 3, nearLower: -2, nearUpper: 2 };
const short: Record<SpcLabel, string> = {
  'Common Cause': '.',
  'Above UCL': 'U',
  'Below LCL': 'L',
  '7 Point Trend (Increasing)': '/',
  '7 Point Trend (Decreasing)': '\\',
  '2 in 3 Above CL': '2',
  '2 in 3 Below CL': 'z',
  '7 Points Above CL': '+',
  '7 Points Below CL': '-',
};
/** One letter a point; a gap is a space. */
const read = (values: (number | null)[], within = limits) =>
  labelsOf(values, within)
    .map((label) => (label === null ? ' ' : short[label]))
    .join('');

/** The vectors of NHSRplotthedots 0.2.2, tests/testthat/test-ptd_calculate_point_type.R, told as values. */
describe('the rules of NHSRplotthedots 0.2.2 on its own test vectors', () => {
  test('seven on one side of the mean are a shift, six are not', () => {
    expect(read([1, 1, 1, 1, 1, 1])).toBe('......');
    expect(read([1, 1, 1, 1, 1, 1, -1])).toBe('.......');
    expect(read([1, 1, 1, 1, 1, 1, 1, 1, -1])).toBe('++++++++.');
    expect(read([-1, -1, -1, -1, -1, -1, -1, -1, 1])).toBe('--------.');
  });

  test('seven rising or falling are a trend, and a tie breaks it', () => {
    const wide = { ...limits, mean: 3.5, lower: -90, upper: 90, nearLower: -80, nearUpper: 80 };
    expect(read([1, 2, 3, 4, 5, 6], wide)).toBe('......');
    expect(read([1, 2, 3, 3, 4, 5, 6], wide)).toBe('.......');
    expect(read([1, 2, 3, 4, 5, 6, 7], wide)).toBe('///////');
    expect(read([2, 1, 2, 3, 4, 5, 6, 7, 3], wide)).toBe('.///////.');
    expect(read([7, 6, 5, 4, 3, 2, 1], wide)).toBe('\\\\\\\\\\\\\\');
    expect(read([8, 9, 7, 6, 5, 4, 3, 2, 1, 3], wide)).toBe('.\\\\\\\\\\\\\\\\.');
  });

  test('two of three close to a limit are marked, and only the close ones', () => {
    expect(read([2.5, 1, 2.5])).toBe('2.2');
    expect(read([1, 2.5, 2.5])).toBe('.22');
    expect(read([2.5, 2.5, 1])).toBe('22.');
    expect(read([2.5, 1, 1, 2.5])).toBe('....');
    expect(read([2.5, 1, 1, 2.5, 2.5])).toBe('...22');
    expect(read([-2.5, -1, -2.5])).toBe('z.z');
  });

  test('two of three close to a limit need the third on the same side', () => {
    expect(read([2.5, -1, 2.5])).toBe('...');
    expect(read([-1, 2.5, 2.5, -1])).toBe('....');
    expect(read([0, 2.5, 2.5, 0])).toBe('....');
    expect(read([-1, 2.5, 2.5, 1])).toBe('.22.');
  });

  test('two points close to opposite limits stay common cause (test-ptd_spc_standard.R)', () => {
    const values = Array.from({ length: 16 }, (_, i): number => (i % 2 === 0 ? 1 : -1))
      .with(14, 5.5)
      .with(15, -5.5);
    expect(read(values, limitsOf(values, true)).slice(-2)).toBe('..');
  });
});

describe('labels where readers of the method disagree', () => {
  test('a point on a limit is inside it, and close to it', () => {
    expect(read([3, -3])).toBe('..');
    expect(read([3, 3, 1])).toBe('22.');
  });

  test('a point on a near limit is not close', () => {
    expect(read([2, 2, 2])).toBe('...');
  });

  test('a point beyond a limit does not count as close to it', () => {
    expect(read([3.1, 2.5, 1])).toBe('U..');
  });

  test('a point on the mean ends a shift', () => {
    expect(read([1, 1, 1, 1, 0, 1, 1, 1])).toBe('........');
  });

  test('the first rule that fits names the point: limit, trend, two in three, shift', () => {
    expect(read([0.1, 0.5, 1, 1.5, 2.1, 2.5, 3.5])).toBe('//////U');
    expect(read([1, 1, 1, 2.5, 1, 2.5, 1, 1])).toBe('+++2+2++');
  });

  test('a trend is named for its slope, not for the side of the mean', () => {
    expect(read([-2.9, -2.5, -1.9, -1.5, -0.9, -0.5, -0.1])).toBe('///////');
  });

  test('a peak between a rise and a fall belongs to the fall', () => {
    const peak = [1, 2, 3, 4, 5, 6, 7, 6, 5, 4, 3, 2, 1].map((one) => one / 10 - 0.35);
    expect(read(peak)).toBe('//////\\\\\\\\\\\\\\');
  });

  test('between two rises the last point of the first is named by the step down, as R does', () => {
    const saw = [1, 2, 3, 4, 5, 6, 7, 0, 1, 2, 3, 4, 5, 6].map((one) => one / 10 - 0.35);
    expect(read(saw)).toBe('//////\\///////');
  });

  test('a gap has no label and ends trends, shifts and threes', () => {
    expect(read([1, 1, 1, 1, null, 1, 1, 1])).toBe('.... ...');
    expect(read([0.1, 0.2, 0.3, 0.4, null, 0.5, 0.6, 0.7])).toBe('.... ...');
    expect(read([2.5, null, 2.5, 2.5])).toBe('. ..');
    expect(read([2.5, 1, 2.5, null])).toBe('2.2 ');
  });

  test('without limits only runs can speak', () => {
    const none = {
      ...limits,
      lower: Number.NaN,
      upper: Number.NaN,
      nearLower: Number.NaN,
      nearUpper: Number.NaN,
    };
    expect(read([9, 9, 9, 9, 9, 9, 9], none)).toBe('+++++++');
    expect(read([9, -9], none)).toBe('..');
  });
});
