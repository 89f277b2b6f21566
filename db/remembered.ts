import type { ReadDb, WriteDb } from './store.ts';

/** What may be kept in memory of an open store, because few things change it and nearly everything asks for it. */
type Remembered = 'plan' | 'partnership';

const kept = new WeakMap<ReadDb, Map<Remembered, unknown>>();

/**
 * What `read` gives, read once and kept until whoever changes it says so with `forget`. It is frozen, since all
 * who ask are given the same. Inside a transaction nothing is newly kept: the change may yet be taken back.
 */
export function remembered<T>(db: ReadDb, what: Remembered, read: () => T): T {
  const before = kept.get(db) ?? new Map<Remembered, unknown>();
  if (before.has(what)) return before.get(what) as T;
  const value = frozen(read());
  if (!db.inTransaction) kept.set(db, before.set(what, value));
  return value;
}

/** Says that something has changed, or everything. To be said before it is changed. */
export function forget(db: WriteDb, what?: Remembered): void {
  if (what === undefined) kept.delete(db);
  else kept.get(db)?.delete(what);
}

function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  for (const part of Object.values(value)) frozen(part);
  return Object.freeze(value);
}
