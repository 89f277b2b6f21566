import type { CoverageState, ExceptionClass } from '../../model/exception.ts';
import type { Frequency, Quarter } from '../../model/period.ts';
import type { ReadingState } from '../../model/reading.ts';
import type { LimitsStanding } from '../../rules/spc.ts';
import type { Assurance, Signal, SpcVerdict, Variation } from '../../rules/spc-verdict.ts';
import { sayDay, sayQuarter } from '../periods.ts';
import { assuranceWords, noVerdictWords, variationWords } from '../verdicts.ts';

/** What a signal means for somebody who has never seen a run chart. */
const signalWords: Record<Signal['label'], string> = {
  'Above UCL': 'Above the upper limit: a real increase, not ordinary variation.',
  'Below LCL': 'Below the lower limit: a real decrease, not ordinary variation.',
  '7 Point Trend (Increasing)':
    'Seven points or more, each higher than the last: a real increase, not ordinary variation.',
  '7 Point Trend (Decreasing)':
    'Seven points or more, each lower than the last: a real decrease, not ordinary variation.',
  '2 in 3 Above CL': 'Two of three points close to the upper limit: a real increase, not ordinary variation.',
  '2 in 3 Below CL': 'Two of three points close to the lower limit: a real decrease, not ordinary variation.',
  '7 Points Above CL': 'Seven points or more above the average: a real increase, not ordinary variation.',
  '7 Points Below CL': 'Seven points or more below the average: a real decrease, not ordinary variation.',
};

const pointsSoFar = (points: number): string =>
  points === 1 ? '1 point so far.' : `${points} points so far.`;

/** How far the limits can be relied on, or what they still want. */
export function sayLimits(verdict: SpcVerdict | null, points: number): string {
  if (verdict === null) return 'The partnership’s rules do not use limits.';
  if (verdict.kind === 'judged') return standing[verdict.standing](points);
  return verdict.because === 'few-points'
    ? `${pointsSoFar(points)} Limits need at least 6.`
    : noVerdictWords[verdict.because];
}

const standing: Record<Exclude<LimitsStanding, 'none'>, (points: number) => string> = {
  trial: (points) => `Trial limits, from ${points} points: they will move until there are 13.`,
  full: (points) => `Limits from ${points} points.`,
};

/** The second sentence of the headline: what the run chart makes of the figure. */
export function sayChart(verdict: SpcVerdict | null, points: number): string {
  if (verdict?.kind !== 'judged') return sayLimits(verdict, points);
  const last = verdict.signals.at(-1);
  const trial = verdict.standing === 'trial' ? ' These are trial limits.' : '';
  return last === undefined
    ? `Within the limits: ordinary variation, not a real change.${trial}`
    : `${signalWords[last.label]}${trial}`;
}

const noFigure: Partial<Record<CoverageState, string>> = {
  'not-due': 'no figure is due',
  'no-data': 'no figure yet',
  'not-releasable': 'the figure may not be released',
};

/** `Thefts: 1,204 in Quarter 2 (July to September) 2026 to 2027. Above the upper limit: ...` */
export const sayHeadline = (about: {
  title: string;
  value: string | null;
  judged: Quarter;
  state: CoverageState;
  chart: string;
}): string => {
  const { title, value, judged, state, chart } = about;
  return value === null
    ? `${title}: ${noFigure[state] ?? noFigure['no-data']} for ${sayQuarter(judged)}.`
    : `${title}: ${value} in ${sayQuarter(judged)}. ${chart}`;
};

/** What the note that carries a proposal is called; the proposal is known again by it. */
export const rebaseTitle = (ref: string, from: string): string =>
  `Proposed: start the chart of ${ref} afresh from ${from}`;
export const rebaseText = (why: string): string => `Because: ${why}`;
export const rebaseWhy = (text: string): string => text.replace(/^Because: /, '');

