import { z } from 'zod';
import { type LimitsStanding, spcChart } from './spc.ts';
import type { SpcLabel } from './spc-labels.ts';
import { type Assurance, assuranceOf } from './spc-verdict.ts';

/**
 * One series to draw limits for, in time order with null for a gap. `rebase`: the points, counted from 1, that
 * start afresh; the package silently ignores a start that is not in the series, this refuses it. `direction`
 * may be said in our words or in those of NHSRplotthedots; higher is better unless said otherwise, as there.
 */
export const checkedSeries = z
  .strictObject({
    values: z.array(z.number().nullable()).max(100_000),
    screen: z.boolean().default(true),
    rebase: z.array(z.int().min(1)).max(1000).default([]),
    direction: z
      .enum(['higher', 'lower', 'range', 'monitor', 'increase', 'decrease', 'neutral'])
      .default('higher'),
    target: z.number().nullable().default(null),
  })
  .refine(({ values, rebase }) => rebase.every((point) => point <= values.length), { path: ['rebase'] });
export type CheckedSeries = z.infer<typeof checkedSeries>;

/** Several series, to be checked each by itself. */
export const severalSeries = z.array(checkedSeries).max(100_000);

/** What NHSRplotthedots 0.2.2 says of a series, a value per point. */
export type SeriesCheck = {
  /** Null where there is none: no value in the stretch, or no moving range that counts. A gap has its stretch's. */
  readonly mean: (number | null)[];
  readonly lower: (number | null)[];
  readonly upper: (number | null)[];
  /** Null for a gap. */
  readonly label: (SpcLabel | null)[];
  /** Of the latest stretch, in the package's words; null without a target or a direction. */
  readonly assurance: 'consistent_pass' | 'consistent_fail' | 'inconsistent' | null;
  /** How far the latest stretch can be relied on. All else is reported whatever this says. */
  readonly limits: LimitsStanding;
};

const published: Record<Assurance, NonNullable<SeriesCheck['assurance']>> = {
  pass: 'consistent_pass',
  fail: 'consistent_fail',
  'hit-or-miss': 'inconsistent',
};

/** Draws the limits of one series and labels its points, as NHSRplotthedots 0.2.2 does. */
export function checkSeries({ values, screen, rebase, direction, target }: CheckedSeries): SeriesCheck {
  const { labels, stretches } = spcChart(values, { screen, rebase: rebase.map((point) => point - 1) });
  const perPoint = (key: 'mean' | 'lower' | 'upper') =>
    stretches.flatMap(({ from, to, limits }) =>
      Array<number | null>(to - from).fill(Number.isFinite(limits[key]) ? limits[key] : null),
    );
  const latest = stretches.at(-1);
  const bounds = boundsOf(direction, target);
  return {
    mean: perPoint('mean'),
    lower: perPoint('lower'),
    upper: perPoint('upper'),
    label: [...labels],
    assurance: latest === undefined || bounds === null ? null : published[assuranceOf(latest.limits, bounds)],
    limits: latest?.standing ?? 'none',
  };
}

function boundsOf(direction: CheckedSeries['direction'], target: number | null) {
  switch (direction) {
    case 'higher':
    case 'increase':
      return target === null ? null : { low: target, high: null };
    case 'lower':
    case 'decrease':
      return target === null ? null : { low: null, high: target };
    case 'range':
    case 'monitor':
    case 'neutral':
      return null;
  }
}
