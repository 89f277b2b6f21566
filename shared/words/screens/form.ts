import type { Day } from '../../model/period.ts';
import { sayDay } from '../periods.ts';

/** What stands at the fields of a form. */
export const form = {
  /** Nothing is cut off: the guide says how much is read with pleasure, no more. */
  words: (count: number, guide: number): string =>
    count <= guide
      ? `${count} of about ${guide} words`
      : `${count} words. About ${guide} is enough; nothing is cut off.`,
  dateHint: 'Such as 27 3 2027, or 27 March 2027',
  readAs: (day: Day): string => `= ${sayDay(day)}`,
};
