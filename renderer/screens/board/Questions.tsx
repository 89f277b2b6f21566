import { useLocation } from 'wouter';
import type { BoardSheet, Matter } from '../../../shared/contract/board.ts';
import { board as words } from '../../../shared/words/screens/board.ts';
import { useDesk } from '../../desk.tsx';
import { LinkButton } from '../../parts/LinkButton.tsx';
import { isBuilt, paths } from '../../routes.ts';

type Question = BoardSheet['questions'][number];

/** Where what is asked about is changed; null where nothing of it can be. */
function placeFor(about: Matter | null): keyof typeof words.answerAt | null {
  switch (about?.kind) {
    case undefined:
      return 'sign';
    case 'indicator':
      return isBuilt('chair', 'exceptions') ? 'exceptions' : 'figures';
    case 'action':
      return 'actions';
    case 'priority':
      return 'contributions';
    case 'request':
      return 'requests';
    case 'gone':
      return null;
  }
}

/** What the secretariat asks about signed returns, each with the way to where it is answered. */
export function Questions({ questions }: Pick<BoardSheet, 'questions'>) {
  return (
    <section className="stack">
      <h2>{words.questions}</h2>
      {questions.length === 0 ? (
        <p className="muted">{words.noQuestions}</p>
      ) : (
        <>
          <ul className="lines asked">
            {questions.map((one) => (
              <Asked key={one.id} one={one} />
            ))}
          </ul>
          <p>{words.howToAnswer}</p>
        </>
      )}
    </section>
  );
}

function Asked({ one: { about, question, askedOn, quarter } }: { one: Question }) {
  const { choose } = useDesk();
  const [, go] = useLocation();
  const place = placeFor(about);
  return (
    <li>
      <h3>{about === null ? words.whole : `${about.ref} ${about.title}`}</h3>
      <p className="quoted as-typed">{question}</p>
      <p className="small muted">{words.asked(askedOn, quarter)}</p>
      {place !== null && isBuilt('chair', place) && (
        <LinkButton
          act={() => {
            if (quarter !== null) choose(quarter);
            go(paths[place]);
          }}
        >
          {words.answerAt[place]}
        </LinkButton>
      )}
    </li>
  );
}
