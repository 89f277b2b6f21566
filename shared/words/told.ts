import type { Contribution } from '../model/entries.ts';
import type { CoverageState } from '../model/exception.ts';
import type { Day } from '../model/period.ts';
import { stateWords, trackWords } from './merge.ts';
import { sayDay } from './periods.ts';

/** What a return says, in words that its reader and its signer see alike. */
export const toldWords = {
  figure: 'Figure and target',
  figureText: (value: string, target: string): string =>
    target === '' ? value : `${value}, target ${target}`,
  series: 'Figures that travel with it',
  seriesText: (count: number, first: string, last: string): string =>
    count === 1 ? `One reading, ${last}` : `${count} readings, ${first} to ${last}, for its chart`,
  progress: 'Progress',
  due: 'Due',
  dueText: (due: Day, newDue: Day | null): string =>
    newDue === null ? sayDay(due) : `${sayDay(newDue)}; it was ${sayDay(due)}`,
  milestones: 'Milestones',
  milestone: (ref: string, title: string, how: string): string => `${ref} ${title}: ${how}`,
  arguedAway: 'The chair holds that this is no exception',
  view: (view: Contribution['view']): string => (view === null ? 'Nothing to add' : trackWords[view]),
  text: 'What is said',
  answered: (complete: boolean): string => (complete ? 'Answered in full' : 'Answered in part'),
  disputed: 'Disputed',
  always: 'Always reported',
  state: (state: CoverageState, watch: boolean): string =>
    watch ? `${stateWords[state]}, watched` : stateWords[state],
};
