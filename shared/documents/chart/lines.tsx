import { chartKey } from '../../words/run-chart.ts';
import { ink } from '../ink.ts';
import { type Layout, spread } from './layout.ts';
import type { Plot, PlotLines } from './plot.ts';

type Part = { readonly plot: Plot; readonly layout: Layout };

/** Average, limits and target, each named at its right end. */
export function Lines({ plot, layout }: Part) {
  const last = plot.lines.at(-1);
  const clipped = (value: number) => value < 0 && plot.points.every((one) => (one.value ?? 0) >= 0);
  const ends = [
    ...(last === undefined
      ? []
      : [
          { at: layout.y(last.mean), text: chartKey.mean },
          { at: layout.y(last.upper), text: chartKey.upper },
          ...(clipped(last.lower) ? [] : [{ at: layout.y(last.lower), text: chartKey.lower }]),
        ]),
    ...targetsOf(plot).map((value) => ({ at: layout.y(value), text: chartKey.target })),
  ];
  return (
    <>
      {plot.lines.map((one) => (
        <Stretch key={one.from} lines={one} layout={layout} clipped={clipped(one.lower)} />
      ))}
      <Target plot={plot} layout={layout} />
      {layout.size === 'page' &&
        spread(ends, layout.type + 1, layout.top, layout.bottom).map(({ text, y }) => (
          <text key={`${text} ${y}`} x={layout.right + 8} y={y + layout.type * 0.35}>
            {text}
          </text>
        ))}
    </>
  );
}

function Stretch({ lines, layout, clipped }: { lines: PlotLines; layout: Layout; clipped: boolean }) {
  const { from, to, mean, lower, upper, trial } = lines;
  const half = (layout.x(1) - layout.x(0)) / 2;
  const [start, end] = [
    Math.max(layout.left, layout.x(from) - half),
    Math.min(layout.right, layout.x(to - 1) + half),
  ];
  const across = (value: number) => `M${start} ${layout.y(value)}H${end}`;
  const dashes = trial ? '2 4' : '7 4';
  return (
    <>
      <path d={across(mean)} stroke={ink.common} strokeWidth={1.2} />
      <path d={across(upper)} stroke={ink.common} strokeWidth={1.4} strokeDasharray={dashes} />
      {!clipped && <path d={across(lower)} stroke={ink.common} strokeWidth={1.4} strokeDasharray={dashes} />}
    </>
  );
}

const targetsOf = ({ target }: Plot): number[] => [target?.low ?? [], target?.high ?? []].flat();

export const Target = ({ plot, layout }: Part) =>
  targetsOf(plot).map((value) => (
    <path
      key={value}
      d={`M${layout.left} ${layout.y(value)}H${layout.right}`}
      stroke={ink.primary}
      strokeWidth={layout.size === 'spark' ? 1 : 2}
      strokeDasharray="12 3 2 3"
    />
  ));
