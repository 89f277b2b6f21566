import type { Figures, IndicatorVerdict } from '../model/exception.ts';
import type { Indicator } from '../model/indicator.ts';
import type { PackIndicator, ShownFigure, ShownFigures, ShownReading } from '../model/pack-figures.ts';
import type { Quarter } from '../model/period.ts';
import type { Reading } from '../model/reading.ts';
import { rollUpQuarter, rollUpYearToDate } from './aggregate.ts';
import { periodsOf } from './period.ts';
import { addQuarters, monthsOf, previousQuarter, sameQuarterLastYear } from './quarter.ts';
import { readingValue } from './reading-value.ts';
import { suppress } from './small-numbers.ts';
import { type Cell, cellOf } from './small-numbers-cell.ts';
import { type Span, spanOf, yearToDate } from './span.ts';

/** A figure with its parts, as far as they are known. */
export type Parts = Pick<Figures, 'value' | 'numerator' | 'denominator'>;

/** Says of each figure that leaves in a pack whether it may be shown. */
export type Disclosure = {
  readonly shows: (indicator: Indicator, span: Span, figure: Parts) => boolean;
  /** Figures that are hidden, each once. */
  readonly hidden: number;
};

/** Everything is shown: for the Board's own paper, which does not leave the partnership. */
export const everythingShown: Disclosure = { shows: () => true, hidden: 0 };

type Candidate = { readonly indicator: Indicator; readonly span: Span; readonly figure: Parts };

const keyOf = ({ indicator, span, figure }: Candidate): string =>
  [indicator.ref, span.from, span.to, figure.value, figure.numerator, figure.denominator].join(' ');

/**
 * Judges every figure that goes out together in one table, so that none is given away by another. A ratio
 * whose parts are not known is not shown, since nobody can tell how few it is made of.
 */
export function disclosureOf(candidates: readonly Candidate[]): Disclosure {
  const table = new Map<string, Cell>();
  const shown = new Map<string, boolean>();
  for (const one of candidates) {
    if (one.figure.value === null && one.figure.numerator === null) continue;
    if (one.indicator.ratio !== null && one.figure.numerator === null) shown.set(keyOf(one), false);
    else table.set(keyOf(one), cellOf(one.indicator, one.span, one.figure));
  }
  const verdicts = suppress([...table.values()]);
  for (const [at, key] of [...table.keys()].entries()) shown.set(key, verdicts[at] === null);
  return {
    shows: (indicator, span, figure) => shown.get(keyOf({ indicator, span, figure })) ?? true,
    hidden: [...shown.values()].filter((one) => !one).length,
  };
}

/** The months that an indicator's figure for a quarter adds over. */
function quarterSpan({ rollUp, frequency }: Indicator, quarter: Quarter): Span {
  const [last] = periodsOf(quarter, frequency).slice(-1);
  if (rollUp === 'rolling-12')
    return { from: monthsOf(addQuarters(quarter, -3))[0], to: monthsOf(quarter)[2] };
  return (frequency === 'year' || frequency === 'survey') && last !== undefined
    ? spanOf(last, frequency)
    : spanOf(quarter, 'quarter');
}

const toDateSpan = (indicator: Indicator, quarter: Quarter): Span =>
  indicator.rollUp === 'rolling-12' ? quarterSpan(indicator, quarter) : yearToDate(quarter);

/** Every figure of an exception by name. The parts of those beside the quarter's own are worked out from the series. */
function candidatesBeside(indicator: Indicator, figures: Figures) {
  const {
    judged,
    value,
    numerator,
    denominator,
    series,
    lastQuarter,
    lastYear,
    yearToDate: toDate,
  } = figures;
  const unlagged = { ...indicator, lag: 0 };
  const [before, yearAgo] = [previousQuarter(judged), sameQuarterLastYear(judged)];
  const parts = (shown: number | null, rolled: Parts): Parts =>
    indicator.ratio === null || rolled.value !== shown
      ? { value: shown, numerator: null, denominator: null }
      : { value: shown, numerator: rolled.numerator, denominator: rolled.denominator };
  const at = (span: Span, figure: Parts): Candidate => ({ indicator, span, figure });
  return {
    value: at(quarterSpan(indicator, judged), { value, numerator, denominator }),
    lastQuarter: at(
      quarterSpan(indicator, before),
      parts(lastQuarter, rollUpQuarter(unlagged, series, before)),
    ),
    lastYear: at(quarterSpan(indicator, yearAgo), parts(lastYear, rollUpQuarter(unlagged, series, yearAgo))),
    yearToDate: at(toDateSpan(indicator, judged), parts(toDate, rollUpYearToDate(unlagged, series, judged))),
  };
}

