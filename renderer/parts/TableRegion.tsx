import { type ReactNode, useId } from 'react';
import './table.css';

/** A table under its caption, which scrolls sideways by itself, and by the keyboard, where it is too wide. */
export function TableRegion({ caption, children }: { caption: string; children: ReactNode }) {
  const name = useId();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section className="table-region" aria-labelledby={name} tabIndex={0}>
      <table className="table">
        <caption id={name}>{caption}</caption>
        {children}
      </table>
    </section>
  );
}
