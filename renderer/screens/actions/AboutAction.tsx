import { Fragment } from 'react';
import { Link } from 'wouter';
import type { ActionOnSheet } from '../../../shared/contract/actions.ts';
import { actions as words } from '../../../shared/words/screens/actions.ts';
import { Disclosure } from '../../parts/Disclosure.tsx';
import { isBuilt, pathTo } from '../../routes.ts';
import { DueDay } from './DueDay.tsx';

/** By when and by whom at a glance; what it is for, and how it stood, for whoever looks. */
export function AboutAction({ one: { action, form, priority, indicators } }: { one: ActionOnSheet }) {
  const { due, owners, outcome } = action;
  return (
    <>
      <p className="item-card-facts">
        <span>
          <span className="muted">{words.due}</span> <DueDay due={due} moved={form} />
        </span>
        <span>
          <span className="muted">{words.owners}</span>{' '}
          {owners.map(({ name, agency }) => `${name}, ${agency}`).join('; ')}
        </span>
      </p>
      <Disclosure summary={words.about}>
        <dl className="facts">
          {outcome !== '' && (
            <>
              <dt>{words.outcome}</dt>
              <dd>{outcome}</dd>
            </>
          )}
          <dt>{words.priority}</dt>
          <dd>
            {priority.ref} {priority.title}
          </dd>
          {indicators.length > 0 && (
            <>
              <dt>{words.moves}</dt>
              <dd>
                {indicators.map(({ ref, title }) => (
                  <Fragment key={ref}>
                    {isBuilt('chair', 'indicator') ? (
                      <Link href={pathTo('indicator', ref)}>{`${ref} ${title}`}</Link>
                    ) : (
                      `${ref} ${title}`
                    )}
                    <br />
                  </Fragment>
                ))}
              </dd>
            </>
          )}
        </dl>
      </Disclosure>
    </>
  );
}
