import { Link } from 'wouter';
import type { Inbox } from '../../../shared/contract/explaining.ts';
import { exceptions as words } from '../../../shared/words/screens/exceptions.ts';
import { isBuilt, paths } from '../../routes.ts';

/** Items that nobody can judge before something is entered, and where that is. */
export function Unjudged({ items }: { items: Inbox['unjudged'] }) {
  if (items.length === 0) return null;
  return (
    <section className="stack">
      <h2>{words.unjudged}</h2>
      <p>{words.unjudgedText}</p>
      <ul className="lines">
        {items.map(({ ref, title, kind, message }) => {
          const place = kind === 'indicator' ? 'figures' : 'actions';
          return (
            <li key={ref}>
              <span>
                <strong>{ref}</strong> {title}
              </span>
              {isBuilt('chair', place) ? <Link href={paths[place]}>{message}</Link> : <span>{message}</span>}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
