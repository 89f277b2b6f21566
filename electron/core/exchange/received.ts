import { chainNeighbours } from '../../../db/chain.ts';
import { acceptedReturns, type DocumentHeading, headingsWhere } from '../../../db/documents.ts';
import type { ReadDb } from '../../../db/store.ts';
import type { DocId, SubGroupId } from '../../../shared/model/ids.ts';
import type { Instant, Quarter } from '../../../shared/model/period.ts';
import type { FiguresFile } from '../../../shared/model/return-file.ts';
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
export const arrivalsFor = (db: ReadDb, subGroup: SubGroupId, quarter: Quarter): Arrival[] =>
  headingsWhere(db, { kind: 'return', direction: 'in', subGroup, quarter }).flatMap(arrival);

/**
 * As many of the documents of a sub-group's chain as decide where another belongs. However long the chain is,
 * these are few.
 */
export const neighboursOf = (db: ReadDb, one: Arrival): Arrival[] =>
  chainNeighbours(db, one).flatMap(arrival);

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

/** Where figures that have just come stand in the chain. */
export const figuresArrival = (
  docId: DocId,
  { iss: subGroup, epoch, seq, prev }: FiguresFile,
  now: Instant,
): Arrival => ({
  docId,
  subGroup,
  quarter: null,
  epoch,
  seq,
  prev,
  supersedes: null,
  transcribed: false,
  receivedOn: londonDay(now),
});
