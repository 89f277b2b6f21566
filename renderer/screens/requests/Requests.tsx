import type { AskedOf, RequestSheet } from '../../../shared/contract/requests.ts';
import { requests as words } from '../../../shared/words/screens/requests.ts';
import { useClosed } from '../../closed.ts';
import { useDesk } from '../../desk.tsx';
import { useAsk } from '../../hooks.ts';
import { ItemCard } from '../../parts/ItemCard.tsx';
import { Known } from '../../parts/Known.tsx';
import { Page } from '../../parts/Page.tsx';
import { Shape } from '../../parts/Shape.tsx';
import { useWhere } from '../../where.ts';
import { Answer } from './Answer.tsx';

/** What was asked of this sub-group in a meeting, and what it answers. */
export function Requests() {
  const { quarter } = useDesk();
  const closed = useClosed();
  const sheet = useAsk('requests.sheet', { quarter });
  return (
    <Page title={words.title} lead={words.lead} where={useWhere()}>
      <Known of={sheet}>{(found) => <Asked key={found.quarter} sheet={found} closed={closed} />}</Known>
    </Page>
  );
}

function Asked({ sheet: { quarter, open, answered }, closed }: { sheet: RequestSheet; closed: boolean }) {
  return (
    <>
      {open.length === 0 && (
        <section className="stack">
          <h2>{words.none}</h2>
          <p>{words.noneText}</p>
        </section>
      )}
      {open.map((one) => (
        <ItemCard key={one.ref} id={`request-${one.ref}`} about={one.ref} title={words.from(one.from)}>
          <Request one={one} />
          {!closed ? <Answer quarter={quarter} one={one} /> : <Given said={one.said} />}
        </ItemCard>
      ))}
      {answered.length > 0 && (
        <section className="stack">
          <h2>{words.history}</h2>
          {answered.map((one) => (
            <div key={one.ref} className="stack">
              <h3>
                {one.ref} {words.from(one.from)}
              </h3>
              <Request one={one} />
              {one.answer !== '' && <p className="as-typed">{one.answer}</p>}
              <p className="row-tight">
                <Shape name="tick" />
                {one.answeredOn === null ? words.waits : words.noted(one.answeredOn)}
              </p>
            </div>
          ))}
        </section>
      )}
    </>
  );
}

/** What is answered in a quarter that is signed. */
const Given = ({ said }: Pick<AskedOf, 'said'>) => (
  <section className="stack-tight">
    <h3 className="label">{words.answer}</h3>
    {said === null ? <p className="muted">{words.states.none}</p> : <p className="as-typed">{said.text}</p>}
  </section>
);

/** What was asked, by when, and what was answered before. */
function Request({ one: { minute, askedOn, text, due, daysLeft, earlier, answeredOn } }: { one: AskedOf }) {
  const late = answeredOn === null && daysLeft !== null && daysLeft < 0;
  return (
    <>
      <p className="quoted lead as-typed">{text}</p>
      <p className="item-card-facts">
        <span className="muted">{words.minute(minute, askedOn)}</span>
        <span className="row-tight">
          {late && <Shape name="diamond" />}
          {due === null ? words.noDue : words.due(due, answeredOn === null ? daysLeft : null)}
        </span>
      </p>
      {earlier.map(({ quarter, text: answer, complete }) => (
        <section key={quarter} className="stack-tight">
          <h3 className="label">{words.earlier(quarter, complete)}</h3>
          <p className="as-typed">{answer}</p>
        </section>
      ))}
    </>
  );
}
