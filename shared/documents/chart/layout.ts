import { formatNumber } from '../../rules/number.ts';
import type { Plot } from './plot.ts';
import { type Axis, axisOf, decimalsOf, namedPoints, shortPeriod, tightAxis } from './scale.ts';

/** In quarters of a millimetre on paper, so that 12 units of type are 8.5 points. */
const shapes = {
  page: { width: 680, height: 250, type: 13, left: 66, right: 92, top: 24, bottom: 44, marks: 4, named: 7 },
  small: { width: 240, height: 150, type: 10, left: 38, right: 16, top: 10, bottom: 20, marks: 3, named: 3 },
  spark: { width: 96, height: 26, type: 0, left: 5, right: 5, top: 5, bottom: 5, marks: 2, named: 0 },
} as const;

export type Size = keyof typeof shapes;

/** Where everything of a chart lies. `x` takes the index of a point, `y` a value. */
export type Layout = {
  readonly size: Size;
  readonly width: number;
  readonly height: number;
  readonly type: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly x: (index: number) => number;
  readonly y: (value: number) => number;
  readonly marks: readonly { readonly at: number; readonly text: string }[];
  readonly named: readonly { readonly at: number; readonly text: string; readonly anchor: Anchor }[];
};
export type Anchor = 'start' | 'middle' | 'end';

/** Half a pixel is as fine as paper shows; more digits would only make the file larger. */
const fine = (number: number): number => Math.round(number * 10) / 10;

export function layoutOf(plot: Plot, size: Size): Layout {
  const shape = shapes[size];
  const { width, height, type } = shape;
  const axis = size === 'spark' ? tightAxis(plot) : axisOf(plot, shape.marks);
  const [left, right] = [shape.left, width - shape.right];
  const [top, bottom] = [shape.top, height - shape.bottom];
  const last = Math.max(1, plot.points.length - 1);
  const x = (index: number) =>
    fine(plot.points.length === 1 ? (left + right) / 2 : left + 8 + (index / last) * (right - left - 16));
  const y = (value: number) => {
    const part = (value - axis.low) / (axis.high - axis.low);
    return fine(bottom - Math.min(1, Math.max(0, part)) * (bottom - top));
  };
  const named = namedPoints(plot.points.length, shape.named).flatMap((index) => {
    const point = plot.points[index];
    if (point === undefined) return [];
    const text = shortPeriod(point.period, plot.frequency);
    return [{ at: x(index), text, anchor: size === 'small' ? anchorOf(x(index), shape) : 'middle' }];
  });
  const marks = axis.ticks.map((value) => ({ at: y(value), text: markText(plot, axis, value) }));
  return { size, width, height, type, left, right, top, bottom, x, y, marks, named };
}

/** On a small chart a name near an edge is turned inwards, so that it is not cut off and lies on no other. */
function anchorOf(x: number, { width, type }: { width: number; type: number }): Anchor {
  const half = 2.3 * type;
  if (x + half > width) return 'end';
  return x < half ? 'start' : 'middle';
}

const markText = ({ unit }: Plot, axis: Axis, value: number): string => {
  const number = formatNumber(value, decimalsOf(axis));
  switch (unit.kind) {
    case 'percent':
      return `${number}%`;
    case 'money':
      return `£${number}`;
    case 'count':
    case 'rate':
    case 'days':
    case 'score':
      return number;
  }
};

/** Labels that would lie over one another are moved apart, each as little as it may be. */
export function spread<T extends { readonly at: number }>(
  labels: readonly T[],
  apart: number,
  low: number,
  high: number,
): (T & { y: number })[] {
  const placed = [...labels].sort((a, b) => a.at - b.at).map((one) => ({ ...one, y: one.at }));
  for (const [i, one] of placed.entries()) {
    const above = placed[i - 1];
    one.y = Math.max(one.y, above === undefined ? low : above.y + apart);
  }
  for (const [i, one] of [...placed.entries()].reverse()) {
    const below = placed[i + 1];
    one.y = Math.min(one.y, below === undefined ? high : below.y - apart);
  }
  return placed;
}
