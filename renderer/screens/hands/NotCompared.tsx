import { handsWays } from '../../../shared/words/screens/hands.ts';
import { compare as words } from '../../../shared/words/screens/keys-and-passphrases.ts';
import { useAsk } from '../../hooks.ts';
import { WayTo } from './WayTo.tsx';

/** Says, where files from the secretariat matter, that nothing proves yet whose they are. */
export function NotCompared() {
  const held = useAsk('hands.get', {});
  if (held.state !== 'known' || held.value.secretariat === null || held.value.secretariat.confirmed)
    return null;
  return (
    <section className="stack">
      <h2>{words.not}</h2>
      <p>{words.notText}</p>
      <p>
        <WayTo task="compare">{handsWays.compare.title}</WayTo>
      </p>
    </section>
  );
}
