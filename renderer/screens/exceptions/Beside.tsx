import { Link } from 'wouter';
import type { OneException } from '../../../shared/contract/explaining.ts';
import { explaining as words } from '../../../shared/words/screens/explaining.ts';
import { Shape } from '../../parts/Shape.tsx';
import { isBuilt, pathTo } from '../../routes.ts';
import { Measured } from './Measured.tsx';
import { SaidList } from './Said.tsx';

/** What helps to answer: the chart, what was said last time, and the actions that are meant to help. */
export function Beside({ one }: { one: OneException }) {
  const { chart, progress } = one;
  return (
    <div className="stack stack-wide explaining-beside">
      {chart !== null && <Measured chart={chart} />}
      {progress !== null && <Progress progress={progress} />}
      <Last one={one} />
      {progress === null && <PlanActions actions={one.actions} />}
      {chart !== null && isBuilt('chair', 'indicator') && (
        <p>
          <Link href={pathTo('indicator', one.ref)}>{words.moreOn(one.ref)}</Link>
        </p>
      )}
    </div>
  );
}

function Last({ one: { last, continuing, class: as } }: { one: OneException }) {
  if (last !== null)
    return (
      <section className="stack">
        <h2 className="beside-title">{words.last(last.quarter)}</h2>
        <SaidList answers={last.answers} as={as} />
      </section>
    );
  return (
    <p className="muted">{continuing === null ? words.lastNone : words.lastElsewhere(continuing.since)}</p>
  );
}

function PlanActions({ actions }: Pick<OneException, 'actions'>) {
  return (
    <section className="stack">
      <h2 className="beside-title">{words.actions}</h2>
      {actions.length === 0 && <p className="muted">{words.actionsNone}</p>}
      {actions.length > 0 && (
        <ul className="lines">
          {actions.map(({ ref, title, owners, stands }) => (
            <li key={ref}>
              <span className="stack-tight">
                <span>
                  <strong>{ref}</strong> {title}
                </span>
                <span className="small">{stands}</span>
                <span className="small muted">
                  {owners.map(({ name, agency }) => `${name}, ${agency}`).join('; ')}
                </span>
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Progress({ progress: { text, milestones } }: { progress: NonNullable<OneException['progress']> }) {
  return (
    <section className="stack">
      <h2 className="beside-title">{words.progress}</h2>
      {text !== '' && <p className="as-typed">{text}</p>}
      <ul className="lines">
        {milestones.map(({ ref, title, due, newDue, doneOn, why }) => (
          <li key={ref}>
            <span className="stack-tight">
              <span className="row-tight">
                <Shape name={doneOn === null ? 'ring' : 'tick'} />
                {title}
              </span>
              <span className="small">{words.milestone(due, newDue, doneOn)}</span>
              {why !== '' && <span className="small muted">{why}</span>}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
