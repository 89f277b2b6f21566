import type { ReactNode } from 'react';

/** Buttons that do something to what stands below, as one named group, each reached by the Tab key. */
export const Toolbar = ({ label, children }: { label: string; children: ReactNode }) => (
  // biome-ignore lint/a11y/useSemanticElements: a fieldset is for the fields of a form
  <div className="row" role="group" aria-label={label}>
    {children}
  </div>
);