const ofReading = (indicator: Indicator, reading: Reading): Candidate => ({
  indicator,
  span: spanOf(reading.period, indicator.frequency),
  figure: {
    value: readingValue(reading, indicator.ratio),
    numerator: reading.numerator,
    denominator: reading.denominator,
  },
});

/** All that an exception shows, for the table. */
export const candidatesOfException = (indicator: Indicator, figures: Figures): Candidate[] => [
  ...Object.values(candidatesBeside(indicator, figures)),
  ...figures.series.map((one) => ofReading(indicator, one)),
];

export const candidatesOfReadings = (indicator: Indicator, readings: readonly Reading[]): Candidate[] =>
  readings.map((one) => ofReading(indicator, one));

export const candidateOfQuarter = (indicator: Indicator, quarter: Quarter, figure: Parts): Candidate => ({
  indicator,
  span: quarterSpan(indicator, quarter),
  figure,
});

/** A figure, or only that there is one. */
export const showIf = (shows: boolean, value: number | null): ShownFigure =>
  shows || value === null ? { value, hidden: false } : { value: null, hidden: true };

/** A reading as it may be shown; the note of one that is hidden may tell it, and goes with it. */
export function shownReading(indicator: Indicator, reading: Reading, disclosure: Disclosure): ShownReading {
  const { span, figure } = ofReading(indicator, reading);
  const shown = showIf(disclosure.shows(indicator, span, figure), figure.value);
  return { period: reading.period, ...shown, state: reading.state, note: shown.hidden ? '' : reading.note };
}

/** An exception's figures as they may be shown, and whether any is hidden. */
export function showFigures(
  indicator: Indicator,
  figures: Figures,
  verdict: IndicatorVerdict,
  disclosure: Disclosure,
): { shown: ShownFigures; hides: boolean } {
  const beside = candidatesBeside(indicator, figures);
  const show = ({ span, figure }: Candidate) =>
    showIf(disclosure.shows(indicator, span, figure), figure.value);
  const value = show(beside.value);
  const series = figures.series.map((one) => shownReading(indicator, one, disclosure));
  const shown = {
    judged: figures.judged,
    value,
    numerator: showIf(!value.hidden, figures.numerator),
    denominator: showIf(!value.hidden, figures.denominator),
    provisional: figures.provisional,
    target: figures.target,
    lastQuarter: show(beside.lastQuarter),
    lastYear: show(beside.lastYear),
    yearToDate: show(beside.yearToDate),
    series,
  };
  const hides = [value, shown.lastQuarter, shown.lastYear, shown.yearToDate, ...series].some(
    (one) => one.hidden,
  );
  const limits = hides ? { mean: null, lower: null, upper: null } : {};
  return { shown: { ...shown, verdict: { ...verdict, ...limits } }, hides };
}

/** What a reader needs to know of an indicator. Its baseline is a figure like any other. */
export function cardOf(indicator: Indicator, disclosure: Disclosure): PackIndicator {
  const { unit, direction, frequency, rollUp, lag, tolerance, rebases, card, baseline } = indicator;
  return {
    unit,
    direction,
    frequency,
    rollUp,
    lag,
    tolerance,
    baseline: baseline && {
      label: baseline.label,
      figure: showIf(showsBaseline(indicator, disclosure), baseline.value),
      source: baseline.source,
    },
    rebases,
    card,
  };
}

/** A baseline has a label and no period, so it is judged by its size alone. */
const showsBaseline = ({ baseline, unit, ratio, smallNumber }: Indicator, disclosure: Disclosure): boolean =>
  disclosure === everythingShown ||
  baseline === null ||
  ratio !== null ||
  unit.kind !== 'count' ||
  baseline.value === 0 ||
  baseline.value >= smallNumber;
