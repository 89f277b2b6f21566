import type { Day, Instant } from '../model/period.ts';

const london = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The calendar day in London at an instant: in summer the day turns at 23:00 UTC. */
export function londonDay(instant: Instant | number): Day {
  const hour = Math.floor(instant / anHour);
  const day = known.get(hour) ?? dayOf(instant);
  if (known.size >= mostKnown) known.clear();
  known.set(hour, day);
  return day;
}

/** The clock is set by whole hours alone, so that all of an hour is of one day. Asking the calendar is slow. */
const anHour = 3_600_000;
const known = new Map<number, Day>();
const mostKnown = 10_000;

function dayOf(instant: Instant | number): Day {
  const parts = new Map(london.formatToParts(instant).map(({ type, value }) => [type, value]));
  return `${parts.get('year')?.padStart(4, '0')}-${parts.get('month')}-${parts.get('day')}` as Day;
}
