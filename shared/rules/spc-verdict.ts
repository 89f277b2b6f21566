import type { Direction } from '../model/indicator.ts';
import { type NoVerdict, type SpcChart, type Stretch, stretchAt } from './spc.ts';
import type { SpcLabel } from './spc-labels.ts';
import type { Limits } from './spc-limits.ts';
import type { Bounds } from './target.ts';

/** What a point's label means for an indicator, by its direction. `neutral`: a signal that is neither good nor bad. */
export type Variation = 'common' | 'improvement' | 'concern' | 'neutral';

/** Whether ordinary variation meets a target: always, never, or now and then. */
export type Assurance = 'pass' | 'fail' | 'hit-or-miss';

/** A point that ordinary variation does not explain. */
export type Signal = {
  readonly index: number;
  readonly label: Exclude<SpcLabel, 'Common Cause'>;
  readonly variation: Exclude<Variation, 'common'>;
};

export type SpcVerdict =
  | { readonly kind: 'none'; readonly because: NoVerdict | 'no-points'; readonly points: number }
  | {
      readonly kind: 'judged';
      readonly standing: 'trial' | 'full';
      readonly limits: Limits;
      /** Of the points asked about. Where both kinds of signal are among them this says improvement; `signals` has all. */
      readonly variation: Variation;
      /** Of the last of them alone: what NHSRplotthedots shows as its icon. */
      readonly latest: Variation;
      readonly signals: readonly Signal[];
      /** Null without a target. */
      readonly assurance: Assurance | null;
    };

/** `1` when the label says high or rising, `-1` when low or falling, 0 for common cause. */
const heading = (label: SpcLabel): number =>
  label === 'Common Cause' ? 0 : /Above|Increasing/.test(label) ? 1 : -1;

/** What a label means. Within a range, and where a figure is only monitored, no heading is better than the other. */
export function variationOf(label: SpcLabel, direction: Direction): Variation {
  const up = heading(label);
  if (up === 0) return 'common';
  if (direction === 'range' || direction === 'monitor') return 'neutral';
  return (direction === 'higher') === up > 0 ? 'improvement' : 'concern';
}

/**
 * Whether the limits lie wholly on one side of the target, as in NHSRplotthedots 0.2.2; a limit exactly on
 * the target is hit-or-miss, and so are limits that do not exist. For a range, which it does not know: fail
 * wholly outside, pass wholly inside.
 */
export function assuranceOf({ lower, upper }: Limits, { low, high }: Bounds): Assurance {
  if ((low !== null && upper < low) || (high !== null && lower > high)) return 'fail';
  return (low === null || lower > low) && (high === null || upper < high) ? 'pass' : 'hit-or-miss';
}

const isSignal = (signal: { variation: Variation; label: SpcLabel }): signal is Signal =>
  signal.variation !== 'common';

/**
 * The verdict on some points of a chart, those of the quarter judged (indexes into its series, in order).
 * Points in a stretch without limits, and gaps, have no say; limits and assurance are those of the last
 * point that has one. `bounds` are per point (see `boundsPerPoint`).
 */
export function judgeSpc(
  chart: SpcChart,
  points: readonly number[],
  direction: Direction,
  bounds: Bounds | null,
): SpcVerdict {
  const labelled = points.flatMap((index) => {
    const [label, stretch] = [chart.labels[index], stretchAt(chart, index)];
    return label == null || stretch === undefined ? [] : [{ index, label, stretch }];
  });
  const told = labelled.flatMap(({ index, label, stretch }) =>
    stretch.standing === 'none' ? [] : [{ index, label, stretch, standing: stretch.standing }],
  );
  const last = told.at(-1);
  if (last === undefined) return noVerdict(labelled.at(-1)?.stretch);

  const variations = told.map(({ index, label }) => ({
    index,
    label,
    variation: variationOf(label, direction),
  }));
  const signals = variations.filter(isSignal);
  return {
    kind: 'judged',
    standing: last.standing,
    limits: last.stretch.limits,
    variation: shown(signals),
    latest: variationOf(last.label, direction),
    signals,
    assurance: bounds && assuranceOf(last.stretch.limits, bounds),
  };
}

const noVerdict = (stretch: Stretch | undefined): SpcVerdict =>
  stretch === undefined || stretch.why === null
    ? { kind: 'none', because: 'no-points', points: 0 }
    : { kind: 'none', because: stretch.why, points: stretch.points };

/** Making Data Count shows improvement when improvement and concern are both found. */
const shown = (signals: readonly Signal[]): Variation =>
  (['improvement', 'concern', 'neutral'] as const).find((one) =>
    signals.some((signal) => signal.variation === one),
  ) ?? 'common';
