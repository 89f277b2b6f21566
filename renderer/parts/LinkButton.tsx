import type { ReactNode } from 'react';

/** Another way on, less pressing than a button. */
export const LinkButton = ({ act, children }: { act(): void; children: ReactNode }) => (
  <button type="button" className="link" onClick={act}>
    {children}
  </button>
);
