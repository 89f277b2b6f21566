import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'wouter';
import type { ActionSheet } from '../../../shared/contract/actions.ts';
import type { Ref } from '../../../shared/model/ids.ts';
import { actions as words } from '../../../shared/words/screens/actions.ts';
import { useClosed } from '../../closed.ts';
import { useDesk } from '../../desk.tsx';
import { useAsk, useTell } from '../../hooks.ts';
import { useMovingOn } from '../../moving-on.ts';
import { FaultNote } from '../../parts/FaultNote.tsx';
import { Known } from '../../parts/Known.tsx';
import { Page } from '../../parts/Page.tsx';
import { Toolbar } from '../../parts/Toolbar.tsx';
import { toast } from '../../parts/toasts.ts';
import { taskPath } from '../../routes.ts';
import { useWhere } from '../../where.ts';
import { ActionCard, cardId } from './ActionCard.tsx';
import './actions.css';

/** How every action that the sub-group leads stands, a card each. */
export function Actions() {
  const { quarter } = useDesk();
  const sheet = useAsk('actions.sheet', { quarter });
  return (
    <Page title={words.title} lead={words.lead} where={useWhere()}>
      <Known of={sheet}>
        {(found) => (found.actions.length === 0 ? <None /> : <Cards key={found.quarter} sheet={found} />)}
      </Known>
    </Page>
  );
}

const None = () => (
  <section className="stack">
    <h2>{words.none}</h2>
    <p>{words.noneText}</p>
  </section>
);

function Cards({ sheet: { quarter, actions } }: { sheet: ActionSheet }) {
  const closed = useClosed();
  const [open, setOpen] = useState<Ref | null>(null);
  const goTo = useMovingOn('button');
  const same = useTell('actions.same');
  const unsaid = actions.filter(({ progress, gap }) => progress === null && gap === null);
  const rest = unsaid.filter(({ whyNotSame }) => whyNotSame === null);

  /** The card that waits next after this one; the count at the top where none does. */
  const goOnFrom = (ref: Ref): void => {
    setOpen(null);
    const at = actions.findIndex(({ action }) => action.ref === ref);
    const inTurn = [...actions.slice(at + 1), ...actions.slice(0, at)];
    const waits = inTurn.find((one) => unsaid.includes(one));
    goTo(waits === undefined ? countId : cardId(waits.action.ref));
  };
  const sameOf = async (refs: readonly Ref[] | null, from?: Ref): Promise<void> => {
    const reply = await same.tell({ quarter, actions: refs === null ? null : [...refs] });
    if (!reply.ok) return;
    if (from !== undefined) return goOnFrom(from);
    toast(words.sameSaid(reply.value.said.length));
    goTo(countId);
  };
  return (
    <>
      {same.fault !== null && <FaultNote fault={same.fault} />}
      <div className="row">
        <p id={countId} className="lead item-card-count" role="status" tabIndex={-1}>
          {words.count(actions.length - unsaid.length, actions.length)}
        </p>
        {!closed && rest.length > 1 && (
          <Toolbar label={words.tools}>
            <Button variant="default" disabled={same.telling} onClick={() => void sameOf(null)}>
              {words.sameForRest(rest.length)}
            </Button>
          </Toolbar>
        )}
        {unsaid.length === 0 && <Onward />}
      </div>
      <div className="stack stack-wide">
        {actions.map((one) => (
          <ActionCard
            key={one.action.ref}
            quarter={quarter}
            one={one}
            closed={closed}
            open={open === one.action.ref}
            setOpen={(shown) => setOpen(shown ? one.action.ref : null)}
            same={() => void sameOf([one.action.ref], one.action.ref)}
            saved={() => goOnFrom(one.action.ref)}
            first={unsaid[0] === one}
            last={unsaid.every(({ action }) => action.ref === one.action.ref)}
          />
        ))}
      </div>
    </>
  );
}

const countId = 'actions-said';

function Onward() {
  const path = taskPath('exceptions');
  return path === undefined ? null : <Link href={path}>{words.onward}</Link>;
}
