import type { Limits } from './spc-limits.ts';

/** What NHSRplotthedots says of a point, in its own words. */
export type SpcLabel =
  | 'Common Cause'
  | 'Above UCL'
  | 'Below LCL'
  | '7 Point Trend (Increasing)'
  | '7 Point Trend (Decreasing)'
  | '2 in 3 Above CL'
  | '2 in 3 Below CL'
  | '7 Points Above CL'
  | '7 Points Below CL';

type Values = readonly (number | null)[];

/** Points in a run of this many are a signal, for trends and for shifts. */
const RUN = 7;

/**
 * A label for every point of one stretch; null for a gap. The rules are tried in the order of
 * NHSRplotthedots 0.2.2 and the first that fits names the point: outside a limit, one of seven rising or
 * falling, one of two (of three) close to a limit, one of seven on one side of the mean.
 *
 * A gap ends every run and belongs to no window. (R cannot say whether a rise across a gap is a rise, and
 * stops with an error where all else in the window rises; here it is no rise.)
 */
export function labelsOf(values: Values, limits: Limits): (SpcLabel | null)[] {
  const sides = values.map((value) => sideOf(value, limits.mean));
  const trending = runs(
    values.map((value, i) => (i === 0 ? 0 : slope(values[i - 1], value))),
    RUN - 1,
    1,
  );
  const paired = twoInThree(
    values.map((value) => isClose(value, limits)),
    sides,
  );
  const shifted = runs(sides, RUN, 0);
  return values.map((value, i) => {
    if (value === null) return null;
    const above = (sides[i] ?? 0) > 0;
    if (value > limits.upper || value < limits.lower) return above ? 'Above UCL' : 'Below LCL';
    if (trending[i]) return trendAt(values, trending, i);
    if (paired[i]) return above ? '2 in 3 Above CL' : '2 in 3 Below CL';
    if (shifted[i]) return above ? '7 Points Above CL' : '7 Points Below CL';
    return 'Common Cause';
  });
}

/** 1 above the mean, −1 below it, 0 on it or where there is no value. */
const sideOf = (value: number | null, mean: number): number =>
  value === null ? 0 : Math.sign(value - mean) || 0;

const slope = (before: number | null | undefined, value: number | null | undefined): number =>
  before == null || value == null ? 0 : Math.sign(value - before);

/** Between a near limit and the limit: a point beyond the limit is not close to it. */
const isClose = (value: number | null, { lower, upper, nearLower, nearUpper }: Limits): boolean =>
  value !== null && value >= lower && value <= upper && (value < nearLower || value > nearUpper);

/**
 * Marks every member of a run of at least `least` equal signs other than 0, and `before` points ahead of it:
 * six rises in a row are a trend of seven points.
 */
function runs(signs: readonly number[], least: number, before: number): boolean[] {
  const marked = signs.map(() => false);
  let start = 0;
  for (let i = 1; i <= signs.length; i++) {
    if (i < signs.length && signs[i] === signs[start]) continue;
    if (signs[start] && i - start >= least) marked.fill(true, start - before, i);
    start = i;
  }
  return marked;
}

/** Marks the close points of every three neighbours that lie on one side with at least two of them close. */
function twoInThree(close: readonly boolean[], sides: readonly number[]): boolean[] {
  const marked = close.map(() => false);
  for (let i = 2; i < close.length; i++) {
    const three = [i - 2, i - 1, i];
    const oneSide = Math.abs(three.reduce((total, at) => total + (sides[at] ?? 0), 0)) === 3;
    const near = three.filter((at) => close[at]);
    if (oneSide && near.length >= 2) for (const at of near) marked[at] = true;
  }
  return marked;
}

/**
 * Which way the trend goes at a point: by the step after it where the next point is in a trend as well, by
 * the step before it otherwise, and down when that step is level. That is how NHSRplotthedots names the point
 * between two trends, even where the step between them belongs to neither.
 */
function trendAt(values: Values, trending: readonly boolean[], i: number): SpcLabel {
  const step = trending[i + 1] ? slope(values[i], values[i + 1]) : slope(values[i - 1], values[i]);
  return step === 1 ? '7 Point Trend (Increasing)' : '7 Point Trend (Decreasing)';
}
