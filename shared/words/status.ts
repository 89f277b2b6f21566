import type { ChairStatus, SecretariatStatus, Status, Task, TaskName } from '../model/status.ts';
import type { ReturnState } from '../rules/life.ts';
import { sayDay } from './periods.ts';
import { some } from './some.ts';

export const taskTitles: Record<TaskName, string> = {
  figures: 'Enter indicator values',
  actions: 'Update actions',
  exceptions: 'Explain exceptions',
  contributions: 'Contribute to other sub-groups’ priorities',
  sign: 'Check and sign',
};

/** How far a task is, in words. */
export function sayTask({ state, done, of }: Pick<Task, 'state' | 'done' | 'of'>): string {
  switch (state) {
    case 'not-started':
      return of === 0 ? 'None so far' : 'Not yet started';
    case 'in-progress':
      return `In progress: ${done} of ${of}`;
    case 'completed':
      return of === 0 ? 'Nothing needed this quarter' : 'Completed';
    case 'cannot-start':
      return 'Cannot start yet';
  }
}

export const lifeWords: Record<ReturnState | 'revising', string> = {
  draft: 'Not signed yet',
  signed: 'Signed, not saved to a file yet',
  exported: 'Exported; no receipt yet',
  received: 'Received by the secretariat',
  queried: 'The secretariat has asked about it',
  accepted: 'Accepted by the secretariat',
  superseded: 'Replaced by a newer return',
  withdrawn: 'Withdrawn',
  revising: 'Signed, and open again to be revised',
};

const whatToDo: Record<Exclude<TaskName, 'sign'>, (left: number) => string> = {
  figures: (left) => `Enter ${some(left, 'indicator value')}, or say why there is none.`,
  actions: (left) => `Say how ${some(left, 'action')} ${left === 1 ? 'stands' : 'stand'}.`,
  exceptions: (left) => `Explain ${some(left, 'exception')}.`,
  contributions: (left) =>
    `Give your view of ${some(left, 'priority', 'priorities')} that another sub-group leads.`,
};

/** What a chair does next. */
export const chairNext = {
  noPlan: 'Open the plan file that the secretariat sent you.',
  tooEarly: (opens: string): string =>
    `Nothing is due yet. The quarter opens on ${opens}; values may be entered early.`,
  task: ({ task, done, of }: Task): string =>
    task === 'sign' ? 'Check the return, sign it and export it.' : whatToDo[task](of - done),
  signed: 'Save the signed return to a file and send it to the secretariat.',
  exported: 'Wait for the receipt. If none comes, ask the secretariat whether the file arrived.',
  queried: (count: number): string =>
    `Answer ${some(count, 'question')} from the secretariat: change what is asked about and sign again.`,
  done: 'Nothing is due. The secretariat has this return.',
  withdrawn: 'This return was withdrawn. Sign the quarter again.',
};

/** What the secretariat does next, the first that applies. */
export const secretariatNext = {
  noPlan: 'Enter or import the plan, then issue it to the sub-groups.',
  issue: 'Issue the plan, so that every sub-group has its file.',
  parked: (count: number): string =>
    `Enrol a key by telephone: ${some(count, 'file')} ${count === 1 ? 'waits' : 'wait'} for it.`,
  forks: (count: number): string =>
    `Settle ${some(count, 'fork')} by a determination: until then neither return is counted.`,
  missing: (count: number, late: boolean): string =>
    late
      ? `Chase ${some(count, 'return')} that ${count === 1 ? 'is' : 'are'} overdue.`
      : `Import returns as they come: ${some(count, 'return')} still to come.`,
  queries: (count: number): string =>
    `Wait for answers to ${some(count, 'question')}, or send the receipts that carry them.`,
  conflicts: (count: number): string =>
    `Settle ${some(count, 'conflict')} between sub-groups by a determination.`,
  freeze: 'All returns are in. Build the Board pack and freeze it.',
  frozen: 'The pack is frozen. After the meeting, record what the Board resolved.',
};

/** The status in lines for a person, as the command line prints it. */
export function statusLines(now: Status): string[] {
  const { quarterText, calendar, daysLeft, next } = now;
  const due =
    calendar === null || daysLeft === null ? '' : ` Due ${sayDay(calendar.due)}, ${sayDaysLeft(daysLeft)}.`;
  const head = `${now.role === 'chair' ? now.subGroup.name : now.body}: ${quarterText}.${due}`;
  return [head, ...(now.role === 'chair' ? chairLines(now) : boardLines(now)), `Next: ${next}`];
}

const sayDaysLeft = (days: number): string => {
  if (days === 0) return 'today';
  return days > 0 ? `${some(days, 'day')} left` : `${some(-days, 'day')} ago`;
};

const boardLines = ({ counts, returns }: SecretariatStatus): string[] => [
  `${counts.received} of ${some(counts.expected, 'return')} received, ${counts.missing} missing, ` +
    `${some(counts.forks, 'fork')}, ${counts.late} late. ${some(counts.exceptions, 'exception')}.`,
  ...returns.map(
    ({ subGroup, stateText, late, receivedOn, exceptions, openQueries }) =>
      `- ${[
        `${subGroup.name}: ${stateText}`,
        receivedOn === null ? '' : `on ${sayDay(receivedOn)}${late ? ', late' : ''}`,
        exceptions === 0 ? '' : some(exceptions, 'exception'),
        openQueries === 0 ? '' : some(openQueries, 'open question'),
      ]
        .filter((one) => one !== '')
        .join('; ')}`,
  ),
];

const chairLines = ({ stateText, tasks, openQueries }: ChairStatus): string[] => [
  `${stateText}.`,
  ...tasks.map(({ title, stateText: how }) => `- ${title}: ${how}`),
  ...openQueries.map(({ item, question }) => `? ${item === null ? '' : `${item}: `}${question}`),
];
