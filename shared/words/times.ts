import type { Instant } from '../model/period.ts';

const time = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', timeStyle: 'short' });
const day = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', dateStyle: 'long' });

/** `3 November 2026, 14:02`, by the clock in London. */
export const sayTime = (at: Instant | number): string => `${day.format(at)}, ${time.format(at)}`;

/** `14:02`, or with its day where that is not today's. */
export const sayWhen = (at: Instant | number, now: number): string =>
  day.format(at) === day.format(now) ? time.format(at) : sayTime(at);
