import type { ReactNode } from 'react';
import './shape.css';

export type ShapeName = 'diamond' | 'triangle' | 'circle' | 'tick' | 'ring';

/** Drawn, not typed: the typeface has none of these. Each is told from the others without its colour. */
const drawn: Record<ShapeName, ReactNode> = {
  diamond: <path d="M8 1l7 7-7 7-7-7z" />,
  triangle: <path d="M8 1.5l7 13H1z" />,
  circle: <circle cx="8" cy="8" r="6.5" />,
  tick: <path d="M2 8.5l4 4 8-9" fill="none" strokeWidth="3" />,
  ring: <circle cx="8" cy="8" r="5.5" strokeWidth="2.5" />,
};

/** A shape that stands beside the word it illustrates, and so says nothing to a screen reader. */
export function Shape({ name }: { name: ShapeName }) {
  return (
    <svg className={`shape shape-${name}`} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {drawn[name]}
    </svg>
  );
}