export const indicatorWords = {
  row: { earlier: 'Indicator before', later: 'Indicator after' },
  place: (number: number, of: number, lead: string): string => `Indicator ${number} of ${of} of ${lead}`,
  explain: 'Explain this exception',
  next: (ref: string): string => `Next indicator: ${ref}`,
  previous: (ref: string): string => `Indicator before: ${ref}`,
  class: { under: 'Under-performance', over: 'Over-performance' } satisfies Record<ExceptionClass, string>,
  retired: (on: Parameters<typeof sayDay>[0], why: string): string =>
    `It left the plan on ${sayDay(on)}: ${why}`,
  reasons: 'Why it is an exception',
  watched: 'Why it is watched',
  chart: 'Run chart',
  variation: 'Variation',
  assurance: 'Assurance',
  variationText: (variation: Variation | 'none', heading: 'up' | 'down' | null): string => {
    if (variation === 'none') return 'Cannot be told';
    const way = heading === null ? '' : heading === 'up' ? ', higher' : ', lower';
    return `${variationWords[variation]}${way}`;
  },
  assuranceText: (assurance: Assurance | null, target: boolean): string => {
    if (assurance !== null) return assuranceWords[assurance];
    return target ? 'Cannot be told' : 'There is no target to hold it against.';
  },
  window: (points: number): string =>
    `The rules look at the latest ${points} points, which are drawn here. The table has all of them.`,
  noChart: 'There are no figures to draw yet. The chart appears with the first of them.',
  gaps: 'Periods without a figure',
  gap: (period: string, why: string): string => `${period}: ${why}`,
  noGaps: 'There is a figure for every period that the chart covers.',
  table: (count: number): string =>
    count === 1 ? 'Show the one value' : `Show all ${count} values as a table`,
  tableName: (title: string): string => `Every value of ${title}`,
  heads: {
    period: 'Period',
    value: 'Value',
    numerator: 'Numerator',
    denominator: 'Denominator',
    state: 'State',
    note: 'Note',
    source: 'Where from',
  },
  states: {
    final: 'Final',
    provisional: 'Provisional',
    revised: 'Revised',
    'no-data': 'No data',
    'not-releasable': 'Not releasable',
  } satisfies Record<ReadingState, string>,
  sources: { entered: 'Entered here', plan: 'Plan file' },
  definition: 'What it is',
  terms: {
    what: 'What it counts',
    how: 'How',
    good: 'What good looks like',
    source: 'Source',
    caution: 'Take care',
    priority: 'Priority',
    lead: 'Return led by',
    supplied: 'Who supplies it',
    direction: 'Which way is good',
    rollUp: 'How a quarter is made',
    target: 'Target now',
    tolerance: 'Tolerance',
    baseline: 'Where it started',
    marking: 'Marking',
  },
  supplied: {
    chair: 'This sub-group enters it.',
    centrally: 'An analyst supplies it with the plan file; the chair confirms or disputes it.',
  },
  directions: {
    higher: 'Higher is better.',
    lower: 'Lower is better.',
    range: 'Good is inside a range.',
    monitor: 'Neither way: it is watched, and has no target.',
  },
  frequencies: {
    month: 'Read every month.',
    quarter: 'Read every quarter.',
    year: 'Read once a financial year.',
    survey: 'Read when there was a survey.',
  } satisfies Record<Frequency, string>,
  rollUps: {
    sum: 'Its periods are added up.',
    mean: 'The average of its periods.',
    latest: 'The latest period stands for the quarter.',
    maximum: 'The highest of its periods.',
    ratio: 'All numerators together over all denominators together.',
    'rolling-12': 'The twelve months that end with the quarter.',
  },
  lag: (lag: number): string =>
    lag === 0
      ? ''
      : lag === 1
        ? 'It is judged one quarter later, when its figure is out.'
        : `It is judged ${lag} quarters later, when its figure is out.`,
  baseline: (label: string, value: string, source: string): string => `${value} (${label}; ${source})`,
  history: 'Changes to its target and rules',
  noHistory: 'Nothing about how it is judged has been changed since the plan began.',
  changeHeads: { on: 'On', what: 'What', before: 'Before', after: 'After', who: 'By', why: 'Why' },
  rebases: 'Fresh starts of the chart',
  noRebases: 'The chart has not been started afresh.',
  rebase: (from: string, reason: string, by: string, on: Parameters<typeof sayDay>[0]): string =>
    `From ${from}: ${reason} (${by}, ${sayDay(on)})`,
  propose: 'Propose a fresh start',
  proposeRule:
    'A fresh start belongs to the plan, which the secretariat keeps. What you propose goes to the secretariat as a note with your next return. Until the plan has it, it changes no verdict: the chart shows it as a preview here, and nowhere else.',
  proposeFrom: 'From which period?',
  proposeFromHint: 'The first period after whatever changed, such as a new way of recording.',
  proposeWhy: 'Why?',
  proposeWhyHint: 'What changed, and why figures from before can no longer be compared.',
  choosePeriod: 'Choose a period',
  fromMissing: 'Choose the period from which the chart should start afresh',
  whyMissing: 'Say why the chart should start afresh',
  keep: 'Keep the proposal',
  preview: (from: string): string =>
    `Preview: the chart as it would be with a fresh start from ${from}. The headline, the verdict and the exceptions are those of the plan.`,
  proposal: (from: string, why: string): string =>
    `Proposed: start the chart afresh from ${from}, because: ${why}`,
  waiting: (quarter: Quarter): string =>
    `Kept at this desk. It goes with the return for ${sayQuarter(quarter)}.`,
  sent: (quarter: Quarter): string =>
    `It went with the return for ${sayQuarter(quarter)}. The plan at this desk does not have it yet.`,
  takeBack: 'Take the proposal back',
  change: 'Change the proposal',
  comments: 'What was said of it before',
  noComments: 'Nothing has been said of this indicator at this desk.',
  said: {
    answers: 'Explained as an exception',
    arguedAway: 'Held to be no exception',
    raised: (title: string): string => `Raised by the chair: ${title}`,
    gap: { 'no-data': 'No data', 'not-releasable': 'Not releasable' },
    note: (title: string): string => `Note: ${title}`,
    success: (title: string): string => `Success story: ${title}`,
    why: 'Why',
    text: 'Note',
  },
};
