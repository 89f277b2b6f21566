import { createContext, type ReactNode, use, useEffect, useRef } from 'react';
import { common } from '../../shared/words/screens/common.ts';
import { titleWindow } from '../window-title.ts';
import './plain.css';

type Props = {
  readonly title: string;
  readonly lead?: string | undefined;
  /** Whether one comes to type: then the first field takes the focus, not the heading. */
  readonly typing?: boolean;
  readonly children: ReactNode;
};

/** What stands at the end of the bar of such a screen. */
export const PlainBarEnd = createContext<ReactNode>(null);

/** A screen without the frame: before a workspace is open, or when it cannot be shown. */
export function Plain({ title, lead, typing = false, children }: Props) {
  const main = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    titleWindow(title);
    const field = typing ? main.current?.querySelector('input') : null;
    (field ?? heading.current)?.focus();
  }, [title, typing]);
  return (
    <div className="plain">
      <header className="plain-bar">
        <span className="wordmark">{common.app}</span>
        {use(PlainBarEnd)}
      </header>
      <main ref={main} className="plain-main stack stack-wide">
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
