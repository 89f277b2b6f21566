import type { Answers } from '../../model/entries.ts';
import type { IndicatorVerdict } from '../../model/exception.ts';
import { narrativeWords } from '../../words/narrative.ts';
import { judgedQuarter } from '../aggregate.ts';
import { wrongPercentages } from './arithmetic.ts';
import { comparisonsOf } from './comparison.ts';
import { wrongDirections } from './direction.ts';
import type { Finding, Known } from './finding.ts';
import { otherQuarter, wrongMonths, wrongPeriods } from './named-periods.ts';
import { pastDays } from './past-days.ts';
import { quotableOf, strangeFigures } from './quoted.ts';
import { clausesKnown, subjectOf } from './subject.ts';
import { type Piece, sentencesOf } from './text.ts';

/** In which answer something was found. */
export type NarrativeField = 'what' | 'why' | 'doing' | 'owner' | 'ask' | 'by';
export type NarrativeFinding = {
  readonly field: NarrativeField;
  readonly quote: string;
  readonly message: string;
};

type About = Omit<Known, 'measured'> & {
  readonly measured:
    | (NonNullable<Known['measured']> & {
        readonly verdict?: Pick<IndicatorVerdict, 'mean' | 'lower' | 'upper'>;
      })
    | null;
};

/**
 * What the figures say against the words of an exception: directions, sizes and figures that they do not bear out,
 * percentages that do not fit their counts, wrong quarters, and days that have passed. It reads English by rule, and
 * speaks only where a clause is plainly about the indicator and nothing else, so that it hardly ever asks in vain;
 * it misses what it cannot read. The same words and figures always give the same findings.
 */
export function checkNarrative(answers: Answers, about: About): NarrativeFinding[] {
  const { what, why, doing, owner, ask, by } = answers;
  const said: [NarrativeField, string][] = [
    ['what', what],
    ['why', why],
    ['doing', doing],
    ['owner', owner],
    ['ask', ask.text],
  ];
  return [
    ...said.flatMap(([field, text]) =>
      findingsIn(field, text, about).map(({ quote, message }) => ({ field, quote, message })),
    ),
    ...(by !== null && by < about.today
      ? [{ field: 'by' as const, quote: by, message: narrativeWords.pastBy(by) }]
      : []),
  ];
}

/** In the order of the text; where two speak of the same words, the first is enough. */
function findingsIn(field: NarrativeField, text: string, about: About): Finding[] {
  const sentences = sentencesOf(text);
  const found = [
    ...sentences.flatMap(wrongPercentages),
    ...sentences.flatMap((one) => wrongMonths(one, judgedIn(about))),
    ...(field === 'what'
      ? sentences.flatMap((one) => otherQuarter(one, judgedIn(about), about.quarter))
      : []),
    ...(field === 'doing' || field === 'ask' ? sentences.flatMap((one) => pastDays(one, about.today)) : []),
    ...(field === 'what' || field === 'why' ? aboutIndicator(field, sentences, about) : []),
  ];
  return found
    .filter((one, at) => !found.slice(0, at).some((other) => overlaps(one, other)))
    .sort((a, b) => a.start - b.start);
}

const judgedIn = ({ measured, quarter }: About) =>
  measured === null ? quarter : judgedQuarter(measured.indicator, quarter);

const overlaps = (a: Finding, b: Finding): boolean =>
  a.start < b.start + b.quote.length && b.start < a.start + a.quote.length;

/** What is said of the indicator itself, which only the first two answers tell of. */
function aboutIndicator(field: NarrativeField, sentences: readonly Piece[], { measured }: About): Finding[] {
  if (measured === null) return [];
  const { indicator, figures } = measured;
  const subject = subjectOf(indicator);
  const held = { indicator, figures, all: comparisonsOf(indicator, figures) };
  const quotable = quotableOf(measured);
  return clausesKnown(sentences, subject, field === 'what').flatMap((clause) => [
    ...wrongDirections(clause, subject, held),
    ...wrongPeriods(clause, subject, held),
    ...strangeFigures(clause, subject, held, quotable),
  ]);
}
