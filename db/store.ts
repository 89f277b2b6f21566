import type Database from 'better-sqlite3';

declare const readable: unique symbol;
declare const writable: unique symbol;
declare const open: unique symbol;

/** The workspace's database, to read from. Every query takes one. After Signal Desktop's phantom types. */
export type ReadDb = Database.Database & { readonly [readable]: true };

/** The database inside a transaction. Only `write()` gives one, so a half-kept change cannot be written. */
export type WriteDb = ReadDb & { readonly [writable]: true };

/** The open workspace file: readable at any time, writable through `write()`. */
export type Store = ReadDb & { readonly [open]: true };

/** What a statement may be given. */
export type Value = string | number | bigint | Uint8Array | null;

const kept = new WeakMap<Database.Database, Map<string, Database.Statement>>();

/** The statement for this SQL, compiled once per open store. */
export function prepared<Row = unknown>(db: ReadDb, sql: string): Database.Statement<Value[], Row> {
  const statements = kept.get(db) ?? new Map<string, Database.Statement>();
  kept.set(db, statements);
  const statement = statements.get(sql) ?? db.prepare(sql);
  statements.set(sql, statement);
  return statement as Database.Statement<Value[], Row>;
}

/** Folds the log into the workspace file, so that closing leaves one file, and lets go of it. */
export function closeStore(store: Store): void {
  try {
    store.pragma('wal_checkpoint(truncate)');
  } finally {
    store.close();
  }
}
