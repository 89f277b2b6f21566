import { call } from './client.ts';

/** Tells the log of a fault of the window, by names alone: no word that was typed. */
export function report(error: unknown): void {
  const name = error instanceof Error ? error.name : typeof error;
  void call('log.report', {
    screen: plain(window.location.hash.slice(1)),
    error: plain(name),
    at: placeOf(error),
  });
}

/** The file and line of the first place in the trace, without the address before them. */
const placeOf = (error: unknown): string =>
  plain(/([\w.-]+\.(?:js|tsx?):\d+:\d+)/.exec(error instanceof Error ? (error.stack ?? '') : '')?.[1] ?? '');

const plain = (name: string): string => name.replace(/[^\w.:/ -]/g, '').slice(0, 200) || 'unknown';

/** Reports what nobody caught. */
export function reportUncaught(): void {
  window.addEventListener('error', ({ error }) => report(error));
  window.addEventListener('unhandledrejection', ({ reason }) => report(reason));
}
