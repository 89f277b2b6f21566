import type { Figures } from '../../model/exception.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { Quarter } from '../../model/period.ts';
import { narrativeWords } from '../../words/narrative.ts';
import { monthNumber } from '../month-name.ts';
import { monthsOf, numberOf, quarterIn, startOfYear, yearOf, yearStarting } from '../quarter.ts';
import { figuresIn } from './arithmetic.ts';
import type { Finding } from './finding.ts';
import { isSaid } from './quantity.ts';
import { quartersOf } from './quoted.ts';
import type { Subject, Told } from './subject.ts';
import type { Piece } from './text.ts';

type Held = { readonly indicator: Indicator; readonly figures: Figures };

const named =
  /\b(?:q|quarter )(?<number>[1-4])\b(?:\s*\((?<from>[a-z]+)\.?\s*(?:to|-|–)\s*(?<to>[a-z]+)\.?[^)]*\))?(?:\s*(?:of\s*|,\s*)?(?:FY)?(?<year>20\d\d)(?:\s*(?:\/|-|–|to)\s*(?<until>\d{4}|\d\d))?)?/gi;

type Named = {
  readonly quote: string;
  readonly start: number;
  readonly quarter: Quarter;
  readonly months: [number, number] | null;
  readonly loose: boolean;
};

/** The quarters that a text names. Without a year it is the latest of that number up to the one judged. */
function quartersNamed(text: string, judged: Quarter): Named[] {
  return [...text.matchAll(named)].flatMap((match) => {
    const { number, from, to, year, until } = match.groups ?? {};
    const count = Number(number) as 1 | 2 | 3 | 4;
    const latest = count <= numberOf(judged) ? startOfYear(yearOf(judged)) : startOfYear(yearOf(judged)) - 1;
    const loose = year !== undefined && until === undefined;
    const own =
      loose && count === numberOf(judged) && Number(year) - startOfYear(yearOf(judged)) === 1 && count === 4;
    const starts = year === undefined ? latest : own ? latest : Number(year);
    const [first, last] = [monthNumber(from ?? ''), monthNumber(to ?? '')];
    return [
      {
        quote: match[0].trim(),
        start: match.index,
        quarter: quarterIn(yearStarting(starts), count),
        months: first === null || last === null ? null : [first, last],
        loose,
      },
    ];
  });
}

/** A quarter named with months that are not its own. */
export const wrongMonths = ({ text, start }: Piece, judged: Quarter): Finding[] =>
  quartersNamed(text, judged).flatMap(({ quote, start: at, quarter, months }) => {
    const own = monthsOf(quarter).map((month) => Number(month.slice(5, 7)));
    if (months === null || (months[0] === own[0] && months[1] === own[2])) return [];
    return [{ quote, start: start + at, message: narrativeWords.quarterMonths(quote, quarter) }];
  });

/** Says that two quarters are held against each other, or that something goes back. */
const compares =
  /\b(than|compared|comparison|against|from|since|last|previous|earlier|before|after|ago|on|until|both|all|like|as in|as at|to|by|for|next|will|did|had|was|were)\b/i;

/** A sentence about a quarter that is not this one, and about no other: left over from an earlier text. */
export function otherQuarter({ text, start }: Piece, judged: Quarter, quarter: Quarter): Finding[] {
  const all = quartersNamed(text, judged);
  const [first] = all;
  if (first === undefined || all.length > 1 || first.quarter === judged || first.quarter === quarter)
    return [];
  const opening = text.slice(0, first.start);
  const rest = text.slice(first.start + first.quote.length);
  if (
    !/^\s*(?:(?:in|during|throughout|over|this is|for)\s+)?(?:the\s+)?$/i.test(opening) ||
    compares.test(sinceVerb(rest))
  )
    return [];
  return [
    {
      quote: first.quote,
      start: start + first.start,
      message: narrativeWords.otherQuarter(first.quote, judged),
    },
  ];
}

/** `rose to 96` compares nothing; `on the quarter before` does. */
const sinceVerb = (rest: string): string =>
  rest.replace(
    /\b(?:rose|fell|increased|decreased|dropped|grew|was|were|went (?:up|down))\b(?:\s+(?:by|to|from|on))?(?:\s+[\d£][\d.,%]*)?/gi,
    ' ',
  );

/** A figure of the indicator that is said to be of a quarter whose figure is another. */
export function wrongPeriods(
  { text, start, known }: Told,
  subject: Subject,
  { indicator, figures }: Held,
): Finding[] {
  const [at] = quartersNamed(text, figures.judged);
  const about = subject.about(text);
  if (at === undefined || about === 'other' || (about === 'stand-in' && !known)) return [];
  const quarters = quartersOf(indicator, figures);
  const own = quarters.find(({ quarter }) => quarter === at.quarter);
  const [one, more] = figuresIn(text.slice(0, at.start)).filter(
    ({ unit }) => unit === 'plain' || unit === indicator.unit.kind,
  );
  if (own === undefined || one === undefined || more !== undefined || isSaid(one, own.value)) return [];
  if (!/\b(?:in|for|during|of)\s+(?:the\s+)?$/i.test(text.slice(one.end, at.start))) return [];
  const other = quarters.findLast(({ value }) => isSaid({ ...one, hedge: null }, value));
  if (other === undefined) return [];
  const quote = text.slice(one.start, at.start + at.quote.length);
  const message = narrativeWords.period(quote, indicator, own, other.quarter);
  return [{ quote, start: start + one.start, message }];
}
