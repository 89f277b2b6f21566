import type { Figures } from '../model/exception.ts';
import type { Indicator } from '../model/indicator.ts';
import type { RuleSet } from '../model/rules.ts';
import { spcVerdictOf } from './exceptions.ts';
import { comparePeriods } from './period.ts';
import { seriesOf } from './series.ts';
import type { SpcVerdict } from './spc-verdict.ts';

/** What the run chart says of the quarter judged, and from how many points since its last fresh start. */
export type ChartReading = {
  /** Null where the partnership's rules use no limits. */
  readonly verdict: SpcVerdict | null;
  readonly points: number;
  /** Which way the last signal goes; null without one. */
  readonly heading: 'up' | 'down' | null;
};

/** What the run chart of an indicator says, by the rule set of its partnership. */
export function readChart(indicator: Indicator, figures: Figures, ruleSet: RuleSet): ChartReading {
  const verdict = spcVerdictOf(indicator, figures, ruleSet);
  const series = seriesOf(indicator, figures.series, figures.judged);
  const end = series.at(-1)?.period;
  const start = indicator.rebases
    .map(({ from }) => from)
    .filter((from) => end !== undefined && comparePeriods(from, end) <= 0)
    .toSorted(comparePeriods)
    .at(-1);
  const points = series.filter(
    ({ period, value }) => value !== null && (start === undefined || comparePeriods(period, start) >= 0),
  ).length;
  const last = verdict?.kind === 'judged' ? verdict.signals.at(-1) : undefined;
  const heading = last === undefined ? null : /Above|Increasing/.test(last.label) ? 'up' : 'down';
  return { verdict, points, heading };
}
