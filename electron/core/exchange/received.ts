import { acceptedReturns, documentsWhere } from '../../../db/documents.ts';
import type { ReadDb } from '../../../db/store.ts';
import type { SubGroupId } from '../../../shared/model/ids.ts';
import type { Quarter } from '../../../shared/model/period.ts';
import { londonDay } from '../../../shared/rules/london-day.ts';
import { type Arrival, arrivalOf, type ReceivedReturn } from '../../../shared/rules/order.ts';

/** Every return that counts in the set: all that were taken in and not withdrawn. */
export const receivedReturns = (db: ReadDb): ReceivedReturn[] =>
  acceptedReturns(db).map(({ docId, receivedAt, payload }) => ({
    docId,
    receivedOn: londonDay(receivedAt),
    payload,
  }));

/** A sub-group's returns for one quarter. */
export const returnsFor = (db: ReadDb, subGroup: SubGroupId, quarter: Quarter): ReceivedReturn[] =>
  receivedReturns(db).filter(({ payload }) => payload.iss === subGroup && payload.quarter === quarter);

/** Every document of a sub-group that takes up a number in its chain. */
export function chainOf(db: ReadDb, subGroup: SubGroupId): Arrival[] {
  const returns = receivedReturns(db)
    .filter(({ payload }) => payload.iss === subGroup)
    .map(arrivalOf);
  return [...returns, ...figuresIn(db).filter((one) => one.subGroup === subGroup)];
}

/** Signed figures: they are about no quarter, and take up numbers all the same. */
export const figuresIn = (db: ReadDb): Arrival[] =>
  documentsWhere(db, { kind: 'figures', direction: 'in' }).flatMap((one) =>
    one.subGroup === null || one.epoch === null || one.seq === null
      ? []
      : [
          {
            docId: one.docId,
            subGroup: one.subGroup,
            quarter: null,
            epoch: one.epoch,
            seq: one.seq,
            prev: one.prev,
            supersedes: null,
            transcribed: false,
            receivedOn: londonDay(one.keptAt),
          },
        ],
  );
