import { Link } from 'wouter';
import type { ChairStatus } from '../../../shared/model/status.ts';
import { home } from '../../../shared/words/screens/home.ts';
import { takeIn } from '../../../shared/words/screens/take-in.ts';
import { paths } from '../../routes.ts';

/** What came back: questions, requests, decisions, and whether the return arrived. */
export function FromSecretariat({ now }: { now: ChairStatus }) {
  const { openQueries, openRequests, figuresRequests, decisions, receipt } = now;
  const lines: { text: string; path?: string }[] = [
    ...(receipt === null ? [] : [{ text: home.receipt(receipt) }]),
    ...(openRequests === 0 ? [] : [{ text: home.requests(openRequests), path: paths.requests }]),
    ...(figuresRequests === 0 ? [] : [{ text: home.figures(figuresRequests) }]),
    ...(decisions === 0 ? [] : [{ text: home.decisions(decisions), path: paths.board }]),
  ];
  return (
    <section className="stack">
      <h2>{home.fromTitle}</h2>
      {openQueries.length === 0 && lines.length === 0 && <p className="muted">{home.fromNothing}</p>}
      {openQueries.length > 0 && (
        <ul className="lines">
          {openQueries.map(({ id, item, question, askedOn }) => (
            <li key={id} className="question">
              <span className="small muted">
                {item !== null && <strong>{item} </strong>}
                {home.question(askedOn)}
              </span>
              <span>{question}</span>
            </li>
          ))}
        </ul>
      )}
      {lines.length > 0 && (
        <ul className="bullets">
          {lines.map(({ text, path }) => (
            <li key={text}>{path === undefined ? text : <Link href={path}>{text}</Link>}</li>
          ))}
        </ul>
      )}
      <p className="small muted">{takeIn.dropHere}</p>
    </section>
  );
}
