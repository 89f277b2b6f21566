import { Link } from 'wouter';
import type { AskedFor } from '../../../shared/contract/contributions.ts';
import type { Quarter } from '../../../shared/model/period.ts';
import { contributions as words } from '../../../shared/words/screens/contributions.ts';
import { ItemCard } from '../../parts/ItemCard.tsx';
import { isBuilt, pathTo } from '../../routes.ts';
import { ContributionFields } from './ContributionFields.tsx';
import { View } from './View.tsx';

type Props = {
  readonly quarter: Quarter;
  readonly one: AskedFor;
  readonly closed: boolean;
  saved(): void;
};

export const cardId = (ref: string): string => `contribution-${ref}`;

/** One priority of another sub-group: what they ask, what was said, and the box for what is seen from here. */
export function ContributionCard({ quarter, one, closed, saved }: Props) {
  const { priority, lead, question, indicators, last, said } = one;
  return (
    <ItemCard id={cardId(priority.ref)} about={priority.ref} title={priority.title}>
      <p className="muted">{words.ledBy(lead)}</p>
      {priority.wording !== '' && <p>{priority.wording}</p>}
      <section className="stack-tight">
        <h3 className="label">{words.asks}</h3>
        <p className={question === '' ? 'muted' : 'quoted lead'}>
          {question === '' ? words.noQuestion : question}
        </p>
      </section>
      {indicators.length === 0 ? (
        <p className="small muted">{words.noIndicators(lead)}</p>
      ) : (
        <section className="stack-tight">
          <h3 className="label">{words.indicators}</h3>
          <ul className="bullets">
            {indicators.map(({ ref, title, figure }) => (
              <li key={ref}>
                {isBuilt('chair', 'indicator') ? (
                  <Link href={pathTo('indicator', ref)}>{`${ref} ${title}`}</Link>
                ) : (
                  `${ref} ${title}`
                )}
                : {figure}
              </li>
            ))}
          </ul>
        </section>
      )}
      <section className="stack-tight">
        <h3 className="label">{words.last}</h3>
        {last === null ? <p className="muted">{words.lastNothing}</p> : <View said={last} />}
      </section>
      {closed ? (
        <section className="stack-tight">
          <h3 className="label">{words.now}</h3>
          {said === null ? <p className="muted">{words.unsaid}</p> : <View said={said} />}
        </section>
      ) : (
        <ContributionFields {...{ quarter, one, saved }} />
      )}
    </ItemCard>
  );
}
