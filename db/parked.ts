import type { DocId, Kid } from '../shared/model/ids.ts';
import { addRow, rowOf, rowsOf } from './rows.ts';
import type { Row } from './schema/tables.ts';
import { prepared, type ReadDb, type WriteDb } from './store.ts';

/** A document whose key is not enrolled yet; nothing of it is believed. */
export type ParkedDocument = Row<'parked'>;

/** Sets a document aside until its key is enrolled. */
export const park = (db: WriteDb, document: ParkedDocument): void => addRow(db, 'parked', document);

export const parkedDocument = (db: ReadDb, docId: DocId): ParkedDocument | undefined =>
  rowOf(db, 'parked', { docId });

/** What waits for one key, in the order of arrival. */
export const parkedFor = (db: ReadDb, kid: Kid): ParkedDocument[] =>
  rowsOf(db, 'parked', 'where kid = ? order by received_at, doc_id', kid);

export const allParked = (db: ReadDb): ParkedDocument[] =>
  rowsOf(db, 'parked', 'order by received_at, doc_id');

/** Lets go of a parked document, to be judged again. */
export function unpark(db: WriteDb, docId: DocId): void {
  prepared(db, 'delete from parked where doc_id = ?').run(docId);
}
