import { Link } from 'wouter';
import type { BoardSheet, Resolved } from '../../../shared/contract/board.ts';
import { board as words } from '../../../shared/words/screens/board.ts';
import { isBuilt, paths, pathTo } from '../../routes.ts';

/** What the Board resolved, the newest meeting first. */
export function Meetings({ meetings }: Pick<BoardSheet, 'meetings'>) {
  if (meetings.length === 0)
    return (
      <section className="stack">
        <h2>{words.none}</h2>
        <p>{words.noneText}</p>
      </section>
    );
  return meetings.map(({ quarter, on, minute, decisions }) => (
    <section key={quarter} className="stack">
      <h2>{words.meeting(on)}</h2>
      <p>{words.about(quarter, minute)}</p>
      <h3>{words.resolved}</h3>
      <ol className="resolved">
        {decisions.map((one) => (
          <li key={one.id} value={one.number}>
            <Decision one={one} />
          </li>
        ))}
      </ol>
    </section>
  ));
}

function Decision({ one: { about, resolved, action, owner, due, became } }: { one: Resolved }) {
  const by = words.by(owner, due);
  return (
    <div className="stack-tight">
      <p className="as-typed">{resolved}</p>
      <p className="small muted">{about === null ? words.aboutAll : <About matter={about} />}</p>
      {action !== '' && (
        <p>
          <strong>{words.toDo}:</strong> {action} {by !== '' && <span className="muted">({by})</span>}
        </p>
      )}
      {action !== '' &&
        (became === null ? (
          <p className="small muted">{words.notYet}</p>
        ) : (
          <p>
            {words.became} <Link href={paths.actions}>{`${became.ref} ${became.title}`}</Link>
          </p>
        ))}
    </div>
  );
}

function About({ matter }: { matter: NonNullable<Resolved['about']> }) {
  const { ref, title, kind } = matter;
  if (kind === 'gone') return words.gone(matter);
  const named = `${ref} ${title}`;
  return kind === 'indicator' && isBuilt('chair', 'indicator') ? (
    <Link href={pathTo('indicator', ref)}>{named}</Link>
  ) : (
    named
  );
}
