import { type ReactNode, useEffect, useRef } from 'react';
import { common } from '../../shared/words/screens/common.ts';
import { titleWindow } from '../window-title.ts';
import './plain.css';

type Props = {
  readonly title: string;
  readonly lead?: string | undefined;
  readonly children: ReactNode;
};

/** A screen without the frame: before a workspace is open, or when it cannot be shown. */
export function Plain({ title, lead, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    titleWindow(title);
    heading.current?.focus();
  }, [title]);
  return (
    <div className="plain">
      <header className="plain-bar">
        <span className="wordmark">{common.app}</span>
      </header>
      <main className="plain-main stack stack-wide">
        <div className="stack">
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {lead !== undefined && <p className="lead">{lead}</p>}
        </div>
        {children}
      </main>
    </div>
  );
}
