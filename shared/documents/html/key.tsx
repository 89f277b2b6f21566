import { chartKey } from '../../words/run-chart.ts';
import { Marker } from '../chart/marker.tsx';
import type { Plot } from '../chart/plot.ts';
import { ink } from '../ink.ts';

/** The signs that a chart really uses, each with its name. */
export function ChartKey({ plot }: { readonly plot: Plot }) {
  const used = new Set(plot.points.filter(({ value }) => value !== null).map(({ variation }) => variation));
  const marks = (['common', 'improvement', 'concern', 'neutral'] as const).filter((one) => used.has(one));
  const trial = plot.lines.some((one) => one.trial);
  return (
    <ul className="key">
      {marks.map((variation) => (
        <li key={variation}>
          <svg viewBox="0 0 28 16" className="sample" aria-hidden="true">
            <Marker x={14} y={8} variation={variation} />
          </svg>
          {chartKey[variation]}
        </li>
      ))}
      {plot.points.some(({ provisional }) => provisional) && (
        <li>
          <svg viewBox="0 0 28 16" className="sample" aria-hidden="true">
            <Marker x={14} y={8} variation="common" provisional />
          </svg>
          {chartKey.provisional}
        </li>
      )}
      {plot.lines.length > 0 && <Line name={chartKey.mean} stroke={ink.common} width={1.2} dashes="none" />}
      {plot.lines.length > 0 && (
        <Line
          name={trial ? chartKey.trial : chartKey.limits}
          stroke={ink.common}
          width={1.4}
          dashes={trial ? '2 4' : '7 4'}
        />
      )}
      {plot.target !== null && (
        <Line name={chartKey.target} stroke={ink.primary} width={2} dashes="12 3 2 3" />
      )}
    </ul>
  );
}

type LineProps = { name: string; stroke: string; width: number; dashes: string };

const Line = ({ name, stroke, width, dashes }: LineProps) => (
  <li>
    <svg viewBox="0 0 28 16" className="sample" aria-hidden="true">
      <path d="M0 8H28" stroke={stroke} strokeWidth={width} strokeDasharray={dashes} />
    </svg>
    {name}
  </li>
);
