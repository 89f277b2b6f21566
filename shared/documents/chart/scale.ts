import type { Period } from '../../model/period.ts';
import { monthsOf, startOfYear } from '../../rules/quarter.ts';
import { monthNames } from '../../words/periods.ts';
import { type Plot, sinksBelowNought } from './plot.ts';

/** The vertical axis: its ends and its marks, in the indicator's unit. */
export type Axis = { readonly low: number; readonly high: number; readonly ticks: readonly number[] };

/**
 * An axis that holds every point, line and target, with round marks. It starts at nought where the figures
 * come near it; a chart that is far from nought says so by its marks.
 */
export function axisOf(plot: Drawn, wanted: number): Axis {
  const all = drawnValues(plot);
  if (all.length === 0) return { low: 0, high: 1, ticks: [0, 1] };
  const [least, most] = [Math.min(...all), Math.max(...all)];
  const from = least >= 0 && least < 0.4 * most ? 0 : least;
  const step = roundStep((most - from || Math.abs(most) || 1) / wanted);
  const low = Math.floor(from / step + 1e-9) * step;
  const high = Math.max(Math.ceil(most / step - 1e-9) * step, low + step);
  const count = Math.round((high - low) / step);
  return { low, high, ticks: Array.from({ length: count + 1 }, (_, at) => low + at * step) };
}

type Drawn = Pick<Plot, 'points' | 'lines' | 'target'>;

function drawnValues(plot: Drawn): number[] {
  const clipped = sinksBelowNought(plot);
  return [
    ...plot.points.flatMap(({ value }) => value ?? []),
    ...plot.lines.flatMap(({ lower, upper }) => [clipped ? Math.max(0, lower) : lower, upper]),
    plot.target?.low ?? [],
    plot.target?.high ?? [],
  ].flat();
}

/** An axis without marks, from the least to the most that is drawn. */
export function tightAxis(plot: Drawn): Axis {
  const all = drawnValues({ ...plot, lines: [] });
  const [low, high] = [Math.min(...all), Math.max(...all)];
  return high > low
    ? { low, high, ticks: [] }
    : { low: (all[0] ?? 0) - 1, high: (all[0] ?? 0) + 1, ticks: [] };
}

/** The next of 1, 2, 5 times a power of ten. */
function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  const step = [1, 2, 5, 10].find((one) => one * power >= least * (1 - 1e-9)) ?? 10;
  return step * power;
}

/** How many decimals the marks of an axis need. */
export const decimalsOf = ({ ticks }: Axis): number => {
  const step = (ticks[1] ?? 1) - (ticks[0] ?? 0);
  return Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
};

/** `Apr 2026`: the first month of a period, short enough for an axis. */
export function shortPeriod(period: Period, frequency: Plot['frequency']): string {
  switch (frequency) {
    case 'month':
      return shortMonth(period);
    case 'quarter':
      return shortMonth(monthsOf(period as Parameters<typeof monthsOf>[0])[0]);
    case 'year':
    case 'survey':
      return `Apr ${startOfYear(period as Parameters<typeof startOfYear>[0])}`;
  }
}

const shortMonth = (month: string): string =>
  `${monthNames[Number(month.slice(5, 7)) - 1]?.slice(0, 3) ?? ''} ${month.slice(0, 4)}`;

/** Which points are named on the horizontal axis: the last one, and others evenly before it. */
export function namedPoints(count: number, most: number): number[] {
  if (count === 0) return [];
  const stride = [1, 2, 3, 4, 6, 12, 24, 48, 96].find((one) => Math.ceil(count / one) <= most) ?? count;
  return Array.from({ length: Math.ceil(count / stride) }, (_, at) => count - 1 - at * stride).reverse();
}
