import type { Day, Quarter } from '../model/period.ts';
import { sayDay, sayQuarter } from './periods.ts';
import { some } from './some.ts';

/** One side of paper for a chair to speak from. */
export const briefWords = {
  title: 'Three minutes at the Board',
  documentTitle: (subGroup: string, quarter: Quarter): string =>
    `Three minutes at the Board: ${subGroup}, ${sayQuarter(quarter)}`,
  fileName: (subGroup: string, quarter: Quarter): string => `Three minutes ${subGroup} ${quarter}`,
  signed: (on: Day): string => `From the return signed on ${sayDay(on)}`,
  draft: 'Draft: the return is not signed yet',
  sample: 'Sample: nothing here is real',
  summary: (under: number, over: number, items: number): string => {
    if (under + over === 0) return `No exceptions: all ${some(items, 'item')} are accounted for.`;
    const parts = [
      ...(under === 0 ? [] : [`${under} worse than expected`]),
      ...(over === 0 ? [] : [`${over} better than expected`]),
    ];
    return `${some(under + over, 'exception')} among ${some(items, 'item')}: ${parts.join(', ')}.`;
  },
  isNew: 'new',
  since: (quarters: number): string => `for ${some(quarters, 'quarter')}`,
  against: (value: string, target: string): string => `${value}; target ${target}`,
  before: (value: string): string => `quarter before ${value}`,
  lastYear: (value: string): string => `same quarter last year ${value}`,
  due: (on: Day): string => `due ${sayDay(on)}`,
  movedTo: (on: Day): string => `moved to ${sayDay(on)}`,
  what: 'What',
  why: 'Why',
  doing: 'Being done',
  worked: 'What worked',
  ask: 'The ask',
  notSaid: 'Not said yet.',
  byWhen: (on: Day): string => `by ${sayDay(on)}`,
  note: 'Nothing but to note it.',
  others: (list: string): string => `Not on this side: ${list}. They are in the return, in full.`,
  changed: 'Since last quarter',
  asked: 'Asked, and got',
  appeared: (list: string): string => `New: ${list}.`,
  stays: (list: string): string => `Still there: ${list}.`,
  resolved: (list: string): string => `No longer an exception: ${list}.`,
  noPast: 'There is no return of the quarter before to hold this one against.',
  unchanged: 'Nothing has changed.',
  askedFor: (about: string, what: string): string => `Asked (${about}): ${what}`,
  nothingAsked: 'Nothing was asked of the Board last quarter.',
  got: (number: number, text: string): string => `RESOLVED ${number}: ${text}`,
  noDecisions: 'No decisions have come from the Board.',
  shortened: 'Shortened where it ends in “…”. The return has every word.',
  print: 'Print',
  save: 'Save as PDF',
  saved: (name: string): string => `Saved as “${name}”.`,
  sent: 'Sent to the printer.',
  lead: 'One side of A4 to speak from: your own exceptions, what changed, what you asked for and got.',
  none: 'This quarter is not in the plan’s calendar. Choose another at the top.',
};
