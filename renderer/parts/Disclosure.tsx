import type { ReactNode } from 'react';
import './disclosure.css';

/** Something that few need to read, behind the words that say what it is (GOV.UK, "Details"). */
export const Disclosure = ({ summary, children }: { summary: ReactNode; children: ReactNode }) => (
  <details className="disclosure">
    <summary>{summary}</summary>
    <div className="disclosed stack">{children}</div>
  </details>
);
