import { Button } from '@mantine/core';
import { useLocation } from 'wouter';
import type { Hands } from '../../../shared/contract/hands.ts';
import { forGood, hands as words } from '../../../shared/words/screens/hands.ts';
import { pathTo } from '../../routes.ts';
import { WayTo } from './WayTo.tsx';

/** With whom the working copy is, or who waits for it, and what to do about that. */
export function HandsState({ held: { out, from, people } }: { held: Hands }) {
  const [, go] = useLocation();
  const mine = people.some(({ role, here }) => here && role === 'keeper');
  if (out !== null)
    return (
      <section className="hands-state stack">
        <h2>{words.outTitle(out)}</h2>
        <p>{words.outText(out)}</p>
        <p>{words.outRule}</p>
        {mine && (
          <>
            <p>{words.outNext(out)}</p>
            <div className="row">
              {forGood(out.purpose) ? (
                <WayTo task="take">{words.takeBack}</WayTo>
              ) : (
                <Button onClick={() => go(pathTo('hand', 'take'))}>{words.takeBack}</Button>
              )}
              <WayTo task="pen">{words.takePen}</WayTo>
            </div>
          </>
        )}
      </section>
    );
  if (from === null) return null;
  return (
    <section className="hands-state stack">
      <h2>{words.fromTitle(from)}</h2>
      <p>{words.fromText(from)}</p>
      {mine && (
        <div>
          <Button onClick={() => go(pathTo('hand', 'back'))}>{words.giveBack}</Button>
        </div>
      )}
    </section>
  );
}
