import { useCallback } from 'react';
import { useTyped } from './typed.ts';
import type { KeptOrNot } from './typist.ts';

/** A form that is kept by itself like a text that is typed: a moment behind the keys, whole, in one piece. */
export function useKeptForm<F extends object>(stored: F, keep: (form: F) => Promise<KeptOrNot>) {
  const { text, setText, flush } = useTyped({
    stored: JSON.stringify(stored),
    keep: (typed) => keep(JSON.parse(typed) as F),
  });
  const form = JSON.parse(text) as F;
  const change = useCallback(
    (part: Partial<F>) => setText(JSON.stringify({ ...(JSON.parse(text) as F), ...part })),
    [setText, text],
  );
  return { form, change, flush };
}
