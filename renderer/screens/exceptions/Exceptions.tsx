import { Button } from '@mantine/core';
import { useState } from 'react';
import { useLocation } from 'wouter';
import type { Inbox, InboxRow } from '../../../shared/contract/explaining.ts';
import { exceptions as words } from '../../../shared/words/screens/exceptions.ts';
import { useClosed } from '../../closed.ts';
import { useDesk } from '../../desk.tsx';
import { useKeys } from '../../frame/use-keys.ts';
import { useAsk } from '../../hooks.ts';
import { Known } from '../../parts/Known.tsx';
import { Page } from '../../parts/Page.tsx';
import { pathTo } from '../../routes.ts';
import { useWhere } from '../../where.ts';
import { NotOneDialog } from './NotOneDialog.tsx';
import { RaiseDialog } from './RaiseDialog.tsx';
import { Rows } from './Rows.tsx';
import { Unjudged } from './Unjudged.tsx';
import './exceptions.css';

/** Only what needs words: every exception of the quarter, why it is here, and how far its explanation is. */
export function Exceptions() {
  const { quarter } = useDesk();
  const inbox = useAsk('exceptions.inbox', { quarter });
  return (
    <Page title={words.title} lead={words.lead} where={useWhere()}>
      <Known of={inbox}>{(found) => <Listed key={found.quarter} inbox={found} />}</Known>
    </Page>
  );
}

function Listed({ inbox }: { inbox: Inbox }) {
  const { quarter, rows, unjudged, raisable } = inbox;
  const closed = useClosed();
  const [raising, raise] = useState(false);
  const [arguing, argue] = useState<InboxRow | null>(null);
  const [, go] = useLocation();
  const open = rows.filter(({ state }) => state === 'not-started' || state === 'draft');
  const first = open[0];
  useKeys(words.raiseKeys, () => {
    if (!closed) raise(true);
  });
  return (
    <>
      {rows.length === 0 ? (
        <section className="stack">
          <h2>{words.none}</h2>
          {!closed && <p>{words.noneText}</p>}
        </section>
      ) : (
        <p className="lead" role="status">
          {words.count(rows.length - open.length, rows.length)}
        </p>
      )}
      {!closed && (
        <div className="row">
          {first !== undefined && (
            <Button onClick={() => go(pathTo('exception', first.which))}>
              {words.explainNext(first.ref)}
            </Button>
          )}
          <Button
            variant={first === undefined && rows.length === 0 ? 'filled' : 'default'}
            onClick={() => raise(true)}
          >
            {words.raise}
            <kbd className="keys-hint">{words.raiseKeys}</kbd>
          </Button>
        </div>
      )}
      {rows.length > 0 && <Rows rows={rows} closed={closed} quarter={quarter} argue={argue} />}
      <Unjudged items={unjudged} />
      {raising && (
        <RaiseDialog quarter={quarter} raisable={raisable} raised={null} close={() => raise(false)} />
      )}
      {arguing !== null && <NotOneDialog quarter={quarter} item={arguing.ref} close={() => argue(null)} />}
    </>
  );
}
