import type { Kid } from '../shared/model/ids.ts';
import { addRow, rowsOf } from './rows.ts';
import type { Row } from './schema/tables.ts';
import { prepared, type ReadDb, type WriteDb } from './store.ts';

/** A key that asked to be enrolled, and what became of that. */
export type KeyRequest = Row<'key_request'>;

/** Keeps a request. One for the same key is forgotten: asked again, it waits again. */
export function keepKeyRequest(db: WriteDb, request: KeyRequest): void {
  prepared(db, 'delete from key_request where kid = ?').run(request.kid);
  addRow(db, 'key_request', request);
}

/** The requests whose words nobody has typed yet, in the order of arrival. */
export const waitingKeyRequests = (db: ReadDb): KeyRequest[] =>
  rowsOf(db, 'key_request', "where state = 'waiting' order by received_at, kid");

/** The request for a key, whatever became of it. */
export const keyRequestOf = (db: ReadDb, kid: Kid): KeyRequest | undefined =>
  rowsOf(db, 'key_request', 'where kid = ?', kid)[0];

export function settleKeyRequest(db: WriteDb, kid: Kid, state: 'enrolled' | 'refused'): void {
  prepared(db, 'update key_request set state = ? where kid = ?').run(state, kid);
}
