import type { BrowserWindow } from 'electron';

/** A window that is asked before it closes, so that what was just typed is saved first. */
export type Closing = {
  /** The window has said that it has nothing unsaved left. */
  mayClose(): void;
};

/**
 * Asks the window once and closes it as soon as it agrees, or after a moment: a page that cannot answer must
 * not keep the app open. `last` is told just before.
 */
export function askBeforeClosing(
  window: BrowserWindow,
  { ask, last, patience = 2000 }: { ask: () => void; last: () => void; patience?: number },
): Closing {
  let state: 'open' | 'asked' | 'agreed' = 'open';
  let late: NodeJS.Timeout | undefined;
  const agree = (): void => {
    if (state === 'agreed' || window.isDestroyed()) return;
    state = 'agreed';
    clearTimeout(late);
    last();
    window.close();
  };
  window.on('close', (event) => {
    if (state === 'agreed') return;
    event.preventDefault();
    if (state === 'asked') return;
    state = 'asked';
    late = setTimeout(agree, patience);
    ask();
  });
  return { mayClose: () => void (state === 'asked' && agree()) };
}
