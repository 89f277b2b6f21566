import type { Day } from '../../model/period.ts';
import { sayDay } from '../periods.ts';

type Round = { readonly opens: Day; readonly due: Day; readonly meets: Day };

/** Choosing a quarter. */
export const quarters = {
  label: 'Quarter',
  none: 'There is no plan yet, so there are no quarters to choose from.',
  stands: ({ opens, due, meets }: Round, today: Day): string => {
    if (today < opens) return `Opens on ${sayDay(opens)}; values may be entered early`;
    if (today <= due) return `Open, due ${sayDay(due)}`;
    if (today <= meets) return `Was due ${sayDay(due)}; the Board meets on ${sayDay(meets)}`;
    return `The Board met on ${sayDay(meets)}`;
  },
};
