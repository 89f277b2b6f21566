import { type ReactNode, useEffect, useRef } from 'react';
import { useLocation } from 'wouter';
import { titleWindow } from '../window-title.ts';

type Props = {
  /** Its heading, and the first part of the window's title. */
  readonly title: string;
  /** What else the window's title says: the sub-group, the quarter. */
  readonly where?: readonly string[];
  readonly lead?: ReactNode;
  readonly children: ReactNode;
};

/** The head and body of a screen. The heading takes the focus when the screen opens. */
export function Page({ title, where = [], lead, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const [path] = useLocation();
  const shown = [title, ...where].join('\n');
  useEffect(() => titleWindow(...shown.split('\n')), [shown]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another address is another screen
  useEffect(() => heading.current?.focus(), [path]);
  return (
    <div className="stack stack-wide">
      <div className="stack">
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {lead !== undefined && <p className="lead">{lead}</p>}
      </div>
      {children}
    </div>
  );
}
