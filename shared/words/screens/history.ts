import type { HistoricReturn } from '../../contract/own-returns.ts';
import type { Quarter } from '../../model/period.ts';
import { sayDay, sayQuarter } from '../periods.ts';
import { returns } from './returns.ts';

/** Every return that was signed at this desk, and any two of them side by side. */
export const history = {
  title: 'Returns and history',
  lead: 'Every return that was signed at this desk, the newest first. None is ever deleted.',
  empty: 'Your first return will show here',
  emptyText: 'When you have signed a return, it is kept here with its fingerprint and what became of it.',
  table: 'Signed returns',
  heads: {
    choose: 'Compare',
    quarter: 'Quarter',
    reference: 'Return',
    signed: 'Signed',
    fingerprint: 'Fingerprint',
    state: 'How it stands',
  },
  quarter: (quarter: Quarter): string => sayQuarter(quarter),
  pick: (reference: string): string => `Compare ${reference}`,
  signedBy: ({ signedBy, onBehalfOf }: HistoricReturn): string =>
    onBehalfOf === '' ? signedBy : `${signedBy}, on behalf of ${onBehalfOf}`,
  state: ({ state, line, exceptions, nil }: HistoricReturn): string[] => [
    returns.panel[state],
    ...(line === null ? [] : [`Arrived on ${sayDay(line.receivedOn)}`]),
    returns.exceptions(exceptions, nil),
  ],
  damaged: 'This version’s fingerprint does not match its content',
  damagedText:
    'It is not what was signed, so nothing of it is shown. Put an earlier copy of the workspace in place.',
  compare: 'Compare two returns',
  pickTwo: 'Tick two returns to compare them.',
  picked: (count: number): string =>
    count === 1 ? 'One is ticked. Tick another.' : 'More than two are ticked. Leave two.',

  compareTitle: 'Two returns compared',
  compareLead: (earlier: string, later: string): string => `${earlier}, then ${later}`,
  counts: (items: number, texts: number): string =>
    `${items === 1 ? 'One item' : `${items} items`} and ${texts === 1 ? 'one text' : `${texts} texts`} differ.`,
  noDifference: 'The two say the same.',
  items: 'Figures and how items stand',
  itemHeads: { item: 'Item', change: 'Change' },
  same: (count: number): string =>
    count === 1 ? 'One other item stands as it stood.' : `${count} other items stand as they stood.`,
  texts: 'Words',
  noTexts: 'Neither says anything in words.',
  view: 'Show the words',
  views: { merged: 'In one, with what was added and removed', beside: 'Side by side' },
  nothing: 'Nothing said',
  open: (reference: string): string => `Open ${reference}`,
  back: 'All returns',
};
