import type { Day } from '../../model/period.ts';
import type { Standing } from '../../model/progress-form.ts';
import { sayDay } from '../periods.ts';
import { some } from '../some.ts';

/** The screen on which a chair says how every action stands. */
export const actions = {
  title: 'Actions',
  lead: 'Say of each action how it stands at the end of the quarter. Where nothing is new, one press is enough.',
  count: (said: number, of: number): string =>
    said === of
      ? `All ${of === 1 ? 'of it is' : `${of} actions are`} said`
      : `${said} of ${some(of, 'action')} said`,
  none: 'No actions are assigned to this sub-group.',
  noneText:
    'When the plan gives it one, it stands here with its milestones, and asks for a line each quarter.',
  tools: 'For all actions',
  sameForRest: (count: number): string => `No change in the ${count} that remain`,
  sameSaid: (count: number): string => `“No change” is said of ${some(count, 'action')}.`,
  onward: 'Go on to exceptions',

  due: 'Due',
  owners: 'Done by',
  outcome: 'What will be different',
  priority: 'Priority',
  moves: 'Is meant to move',
  about: 'More about this action',
  milestones: 'Milestones',
  dueOn: 'due',
  milestoneDone: (day: Day): string => `done on ${sayDay(day)}`,
  was: (day: Day): string => `was ${sayDay(day)}`,
  why: (why: string): string => `Moved because: ${why}`,
  completedOn: (day: Day): string => `Completed on ${sayDay(day)}.`,
  last: 'Last quarter',
  lastNothing: 'Nothing was said of it last quarter.',
  now: 'This quarter',
  nowNothing: 'Nothing is said yet.',
  notStarted: 'The work has not started yet.',
  unchanged: 'No change since last quarter.',
  unfinished: 'What you typed is kept, and lacks something before it counts.',
  goes: 'Goes to the Board as an exception:',
  watched: 'Watched, and not reported by itself:',

  no: 'No change',
  update: 'Update',
  complete: 'Complete',
  change: 'Change',
  goOn: 'Go on',
  takeBack: 'Take back',
  takenBack: (ref: string): string => `What was said of ${ref} is taken back.`,
  discard: 'Discard what was typed',
  closeForm: 'Close the form',
  of: (ref: string): string => `: ${ref}`,

  formTitle: (ref: string): string => `How ${ref} stands`,
  standing: 'How does it stand?',
  meanings: {
    green: 'It will be done by its due date, and nothing that is known stands in its way.',
    amber: 'It may be late or fall short unless something changes. Those who do it can still put it right.',
    red: 'It is late, or will not be done as planned without help or a decision.',
    complete: 'Everything that it was to bring is there.',
  } as const satisfies Record<Standing, string>,
  completedDay: 'Day on which it was completed',
  begun: 'The work has not started yet',
  moveDue: (due: Day): string => `The due date, ${sayDay(due)}, has moved`,
  newDue: 'New day',
  whyMoved: 'Why has it moved?',
  done: 'Done',
  doneOn: 'Day on which it was done',
  moved: 'Its day has moved',
  text: 'What changed this quarter',
  textHint: 'One to three sentences. Do not name victims or suspects.',
  save: 'Save and next action',
  saveLast: 'Save',
  keys: 'Ctrl+Enter',
};
