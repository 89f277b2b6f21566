import Database from 'better-sqlite3';
import { refuse } from '../shared/contract/faults.ts';
import { unpacked } from './packed.ts';

/** "CSPR": written into the header of every workspace file, and found there again. */
export const applicationId = 0x43535052;

/** How the store is kept, and what SQLite must answer when asked (https://sqlite.org/pragma.html). */
const settings: readonly [pragma: string, value: string | number][] = [
  ['locking_mode', 'exclusive'],
  ['journal_mode', 'wal'],
  ['synchronous', 2], // full: what has been acknowledged is on the disk
  ['fullfsync', 1],
  ['checkpoint_fullfsync', 1],
  ['foreign_keys', 1],
  ['trusted_schema', 0],
  ['cell_size_check', 1],
  ['secure_delete', 1],
  ['temp_store', 2], // memory: nothing spills into a temporary file
  ['busy_timeout', 5000],
];

/**
 * Opens a file with its raw 32-byte key and reads nothing yet: SQLCipher 4's scheme, chosen by name, so
 * that another default of the driver can never change what the file is.
 */
export function connect(path: string, key: Uint8Array, readonly = false): Database.Database {
  if (key.length !== 32) throw new RangeError('The key of a store has 32 bytes.');
  const db = new Database(path, { readonly, timeout: 1000 });
  db.pragma("cipher = 'sqlcipher'");
  db.pragma('legacy = 4');
  db.pragma(`key = "x'${Buffer.from(key).toString('hex')}'"`);
  db.function('unpacked', { deterministic: true }, (bytes) => unpacked(bytes as Uint8Array));
  return db;
}

export const ask = (db: Database.Database, pragma: string): unknown => db.pragma(pragma, { simple: true });

/**
 * Sets every setting and reads it back: SQLite ignores in silence what a file system cannot do.
 * Faults: `store.unsafe`.
 */
export function applySettings(db: Database.Database): void {
  for (const [pragma, value] of settings) {
    db.pragma(`${pragma} = ${value}`);
    if (ask(db, pragma) !== value) throw refuse('store.unsafe', { setting: pragma });
  }
}

/** Whether every page, row and link in the file is sound. Damage may also come out as an error. */
export function isSound(db: Database.Database): boolean {
  return ask(db, 'integrity_check') === 'ok' && (ask(db, 'foreign_key_check') ?? null) === null;
}
