import type { Said } from './faults/said.ts';

const list = (words: readonly string[]) => words.join(', ');

/** Why a single cell or member cannot be taken. `name` is its column heading, or its name in a JSON file. */
export const cellWords = {
  missing: (about: { name: string }): Said => ({
    message: `"${about.name}" is not filled in.`,
  }),
  notText: (about: { name: string }): Said => ({ message: `"${about.name}" should be text.` }),
  notNumber: (about: { name: string }): Said => ({ message: `"${about.name}" should be a number.` }),
  /** `why` is a sentence from the words for numbers or dates. */
  unread: (about: { name: string; typed: string; why: string }): Said => ({
    message: `"${about.typed}" cannot be read as "${about.name}". ${about.why}`,
  }),
  confirm: (about: { name: string; typed: string; why: string }): Said => ({
    message: `"${about.typed}" in "${about.name}": ${about.why}`,
  }),
  noPercent: (about: { name: string }): Said => ({
    message: `"${about.name}" cannot be a percentage.`,
    next: 'Take out the per cent sign; in Excel, format the cell as a number.',
  }),
  dateAsNumber: (about: { name: string }): Said => ({
    message: `"${about.name}" should be a date, and the cell holds a number.`,
    next: 'Format the cell as a date in Excel, or type it like 3 November 2026.',
  }),
  dateForNumber: (about: { name: string }): Said => ({
    message: `"${about.name}" should be a number, and the cell holds a date.`,
    next: 'Excel makes a date of what looks like one. Format the cell as a number and type it again.',
  }),
  notQuarter: (about: { name: string; typed: string }): Said => ({
    message: `"${about.typed}" is not a quarter of a financial year.`,
    next: 'Write it like 2026-27 Q2, which is July to September 2026.',
  }),
  notYesNo: (about: { name: string; typed: string }): Said => ({
    message: `"${about.name}" should be yes or no, and is "${about.typed}".`,
  }),
  notChoice: (about: {
    name: string;
    typed: string;
    choices: readonly string[];
    meant: string | null;
  }): Said => ({
    message: `"${about.name}" cannot be "${about.typed}".`,
    next:
      about.meant === null
        ? `It should be one of: ${list(about.choices)}.`
        : `Perhaps "${about.meant}" is meant. It should be one of: ${list(about.choices)}.`,
  }),
  unknownSubGroup: (about: { typed: string; names: readonly string[]; meant: string | null }): Said => ({
    message: `There is no sub-group "${about.typed}".`,
    next:
      about.meant === null
        ? `The partnership has: ${list(about.names)}.`
        : `Perhaps "${about.meant}" is meant. The partnership has: ${list(about.names)}.`,
  }),
  notRef: (about: { name: string; typed: string }): Said => ({
    message: `"${about.typed}" is not a reference.`,
    next: 'A reference is the code of a sub-group, a hyphen, a letter or two and a number, such as CT-I03.',
  }),
  notDay: (about: { name: string; typed: string }): Said => ({
    message: `"${about.typed}" is not a day of the calendar.`,
    next: 'Write it with the year first, such as 2026-11-03.',
  }),
  notId: (about: { name: string; typed: string }): Said => ({
    message: `"${about.typed}" cannot be "${about.name}".`,
    next: 'Use the id that the partnership gave it, such as sg:city-tasking.',
  }),
  tooLong: (about: { name: string; most: number }): Said => ({
    message: `"${about.name}" is longer than ${about.most.toLocaleString('en-GB')} characters.`,
    next: 'Shorten it.',
  }),
  tooMany: (about: { name: string; most: number }): Said => ({
    message: `"${about.name}" has more than ${about.most.toLocaleString('en-GB')} entries.`,
  }),
  tooFew: (about: { name: string }): Said => ({
    message: `"${about.name}" has no entries. It needs at least one.`,
  }),
  tooSmall: (about: { name: string; least: number }): Said => ({
    message: `"${about.name}" cannot be less than ${about.least}.`,
  }),
  tooLarge: (about: { name: string; most: number }): Said => ({
    message: `"${about.name}" cannot be more than ${about.most}.`,
  }),
  notWhole: (about: { name: string }): Said => ({ message: `"${about.name}" should be a whole number.` }),
  unknownMember: (about: { name: string; meant: string | null }): Said => ({
    message: `"${about.name}" is not known here.`,
    next: about.meant === null ? 'Take it out.' : `Perhaps "${about.meant}" is meant.`,
  }),
  wrongForm: (about: { name: string }): Said => ({
    message: `"${about.name}" does not have the form that is expected.`,
  }),
  notOneLine: (about: { name: string }): Said => ({
    message: `"${about.name}" should be one line of ordinary text.`,
    next: 'Take out line breaks and characters that cannot be seen.',
  }),
  wrongSchema: (): Said => ({
    message: 'This is JSON, but not a plan.',
    next: 'A plan opens with "schema": "csp.plan-source/1".',
  }),
};
