import { axisWords, chartKey, signalWords } from '../../words/run-chart.ts';
import { ink } from '../ink.ts';
import { type Layout, layoutOf } from './layout.ts';
import { Lines, Target } from './lines.tsx';
import { Marker } from './marker.tsx';
import type { Plot } from './plot.ts';
import { signalLabels } from './signal-labels.ts';

type Props = { readonly plot: Plot; readonly id: string; readonly size?: 'page' | 'small' };
type Part = { readonly plot: Plot; readonly layout: Layout };

/**
 * The run chart of an indicator. It stands by itself: no script, no style, nothing from outside. Signals are
 * told by shape and word, limits by dashes, so that it can be read without colour.
 */
export function RunChart({ plot, id, size = 'page' }: Props) {
  const layout = layoutOf(plot, size);
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      className={`chart chart-${size}`}
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      role="img"
      aria-labelledby={`${id}-title ${id}-text`}
      fontFamily={'"Atkinson Hyperlegible Next", Arial, "Liberation Sans", sans-serif'}
      fontSize={layout.type}
      fill={ink.text}
    >
      <title id={`${id}-title`}>{plot.title}</title>
      <desc id={`${id}-text`}>{plot.description}</desc>
      <Judged plot={plot} layout={layout} />
      <Frame plot={plot} layout={layout} />
      <Breaks plot={plot} layout={layout} />
      <Lines plot={plot} layout={layout} />
      <Series plot={plot} layout={layout} />
      {size === 'page' && <SignalWords plot={plot} layout={layout} />}
    </svg>
  );
}

/** The course of an indicator on one line of a table. The words are beside it, so it is passed over when read aloud. */
export function Sparkline({ plot }: { readonly plot: Plot }) {
  const layout = layoutOf(plot, 'spark');
  const last = plot.points.findLastIndex(({ value }) => value !== null);
  const point = plot.points[last];
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      className="spark"
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      aria-hidden="true"
    >
      <Target plot={plot} layout={layout} />
      <path d={courseOf(plot, layout)} fill="none" stroke={ink.quiet} strokeWidth={1.4} />
      {point?.value != null && (
        <Marker x={layout.x(last)} y={layout.y(point.value)} variation={point.variation} scale={0.75} />
      )}
    </svg>
  );
}

/** The quarter that is judged lies on a band. */
function Judged({ plot, layout }: Part) {
  const judged = plot.points.flatMap((point, index) => (point.judged ? [layout.x(index)] : []));
  const [first, last] = [judged[0], judged.at(-1)];
  if (first === undefined || last === undefined) return null;
  return (
    <rect
      x={first - 8}
      y={layout.top}
      width={last - first + 16}
      height={layout.bottom - layout.top}
      fill={ink.faint}
    />
  );
}

function Frame({ plot, layout }: Part) {
  const { left, right, bottom, marks, named, type, size } = layout;
  return (
    <>
      {marks.map(({ at, text }) => (
        <g key={at}>
          <path d={`M${left} ${at}H${right}`} stroke={ink.rule} strokeWidth={0.8} />
          <text x={left - 8} y={at + type * 0.35} textAnchor="end">
            {text}
          </text>
        </g>
      ))}
      {named.map(({ at, text, anchor }) => (
        <g key={at}>
          <path d={`M${at} ${bottom}v5`} stroke={ink.quiet} strokeWidth={1} />
          <text x={anchor === 'end' ? layout.width - 1 : at} y={bottom + type + 6} textAnchor={anchor}>
            {text}
          </text>
        </g>
      ))}
      {size === 'page' && (
        <>
          <text x={left} y={bottom + 2 * type + 12} fill={ink.quiet}>
            {axisWords[plot.frequency]}
          </text>
          <text x={0} y={type} fill={ink.quiet}>
            {plot.unit.label}
          </text>
        </>
      )}
    </>
  );
}

const Breaks = ({ plot, layout }: Part) =>
  plot.breaks.map((at) => {
    const x = (layout.x(at - 1) + layout.x(at)) / 2;
    return (
      <g key={at}>
        <path
          d={`M${x} ${layout.top}V${layout.bottom}`}
          stroke={ink.text}
          strokeWidth={1}
          strokeDasharray="2 3"
        />
        {layout.size === 'page' && (
          <text x={x} y={layout.top - 5} textAnchor="middle" fill={ink.quiet}>
            {chartKey.rebase}
          </text>
        )}
      </g>
    );
  });

/** The line through the points; a gap breaks it. */
function courseOf({ points }: Plot, { x, y }: Layout): string {
  return points
    .map(({ value }, index) =>
      value === null ? '' : `${points[index - 1]?.value == null ? 'M' : 'L'}${x(index)} ${y(value)}`,
    )
    .join('');
}

const Series = ({ plot, layout }: Part) => (
  <>
    <path d={courseOf(plot, layout)} fill="none" stroke={ink.common} strokeWidth={1.6} />
    {plot.points.map(({ period, value, variation, provisional }, index) =>
      value === null ? null : (
        <Marker
          key={period}
          x={layout.x(index)}
          y={layout.y(value)}
          variation={variation}
          provisional={provisional}
          scale={layout.size === 'small' ? 0.7 : 1}
        />
      ),
    )}
  </>
);

/** The word stands at the last point of each run of signals of one kind, where there is room for it. */
const SignalWords = ({ plot, layout }: Part) =>
  signalLabels(plot, layout).map(({ x, y, variation }) => (
    <text
      key={`${x} ${y}`}
      x={x}
      y={y}
      textAnchor="middle"
      fontWeight="bold"
      fill={ink[variation]}
      stroke={ink.paper}
      strokeWidth={3}
      paintOrder="stroke"
    >
      {signalWords[variation]}
    </text>
  ));
