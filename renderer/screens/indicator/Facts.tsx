import type { IndicatorPage } from '../../../shared/contract/indicator.ts';
import { formatValue } from '../../../shared/rules/number.ts';
import { indicatorWords as words } from '../../../shared/words/screens/indicator.ts';

/** The definition card, and how the indicator is judged, in words. */
export function Facts({ page }: { page: IndicatorPage }) {
  const { indicator, priority, lead, target, tolerance } = page;
  const { card, baseline } = indicator;
  const { terms } = words;
  const facts: (readonly [string, string | undefined])[] = [
    [terms.what, card.what],
    [terms.how, card.how],
    [terms.good, card.good],
    [terms.source, card.source],
    [terms.caution, card.caution],
    [terms.priority, priority === null ? undefined : `${priority.ref} ${priority.title}`],
    [terms.lead, lead],
    [terms.supplied, words.supplied[indicator.supplied]],
    [terms.direction, words.directions[indicator.direction]],
    [
      terms.rollUp,
      [words.frequencies[indicator.frequency], words.rollUps[indicator.rollUp], words.lag(indicator.lag)]
        .join(' ')
        .trim(),
    ],
    [terms.target, capital(target)],
    [terms.tolerance, indicator.target === null ? undefined : capital(tolerance)],
    [
      terms.baseline,
      baseline === null
        ? undefined
        : words.baseline(baseline.label, formatValue(indicator, baseline.value), baseline.source),
    ],
    [terms.marking, indicator.marking],
  ];
  return (
    <section className="stack">
      <h2>{words.definition}</h2>
      <dl className="facts">
        {facts.flatMap(([term, text]) =>
          text === undefined
            ? []
            : [
                <dt key={term}>{term}</dt>,
                <dd key={`${term} text`} className="as-typed">
                  {text}
                </dd>,
              ],
        )}
      </dl>
    </section>
  );
}

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
