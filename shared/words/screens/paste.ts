import type { PasteRead, Unplaced } from '../../rules/paste.ts';
import { some } from '../some.ts';

/** The preview of what was pasted, before any of it is saved. */
export const paste = {
  title: 'Paste from Excel',
  box: 'Cells copied from Excel',
  boxHint:
    'Copy the cells in Excel, then press Ctrl+V here. With the names of the indicators and the months, the order does not matter.',
  from: (cell: string): string => `Without names, the grid is filled from ${cell} on.`,
  found: (values: number, fine: number): string => {
    if (values === 0) return 'No values found.';
    return `${some(values, 'value')} found. ${values === fine ? 'All are fine.' : `${fine} fine.`}`;
  },
  wrong: (count: number): string => `${count} not understood.`,
  toCheck: (count: number): string => `${count} to check.`,
  overwrites: (count: number): string =>
    count === 0
      ? 'No value that is there is changed.'
      : `${some(count, 'value that is there', 'values that are there')} ${count === 1 ? 'is' : 'are'} replaced.`,
  blanks: (count: number): string =>
    `${some(count, 'blank cell')} ${count === 1 ? 'leaves' : 'leave'} what is there.`,
  matched: ({ rows, columns }: PasteRead['by']): string => {
    const by = { name: 'by name', place: 'by their place' };
    return rows === columns
      ? `Rows and columns are matched ${by[rows]}.`
      : `Rows are matched ${by[rows]}, columns ${by[columns]}.`;
  },
  table: 'Where it goes',
  was: (shown: string): string => `was ${shown}`,
  same: 'as it was',
  left: 'left as it is',
  problems: 'To decide',
  problem: (text: string, cell: string): string => `“${text}” in ${cell}`,
  noFigure: 'It stands for “no figure”.',
  leave: 'Leave as it is',
  noData: 'No data',
  noDataWhy: (text: string): string => `The table that it was pasted from said “${text}”.`,
  keepText: 'Keep the text in the cell, to mend later',
  take: (shown: string): string => `Take ${shown}`,
  fractions: (example: string, made: string): string =>
    `Percentages such as ${example} are less than one in a hundred. Is ${made} meant?`,
  fractionsYes: (made: string): string => `Yes, ${made}`,
  fractionsNo: (shown: string): string => `No, ${shown}`,
  unplaced: 'What does not fit',
  unplacedOne: ({ what, name, why, texts }: Unplaced): string => {
    const named = /^\d+$/.test(name) ? `${what === 'row' ? 'Row' : 'Column'} ${name}` : `“${name}”`;
    const reasons: Record<Unplaced['why'], string> = {
      unknown: what === 'row' ? 'is no indicator that you enter' : 'is no period that you enter',
      beyond: 'is beyond the end of the grid',
      'needs-parts': 'is a ratio and needs its numerator and its denominator, each in a row',
    };
    return `${named} ${reasons[why]}${texts.length === 0 ? '' : `. Not taken: ${texts.join(', ')}`}.`;
  },
  put: (count: number): string => `Put ${some(count, 'value')} in`,
  done: (count: number): string => `${some(count, 'value')} pasted. Undo takes all of them back.`,
};
