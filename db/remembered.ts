import type { ReadDb, WriteDb } from './store.ts';

/** What may be kept in memory of an open store, because few things change it and nearly everything asks for it. */
type Remembered = 'plan' | 'partnership';

type Memory = {
  values: Map<Remembered, unknown>;
  /** Changed in the transaction that is open: until that has ended nobody can tell what will be so. */
  changing: Set<Remembered>;
};

const memories = new WeakMap<ReadDb, Memory>();

function memoryOf(db: ReadDb): Memory {
  const memory = memories.get(db) ?? { values: new Map(), changing: new Set() };
  memories.set(db, memory);
  if (!db.inTransaction) memory.changing.clear();
  return memory;
}

/**
 * What `read` gives, read once and kept until whoever changes it says so with `forget`. It is frozen, since all
 * who ask are given the same.
 */
export function remembered<T>(db: ReadDb, what: Remembered, read: () => T): T {
  const { values, changing } = memoryOf(db);
  if (values.has(what)) return values.get(what) as T;
  const value = frozen(read());
  if (!changing.has(what)) values.set(what, value);
  return value;
}

/** Says that these are about to be changed. */
export function forget(db: WriteDb, ...changed: Remembered[]): void {
  const { values, changing } = memoryOf(db);
  for (const what of changed) {
    values.delete(what);
    changing.add(what);
  }
}

function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  for (const part of Object.values(value)) frozen(part);
  return Object.freeze(value);
}
