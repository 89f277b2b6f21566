import type { Direction, Indicator, Tolerance } from '../model/indicator.ts';
import type { Quarter } from '../model/period.ts';
import type { RuleSet } from '../model/rules.ts';

/**
 * What a figure should be: at least `low`, at most `high`. Higher is better has only a low bound, lower is
 * better only a high one, a range both.
 */
export type Bounds = { readonly low: number | null; readonly high: number | null };

export type TargetVerdict =
  | {
      readonly kind: 'judged';
      readonly rag: 'green' | 'amber' | 'red';
      /** Better than target by more than the tolerance. Never so within a range: nothing is better than inside it. */
      readonly over: boolean;
      readonly because: 'met' | 'near' | 'off' | 'off-no-worse' | 'off-and-worse' | 'off-no-last-year';
      /** The bound that the figure was held against: the target, or the nearest end of the range. */
      readonly target: number;
      /** How far the figure is on the good side of that bound, in the indicator's unit; negative when off target. */
      readonly gap: number;
      /** The same as a percentage of the size of the bound; null when that is 0. */
      readonly gapPercent: number | null;
      /** The tolerance in the indicator's unit. */
      readonly tolerance: number;
      /** The last value that is still within tolerance of the bound. */
      readonly boundary: number;
      readonly lastYear: number | null;
      readonly rule: RuleSet['targetRule'];
    }
  | { readonly kind: 'none'; readonly because: 'no-target' | 'no-value' | 'needs-absolute' };

/**
 * The bounds that hold for a quarter; null when the indicator is only monitored, has no target, none for
 * that quarter, or one that does not fit its direction (a range wants a range, and nothing else does).
 */
export function targetOn(
  { direction, target }: Pick<Indicator, 'direction' | 'target'>,
  quarter: Quarter,
): Bounds | null {
  if (target === null || direction === 'monitor' || (direction === 'range') !== (target.kind === 'range'))
    return null;
  switch (target.kind) {
    case 'range':
      return { low: target.low, high: target.high };
    case 'every-quarter':
      return oneSided(direction, target.value);
    case 'trajectory': {
      const point = target.points.find((one) => one.quarter === quarter);
      return point === undefined ? null : oneSided(direction, point.value);
    }
  }
}

const oneSided = (direction: Direction, value: number): Bounds =>
  direction === 'lower' ? { low: null, high: value } : { low: value, high: null };

/** How far a figure lies outside its bounds; 0 on and within them. */
export const distanceOutside = (value: number, { low, high }: Bounds): number =>
  Math.max(0, low === null ? 0 : low - value, high === null ? 0 : value - high);

/**
 * The colour of a figure and the reason. A figure equal to a boundary counts as on its better side.
 *
 * `simple`: green at target or better, amber within the tolerance, red beyond it. `havering`, after the
 * published rule of the London Borough of Havering: green within the tolerance; beyond it amber when no
 * worse than in the same quarter last year and red when worse, or when last year has no figure.
 *
 * A tolerance in per cent is of the size of the bound, so a bound of 0 needs an absolute one.
 */
export function judgeTarget(
  { tolerance }: Pick<Indicator, 'tolerance'>,
  bounds: Bounds | null,
  figure: { readonly value: number | null; readonly lastYear: number | null },
  rule: RuleSet['targetRule'],
): TargetVerdict {
  const { value, lastYear } = figure;
  if (bounds === null) return { kind: 'none', because: 'no-target' };
  if (value === null) return { kind: 'none', because: 'no-value' };
  const { target, gap, inward } = held(value, bounds);
  if (tolerance.kind === 'percent' && target === 0) return { kind: 'none', because: 'needs-absolute' };

  const allowed = toleranceAt(tolerance, target);
  const noise = noiseAt(target, allowed);
  const lost = lastYear === null ? null : distanceOutside(value, bounds) - distanceOutside(lastYear, bounds);
  const judged = rule === 'simple' ? simple(gap, allowed, noise) : havering(gap, allowed, noise, lost);
  const over = (bounds.low === null || bounds.high === null) && gap > allowed + noise;
  const gapPercent = percentOf(gap, target);
  const boundary = target - inward * allowed;
  return {
    kind: 'judged',
    ...judged,
    over,
    target,
    gap,
    gapPercent,
    tolerance: allowed,
    boundary,
    lastYear,
    rule,
  };
}

/** The bound that a figure is held against, how far on its good side it is, and which way that side lies. */
function held(value: number, { low, high }: Bounds): { target: number; gap: number; inward: 1 | -1 } {
  const above = low === null ? Number.POSITIVE_INFINITY : value - low;
  const below = high === null ? Number.POSITIVE_INFINITY : high - value;
  return high === null || (low !== null && above <= below)
    ? { target: low ?? 0, gap: above, inward: 1 }
    : { target: high, gap: below, inward: -1 };
}

/** Null of 0, and of a bound so close to it that the percentage is beyond all numbers. */
function percentOf(gap: number, target: number): number | null {
  const percent = (gap * 100) / Math.abs(target);
  return Number.isFinite(percent) ? percent : null;
}

const toleranceAt = ({ kind, value }: Tolerance, target: number): number =>
  kind === 'percent' ? (Math.abs(target) * value) / 100 : value;

/**
 * Sums and shares of decimals carry binary noise of about one part in 10^16; a difference below one part in
 * 10^9 of the target is taken for it, so that 89.99999999999999 against a boundary of 90 is on the boundary.
 * It depends on the target alone, never on the figure, so a better figure cannot get a worse colour.
 */
const noiseAt = (target: number, allowed: number): number => 1e-9 * Math.max(Math.abs(target), allowed);

type Judged = Pick<Extract<TargetVerdict, { kind: 'judged' }>, 'rag' | 'because'>;

function simple(gap: number, allowed: number, noise: number): Judged {
  if (gap >= -noise) return { rag: 'green', because: 'met' };
  return gap >= -allowed - noise ? { rag: 'amber', because: 'near' } : { rag: 'red', because: 'off' };
}

/** `lost`: by how much further outside the bounds the figure is than last year's. */
function havering(gap: number, allowed: number, noise: number, lost: number | null): Judged {
  if (gap >= -noise) return { rag: 'green', because: 'met' };
  if (gap >= -allowed - noise) return { rag: 'green', because: 'near' };
  if (lost === null) return { rag: 'red', because: 'off-no-last-year' };
  return lost <= noise ? { rag: 'amber', because: 'off-no-worse' } : { rag: 'red', because: 'off-and-worse' };
}

/**
 * The bounds of a quarter brought to the indicator's own frequency, where the run chart is drawn: a sum is
 * shared equally between its periods, every other kind holds for each of them. Limits that lie wholly on the
 * wrong side of these mean that the quarter cannot meet its target.
 */
export function boundsPerPoint(
  { rollUp, ratio, frequency }: Pick<Indicator, 'rollUp' | 'ratio' | 'frequency'>,
  { low, high }: Bounds,
): Bounds {
  const inTwelve = { month: 12, quarter: 4, year: 1, survey: 1 }[frequency];
  const points =
    rollUp === 'sum' && frequency === 'month' ? 3 : rollUp === 'rolling-12' && ratio === null ? inTwelve : 1;
  return { low: low && low / points, high: high && high / points };
}
