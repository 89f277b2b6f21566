import { monthNames } from '../periods.ts';

/** In the middle of a sentence: "Paste of 9 values" becomes "paste of 9 values"; "ASB" and "July" stay. */
const within = (name: string): string =>
  /^\p{Lu}(?!\p{Lu})/u.test(name) && !monthNames.some((month) => name.startsWith(month))
    ? `${name.charAt(0).toLowerCase()}${name.slice(1)}`
    : name;

/** What was changed at this desk, and taking it back. */
export const changes = {
  title: 'Changes',
  lead: 'What was entered and changed at this desk, the newest first. Undo takes back one step after another; nothing that was signed or sent is changed by it.',
  table: 'Steps',
  when: 'When',
  who: 'Who',
  what: 'What',
  stands: 'How it stands',
  standing: 'Stands',
  taken: 'Undone',
  newest: (count: number): string => `The newest ${count} are shown.`,
  none: 'Nothing has been changed at this desk yet',
  noneText: 'What you enter, paste or import is listed here, with who did it and when, and can be undone.',

  undo: (name: string | null): string => (name === null ? 'Undo' : `Undo ${within(name)}`),
  redo: (name: string | null): string => (name === null ? 'Redo' : `Redo ${within(name)}`),
  undone: (name: string): string => `Undone: ${within(name)}`,
  redone: (name: string): string => `Done again: ${within(name)}`,
  notUndone: 'This could not be undone',
  notRedone: 'This could not be done again',
};
