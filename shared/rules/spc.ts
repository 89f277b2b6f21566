import { labelsOf, type SpcLabel } from './spc-labels.ts';
import { type Limits, limitsOf } from './spc-limits.ts';

/** How far the limits of a stretch can be relied on: no limits below 6 points, trial limits below 13. */
export type LimitsStanding = 'none' | 'trial' | 'full';

/** Why a stretch supports no verdict. `no-variation`: no moving range counts, or all that count are 0. */
export type NoVerdict = 'few-points' | 'no-variation' | 'few-values';

/** The points between two fresh starts of a chart. */
export type Stretch = {
  /** Index of its first point, and of the first point after it. */
  readonly from: number;
  readonly to: number;
  /** How many of its points have a value. */
  readonly points: number;
  readonly limits: Limits;
  readonly standing: LimitsStanding;
  /** Null exactly when the standing is `trial` or `full`. */
  readonly why: NoVerdict | null;
};

/** An XmR chart: a label for every point (null for a gap) and the stretches that the points fall in, in order. */
export type SpcChart = {
  readonly labels: readonly (SpcLabel | null)[];
  readonly stretches: readonly Stretch[];
};

/**
 * The XmR chart of a series, as NHSRplotthedots 0.2.2 computes it, without a fixed base. Each index in
 * `rebase` (from 0) starts a stretch with limits and runs of its own. Labels are given whatever the standing
 * of a stretch; whether they may be relied on is for its `standing` to say.
 *
 * `values` are in time order with null for a gap. As in R, a gap has no moving range on either side.
 */
export function spcChart(
  values: readonly (number | null)[],
  { screen, rebase }: { readonly screen: boolean; readonly rebase: readonly number[] },
): SpcChart {
  const starts = [...new Set([0, ...rebase])].filter((at) => at < values.length).sort((a, b) => a - b);
  const parts = starts.map((from, i) => {
    const to = starts[i + 1] ?? values.length;
    const own = values.slice(from, to);
    const limits = limitsOf(own, screen);
    return { labels: labelsOf(own, limits), stretch: { from, to, limits, ...standingOf(own, limits) } };
  });
  return { labels: parts.flatMap((part) => part.labels), stretches: parts.map((part) => part.stretch) };
}

/** A published minimum of the Making Data Count tools for limits that stand; below it they are trial limits. */
const FULL = 13;
const LEAST = 6;
const DISTINCT = 4;

function standingOf(
  values: readonly (number | null)[],
  limits: Limits,
): Pick<Stretch, 'points' | 'standing' | 'why'> {
  const present = values.filter((value) => value !== null);
  const points = present.length;
  const why = whyNot(present, limits);
  return { points, why, standing: why === null ? (points >= FULL ? 'full' : 'trial') : 'none' };
}

/** Small counts that hardly vary give limits that mean nothing: six 12s and seven 13s would all be signals. */
function whyNot(present: readonly number[], { range, lower, upper }: Limits): NoVerdict | null {
  if (present.length < LEAST) return 'few-points';
  if (!(range > 0) || !Number.isFinite(upper - lower)) return 'no-variation';
  return hasDistinct(present) ? null : 'few-values';
}

/** Looks no further than it must. */
function hasDistinct(present: readonly number[]): boolean {
  const seen = new Set<number>();
  return present.some((value) => seen.add(value).size >= DISTINCT);
}

/** The stretch that a point falls in. */
export const stretchAt = (chart: SpcChart, index: number): Stretch | undefined =>
  chart.stretches.find(({ from, to }) => from <= index && index < to);
