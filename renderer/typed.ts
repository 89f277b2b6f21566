import { useEffect, useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react';
import { beforeLeaving } from './leaving.ts';
import { type KeptOrNot, typistOf } from './typist.ts';

type Props = {
  /** The text as the store holds it. */
  readonly stored: string;
  /** Sends it to the store: what `tell` gives. Typing is kept at most 1.5 seconds behind. */
  keep(text: string): Promise<KeptOrNot>;
};

/**
 * A text that is typed, and kept by itself: 800 ms after the last key, at most every 1.5 s, when the field is
 * left (`onBlur={flush}`), goes away, or the window is about to be closed or locked. Give a field of another
 * thing another `key`, so that what was typed is kept where it was typed.
 */
export function useTyped({ stored, keep }: Props) {
  const latest = useRef(keep);
  useLayoutEffect(() => {
    latest.current = keep;
  });
  const [typist] = useState(() => typistOf(stored, (text) => latest.current(text)));
  const text = useSyncExternalStore(typist.listen, typist.text);
  useEffect(() => typist.hear(stored), [typist, stored]);
  useEffect(() => {
    const forget = beforeLeaving(typist.flush);
    return () => {
      forget();
      typist.flush();
    };
  }, [typist]);
  return { text, setText: typist.type, flush: typist.leave };
}
