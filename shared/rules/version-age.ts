import type { Day } from '../model/period.ts';

/**
 * Whether a version came out more than twelve months ago. Nothing is asked of a network, so the calendar is all
 * that tells; the day a year after it came out is not yet too late.
 */
export const isOldVersion = (releasedOn: Day, today: Day): boolean =>
  today > `${Number(releasedOn.slice(0, 4)) + 1}${releasedOn.slice(4)}`;
