import { Button } from '@mantine/core';
import { Link, useLocation } from 'wouter';
import type { ChairStatus } from '../../../shared/model/status.ts';
import { common } from '../../../shared/words/screens/common.ts';
import { home } from '../../../shared/words/screens/home.ts';
import { useDesk } from '../../desk.tsx';
import { useAsk } from '../../hooks.ts';
import { Known } from '../../parts/Known.tsx';
import { OldVersionHere } from '../../parts/OldVersion.tsx';
import { Page } from '../../parts/Page.tsx';
import { pathTo, taskPath } from '../../routes.ts';
import { useWhere } from '../../where.ts';
import { NotCompared } from '../hands/NotCompared.tsx';
import { DueLine } from './DueLine.tsx';
import { FromSecretariat } from './FromSecretariat.tsx';
import { Tasks } from './Tasks.tsx';
import './home.css';

/** What a chair owes, by when, and how far it is. Nothing else. */
export function ChairHome() {
  const { quarter } = useDesk();
  const status = useAsk('status.get', { quarter });
  return (
    <Page title={home.dueTitle} where={useWhere()}>
      <OldVersionHere />
      <Known of={status}>{(now) => now.role === 'chair' && <Due now={now} />}</Known>
    </Page>
  );
}

function Due({ now }: { now: ChairStatus }) {
  return now.plan === null ? (
    <section className="stack">
      <h2>{home.noPlan}</h2>
      <p>{home.noPlanText}</p>
    </section>
  ) : (
    <>
      <OwnReturn now={now} />
      <FromSecretariat now={now} />
      <NotCompared />
    </>
  );
}

/** With the secretariat, so that nothing is asked of the chair. */
const settled: readonly ChairStatus['state'][] = ['exported', 'received', 'accepted'];

function OwnReturn({ now }: { now: ChairStatus }) {
  const { rounds, quarter } = useDesk();
  const done = settled.includes(now.state);
  const finished = now.tasks.filter(({ state }) => state === 'completed').length;
  const open = now.tasks.find(({ state }) => state === 'not-started' || state === 'in-progress');
  const path = open && taskPath(open.task);
  const following = rounds[rounds.findIndex((one) => one.quarter === quarter) + 1];
  return (
    <section className="due stack">
      <h2>{home.returnFor(now.quarter)}</h2>
      <DueLine calendar={now.calendar} daysLeft={now.daysLeft} settled={done} />
      <p>
        {now.stateText}. {!done && home.progress(finished, now.tasks.length)}
      </p>
      <p className="next">{now.next}</p>
      {done && following !== undefined && <p>{home.opensNext(following.quarter, following.opens)}</p>}
      <Onward now={now} path={done ? undefined : path} />
      <Tasks tasks={now.tasks} />
    </section>
  );
}

/** With a signed return, to that: to save it, to answer what is asked, or to see what became of it. */
const atReturn: Partial<Record<ChairStatus['state'], string>> = {
  signed: home.saveSigned,
  queried: home.answerQuestions,
};

function Onward({ now: { state, docId }, path }: { now: ChairStatus; path: string | undefined }) {
  const [, go] = useLocation();
  const receipt = docId === null ? undefined : pathTo('receipt', docId);
  const first = atReturn[state];
  if (first !== undefined && receipt !== undefined)
    return (
      <div>
        <Button onClick={() => go(receipt)}>{first}</Button>
      </div>
    );
  return (
    <div className="row">
      {path !== undefined && <Button onClick={() => go(path)}>{common.continue}</Button>}
      {receipt !== undefined && <Link href={receipt}>{home.seeReturn}</Link>}
    </div>
  );
}
