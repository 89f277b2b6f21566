import type { Store, WriteDb } from './store.ts';
import { told } from './trouble.ts';

const isPromise = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'then' in value && typeof value.then === 'function';

/**
 * Runs `work` in one transaction: all of it is kept, durably, before this returns, or none of it.
 * `work` is synchronous and never writes inside another write; change the app's own state only with
 * what this returns. It takes the write lock at once, since a reader that turns writer may be refused
 * whatever the time-out (https://sqlite.org/rescode.html, BUSY_SNAPSHOT). Faults: `store.busy`,
 * `store.full`, `store.io`, `store.read-only`, `store.damaged`, and whatever `work` throws.
 */
export function write<T>(store: Store, work: (db: WriteDb) => T): T {
  if (store.inTransaction) throw new Error('A write was begun inside another write.');
  try {
    store.exec('begin immediate');
    const result = work(store as unknown as WriteDb);
    if (isPromise(result)) throw new TypeError('A write must be synchronous, but its work gave a promise.');
    store.exec('commit');
    return result;
  } catch (error) {
    if (store.inTransaction) store.exec('rollback');
    throw told(error);
  }
}
