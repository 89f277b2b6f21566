import type { Kid } from '../shared/model/ids.ts';
import { putRow, rowOf, rowsOf } from './rows.ts';
import type { Row } from './schema/tables.ts';
import { prepared, type ReadDb, type WriteDb } from './store.ts';

/** A key that asked to be enrolled, and what became of that. */
export type KeyRequest = Row<'key_request'>;

/** Keeps a request. One for the same key is forgotten: asked again, it waits again. */
export const keepKeyRequest = (db: WriteDb, request: KeyRequest): void => putRow(db, 'key_request', request);

/** The requests whose words nobody has typed yet, in the order of arrival. */
export const waitingKeyRequests = (db: ReadDb): KeyRequest[] =>
  rowsOf(db, 'key_request', "where state = 'waiting' order by received_at, kid");

/** The request for a key, whatever became of it. */
export const keyRequestOf = (db: ReadDb, kid: Kid): KeyRequest | undefined =>
  rowOf(db, 'key_request', { kid });

export function settleKeyRequest(db: WriteDb, kid: Kid, state: 'enrolled' | 'refused'): void {
  prepared(db, 'update key_request set state = ? where kid = ?').run(state, kid);
}
