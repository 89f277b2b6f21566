import type { Day } from '../model/period.ts';
import type { Outcome, Placing } from '../rules/place.ts';
import type { ReturnPlacing } from '../rules/place-return.ts';
import type { Said } from './faults/said.ts';
import { sayDay } from './periods.ts';

const notArrived = (count: number): string =>
  count === 1
    ? 'One document signed before it has not arrived.'
    : `${count} documents signed before it have not arrived.`;

const again = (day: Day | null): Said => ({
  message: `It was imported before${onDay(day)}. Nothing has changed.`,
});

const onDay = (day: Day | null): string => (day === null ? '' : ` on ${sayDay(day)}`);

/** What each place that an arriving document may take means for the secretariat, and what to do next. */
export const placeWords: Record<Outcome, (placing: Placing) => Said> = {
  normal: () => ({ message: 'It follows the last document from this sub-group.' }),
  duplicate: ({ firstReceivedOn }) => again(firstReceivedOn),
  gap: ({ notReceived }) => ({
    message: notArrived(notReceived),
    next: 'Ask the sub-group whether it exported something that it did not send.',
  }),
  'jump-too-large': ({ notReceived }) => ({
    message: `Its number is ${notReceived} ahead of the last one received, which cannot come about by ordinary use.`,
    next: 'Telephone the chair before you do anything with it: the key may be in other hands.',
  }),
  superseding: () => ({
    message: 'It replaces the whole return that stood for this quarter. The earlier one is kept.',
    next: 'Look at what has changed, then accept it or ask about it.',
  }),
  'already-superseded': () => ({
    message: 'A later return that is already here replaces it. It is kept, and changes nothing.',
  }),
  'replaces-transcribed': () => ({
    message: 'It is the signed return, and takes the place of the one that was typed in.',
    next: 'Look at where the two differ.',
  }),
  'gives-way': () => ({
    message: 'The signed return for this quarter is already here, so what was typed in changes nothing.',
  }),
  fork: ({ against }) => ({
    message:
      against.length === 1
        ? 'There is another return for this quarter, and neither says that it replaces the other.'
        : `There are ${against.length} other returns for this quarter, and none says that it replaces the rest.`,
    next: 'Ask the chair which one holds, then record a determination. Until then neither is counted.',
  }),
  'late-original': () => ({
    message: 'It was signed before documents that are already here, and is the first for its quarter.',
  }),
  'old-epoch': () => ({
    message: 'It is signed with keys that have since been replaced for a reason.',
    next: 'Ask the chair whether they signed it. If they did, admit it and say why.',
  }),
  'addendum-after-freeze': () => ({
    message: 'The pack for this quarter is frozen and stays as it is. This is kept beside it as an addendum.',
    next: 'If the Board must know, issue a supplement that names what it replaces.',
  }),
  'replaces-another-quarter': () => ({
    message: 'It says that it replaces the return of another quarter, which no return can do.',
    next: 'Ask the chair to check the quarter and sign it again.',
  }),
  'plan-unknown': () => ({
    message: 'It speaks about a plan that was never issued to this sub-group.',
    next: 'Send the sub-group its current plan file, and ask it to sign the return again.',
  }),
  'nil-with-exceptions': () => ({
    message: 'It says that there is nothing to report, and it holds exceptions.',
    next: 'Ask the chair which is meant, and to sign it again.',
  }),
};

/** Remarks that go with any place. */
function warnings({
  late,
  sameNumber,
  outcome,
  notReceived,
  itemsChanged,
  planVersion,
}: ReturnPlacing): string[] {
  const said: string[] = [];
  if (late) said.push('It arrived after the day on which it was due.');
  if (notReceived > 0 && outcome !== 'gap' && outcome !== 'jump-too-large')
    said.push(notArrived(notReceived));
  if (sameNumber.length > 0) {
    said.push('Another document has the same number: two computers have signed for this sub-group.');
  }
  if (itemsChanged > 0) said.push(changedSince(itemsChanged, planVersion));
  return said;
}

/** `2 items have changed since version 3 of the plan.` */
const changedSince = (count: number, version: number): string =>
  `${count === 1 ? 'One item has' : `${count} items have`} changed since version ${version} of the plan.`;

/** What is said of a document that has arrived. */
export const orderWords = {
  outcome: (placing: Placing): Said => placeWords[placing.outcome](placing),
  warnings,
  figures: (count: number): Said => ({
    message:
      count === 1 ? 'It holds the one figure asked for.' : `It holds ${count} of the figures asked for.`,
  }),
  again,
};
