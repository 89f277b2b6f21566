import { useEffect, useReducer, useRef } from 'react';

/**
 * Moves the focus to where the work goes on, once it is shown: to the first control of the thing that is named,
 * or to the thing itself.
 */
export function useMovingOn(controls = 'button, input, textarea'): (id: string) => void {
  const wanted = useRef<string | null>(null);
  const [, look] = useReducer((looks: number) => looks + 1, 0);
  useEffect(() => {
    const place = wanted.current === null ? null : document.getElementById(wanted.current);
    if (place === null) return; // An answer that brings it is still on its way.
    wanted.current = null;
    (place.querySelector<HTMLElement>(controls) ?? place).focus();
    place.scrollIntoView({ block: 'nearest' });
  });
  return (id) => {
    wanted.current = id;
    look();
  };
}
