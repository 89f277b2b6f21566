import { useLocation } from 'wouter';
import type { Hands as Held } from '../../../shared/contract/hands.ts';
import { type HandsTask, handsWays, hands as words } from '../../../shared/words/screens/hands.ts';
import { useAsk } from '../../hooks.ts';
import { ChoiceList } from '../../parts/ChoiceList.tsx';
import { Known } from '../../parts/Known.tsx';
import { Page } from '../../parts/Page.tsx';
import { pathTo } from '../../routes.ts';
import { useWhere } from '../../where.ts';
import { HandsState } from './HandsState.tsx';
import { Past } from './Past.tsx';
import { PeopleHere } from './PeopleHere.tsx';
import './hands.css';

/** Who works at this desk, and every way in which it passes on. */
export function Hands() {
  const held = useAsk('hands.get', {});
  return (
    <Page title={words.title} where={useWhere()} lead={words.lead}>
      <Known of={held}>{(now) => <Ways held={now} />}</Known>
    </Page>
  );
}

type Way = keyof typeof handsWays;
const pass: readonly Way[] = ['person', 'preparer', 'deputy', 'new-chair', 'new-laptop'];
const take: readonly Way[] = ['request', 'take'];

function Ways({ held }: { held: Held }) {
  const { people, out, from } = held;
  const keeper = people.find(({ role }) => role === 'keeper');
  const here = people.find((one) => one.here);
  const mine = here?.role === 'keeper';
  const lost: readonly Way[] = held.secretariat === null ? ['passphrase'] : ['compare', 'passphrase'];
  return (
    <>
      <HandsState held={held} />
      {!mine && <p>{words.notYours(keeper?.name ?? '')}</p>}
      <PeopleHere people={people} mayRemove={mine && out === null} />
      {mine && out === null && from === null && <Group title={words.give} ways={pass} />}
      {mine && out === null && <Group title={words.take} ways={take} />}
      <Group title={words.lost} ways={mine ? lost : ['passphrase']} />
      <Past past={held.past} />
    </>
  );
}

function Group({ title, ways }: { title: string; ways: readonly Way[] }) {
  const [, go] = useLocation();
  const choose = (task: HandsTask) => () => go(pathTo('hand', task));
  return (
    <section className="stack">
      <h2>{title}</h2>
      <ChoiceList label={title} choices={ways.map((way) => ({ ...handsWays[way], choose: choose(way) }))} />
    </section>
  );
}
