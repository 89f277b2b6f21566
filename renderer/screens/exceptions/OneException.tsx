import { useState } from 'react';
import { Link, useLocation, useParams } from 'wouter';
import type { OneException as One, WhichException } from '../../../shared/contract/explaining.ts';
import { exceptions } from '../../../shared/words/screens/exceptions.ts';
import { explaining as words } from '../../../shared/words/screens/explaining.ts';
import { useClosed } from '../../closed.ts';
import { useDesk } from '../../desk.tsx';
import { useOneOfARow } from '../../frame/neighbours.ts';
import { useAsk, useTell } from '../../hooks.ts';
import { FaultNote } from '../../parts/FaultNote.tsx';
import { Known } from '../../parts/Known.tsx';
import { LinkButton } from '../../parts/LinkButton.tsx';
import { Page } from '../../parts/Page.tsx';
import { toast } from '../../parts/toasts.ts';
import { paths, pathTo } from '../../routes.ts';
import { useWhere } from '../../where.ts';
import { Answers } from './Answers.tsx';
import { Beside } from './Beside.tsx';
import { NotOneDialog } from './NotOneDialog.tsx';
import { RaiseDialog } from './RaiseDialog.tsx';
import { Said } from './Said.tsx';
import { ClassTag, StateTag } from './tags.tsx';
import './exceptions.css';

/** One exception: what is asked of its chair on the left, and what helps to answer on the right. */
export function OneException() {
  const { ref = '' } = useParams();
  const { quarter } = useDesk();
  const one = useAsk('exceptions.one', { quarter, item: ref as WhichException });
  return <Known of={one}>{(found) => <Shown key={`${found.which} ${quarter}`} one={found} />}</Known>;
}

function Shown({ one }: { one: One }) {
  const { ref, title, figures, before, after, arguedAway } = one;
  const closed = useClosed();
  const [, go] = useLocation();
  useOneOfARow({
    ...words.row,
    step: (by) => {
      const next = by === 1 ? after : before;
      if (next !== null) go(pathTo('exception', next));
    },
  });
  return (
    <Page title={`${ref} ${title}`} where={useWhere()} {...(figures !== '' && { lead: figures })}>
      <Standing one={one} closed={closed} />
      <div className="explaining-room">
        <div className="explaining">
          <div className="stack stack-wide">
            {closed || arguedAway !== null ? <Said one={one} /> : <Answers one={one} />}
          </div>
          <Beside one={one} />
        </div>
      </div>
    </Page>
  );
}

/** Why it is here, and what can be done about that. */
function Standing({ one, closed }: { one: One; closed: boolean }) {
  const { quarter, at, of, reasons, continuing, arguedAway, computed, raised, ref } = one;
  const [open, show] = useState<'arguing' | 'raising' | null>(null);
  const argue = useTell('exceptions.argue');
  const unraise = useTell('exceptions.unraise');
  const [, go] = useLocation();
  const takeBack = async (): Promise<void> => {
    if (raised === null) return;
    const reply = await unraise.tell({ quarter, id: raised.id });
    if (!reply.ok) return;
    go(paths.exceptions);
    toast(exceptions.raising.takenBack(raised.title));
  };
  const fault = argue.fault ?? unraise.fault;
  return (
    <section className="stack" aria-label={words.reasons}>
      <p className="row-tight">
        <ClassTag of={one.class} />
        <StateTag of={one.state} />
        <span className="muted">{words.at(at, of)}</span>
        <span className="muted">{continuing === null ? exceptions.fresh : exceptions.since(continuing)}</span>
        <Link href={paths.exceptions}>{words.toList}</Link>
      </p>
      <ul className="bullets">
        {reasons.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      {fault !== null && <FaultNote fault={fault} />}
      {arguedAway !== null && <p className="inset as-typed">{exceptions.argued(arguedAway)}</p>}
      {!closed && (
        <div className="row">
          {arguedAway !== null && (
            <LinkButton act={() => void argue.tell({ quarter, item: ref, reason: null })}>
              {exceptions.arguing.back}
            </LinkButton>
          )}
          {arguedAway === null && computed && (
            <LinkButton act={() => show('arguing')}>{exceptions.arguing.open}</LinkButton>
          )}
          {raised !== null && (
            <>
              <LinkButton act={() => show('raising')}>{exceptions.raising.change}</LinkButton>
              <LinkButton act={() => void takeBack()}>{exceptions.raising.back}</LinkButton>
            </>
          )}
        </div>
      )}
      {open === 'arguing' && <NotOneDialog quarter={quarter} item={ref} close={() => show(null)} />}
      {open === 'raising' && <Raising one={one} close={() => show(null)} />}
    </section>
  );
}

function Raising({ one: { quarter, raised, priority }, close }: { one: One; close(): void }) {
  const priorities = priority === null ? [] : [priority];
  return <RaiseDialog quarter={quarter} raisable={{ items: [], priorities }} raised={raised} close={close} />;
}
