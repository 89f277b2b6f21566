import type { Day } from '../model/period.ts';
import { sayDay } from './periods.ts';

/** Words about working copies that change hands. */
export const handoverWords = {
  away: (name: string, day: Day): string => `given to ${name} on ${sayDay(day)}.`,
};
