import { ChartRun, type ChartSeries } from 'docx/charts';
import type { Plot, PlotLines } from '../../../shared/documents/chart/plot.ts';
import { axisOf, shortPeriod } from '../../../shared/documents/chart/scale.ts';
import { ink } from '../../../shared/documents/ink.ts';
import { roundTo } from '../../../shared/rules/round.ts';
import { chartKey, signalWords } from '../../../shared/words/run-chart.ts';

/**
 * The run chart as one that Word draws itself from its data: it can be read aloud, enlarged and edited. Signals
 * are told by the shape of their points and limits by dashes, as everywhere.
 */
export function chartRun(plot: Plot): ChartRun {
  const axis = axisOf(plot, 4);
  return new ChartRun({
    type: 'line',
    categories: plot.points.map(({ period }) => shortPeriod(period, plot.frequency)),
    series: seriesOf(plot),
    legend: { position: 'bottom' },
    chartArea: { border: 'none' },
    valueAxis: { minimum: axis.low, maximum: axis.high, title: plot.unit.label },
    transformation: { width: 620, height: 300 },
    altText: { name: plot.title, title: plot.title, description: plot.description },
  });
}

const hex = (color: string): string => color.slice(1);

function seriesOf(plot: Plot): ChartSeries[] {
  const { points, lines, target, unit } = plot;
  const shown = (value: number) => roundTo(value, unit.decimals);
  const signal = (variation: keyof typeof marks): ChartSeries[] =>
    points.some((one) => one.variation === variation)
      ? [
          {
            name: signalWords[variation],
            values: points.map(({ value, variation: own }) =>
              value !== null && own === variation ? shown(value) : null,
            ),
            color: hex(ink[variation]),
            markers: { shape: marks[variation], size: 9 },
            line: { width: 1, color: hex(ink[variation]) },
          },
        ]
      : [];
  const along = (name: string, of: (one: PlotLines) => number, dash: 'solid' | 'dash'): ChartSeries[] =>
    lines.length === 0
      ? []
      : [
          {
            name,
            values: points.map((_, at) => {
              const line = lines.find(({ from, to }) => from <= at && at < to);
              return line === undefined ? null : shown(of(line));
            }),
            markers: false,
            line: { color: hex(ink.common), width: 1, dash },
          },
        ];
  const goal = (value: number | null | undefined): ChartSeries[] =>
    value == null
      ? []
      : [
          {
            name: chartKey.target,
            values: points.map(() => shown(value)),
            markers: false,
            line: { color: hex(ink.primary), width: 1.75, dash: 'longDashDot' },
          },
        ];
  return [
    {
      name: plot.title,
      values: points.map(({ value }) => (value === null ? null : shown(value))),
      color: hex(ink.common),
      markers: { shape: 'circle', size: 5 },
      line: { color: hex(ink.common), width: 1.5 },
    },
    ...signal('concern'),
    ...signal('improvement'),
    ...signal('neutral'),
    ...along(chartKey.mean, ({ mean }) => mean, 'solid'),
    ...along(chartKey.upper, ({ upper }) => upper, 'dash'),
    ...along(chartKey.lower, ({ lower }) => lower, 'dash'),
    ...goal(target?.low),
    ...goal(target?.high),
  ];
}

const marks = { concern: 'diamond', improvement: 'square', neutral: 'triangle' } as const;
