import { closeSync, existsSync, lstatSync, openSync, readSync, rmSync } from 'node:fs';
import type Database from 'better-sqlite3';
import { refuse } from '../shared/contract/faults.ts';
import type { Instant } from '../shared/model/period.ts';
import { applicationId, applySettings, ask, connect, isSound } from './connect.ts';
import { takeCopy, takeDailyCopy } from './copies.ts';
import { settle } from './durable.ts';
import { checkFolder, copiesFolder } from './folder.ts';
import { type Migration, migrate } from './migrate.ts';
import { closeStore, type Store } from './store.ts';
import { because, telling, troubleOf } from './trouble.ts';

export type Opening = {
  now: Instant;
  /** Every migration that this app knows, in order: `migrations` of `bundled.ts`. */
  migrations: readonly Migration[];
  /** Make a new store. It is refused if there is anything under that name already. */
  create?: boolean;
  /**
   * Whether the caller knows from a key-check value that this is the right key. A wrong key and a
   * destroyed header look the same from inside; with this they are told apart.
   */
  keyChecked?: boolean;
};

/**
 * Opens the workspace file with its 32-byte key, checks every page and link of it, takes the day's dated
 * copy if none was taken yet, and brings its tables up to date. Nothing is written to a file before it is
 * known to be ours, and nothing is ever created where a workspace was expected.
 *
 * Faults: `store.missing`, `store.empty`, `store.exists`, `store.wrong-key`, `store.damaged`,
 * `store.not-ours`, `store.newer`, `store.busy`, `store.read-only`, `store.network-folder`, `store.full`,
 * `store.io`, `store.unsafe`, and those of `migrate()`.
 */
export function openStore(path: string, key: Uint8Array, opening: Opening): Store {
  return telling(() => {
    checkFolder(path);
    if (opening.create) makeStore(path, key, opening);
    checkFile(path);
    const store = enter(path, key, opening);
    try {
      return bringUp(store, path, key, opening);
    } catch (error) {
      store.close();
      throw error;
    }
  });
}

/** A store is finished under another name first: one that was never finished is never found. */
function makeStore(path: string, key: Uint8Array, { now, migrations }: Opening): void {
  if ([path, `${path}-wal`].some((name) => existsSync(name))) throw refuse('store.exists', { path });
  const unfinished = `${path}.new`;
  for (const end of ['', '-wal', '-journal']) rmSync(`${unfinished}${end}`, { force: true });
  const db = connect(unfinished, key);
  try {
    db.pragma(`application_id = ${applicationId}`);
    applySettings(db);
    migrate(db as Store, migrations, { now });
  } finally {
    closeStore(db as Store);
  }
  settle(unfinished, path);
}

/** Looks at the file from outside: it is there, is a file, holds something, and is not plain SQLite. */
function checkFile(path: string): void {
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (!found) throw refuse('store.missing', { path });
  if (!found.isFile()) throw refuse('store.not-ours', { path });
  if (found.size === 0) throw refuse('store.empty', { path });
  const start = Buffer.alloc(15);
  const handle = openSync(path, 'r+'); // so that a file that may not be written is found out here
  try {
    readSync(handle, start, 0, start.length, 0);
  } finally {
    closeSync(handle);
  }
  if (start.toString('latin1') === 'SQLite format 3') throw refuse('store.not-ours', { path });
}

/** Reads whose file it is and how new, writing nothing; takes the only lock on it. */
function enter(path: string, key: Uint8Array, { keyChecked = false, migrations }: Opening): Store {
  const db = connect(path, key);
  try {
    db.pragma('locking_mode = exclusive');
    const mark = readMark(db, path, keyChecked);
    if (mark !== applicationId) throw refuse('store.not-ours', { path });
    if (Number(ask(db, 'user_version')) > migrations.length) throw refuse('store.newer', { path });
    db.exec('begin immediate; commit');
    return db as Store;
  } catch (error) {
    db.close();
    throw error;
  }
}

/** The first read of a file: the only one at which a wrong key shows. */
function readMark(db: Database.Database, path: string, keyChecked: boolean): unknown {
  try {
    return ask(db, 'application_id');
  } catch (error) {
    if (troubleOf(error) !== 'store.damaged' || keyChecked) throw error;
    throw because(refuse('store.wrong-key', { path }), error);
  }
}

function bringUp(store: Store, path: string, key: Uint8Array, { now, migrations }: Opening): Store {
  applySettings(store);
  if (!isSound(store)) throw refuse('store.damaged');
  const folder = copiesFolder(path);
  takeDailyCopy(store, key, folder, now);
  migrate(store, migrations, { now, before: () => takeCopy(store, key, folder, 'before-update', now) });
  return store;
}
