import type { Direction, Indicator } from '../model/indicator.ts';
import type { Quarter } from '../model/period.ts';
import type { Reading } from '../model/reading.ts';
import { type Rolling, rollUpQuarter } from './aggregate.ts';
import { previousQuarter, sameQuarterLastYear } from './quarter.ts';
import { roundTo } from './round.ts';
import { type Bounds, distanceOutside, targetOn } from './target.ts';

/** Coventry's words for the direction of travel in its One Coventry Plan reports. */
export type Travel = 'improved' | 'same' | 'worse' | 'cannot-say';

/** A figure beside an earlier one. */
export type Comparison = {
  /** The quarter compared with. */
  readonly quarter: Quarter;
  readonly value: number | null;
  /** The later figure less the earlier, in the indicator's unit. */
  readonly change: number | null;
  /** The change as a percentage of the size of the earlier figure; null when that is 0. */
  readonly percent: number | null;
  readonly travel: Travel;
};

type Compared = Rolling & Pick<Indicator, 'direction' | 'target' | 'unit'>;

/**
 * The figure judged in `quarter` beside those of the quarter before it and of the same quarter last year.
 * A yearly indicator has no quarter before: the first then says it cannot say.
 */
export function comparisons(
  indicator: Compared,
  readings: readonly Reading[],
  quarter: Quarter,
): { previousQuarter: Comparison; lastYear: Comparison } {
  const { judged, value } = rollUpQuarter(indicator, readings, quarter);
  const target = targetOn(indicator, judged);
  const beside = (earlier: (quarter: Quarter) => Quarter): Comparison => {
    const before = rollUpQuarter(indicator, readings, earlier(quarter));
    return compare(indicator, target, value, before.value, before.judged);
  };
  return { previousQuarter: beside(previousQuarter), lastYear: beside(sameQuarterLastYear) };
}

function compare(
  { direction, unit }: Pick<Compared, 'direction' | 'unit'>,
  target: Bounds | null,
  value: number | null,
  earlier: number | null,
  quarter: Quarter,
): Comparison {
  if (value === null || earlier === null) {
    return { quarter, value: earlier, change: null, percent: null, travel: 'cannot-say' };
  }
  const change = value - earlier;
  const percent = earlier === 0 ? null : (change * 100) / Math.abs(earlier);
  const gained = betterBy(direction, target, value, earlier, (number) => roundTo(number, unit.decimals));
  return { quarter, value: earlier, change, percent, travel: travelOf(gained) };
}

const travelOf = (gained: number | null): Travel =>
  gained === null ? 'cannot-say' : gained > 0 ? 'improved' : gained < 0 ? 'worse' : 'same';

/**
 * By how much a figure got better, as printed: two figures that print the same stayed the same. Within a
 * range, better is nearer to it; a figure that is only monitored has no better or worse.
 */
function betterBy(
  direction: Direction,
  target: Bounds | null,
  value: number,
  earlier: number,
  shown: (number: number) => number,
): number | null {
  switch (direction) {
    case 'higher':
      return shown(value) - shown(earlier);
    case 'lower':
      return shown(earlier) - shown(value);
    case 'range':
      return target && shown(distanceOutside(earlier, target)) - shown(distanceOutside(value, target));
    case 'monitor':
      return null;
  }
}
