import type { ActionProgress, Answers } from '../../model/entries.ts';
import type { Continuing, ExceptionClass } from '../../model/exception.ts';
import type { Day, Quarter } from '../../model/period.ts';
import { progressWords, statusWords } from '../pack-account.ts';
import { sayDay, sayQuarter } from '../periods.ts';

/** The list of exceptions and what is said of each. */
export const exceptions = {
  title: 'Exceptions',
  lead: 'Only exceptions ask for words. Everything else is accounted for without any.',
  signed:
    'The return of this quarter is signed. To change it, open it under “Returns and history” and revise it.',
  list: 'Exceptions of this quarter',
  none: 'No exceptions this quarter',
  noneText: 'Raise one yourself if the Board should know something.',
  /** What has to be done before an item can be judged. */
  first: { indicator: 'Enter the value first', action: 'Say how it stands first' },
  unjudged: 'Not judged yet',
  notSaid: 'Nobody has said yet how it stands',
  value: (value: string, unit: string, target: string | null): string =>
    `${value} ${unit === '%' || value.includes('£') ? '' : `${unit} `}(${target === null ? 'no target' : `target: ${target}`})`.replace(
      /\s+/g,
      ' ',
    ),
  progress: (due: Day, status: ActionProgress['status'], rag: ActionProgress['rag']): string =>
    status === 'complete'
      ? `${progressWords.states.complete}; was due ${sayDay(due)}`
      : `Due ${sayDay(due)}; ${progressWords.states[status].toLowerCase()}, ${statusWords[rag].toLowerCase()} (${rag})`,
};
export type { Answers, Continuing, ExceptionClass, Quarter };
export const since = ({ since: from, quarters }: Continuing): string =>
  `Continuing: ${quarters} quarters, since ${sayQuarter(from)}`;
