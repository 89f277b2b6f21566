/** The centre line and limits of one stretch of an XmR chart, in the unit of its values. */
export type Limits = {
  /** NaN when the stretch has no value. */
  readonly mean: number;
  /** The mean of the moving ranges that count; NaN when none does. The limits are then NaN too. */
  readonly range: number;
  readonly lower: number;
  readonly upper: number;
  readonly nearLower: number;
  readonly nearUpper: number;
};

/** Of a moving range of two: 3 ÷ 1.128 as the NHS tools round it. */
const THREE_SIGMA = 2.66;
const TWO_SIGMA = 2 * (THREE_SIGMA / 3);
/** The upper limit of a moving range, in mean moving ranges; larger ones are not ordinary variation (Nelson, 1982). */
const RANGE_LIMIT = 3.267;

/**
 * The mean to the last digit: the rounding error of each addition is carried along (Neumaier). A constant
 * series must have exactly its value as its mean, or every point would lie on one side of it.
 */
function meanOf(numbers: readonly number[]): number {
  let total = 0;
  let lost = 0;
  for (const number of numbers) {
    const next = total + number;
    lost += Math.abs(total) >= Math.abs(number) ? total - next + number : number - next + total;
    total = next;
  }
  return (total + lost) / numbers.length;
}

/** Between each value and the one just before it. A gap has no moving range on either side: it is not bridged. */
function movingRanges(values: readonly (number | null)[]): number[] {
  const ranges: number[] = [];
  for (let i = 1; i < values.length; i++) {
    const [before, value] = [values[i - 1], values[i]];
    if (before != null && value != null) ranges.push(Math.abs(value - before));
  }
  return ranges;
}

/**
 * Limits of one stretch, as NHSRplotthedots 0.2.2 computes them: the mean of all values, 2.66 mean moving
 * ranges either side. When screening, moving ranges of 3.267 times their mean and above are left out, once;
 * the values themselves are never left out of the mean.
 */
export function limitsOf(values: readonly (number | null)[], screen: boolean): Limits {
  const mean = meanOf(values.filter((value) => value !== null));
  const all = movingRanges(values);
  const ceiling = RANGE_LIMIT * meanOf(all);
  const range = meanOf(screen ? all.filter((one) => one < ceiling) : all);
  return {
    mean,
    range,
    lower: mean - THREE_SIGMA * range,
    upper: mean + THREE_SIGMA * range,
    nearLower: mean - TWO_SIGMA * range,
    nearUpper: mean + TWO_SIGMA * range,
  };
}
