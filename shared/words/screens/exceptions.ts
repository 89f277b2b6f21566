import type { ActionProgress } from '../../model/entries.ts';
import type { Continuing, ExceptionClass } from '../../model/exception.ts';
import type { Day } from '../../model/period.ts';
import { classWords, progressWords, statusWords } from '../pack-account.ts';
import { sayDay, sayQuarter } from '../periods.ts';
import { some } from '../some.ts';

/** The list of exceptions. */
export const exceptions = {
  title: 'Exceptions',
  lead: 'Only exceptions ask for words. Everything else is accounted for without any.',
  count: (done: number, of: number): string =>
    done === of ? `${of === 1 ? 'It is' : `All ${of} are`} explained` : `${done} of ${of} explained`,
  explainNext: (ref: string): string => `Explain ${ref}`,
  raise: 'Raise an exception',
  raiseKeys: 'Ctrl+E',
  list: 'Exceptions of this quarter',
  none: 'No exceptions this quarter',
  noneText: 'Raise one yourself if the Board should know something.',
  classes: classWords,
  states: {
    'not-started': 'Not started',
    draft: 'Draft',
    done: 'Done',
    'argued-away': 'Not an exception, you say',
  },
  fresh: 'New this quarter',
  since: ({ since, quarters }: Continuing): string =>
    `Continuing for ${some(quarters, 'quarter')}, since ${sayQuarter(since)}`,
  last: 'Last time:',
  argued: (why: string): string => `You hold that this is no exception: ${why}`,
  unjudged: 'Not judged yet',
  unjudgedText: 'These may turn out to be exceptions.',
  /** What has to be done before an item can be judged. */
  first: { indicator: 'Enter the value first', action: 'Say how it stands first' },
  notSaid: 'Nobody has said yet how it stands',
  /** `390 reports (target: at most 300)`. */
  value: (value: string, unit: string, target: string | null): string =>
    [value, /[%£]/.test(value) ? '' : unit, target === null ? '(no target)' : `(target: ${target})`]
      .filter((part) => part !== '')
      .join(' '),
  progress: (due: Day, status: ActionProgress['status'], rag: ActionProgress['rag']): string =>
    status === 'complete'
      ? `${progressWords.states.complete}; was due ${sayDay(due)}`
      : `Due ${sayDay(due)}; ${progressWords.states[status].toLowerCase()}, ${statusWords[rag].toLowerCase()} (${rag})`,

  raising: {
    change: 'Change what you raised',
    text: 'Something that the rules did not find and the Board should know.',
    about: 'What is it about?',
    choose: 'Choose',
    items: 'Indicators and actions',
    priorities: 'Priorities, as a whole',
    title: 'In a few words',
    titleHint: 'Such as: Lamps stolen from three parks',
    class: 'Is it for the worse or for the better?',
    why: 'Why should the Board know?',
    save: 'Raise it',
    saveChange: 'Save the change',
    noAbout: 'Choose what it is about.',
    noTitle: 'Say in a few words what it is.',
    noWhy: 'Say why the Board should know.',
    back: 'Take it back',
    takenBack: (title: string): string => `Taken back: ${title}. Ctrl+Z brings it back.`,
  },
  arguing: {
    open: 'Not an exception',
    title: (ref: string): string => `${ref} is not an exception`,
    text: 'The rules found it. If you hold that it is none, say why. Your reason travels with the return, and the secretariat sees it.',
    reason: 'Why it is not an exception',
    none: 'Say why it is not an exception.',
    save: 'Say that it is none',
    back: 'It is an exception after all',
  },
};

export const classChoices: readonly (readonly [ExceptionClass, string])[] = [
  ['under', classWords.under],
  ['over', classWords.over],
];
