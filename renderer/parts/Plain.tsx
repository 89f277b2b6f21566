import { type ReactNode, useEffect, useRef } from 'react';
import { common } from '../../shared/words/screens/common.ts';
import { titleWindow } from '../window-title.ts';
import './plain.css';

type Props = { readonly title: string; readonly children: ReactNode };

/** A screen without the frame: before a workspace is open, or when it cannot be shown. */
export function Plain({ title, children }: Props) {
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
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {children}
      </main>
    </div>
  );
}
