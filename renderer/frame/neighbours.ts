import { useEffect, useEffectEvent, useSyncExternalStore } from 'react';

/** Where Ctrl+PageUp and Ctrl+PageDown lead on a screen that is one of a row, such as an indicator. */
export type Neighbours = {
  /** What the two are called in the list of keys: `Indicator before`. */
  readonly earlier: string;
  readonly later: string;
  /** Goes to the one before (-1) or after (1); does nothing at the ends. */
  step(by: 1 | -1): void;
};

let shown: Neighbours | null = null;
const hearers = new Set<() => void>();

const show = (next: Neighbours | null): void => {
  shown = next;
  for (const hear of hearers) hear();
};

const listen = (hear: () => void): (() => void) => {
  hearers.add(hear);
  return () => hearers.delete(hear);
};

/** The neighbours of what is on screen; null where the keys change the quarter. */
export const useNeighbours = (): Neighbours | null => useSyncExternalStore(listen, () => shown);

/** Has the two keys move between neighbours, for as long as the screen is shown, and not between quarters. */
export function useOneOfARow({ earlier, later, step }: Neighbours): void {
  const moved = useEffectEvent(step);
  useEffect(() => {
    show({ earlier, later, step: (by) => moved(by) });
    return () => show(null);
  }, [earlier, later]);
}
