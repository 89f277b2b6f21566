import type { ReactNode } from 'react';
import { Shape } from './Shape.tsx';
import './warning.css';

/** What cannot be taken back lightly, said before it is done (GOV.UK Design System, "Warning text"). */
export const Warning = ({ word, children }: { word: string; children: ReactNode }) => (
  <p className="warning">
    <Shape name="triangle" />
    <strong>
      <span className="unseen">{word} </span>
      {children}
    </strong>
  </p>
);
