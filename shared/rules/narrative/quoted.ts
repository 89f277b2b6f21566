import type { Figures, IndicatorVerdict } from '../../model/exception.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { Period, Quarter } from '../../model/period.ts';
import { narrativeWords } from '../../words/narrative.ts';
import { rollUpQuarter } from '../aggregate.ts';
import { quarterOf } from '../period.ts';
import { readingValue } from '../reading-value.ts';
import { figuresIn } from './arithmetic.ts';
import type { Finding } from './finding.ts';
import { isSaid, type Quantity } from './quantity.ts';
import type { Subject, Told } from './subject.ts';

type Held = {
  readonly indicator: Indicator;
  readonly figures: Figures;
  readonly verdict?: Pick<IndicatorVerdict, 'mean' | 'lower' | 'upper'>;
};

/** Every figure that may be quoted of an indicator: its values, differences and percentages. */
export type Quotable = { readonly values: readonly number[]; readonly percentages: readonly number[] };

/** The figures that words about an indicator may quote without being questioned. */
export function quotableOf({ indicator, figures, verdict }: Held): Quotable {
  const { value, lastQuarter, lastYear, yearToDate, target, numerator, denominator, series } = figures;
  const single = series.flatMap((one) => [
    readingValue(one, indicator.ratio),
    one.numerator,
    one.denominator,
  ]);
  const quarters = quartersOf(indicator, figures).map(({ value }) => value);
  const main = known([value, lastQuarter, lastYear, yearToDate, target?.low, target?.high, verdict?.mean]);
  const told = known([
    ...main,
    ...quarters,
    ...single,
    numerator,
    denominator,
    verdict?.lower,
    verdict?.upper,
  ]);
  const judged = known(
    series
      .filter(({ period }) => quarterOf(period, indicator.frequency) === figures.judged)
      .map((one) => readingValue(one, indicator.ratio)),
  );
  const compared = [...main, ...judged];
  const differences = compared.flatMap((a) =>
    [...compared, ...known(quarters), ...known(single)].map((b) => Math.abs(a - b)),
  );
  const percentages = compared.flatMap((a) =>
    [...compared, ...known(quarters), ...known(single)].flatMap((b) =>
      b === 0 ? [] : [Math.abs((a - b) / b) * 100, Math.abs(a / b) * 100],
    ),
  );
  return { values: [...told, ...differences], percentages };
}

const known = (values: readonly (number | null | undefined)[]): number[] =>
  values.filter((one) => one !== null && one !== undefined);

/** What the readings of the run chart make of each earlier quarter. */
export function quartersOf(
  indicator: Indicator,
  { series }: Figures,
): { readonly quarter: Quarter; readonly value: number }[] {
  const quarters = [
    ...new Set(series.map(({ period }: { period: Period }) => quarterOf(period, indicator.frequency))),
  ];
  return quarters.flatMap((quarter) => {
    const { value } = rollUpQuarter({ ...indicator, lag: 0 }, series, quarter);
    return value === null ? [] : [{ quarter, value }];
  });
}

/**
 * Figures that are said of the indicator and are none of its values, differences or percentages. Only a clause that
 * speaks of nothing else is looked at, so that a figure about something else is left alone.
 */
export function strangeFigures(clause: Told, subject: Subject, held: Held, quotable: Quotable): Finding[] {
  const { text, start, known } = clause;
  const about = subject.about(text);
  if (about === 'other' || (about === 'stand-in' && !known) || apart.test(text)) return [];
  return figuresIn(text).flatMap((one) => {
    const next = /^\s*(\p{L}+)/u.exec(text.slice(one.end))?.[1] ?? '';
    const namesTime = counted.test(next) || isYear(one) || /\bquarter\s$/i.test(text.slice(0, one.start));
    if (namesTime || !fitsUnit(one.unit, held.indicator) || isQuotable(one, held, quotable)) return [];
    const quote = `${one.text}${subject.names(next) ? ` ${next}` : ''}`;
    return [
      {
        quote,
        start: start + one.start,
        message: narrativeWords.figure(quote, held.indicator, held.figures),
      },
    ];
  });
}

function isQuotable(one: Quantity, { indicator }: Held, { values, percentages }: Quotable): boolean {
  // “In 2 incidents” is a count of something in them, where there are hundreds.
  if (one.value < 10 && one.unit === 'plain' && Math.min(...values.filter((each) => each > 0)) >= 20)
    return true;
  const isShare = one.unit === 'percent';
  const counts = isShare && indicator.unit.kind !== 'percent' ? [] : values;
  return [...counts, ...(isShare ? percentages : [])].some((each) => isSaid(one, each));
}

/** A part of the whole, a rate of something, or another span of time. */
const apart =
  /\b(of (?:them|these|those|which|whom)|in every|out of|each|per|a (?:day|week|month|night)|average|mean|rolling|since 20\d\d|baseline)\b|\d\s+(?:of|in)\s+(?:the\s+)?\d/i;
const counted =
  /^(?:years?|quarters?|months?|weeks?|days?|hours?|minutes?|times?|points?|per|st|nd|rd|th|am|pm|january|february|march|april|may|june|july|august|september|october|november|december)$/i;
const isYear = ({ text, value }: { text: string; value: number }): boolean =>
  /^(?:19|20)\d\d$/.test(text) && Number.isInteger(value);

const fitsUnit = (said: string, { unit, ratio }: Indicator): boolean => {
  if (said === 'money') return unit.kind === 'money';
  if (said === 'percent') return true;
  return said === 'plain' && unit.kind !== 'money' && (unit.kind !== 'percent' || ratio !== null);
};
