import { useRef, useState } from 'react';
import { draftPlaces } from '../shared/rules/draft-places.ts';
import { useDesk } from './desk.tsx';
import { useAsk, useTell } from './hooks.ts';

/** Milliseconds after the first key that is not kept yet. */
const behind = 1200;

export type Draft = {
  /** What was typed into the field and is no entry yet; null where there is nothing, undefined until it is known. */
  readonly text: string | null | undefined;
  /** Keeps a text a moment behind the keys. */
  type(text: string): void;
  /** Keeps a text at once; null forgets it. */
  put(text: string | null): void;
};

/** The text of a field that cannot be an entry yet. Who uses it puts what is left when the field goes away. */
export function useDraft(field: string): Draft {
  const { quarter } = useDesk();
  const place = draftPlaces.field(quarter, field);
  const kept = useAsk('drafts.list', { under: place });
  const { tell } = useTell('drafts.put');
  const waiting = useRef<{ text: string; timer: ReturnType<typeof setTimeout> } | null>(null);
  // What was put here is so from then on; the answer to the question comes a moment later.
  const [own, setOwn] = useState<string | null>();
  const text = own !== undefined ? own : kept.state === 'known' ? (kept.value[place] ?? null) : undefined;

  const put = (next: string | null): void => {
    clearTimeout(waiting.current?.timer);
    waiting.current = null;
    if (next === text) return;
    setOwn(next);
    void tell({ place, text: next });
  };
  return {
    text,
    put,
    type(next) {
      if (waiting.current !== null) waiting.current.text = next;
      else
        waiting.current = { text: next, timer: setTimeout(() => put(waiting.current?.text ?? next), behind) };
    },
  };
}
