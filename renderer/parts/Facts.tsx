import type { ReactNode } from 'react';
import './facts.css';

type Fact = { readonly term: string; readonly text: ReactNode };

/** Terms and what each is, side by side where there is room. */
export const Facts = ({ facts }: { facts: readonly Fact[] }) => (
  <dl className="fact-list">
    {facts.map(({ term, text }) => (
      <div key={term} className="fact">
        <dt>{term}</dt>
        <dd className="as-typed">{text}</dd>
      </div>
    ))}
  </dl>
);
