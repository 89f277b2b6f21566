/** Whether somebody is there: has touched something, is asked, or did not answer. */
export type Quiet = 'busy' | 'asked' | 'gone';

const minute = 60_000;
const signs = ['keydown', 'pointerdown', 'pointermove', 'wheel'] as const;

/**
 * Tells when nobody has touched the window for `limit` milliseconds, and a minute before. Time is compared,
 * not counted: a laptop that slept has been quiet all the while. Gives what stops it.
 */
export function watchQuiet(limit: number, tell: (quiet: Quiet) => void): () => void {
  let last = Date.now();
  let told: Quiet = 'busy';
  const say = (next: Quiet): void => {
    if (next === told) return;
    told = next;
    tell(next);
  };
  const touched = (): void => {
    last = Date.now();
    say('busy');
  };
  const look = (): void => {
    const quiet = Date.now() - last;
    if (quiet >= limit) say('gone');
    else if (quiet >= limit - minute) say('asked');
  };
  for (const sign of signs) window.addEventListener(sign, touched, { capture: true, passive: true });
  const timer = setInterval(look, 5_000);
  return () => {
    clearInterval(timer);
    for (const sign of signs) window.removeEventListener(sign, touched, { capture: true });
  };
}
