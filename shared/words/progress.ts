import type { Day } from '../model/period.ts';
import { sayDay } from './periods.ts';

/** What is missing or odd in what is said of an action. */
export const progressWords = {
  standingMissing: 'Choose how it stands',
  textMissing: {
    amber: 'Say in a sentence why it is at risk',
    red: 'Say in a sentence why it is off track',
  },
  completed: {
    missing: 'Enter the day on which it was completed',
    toCome: 'The day on which it was completed must be today or in the past',
  },
  done: (title: string) => ({
    missing: `Enter the day on which “${title}” was done`,
    toCome: `The day on which “${title}” was done must be today or in the past`,
  }),
  newDueMissing: 'Enter the new day',
  newDueEarly: (due: Day): string => `The new day must be later than the planned day, ${sayDay(due)}`,
  whyMovedMissing: 'Say why the due date has moved',

  overdue: 'The action itself is past its due date and is not complete.',
  overdueMilestone: (title: string): string => `“${title}” is past its day and is not done.`,
  greenAndLate: (late: string): string => `${late} Is “on track” right?`,
  nothingBefore: 'Nothing was said of it last quarter, so “no change” would say nothing.',
  lateNow: (late: string): string => `“No change” cannot be said: ${late}`,
  unsaidBefore: (fault: string): string =>
    `“No change” cannot be said: last quarter left something open. ${fault}.`,
};
