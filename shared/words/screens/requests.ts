import type { Day, Quarter } from '../../model/period.ts';
import { sayDay, sayQuarter } from '../periods.ts';
import { some } from '../some.ts';

/** The screen on which a chair answers what a committee, a commissioner or the Board has asked. */
export const requests = {
  title: 'Requests',
  lead: 'What was asked of your sub-group in a meeting. Your answer travels with the return, and is followed until it is complete.',
  none: 'Nothing is asked of your sub-group',
  noneText:
    'When a committee, the commissioner or the Board asks for something, it comes with the plan and stands here.',
  from: (from: string): string => `Asked by ${from}`,
  minute: (minute: string, on: Day): string => `Minute ${minute.replace(/^minute\s+/i, '')}, ${sayDay(on)}`,
  noDue: 'No day was set.',
  due: (day: Day, left: number | null): string => {
    if (left === null) return `Due ${sayDay(day)}`;
    if (left === 0) return `Due today, ${sayDay(day)}`;
    return left > 0
      ? `Due ${sayDay(day)}, ${some(left, 'day')} left`
      : `Was due ${sayDay(day)}, ${some(-left, 'day')} ago`;
  },
  earlier: (quarter: Quarter, complete: boolean): string =>
    `Your answer in ${sayQuarter(quarter)}${complete ? ', in full' : ', not complete'}`,
  answer: 'Your answer',
  hint: 'It is read out or printed as you write it. Do not name victims or suspects.',
  complete: 'This answers it in full',
  states: {
    none: 'Not answered yet.',
    part: 'Answered in part: it stays open, and your words travel with the return.',
    full: 'Answered in full: your words travel with the return.',
    lacking: 'What you ticked is kept, and counts once the answer is written.',
  },
  takeBack: 'Take the answer back',
  history: 'Answered',
  noted: (on: Day): string => `Noted as answered on ${sayDay(on)}`,
  waits: 'Answered in full by you; the secretariat has not noted it yet.',
};
