import type { Unit } from '../../model/indicator.ts';
import type { PackException } from '../../model/pack-exception.ts';
import type { PackIndicator, ShownFigures, ShownReading } from '../../model/pack-figures.ts';
import type { Frequency, Period } from '../../model/period.ts';
import type { Reading } from '../../model/reading.ts';
import type { RuleSet } from '../../model/rules.ts';
import { formatValue } from '../../rules/number.ts';
import { comparePeriods, quarterOf } from '../../rules/period.ts';
import { seriesOf } from '../../rules/series.ts';
import { type SpcChart, spcChart, stretchAt } from '../../rules/spc.ts';
import { type Variation, variationOf } from '../../rules/spc-verdict.ts';
import { type Bounds, boundsPerPoint } from '../../rules/target.ts';
import { sayPeriod } from '../../words/periods.ts';
import { chartNotes, describeChart } from '../../words/run-chart.ts';

/** One place on the horizontal axis. */
export type PlotPoint = {
  readonly period: Period;
  /** Null for a gap. */
  readonly value: number | null;
  readonly variation: Variation;
  readonly provisional: boolean;
  /** In the quarter that is judged. */
  readonly judged: boolean;
};

/** The lines of one stretch, from its first point to its last. */
export type PlotLines = {
  readonly from: number;
  readonly to: number;
  readonly mean: number;
  readonly lower: number;
  readonly upper: number;
  readonly trial: boolean;
};

/** A run chart as data: everything that is drawn, and the words beside it. */
export type Plot = {
  readonly title: string;
  readonly description: string;
  readonly unit: Unit;
  readonly frequency: Frequency;
  readonly points: readonly PlotPoint[];
  readonly lines: readonly PlotLines[];
  readonly target: Bounds | null;
  /** Indexes of points at which the chart starts afresh. */
  readonly breaks: readonly number[];
  readonly notes: readonly string[];
};

type Charted = Extract<PackException, { kind: 'indicator' }>;

/** The run chart of an exception, from what the pack shows of its readings. */
export function plotOf(
  { item, indicator, figures }: Pick<Charted, 'item' | 'indicator' | 'figures'>,
  ruleSet: Pick<RuleSet, 'spc' | 'screenOutliers'>,
): Plot {
  const { frequency, unit } = indicator;
  const shown = seriesOf({ frequency, ratio: null }, figures.series.map(readable), figures.judged);
  const values = shown.map(({ value }) => value);
  const breaks = indicator.rebases
    .map(({ from }) => shown.findIndex(({ period }) => comparePeriods(period, from) >= 0))
    .filter((at) => at > 0);
  const hides = figures.series.some(({ hidden }) => hidden);
  const chart =
    ruleSet.spc && !hides ? spcChart(values, { screen: ruleSet.screenOutliers, rebase: breaks }) : null;
  const provisional = new Set(
    figures.series.filter(({ state }) => state === 'provisional').map(({ period }) => period),
  );
  const points = shown.map(({ period, value }, index): PlotPoint => {
    const [label, stretch] = [chart?.labels[index], chart && stretchAt(chart, index)];
    return {
      period,
      value,
      variation:
        label == null || stretch?.standing === 'none' ? 'common' : variationOf(label, indicator.direction),
      provisional: provisional.has(period),
      judged: quarterOf(period, frequency) === figures.judged,
    };
  });
  const drawn = {
    title: item.title,
    unit,
    frequency,
    points,
    lines: linesOf(chart),
    target: figures.target && boundsPerPoint({ ...indicator, ratio: ratioLike(figures) }, figures.target),
    breaks,
  };
  const perPoint = drawn.target?.low !== figures.target?.low || drawn.target?.high !== figures.target?.high;
  return { ...drawn, description: describe(drawn, perPoint), notes: notesOf(indicator, drawn, chart, hides) };
}

const readable = ({ period, value, state, note }: ShownReading): Reading => ({
  period,
  value,
  numerator: null,
  denominator: null,
  state,
  note,
});

/** Only whether there is a ratio decides how a target is brought to one point, and a ratio shows its parts. */
const ratioLike = ({ numerator }: ShownFigures) =>
  numerator.value === null && !numerator.hidden
    ? null
    : ({ numerator: 'numerator', denominator: 'denominator', per: 1 } as const);

const linesOf = (chart: SpcChart | null): PlotLines[] =>
  (chart?.stretches ?? []).flatMap(({ from, to, limits, standing }) => {
    const { mean, lower, upper } = limits;
    return standing === 'none' ? [] : [{ from, to, mean, lower, upper, trial: standing === 'trial' }];
  });

type Drawn = Omit<Plot, 'description' | 'notes'>;

function describe({ title, unit, frequency, points, lines, target }: Drawn, perPoint: boolean): string {
  const show = (value: number) => formatValue({ unit }, value);
  const known = points.flatMap(({ period, value }) =>
    value === null ? [] : [{ period, value: show(value) }],
  );
  const last = lines.at(-1);
  const signals = (['concern', 'improvement', 'neutral'] as const).map((variation) => ({
    variation,
    count: points.filter((one) => one.variation === variation).length,
  }));
  return describeChart({
    title,
    unit: unit.label,
    frequency,
    points: known.length,
    first: known[0] ?? null,
    last: known.at(-1) ?? null,
    mean: last === undefined ? null : show(last.mean),
    lower: last === undefined ? null : show(last.lower),
    upper: last === undefined ? null : show(last.upper),
    target: target && sayBounds(target, show),
    perPoint,
    signals: signals.filter(({ count }) => count > 0),
  });
}

/** `at most 100`, `70% to 80%`. */
const sayBounds = ({ low, high }: Bounds, show: (value: number) => string): string =>
  low === null
    ? high === null
      ? ''
      : show(high)
    : high === null
      ? show(low)
      : `${show(low)} to ${show(high)}`;

function notesOf(indicator: PackIndicator, drawn: Drawn, chart: SpcChart | null, hides: boolean): string[] {
  const last = chart?.stretches.at(-1);
  const standing =
    last === undefined
      ? hides
        ? chartNotes.hidden
        : chartNotes.off
      : chartNotes.standing(last.standing, last.why);
  const rebases = indicator.rebases
    .filter(({ from }) => drawn.points.some(({ period }) => comparePeriods(period, from) >= 0))
    .map(({ from, reason }) => chartNotes.rebase(sayPeriod(from, indicator.frequency), reason));
  return [standing, ...(sinksBelowNought(drawn) ? [chartNotes.belowNought] : []), ...rebases];
}

/** A count cannot be less than nought, so a limit down there is no line that a point could cross. */
export const sinksBelowNought = ({ points, lines }: Pick<Plot, 'points' | 'lines'>): boolean =>
  points.every(({ value }) => value === null || value >= 0) && lines.some(({ lower }) => lower < 0);
