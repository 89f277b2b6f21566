import { type ReactNode, useId } from 'react';
import './table.css';

/** A table under its name, which scrolls sideways by itself, and by the keyboard, where it is too wide. */
export function TableRegion({ name, children }: { name: string; children: ReactNode }) {
  const id = useId();
  return (
    <div className="stack">
      <h2 id={id}>{name}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      <section className="table-region" tabIndex={0} aria-labelledby={id}>
        <table className="table" aria-labelledby={id}>
          {children}
        </table>
      </section>
    </div>
  );
}
