import type { Day, Quarter } from '../../model/period.ts';
import type { ChairStatus } from '../../model/status.ts';
import { sayDay, sayQuarter } from '../periods.ts';
import { some } from '../some.ts';

type Receipt = NonNullable<ChairStatus['receipt']>;

const outcomes: Record<Receipt['outcome'], string> = {
  accepted: 'The secretariat accepted it',
  queried: 'The secretariat has asked about it',
  superseded: 'A newer return took its place',
  fork: 'The secretariat holds two returns for this quarter and will ask which one counts',
  parked: 'The secretariat holds it until your key is enrolled by telephone',
  quarantined: 'The secretariat could not accept the file',
  withdrawn: 'It was withdrawn',
};

/** The first screen of an open desk. */
export const home = {
  dueTitle: 'What is due',
  returnFor: (quarter: Quarter): string => `Return for ${sayQuarter(quarter)}`,
  due: (day: Day): string => `Due ${sayDay(day)}`,
  wasDue: (day: Day): string => `Was due ${sayDay(day)}`,
  noRound: 'This quarter is not in the plan’s calendar, so it has no day on which it is due.',
  left: (days: number): string => {
    if (days === 0) return 'today is the last day';
    return days > 0 ? `${some(days, 'day')} left` : `${some(-days, 'day')} late`;
  },
  progress: (done: number, of: number): string => `${done} of ${some(of, 'task')} completed`,
  tasks: 'Tasks',
  saveSigned: 'Save the signed return',
  answerQuestions: 'See what is asked',
  seeReturn: 'See the signed return',
  obstacles: 'What stands in the way of signing',
  more: (count: number): string => `and ${some(count, 'other', 'others')}`,
  nothingDue: 'Nothing is due',
  opensNext: (quarter: Quarter, opens: Day): string =>
    `${sayQuarter(quarter)} opens on ${sayDay(opens)}. Monthly values may be entered early.`,
  noPlan: 'There is no plan at this desk yet',
  noPlanText: 'What is due comes with the plan file that the secretariat sends. Open it when it comes.',
  openFiles: 'Open files',

  fromTitle: 'From the secretariat and the Board',
  fromNothing: 'Nothing has come that waits for you.',
  question: (asked: Day): string => `Asked on ${sayDay(asked)}`,
  requests: (count: number): string =>
    `${some(count, 'request')} to your sub-group ${count === 1 ? 'is' : 'are'} not answered in full.`,
  figures: (count: number): string => `The secretariat asks for figures: ${some(count, 'request')}.`,
  decisions: (count: number): string =>
    `${some(count, 'decision')} of the last meeting ${count === 1 ? 'concerns' : 'concern'} you.`,
  receipt: ({ outcome, receivedOn, late }: Receipt): string =>
    `Your return arrived on ${sayDay(receivedOn)}${late ? ', after it was due' : ''}. ${outcomes[outcome]}.`,

  boardTitle: 'Returns board',
  next: 'Next',
  counts: 'In short',
  received: (received: number, expected: number): string =>
    `${received} of ${some(expected, 'return')} received`,
  late: (count: number): string => `${count} late`,
  queries: (count: number): string => some(count, 'open question'),
  exceptions: (count: number): string => some(count, 'exception'),
  returns: (quarter: Quarter): string => `Returns for ${sayQuarter(quarter)}`,
  columns: {
    subGroup: 'Sub-group',
    issued: 'Plan issued',
    state: 'Return',
    exceptions: 'Exceptions',
    queries: 'Open questions',
    chased: 'Last chased',
  },
  version: (version: number): string => `Version ${version}`,
  notIssued: 'Not issued',
  notChased: 'Not chased',
  nil: 'Nil, said so',
  lateTag: 'Late',
  states: { received: 'Received', transcribed: 'Typed in', missing: 'Not received', fork: 'Two returns' },
  remarks: 'What to know',
  parked: (count: number): string =>
    `${some(count, 'file')} ${count === 1 ? 'waits' : 'wait'} for a key to be enrolled by telephone.`,
  quarantined: (count: number): string =>
    `${some(count, 'file')} ${count === 1 ? 'was' : 'were'} not accepted. The raw ${count === 1 ? 'file is' : 'files are'} kept.`,
  conflicts: 'Priorities on which views differ, not ruled on yet',
  frozen: (variant: string, edition: number, on: Day): string =>
    `Pack frozen: ${variant}, edition ${edition}, ${sayDay(on)}.`,
  noBoard: 'There is no plan yet',
  noBoardText:
    'When the plan is entered and issued, every sub-group has a row here: what was sent to it and what came back.',
};
