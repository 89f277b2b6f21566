import type { Frequency, Period } from '../model/period.ts';
import type { LimitsStanding, NoVerdict } from '../rules/spc.ts';
import type { Variation } from '../rules/spc-verdict.ts';
import { sayPeriod } from './periods.ts';
import { noVerdictWords, standingWords } from './verdicts.ts';

/** What a point is called beside its shape. */
export const signalWords: Record<Exclude<Variation, 'common'>, string> = {
  improvement: 'Improvement',
  concern: 'Concern',
  neutral: 'Unusual',
};

/** The key under a run chart; each line stands beside a drawn sample of it. */
export const chartKey = {
  common: 'Ordinary variation',
  improvement: 'Improvement: unusual, for the better',
  concern: 'Concern: unusual, for the worse',
  neutral: 'Unusual, neither better nor worse',
  mean: 'Average',
  upper: 'Upper limit',
  lower: 'Lower limit',
  limits: 'Limits of ordinary variation',
  trial: 'Trial limits',
  target: 'Target',
  provisional: 'Provisional (hollow)',
  rebase: 'Fresh start',
} as const;

/** What the points of the horizontal axis are. */
export const axisWords: Record<Frequency, string> = {
  month: 'Months',
  quarter: 'Quarters, named by their first month',
  year: 'Years from April, named by their first month',
  survey: 'Surveys, in years from April',
};

type Told = {
  readonly title: string;
  readonly unit: string;
  readonly frequency: Frequency;
  readonly first: { readonly period: Period; readonly value: string } | null;
  readonly last: { readonly period: Period; readonly value: string } | null;
  readonly points: number;
  readonly mean: string | null;
  readonly lower: string | null;
  readonly upper: string | null;
  readonly target: string | null;
  /** The quarter's target was brought to one point. */
  readonly perPoint: boolean;
  readonly signals: readonly { readonly variation: Exclude<Variation, 'common'>; readonly count: number }[];
};

/** What a run chart shows, for whoever cannot see it. The values themselves are in the table beside it. */
export function describeChart(told: Told): string {
  const { title, unit, frequency, first, last, points, mean, lower, upper, target, perPoint, signals } = told;
  if (first === null || last === null) return `Run chart of ${title}. No figures can be shown.`;
  const at = (point: NonNullable<Told['first']>) => `${point.value} in ${sayPeriod(point.period, frequency)}`;
  return [
    `Run chart of ${title}, in ${unit}: ${points} points, from ${at(first)} to ${at(last)}.`,
    mean === null ? '' : `The average is ${mean}, and ordinary variation runs from ${lower} to ${upper}.`,
    target === null ? '' : `The target${perPoint ? ` for ${onePoint[frequency]}` : ''} is ${target}.`,
    ...signals.map(({ variation, count }) => countSignals[variation](count)),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

const onePoint: Record<Frequency, string> = {
  month: 'one month',
  quarter: 'one quarter',
  year: 'one year',
  survey: 'one survey',
};

const countSignals: Record<Exclude<Variation, 'common'>, (count: number) => string> = {
  improvement: (count) => `${points(count)} unusual for the better.`,
  concern: (count) => `${points(count)} unusual for the worse.`,
  neutral: (count) => `${points(count)} unusual.`,
};

const points = (count: number): string => (count === 1 ? '1 point is' : `${count} points are`);

/** What must be known of the limits, under the chart. */
export const chartNotes = {
  standing: (standing: LimitsStanding, why: NoVerdict | null): string =>
    why === null ? standingWords[standing] : noVerdictWords[why],
  off: 'The partnership’s rules do not use limits.',
  hidden:
    'A point is left out because it is a small number, or would give one away; the limits are left out with it.',
  rebase: (from: string, reason: string): string => `Fresh start at ${from}: ${reason}`,
  belowNought: 'The lower limit is below nought and is not drawn.',
};
