import type { ReactNode } from 'react';
import './tag.css';

export type TagColour = 'red' | 'amber' | 'green' | 'blue' | 'grey';

/** A word about how something stands. It is no button, and does not look like one. */
export function Tag({ colour, children }: { colour: TagColour; children: ReactNode }) {
  return <span className={`tag tag-${colour}`}>{children}</span>;
}
