import type { ContributionSheet } from '../../../shared/contract/contributions.ts';
import type { Ref } from '../../../shared/model/ids.ts';
import { contributions as words } from '../../../shared/words/screens/contributions.ts';
import { useClosed } from '../../closed.ts';
import { useDesk } from '../../desk.tsx';
import { useAsk } from '../../hooks.ts';
import { useMovingOn } from '../../moving-on.ts';
import { Known } from '../../parts/Known.tsx';
import { Page } from '../../parts/Page.tsx';
import { useWhere } from '../../where.ts';
import { ContributionCard, cardId } from './ContributionCard.tsx';
import { View } from './View.tsx';

/** What this sub-group sees of the priorities that others lead. */
export function Contributions() {
  const { quarter } = useDesk();
  const sheet = useAsk('contributions.sheet', { quarter });
  return (
    <Page title={words.title} lead={words.lead} where={useWhere()}>
      <Known of={sheet}>{(found) => <Asked key={found.quarter} sheet={found} />}</Known>
    </Page>
  );
}

const countId = 'contributions-said';

function Asked({ sheet: { quarter, asked, withdrawn } }: { sheet: ContributionSheet }) {
  const closed = useClosed();
  const goTo = useMovingOn();
  const unsaid = asked.filter(({ said }) => said === null);
  const goOnFrom = (ref: Ref): void => {
    const next = unsaid.find(({ priority }) => priority.ref !== ref);
    goTo(next === undefined ? countId : cardId(next.priority.ref));
  };
  return (
    <>
      {asked.length === 0 ? (
        <section className="stack">
          <h2>{words.none}</h2>
          <p>{words.noneText}</p>
        </section>
      ) : (
        <>
          <p id={countId} className="lead item-card-count" role="status" tabIndex={-1}>
            {words.count(asked.length - unsaid.length, asked.length)}
          </p>
          <div className="stack stack-wide">
            {asked.map((one) => (
              <ContributionCard
                key={one.priority.ref}
                {...{ quarter, one }}
                closed={closed}
                saved={() => goOnFrom(one.priority.ref)}
              />
            ))}
          </div>
        </>
      )}
      <Withdrawn withdrawn={withdrawn} />
    </>
  );
}

function Withdrawn({ withdrawn }: Pick<ContributionSheet, 'withdrawn'>) {
  if (withdrawn.length === 0) return null;
  return (
    <section className="stack">
      <h2>{words.withdrawn}</h2>
      <p>{words.withdrawnText}</p>
      {withdrawn.map(({ priority, ...said }) => (
        <div key={priority.ref} className="quoted stack-tight">
          <h3>
            {priority.ref} {priority.title}
          </h3>
          <View said={said} />
        </div>
      ))}
    </section>
  );
}
