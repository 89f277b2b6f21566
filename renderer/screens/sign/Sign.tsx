import { Button } from '@mantine/core';
import { useLocation } from 'wouter';
import type { ReturnPreview } from '../../../shared/contract/own-returns.ts';
import { sign as words } from '../../../shared/words/screens/sign.ts';
import { useDesk } from '../../desk.tsx';
import { useAsk } from '../../hooks.ts';
import { Known } from '../../parts/Known.tsx';
import { Page } from '../../parts/Page.tsx';
import { pathTo } from '../../routes.ts';
import { useWhere } from '../../where.ts';
import { Accounted } from './Accounted.tsx';
import { Cards } from './Cards.tsx';
import { Missing } from './Missing.tsx';
import { SignForm } from './SignForm.tsx';
import { UnfinishedList } from './UnfinishedList.tsx';
import './sign.css';

/** Everything that a return will say, for its signer to look through; then the signing itself. */
export function Sign() {
  const { quarter } = useDesk();
  const preview = useAsk('returns.preview', { quarter });
  return (
    <Page title={words.title} where={useWhere()} lead={words.lead(quarter)}>
      <Known of={preview}>
        {(now) => (now.locked === null ? <Open now={now} /> : <Locked by={now.locked} />)}
      </Known>
    </Page>
  );
}

function Locked({ by: { reference, docId } }: { by: NonNullable<ReturnPreview['locked']> }) {
  const [, go] = useLocation();
  return (
    <section className="stack">
      <h2>{words.lockedTitle(reference)}</h2>
      <p>{words.lockedText}</p>
      <div>
        <Button onClick={() => go(pathTo('receipt', docId))}>{words.openSigned}</Button>
      </div>
    </section>
  );
}

function Open({ now }: { now: ReturnPreview }) {
  const ready = now.obstacles.length === 0 && now.stopped === '';
  return (
    <>
      {now.opens !== null && <p className="inset">{words.early(now.opens)}</p>}
      {now.stopped !== '' && (
        <section className="inset stack">
          <h2>{words.stopped}</h2>
          <p>{now.stopped}</p>
        </section>
      )}
      {now.obstacles.length > 0 && <Missing obstacles={now.obstacles} />}
      {now.unfinished.length > 0 && <UnfinishedList unfinished={now.unfinished} />}
      <Cards now={now} />
      <Accounted now={now} />
      {ready && <SignForm key={now.reference} now={now} />}
    </>
  );
}
