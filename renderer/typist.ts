/** Milliseconds after the last key, and after the first that is not kept yet, at which a text is kept. */
const pause = 800;
const most = 1500;

/** Whether it was kept: the reply to a command is one. */
export type KeptOrNot = { readonly ok: boolean };

/** A text between the keys and the store. */
export type Typist = {
  text(): string;
  listen(hear: () => void): () => void;
  /** What a key made of the text. */
  type(text: string): void;
  /** What the store holds now. */
  hear(stored: string): void;
  /** Keeps at once what is not kept yet. */
  flush(): void;
  /** The same when the field is left; then the text as the store holds it is shown. */
  leave(): void;
};

/**
 * Keeps what is typed a moment behind the keys. What the store says never takes the place of what is being
 * typed: it is shown only when nothing is unkept or on its way, and something else than our own text came back.
 */
export function typistOf(stored: string, keep: (text: string) => Promise<KeptOrNot>): Typist {
  let text = stored;
  let held = stored; // what the store said last
  let kept: string | null = stored; // what was sent last; null when it was refused
  let underway = 0;
  let since: number | null = null;
  let left = true;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const hearers = new Set<() => void>();
  const show = (next: string): void => {
    if (next === text) return;
    text = next;
    for (const hear of hearers) hear();
  };
  const settled = (): boolean => underway === 0 && text === kept;
  const adopt = (): void => {
    kept = held;
    show(held);
  };
  const flush = (): void => {
    clearTimeout(timer);
    since = null;
    if (text === kept) return;
    const sent = text;
    kept = sent;
    underway += 1;
    void keep(sent).then(({ ok }) => {
      underway -= 1;
      if (!ok && kept === sent) kept = null;
      if (left && settled()) adopt();
    });
  };
  return {
    text: () => text,
    listen(hear) {
      hearers.add(hear);
      return () => hearers.delete(hear);
    },
    type(next) {
      left = false;
      show(next);
      clearTimeout(timer);
      if (next === kept) return;
      since ??= Date.now();
      timer = setTimeout(flush, Math.min(pause, since + most - Date.now()));
    },
    hear(next) {
      if (next === held) return;
      held = next;
      if (settled()) adopt();
    },
    flush,
    leave() {
      left = true;
      flush();
      if (settled()) adopt();
    },
  };
}
