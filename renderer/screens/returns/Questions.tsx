import { Button } from '@mantine/core';
import { useLocation } from 'wouter';
import type { ReturnReceipt } from '../../../shared/contract/own-returns.ts';
import { home } from '../../../shared/words/screens/home.ts';
import { returns as words } from '../../../shared/words/screens/returns.ts';
import { LinkButton } from '../../parts/LinkButton.tsx';
import { isBuilt, paths, pathTo } from '../../routes.ts';
import '../home/home.css';

/** What the secretariat asks about this return, and where each is answered. */
export function Questions({ now: { questions, told, state } }: { now: ReturnReceipt }) {
  const [, go] = useLocation();
  if (questions.length === 0 || state !== 'queried') return null;
  const where = (item: string | null): string | undefined => {
    const kind = told.coverage.find(({ ref }) => ref === item);
    const explained = told.exceptions.some(({ ref }) => ref === item);
    if (item !== null && explained && isBuilt('chair', 'exception')) return pathTo('exception', item);
    const place = kind?.kind === 'action' ? 'actions' : 'figures';
    return kind !== undefined && isBuilt('chair', place) ? paths[place] : undefined;
  };
  return (
    <section className="stack">
      <h2>{words.questions(questions.length)}</h2>
      <ul className="lines">
        {questions.map(({ id, item, question, askedOn }) => {
          const path = where(item);
          return (
            <li key={id} className="question">
              <span className="small muted">
                {item !== null && <strong>{item} </strong>}
                {home.question(askedOn)}
              </span>
              <span className="as-typed">{question}</span>
              {path !== undefined && <LinkButton act={() => go(path)}>{words.answer(item)}</LinkButton>}
            </li>
          );
        })}
      </ul>
      <div>
        <Button onClick={() => go(paths.sign)}>{words.signAgain}</Button>
      </div>
    </section>
  );
}
