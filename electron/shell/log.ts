import { appendFileSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Noted } from '../../shared/contract/core-messages.ts';

/** What happened, a line an event, for whoever looks after the app. */
export type Log = {
  note(noted: Noted): void;
  /** The last lines, the oldest first. */
  recent(lines: number): string[];
};

/** How many days are kept. */
const days = 30;
const dayFile = /^\d{4}-\d{2}-\d{2}\.log$/;

/** Ids, counts and names of the app's own: anything else could be what somebody wrote. */
const safe = (value: string | number | boolean): string | number | boolean =>
  typeof value !== 'string' || /^[\w.,:;<>()/$@ *-]{0,400}$/.test(value) ? value : '(left out)';

/** A log in a folder of its own, a file a day (UTC). A full disk never stops the app: a line is lost. */
export function logIn(folder: string, now: () => number): Log {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const files = () =>
    readdirSync(folder)
      .filter((name) => dayFile.test(name))
      .sort();
  for (const name of files().slice(0, -days)) rmSync(join(folder, name), { force: true });
  return {
    note({ event, about }) {
      const at = new Date(now()).toISOString();
      const shown = Object.fromEntries(Object.entries(about).map(([name, value]) => [name, safe(value)]));
      try {
        appendFileSync(
          join(folder, `${at.slice(0, 10)}.log`),
          `${JSON.stringify({ at, event, ...shown })}\n`,
          {
            mode: 0o600,
          },
        );
      } catch {
        // Nobody can be told where nothing can be written.
      }
    },
    recent(lines) {
      const newest = files()
        .slice(-2)
        .flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n').filter(Boolean));
      return newest.slice(-lines);
    },
  };
}
