import type { ChairStatus } from '../../../shared/model/status.ts';
import { home } from '../../../shared/words/screens/home.ts';
import { takeIn } from '../../../shared/words/screens/take-in.ts';

/** What came back: questions, requests, decisions, and whether the return arrived. */
export function FromSecretariat({ now }: { now: ChairStatus }) {
  const { openQueries, openRequests, figuresRequests, decisions, receipt } = now;
  const lines = [
    ...(receipt === null ? [] : [home.receipt(receipt)]),
    ...(openRequests === 0 ? [] : [home.requests(openRequests)]),
    ...(figuresRequests === 0 ? [] : [home.figures(figuresRequests)]),
    ...(decisions === 0 ? [] : [home.decisions(decisions)]),
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
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      <p className="small muted">{takeIn.dropHere}</p>
    </section>
  );
}
