import type { Figures } from '../model/exception.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Day, Period, Quarter } from '../model/period.ts';
import { formatNumber, formatValue } from '../rules/number.ts';
import { numberOf } from '../rules/quarter.ts';
import { sayDay, sayMonthsOf, sayPeriod, sayQuarter } from './periods.ts';

const wrote = (quote: string): string => `You wrote “${quote}”.`;

/** A movement between two figures. */
export type Moved = {
  readonly from: number;
  readonly to: number;
  readonly by: 'quarter' | 'year' | 'within' | { readonly from: Period; readonly to: Period };
};

const whence = ({ by }: Moved): string => {
  switch (by) {
    case 'quarter':
      return ' on the quarter before';
    case 'year':
      return ' on the same quarter last year';
    case 'within':
      return ' from the first month of the quarter to the last';
    default:
      return ` between ${sayPeriod(by.from, 'month')} and ${sayPeriod(by.to, 'month')}`;
  }
};

type Measured = Pick<Indicator, 'unit'>;

/** A percentage with one decimal below 10 and none above, so that 0.4% is not said to be 0%. */
const sayPercent = (percent: number): string => {
  const size = Math.abs(percent);
  return `${formatNumber(size, size < 9.95 && !Number.isInteger(Math.round(size * 10) / 10) ? 1 : 0)}%`;
};

function sayMove(indicator: Measured, moved: Moved): string {
  const { from, to } = moved;
  const [was, is] = [formatValue(indicator, from), formatValue(indicator, to)];
  if (was === is) return `it did not change${whence(moved)}: ${is} both times`;
  const verb = to > from ? 'rose' : 'fell';
  const size =
    indicator.unit.kind === 'percent'
      ? `${formatNumber(Math.abs(to - from), Math.max(1, indicator.unit.decimals))} percentage points`
      : from === 0
        ? formatValue(indicator, Math.abs(to - from))
        : sayPercent(((to - from) * 100) / from);
  return `it ${verb} by ${size}${whence(moved)}, from ${was} to ${is}`;
}

const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;

/** What the figures say against the words of an exception. Each asks; none forbids. */
export const narrativeWords = {
  moved: (quote: string, indicator: Measured, moves: readonly Moved[]): string =>
    `${wrote(quote)} The figures say ${moves.map((one) => sayMove(indicator, one)).join('; and ')}.`,
  figure: (
    quote: string,
    indicator: Measured,
    { value, lastQuarter, lastYear }: Pick<Figures, 'value' | 'lastQuarter' | 'lastYear'>,
  ): string => {
    const known = [
      [value, 'for this quarter'],
      [lastQuarter, 'for the quarter before'],
      [lastYear, 'for the same quarter last year'],
    ] as const;
    const said = known.flatMap(([one, when]) =>
      one === null ? [] : [`${formatValue(indicator, one)} ${when}`],
    );
    return `${wrote(quote)} The figures say ${listed(said)}. It is none of these, of the single periods, or of the differences between them.`;
  },
  share: (quote: string, part: string, whole: string, percent: number): string =>
    `${wrote(quote)} ${part} of ${whole} is ${formatNumber(percent, 1)}%.`,
  growth: (quote: string, from: string, to: string, percent: number): string =>
    percent === 0
      ? `${wrote(quote)} From ${from} to ${to} is no change.`
      : `${wrote(quote)} From ${from} to ${to} is ${percent > 0 ? 'a rise' : 'a fall'} of ${formatNumber(Math.abs(percent), 1)}%.`,
  period: (
    quote: string,
    indicator: Measured,
    at: { quarter: Quarter; value: number },
    is: Quarter,
  ): string =>
    `${wrote(quote)} The figure for ${sayQuarter(at.quarter)} is ${formatValue(indicator, at.value)}; this one is for ${sayQuarter(is)}.`,
  quarterMonths: (quote: string, quarter: Quarter): string =>
    `${wrote(quote)} Quarter ${numberOf(quarter)} is ${sayMonthsOf(quarter)}.`,
  otherQuarter: (quote: string, judged: Quarter): string =>
    `${wrote(quote)} This exception is about ${sayQuarter(judged)}. Is the text from another quarter?`,
  past: (quote: string): string => `${wrote(quote)} That day has passed.`,
  pastBy: (day: Day): string =>
    `It is to be back on track by ${sayDay(day)}, and that day has passed. Is there a later one?`,
};
