import { Link } from 'wouter';
import type { ReturnReceipt } from '../../../shared/contract/own-returns.ts';
import { handsWays } from '../../../shared/words/screens/hands.ts';
import { returns as words } from '../../../shared/words/screens/returns.ts';
import { pathTo } from '../../routes.ts';

/** What will be asked for by telephone before a first return counts. */
export function KeyWords({ now: { key, state } }: { now: ReturnReceipt }) {
  if (key === null || state === 'withdrawn' || state === 'superseded') return null;
  return (
    <section className="stack">
      <h2>{words.keyTitle}</h2>
      <p>{words.keyText}</p>
      <ol className="eight-words">
        {key.words.split(' ').map((word, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the words of a key are in its order
          <li key={at}>{word}</li>
        ))}
      </ol>
      <p className="muted">
        {words.keyDigits}: <span className="receipt-code">{key.digits}</span>
      </p>
      <p>
        <Link href={pathTo('hand', 'compare')}>{handsWays.compare.title}</Link>
      </p>
    </section>
  );
}
