import { type ReactNode, useId } from 'react';
import { common } from '../../shared/words/screens/common.ts';
import { LinkButton } from './LinkButton.tsx';
import './summary-card.css';

type Props = {
  readonly title: string;
  /** What the link does, and where it leads; none where nothing can be changed. */
  readonly change?: (() => void) | undefined;
  readonly children: ReactNode;
};

/** One part of what is checked, with the way to change it (GOV.UK Design System, "Summary list": summary card). */
export function SummaryCard({ title, change, children }: Props) {
  const id = useId();
  return (
    <section className="card" aria-labelledby={id}>
      <div className="card-head">
        <h2 id={id}>{title}</h2>
        {change !== undefined && (
          <LinkButton act={change}>
            {common.change} <span className="unseen">{title}</span>
          </LinkButton>
        )}
      </div>
      <div className="card-body stack">{children}</div>
    </section>
  );
}
