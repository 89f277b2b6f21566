import { chainNeighbours } from '../../../db/chain.ts';
import {
  acceptedReturns,
  counting,
  type DocumentHeading,
  headingsWhere,
  payloadOf,
} from '../../../db/documents.ts';
import type { ReadDb } from '../../../db/store.ts';
import type { DocId, SubGroupId } from '../../../shared/model/ids.ts';
import type { Instant, Quarter } from '../../../shared/model/period.ts';
import type { FiguresFile, ReturnFile } from '../../../shared/model/return-file.ts';
import { type Gist, gistOf, type ReceivedGist } from '../../../shared/rules/gist.ts';
import { londonDay } from '../../../shared/rules/london-day.ts';
import type { Arrival, ReceivedReturn } from '../../../shared/rules/order.ts';

/** Every return of a quarter that counts in the set: all that were taken in and not withdrawn. */
export const receivedReturns = (db: ReadDb, quarter: Quarter): ReceivedReturn[] =>
  acceptedReturns(db, { quarter }).map(({ docId, receivedAt, payload }) => ({
    docId,
    receivedOn: londonDay(receivedAt),
    payload,
  }));

/** The gist of every return that counts, of any quarter. */
export const receivedGists = (db: ReadDb): ReceivedGist[] =>
  headingsWhere(db, { kind: 'return', states: counting }).flatMap((one) =>
    arrival(one).map((at) => ({ ...at, gist: gistFor(db, one.docId) })),
  );

const gists = new WeakMap<ReadDb, Map<DocId, Gist>>();

/** The gist of a return that is here, read once and kept for as long as the desk is open: a document never changes. */
export function gistFor(db: ReadDb, docId: DocId): Gist {
  const read = gists.get(db) ?? new Map<DocId, Gist>();
  gists.set(db, read);
  const gist = read.get(docId) ?? gistOf(payloadOf(db, docId) as ReturnFile);
  read.set(docId, gist);
  return gist;
}

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
export function arrival(one: DocumentHeading): Arrival[] {
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
