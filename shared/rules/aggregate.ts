import type { Indicator, Ratio } from '../model/indicator.ts';
import type { Period, Quarter } from '../model/period.ts';
import type { Reading } from '../model/reading.ts';
import { addPeriods, periodsOf } from './period.ts';
import { addQuarters, quarterIn, quartersBetween, yearOf } from './quarter.ts';
import { hasParts, type Lack, lackOf, ratioOf, readingValue } from './reading-value.ts';

/** What of an indicator decides how its readings are rolled up. */
export type Rolling = Pick<Indicator, 'frequency' | 'rollUp' | 'ratio' | 'lag'>;

/** Readings rolled up to one figure. */
export type RolledUp = {
  /** The quarter that the figure is of: the one asked about, less the indicator's lag. */
  readonly judged: Quarter;
  /** Whether a figure is expected at all: a yearly one only for a Quarter 4, a survey only when there was one. */
  readonly due: boolean;
  /** In the indicator's unit; null when not due, incomplete or undefined. */
  readonly value: number | null;
  /** The parts added up, where every reading used has them. */
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** Why there is no value; null when there is one. */
  readonly why: 'not-due' | 'missing' | 'zero-denominator' | 'too-large' | null;
  /** Every period that was wanted and could not be used. A figure is never made from part of its periods. */
  readonly missing: readonly Lack[];
  readonly provisional: boolean;
  readonly revised: boolean;
  /** What the figure was made from, earliest first. */
  readonly used: readonly Reading[];
};

/** The quarter that an indicator is judged on in a quarter: figures that arrive late are judged late. */
export const judgedQuarter = (indicator: Pick<Indicator, 'lag'>, quarter: Quarter): Quarter =>
  addQuarters(quarter, -indicator.lag);

/**
 * One figure for the quarter that is judged in `quarter`, by the indicator's rule. `latest` wants only the
 * last period; `rolling-12` the twelve months, four quarters or one year that end with the quarter; the
 * others every period of the quarter. `readings` are at the indicator's frequency, one a period.
 */
export function rollUpQuarter(indicator: Rolling, readings: readonly Reading[], quarter: Quarter): RolledUp {
  const judged = judgedQuarter(indicator, quarter);
  return rollUp(indicator, readings, judged, periodsOf(judged, indicator.frequency));
}

/**
 * One figure for the financial year up to and including the judged quarter. A figure that is `latest` or
 * `rolling-12` stands at the end of the quarter and is the same for the year to date.
 */
export function rollUpYearToDate(
  indicator: Rolling,
  readings: readonly Reading[],
  quarter: Quarter,
): RolledUp {
  const judged = judgedQuarter(indicator, quarter);
  const soFar = quartersBetween(quarterIn(yearOf(judged), 1), judged);
  const periods = soFar.flatMap((one) => periodsOf(one, indicator.frequency));
  return rollUp(indicator, readings, judged, periods);
}

const nothing = {
  value: null,
  numerator: null,
  denominator: null,
  provisional: false,
  revised: false,
  used: [],
};

function rollUp(indicator: Rolling, readings: readonly Reading[], judged: Quarter, span: Period[]): RolledUp {
  const wanted = periodsWanted(indicator, span);
  // From the end, where they mostly are: the oldest come first.
  const found = wanted.map((period) => readings.findLast((one) => one.period === period));
  const unread = indicator.frequency === 'survey' && found.every((reading) => reading === undefined);
  if (wanted.length === 0 || unread) return { ...nothing, judged, due: false, why: 'not-due', missing: [] };

  const parts = wanted.length > 1 && addsParts(indicator);
  const missing = wanted
    .map((period, i) => lackOf(period, found[i], indicator.ratio, parts))
    .filter((lack) => lack !== null);
  if (missing.length > 0) return { ...nothing, judged, due: true, why: 'missing', missing };

  const used = found.filter((reading) => reading !== undefined);
  return { judged, due: true, missing, ...marks(used), used, ...combine(indicator, used) };
}

/** Which periods the rule wants, of the span that it is asked about. */
function periodsWanted({ rollUp, frequency }: Rolling, span: Period[]): Period[] {
  const last = span.at(-1);
  if (last === undefined || (rollUp !== 'latest' && rollUp !== 'rolling-12')) return span;
  const back = rollUp === 'latest' ? 1 : ({ month: 12, quarter: 4, year: 1, survey: 1 } as const)[frequency];
  return Array.from({ length: back }, (_, i) => addPeriods(last, i + 1 - back, frequency));
}

const addsParts = (indicator: Rolling): boolean =>
  indicator.ratio !== null && (indicator.rollUp === 'ratio' || indicator.rollUp === 'rolling-12');

const marks = (used: readonly Reading[]) => ({
  provisional: used.some((reading) => reading.state === 'provisional'),
  revised: used.some((reading) => reading.state === 'revised'),
});

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

type Figure = Pick<RolledUp, 'value' | 'numerator' | 'denominator' | 'why'>;

function combine(indicator: Rolling, used: readonly Reading[]): Figure {
  const added = addParts(indicator, used);
  if (added !== null && addsParts(indicator)) return ofParts(added, indicator.ratio);
  const values = used
    .map((reading) => readingValue(reading, indicator.ratio))
    .filter((value) => value !== null);
  const { numerator, denominator } = added ?? { numerator: null, denominator: null };
  return values.length < used.length
    ? { value: null, numerator, denominator, why: 'zero-denominator' }
    : finite({ value: valueBy(indicator.rollUp, values), numerator, denominator, why: null });
}

/** The parts belong to the figure when it is a ratio of sums, or one reading's own. */
function addParts(indicator: Rolling, used: readonly Reading[]) {
  if (indicator.ratio === null || !used.every(hasParts)) return null;
  if (used.length > 1 && !addsParts(indicator)) return null;
  return {
    numerator: sum(used.map((reading) => reading.numerator)),
    denominator: sum(used.map((reading) => reading.denominator)),
  };
}

function ofParts(added: { numerator: number; denominator: number }, ratio: Ratio | null): Figure {
  const value = ratio && ratioOf(added.numerator, added.denominator, ratio);
  return value === null
    ? { ...added, value, why: 'zero-denominator' }
    : finite({ ...added, value, why: null });
}

function valueBy(rule: Indicator['rollUp'], values: readonly number[]): number {
  switch (rule) {
    case 'sum':
    case 'rolling-12':
      return sum(values);
    case 'mean':
    case 'ratio':
      return sum(values) / values.length;
    case 'latest':
      return values.at(-1) ?? 0;
    case 'maximum':
      return Math.max(...values);
  }
}

/** Beyond about 10^308 a sum has no value that could be written down. */
const finite = (figure: Figure): Figure =>
  Number.isFinite(figure.value) ? figure : { ...figure, value: null, why: 'too-large' };
