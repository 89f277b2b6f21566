import type { Unfinished } from '../../../shared/contract/own-returns.ts';
import { sign as words } from '../../../shared/words/screens/sign.ts';
import { LinkButton } from '../../parts/LinkButton.tsx';
import { useLeaveFor } from '../../return-to.ts';
import { paths, pathTo } from '../../routes.ts';
import { here } from './here.ts';

/** What was typed and is no entry: whoever signs may leave it so, and knows that it stays behind. */
export function UnfinishedList({ unfinished }: { unfinished: readonly Unfinished[] }) {
  const leave = useLeaveFor(here);
  return (
    <section className="missing stack" aria-labelledby="unfinished">
      <h2 id="unfinished">{words.unfinishedTitle}</h2>
      <p>{words.unfinished}</p>
      <ul className="bullets">
        {unfinished.map(({ where, item }) => (
          <li key={where + item}>
            {words.unfinishedOf[where](item)}{' '}
            <LinkButton act={() => leave(where === 'exceptions' ? pathTo('exception', item) : paths[where])}>
              {words.finish} <span className="unseen">{item}</span>
            </LinkButton>
          </li>
        ))}
      </ul>
    </section>
  );
}
