import type { Matter } from '../../contract/board.ts';
import type { Day, Quarter } from '../../model/period.ts';
import { sayDay, sayQuarter } from '../periods.ts';

/** The screen that shows what has come back from the Board and its secretariat. */
export const board = {
  title: 'From the Board',
  lead: 'What the Board resolved, what the secretariat asks, and whether your returns arrived.',

  questions: 'Questions from the secretariat',
  noQuestions: 'Nothing is asked about your returns.',
  asked: (on: Day, quarter: Quarter | null): string =>
    `Asked on ${sayDay(on)}${quarter === null ? '' : ` about the return for ${sayQuarter(quarter)}`}`,
  whole: 'The return as a whole',
  answerAt: {
    exceptions: 'Go to its exception',
    figures: 'Go to its figures',
    actions: 'Go to the action',
    contributions: 'Go to the contribution',
    requests: 'Go to the request',
    sign: 'Go to the return',
  },
  howToAnswer: 'Change what is asked about, then sign the quarter again: the new return carries the answer.',

  receipts: 'Receipts',
  noReceipts: 'No receipt yet. One comes when the secretariat has taken your return in.',
  receipt: (quarter: Quarter | null): string => (quarter === null ? 'Your return' : sayQuarter(quarter)),

  requests: 'Requests',
  toRequests: 'Requests made of your sub-group, and your answers',

  meeting: (on: Day): string => `The Board’s meeting of ${sayDay(on)}`,
  about: (quarter: Quarter, minute: string): string =>
    `It considered ${sayQuarter(quarter)}. Minute ${minute.replace(/^minute\s+/i, '')}.`,
  resolved: 'RESOLVED',
  aboutAll: 'About the whole paper',
  gone: (matter: Matter): string => `${matter.ref} ${matter.title} (no longer in the plan)`,
  toDo: 'To be done',
  by: (owner: string, due: Day | null): string =>
    [owner === '' ? '' : `by ${owner}`, due === null ? '' : `due ${sayDay(due)}`]
      .filter((part) => part !== '')
      .join(', '),
  became: 'It is now among your actions:',
  notYet: 'If it is for your sub-group, it comes with the next plan file and is then among your actions.',
  none: 'No decisions file yet',
  noneText:
    'After the meeting the secretariat sends a file with what the Board resolved. Open it with Ctrl+O when it comes.',
};
