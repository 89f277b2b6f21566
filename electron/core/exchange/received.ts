import { acceptedReturns, type DocumentHeading, headingsWhere } from '../../../db/documents.ts';
import type { ReadDb } from '../../../db/store.ts';
import type { SubGroupId } from '../../../shared/model/ids.ts';
import type { Quarter } from '../../../shared/model/period.ts';
import { londonDay } from '../../../shared/rules/london-day.ts';
import type { Arrival, ReceivedReturn } from '../../../shared/rules/order.ts';

/** Every return that counts in the set: all that were taken in and not withdrawn. */
export const receivedReturns = (db: ReadDb): ReceivedReturn[] =>
  acceptedReturns(db).map(({ docId, receivedAt, payload }) => ({
    docId,
    receivedOn: londonDay(receivedAt),
    payload,
  }));

/** A sub-group's returns for one quarter, as order needs them. */
export const arrivalsFor = (db: ReadDb, iss: SubGroupId, quarter: Quarter): Arrival[] =>
  headingsWhere(db, { kind: 'return', direction: 'in', iss, quarter }).flatMap(arrival);

/** Every document of a sub-group that takes up a number in its chain. */
export const chainOf = (db: ReadDb, iss: SubGroupId): Arrival[] => [
  ...headingsWhere(db, { kind: 'return', direction: 'in', iss }).flatMap(arrival),
  ...headingsWhere(db, { kind: 'figures', direction: 'in', iss }).flatMap(arrival),
];

/** Signed figures: they are about no quarter, and take up numbers all the same. */
export const figuresIn = (db: ReadDb): Arrival[] =>
  headingsWhere(db, { kind: 'figures', direction: 'in' }).flatMap(arrival);

/** What a heading says of a document's place; one that was withdrawn has none. */
function arrival(one: DocumentHeading): Arrival[] {
  const { docId, subGroup, quarter, epoch, seq, prev, supersedes, transcribed, keptAt, state } = one;
  if (subGroup === null || epoch === null || seq === null || state === 'withdrawn') return [];
  return [
    { docId, subGroup, quarter, epoch, seq, prev, supersedes, transcribed, receivedOn: londonDay(keptAt) },
  ];
}
