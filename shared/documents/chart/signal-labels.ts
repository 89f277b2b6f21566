import type { Variation } from '../../rules/spc-verdict.ts';
import { signalWords } from '../../words/run-chart.ts';
import type { Layout } from './layout.ts';
import type { Plot } from './plot.ts';

type Label = {
  readonly x: number;
  readonly y: number;
  readonly variation: Exclude<Variation, 'common'>;
};

/**
 * Where the word of each run of signals stands: at its last point, on the side that points away from the
 * middle. A word that would lie over another is left out; the shape of the points still says it.
 */
export function signalLabels({ points }: Plot, layout: Layout): Label[] {
  const { left, right, top, bottom, type } = layout;
  const placed: (Label & { half: number })[] = [];
  for (const [index, { value, variation }] of [...points.entries()].reverse()) {
    if (value === null || variation === 'common' || points[index + 1]?.variation === variation) continue;
    const half = signalWords[variation].length * type * 0.3;
    const at = layout.y(value);
    const outwards = at < (top + bottom) / 2 ? at - 11 : Math.min(at + 10 + type, bottom - 4);
    const x = Math.max(left + half, Math.min(layout.x(index), right - half));
    const label = { x, y: outwards, variation, half };
    const clear = placed.every(
      (one) => Math.abs(one.x - x) > one.half + half + 4 || Math.abs(one.y - label.y) > type + 2,
    );
    if (clear) placed.push(label);
  }
  return placed.map(({ half: _, ...label }) => label);
}
