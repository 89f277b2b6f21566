import type { Day } from '../model/period.ts';
import { sayDay } from './periods.ts';

/** Said in Settings and About once a version is more than a year old. */
export const oldVersion = (releasedOn: Day): { message: string; next: string } => ({
  message: `This version of CSP Returns came out on ${sayDay(releasedOn)}, more than a year ago.`,
  next: 'Ask whoever looks after this computer for a newer one: it will close gaps in security found since.',
});
