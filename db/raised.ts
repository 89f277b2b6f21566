import type { ItemId } from '../shared/model/ids.ts';
import type { Quarter } from '../shared/model/period.ts';
import { put, remove, type Step } from './change.ts';
import { rowsOf } from './rows.ts';
import type { Row } from './schema/tables.ts';
import type { ReadDb, WriteDb } from './store.ts';

/** An exception that a chair raises: about an item, or about a priority as a whole. */
export type RaisedRow = Omit<Row<'raised_exception'>, 'quarter'>;

/** What was raised for a quarter, in the order in which it was. */
export const raisedIn = (db: ReadDb, quarter: Quarter): RaisedRow[] =>
  rowsOf(db, 'raised_exception', 'where quarter = ? order by id', quarter).map(
    ({ quarter: _, ...one }) => one,
  );

/** Raises an exception, or says anew what was raised under its id. */
export function putRaised(db: WriteDb, step: Step, quarter: Quarter, raised: RaisedRow): void {
  put(db, 'raised_exception', { ...raised, quarter }, step);
}

export const removeRaised = (db: WriteDb, step: Step, id: ItemId): void =>
  remove(db, 'raised_exception', { id }, step);
