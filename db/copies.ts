import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { refuse } from '../shared/contract/faults.ts';
import type { Instant } from '../shared/model/period.ts';
import { applicationId, ask, connect, isSound } from './connect.ts';
import { flushFolder, settle } from './durable.ts';
import { countRows } from './migrate.ts';
import type { ReadDb, Store } from './store.ts';
import { because, telling } from './trouble.ts';

/** Why a dated copy was taken, and how many of the kind are kept. */
const kept = { daily: 5, 'before-update': 4, closing: 3 } as const;
export type CopyReason = keyof typeof kept;

/** A dated copy of the store. `number` goes up by one with each, whatever the clock says. */
export type Copy = { number: number; name: string; path: string; day: string; reason: CopyReason };

const pattern = /^(\d{6})-(\d{4}-\d{2}-\d{2})-(\d{4})-(daily|before-update|closing)\.db$/;

/** The dated copies in a folder, the newest first: by number, since a clock may have been wrong. */
export function listCopies(folder: string): Copy[] {
  return telling(() => {
    mkdirSync(folder, { recursive: true });
    return readdirSync(folder)
      .flatMap((name) => {
        const [, number, day, , reason] = pattern.exec(name) ?? [];
        if (!number || !day || !reason) return [];
        return [
          { number: Number(number), name, path: join(folder, name), day, reason: reason as CopyReason },
        ];
      })
      .sort((a, b) => b.number - a.number);
  });
}

/**
 * Takes a dated copy (days and times in its name are UTC), checks it, and drops those of its kind beyond
 * the number kept. When the clock has gone back since the last copy nothing is dropped, so that a wrong
 * clock never uses up the good copies. Faults: `store.full`, `store.io`, `store.read-only`, `store.copy-bad`.
 */
export function takeCopy(
  store: Store,
  key: Uint8Array,
  folder: string,
  reason: CopyReason,
  now: Instant,
): Copy {
  const before = listCopies(folder);
  const [day, time] = new Date(now).toISOString().replace(/:/g, '').split('T') as [string, string];
  const number = (before[0]?.number ?? 0) + 1;
  const name = `${String(number).padStart(6, '0')}-${day}-${time.slice(0, 4)}-${reason}.db`;
  const copy: Copy = { number, name, path: join(folder, name), day, reason };
  writeCopy(store, key, copy.path);
  const clockWentBack = before[0] !== undefined && day < before[0].day;
  if (!clockWentBack)
    drop([copy, ...before].filter((one) => one.reason === reason).slice(kept[reason]), folder);
  return copy;
}

function drop(surplus: Copy[], folder: string): void {
  for (const { path } of surplus) rmSync(path, { force: true });
  if (surplus.length > 0) flushFolder(folder);
}

/** Takes the day's copy unless there is one. */
export function takeDailyCopy(store: Store, key: Uint8Array, folder: string, now: Instant): void {
  const last = listCopies(folder).find(({ reason }) => reason === 'daily');
  if (last?.day !== new Date(now).toISOString().slice(0, 10)) takeCopy(store, key, folder, 'daily', now);
}

/**
 * Writes the whole store to a new file under the same key and reads it back before it gets its name:
 * every page sound, every table with as many rows. Also for safe copies. Faults as `takeCopy`.
 */
export function writeCopy(store: Store, key: Uint8Array, path: string): void {
  telling(() => {
    const unfinished = `${path}.new`;
    rmSync(unfinished, { force: true });
    try {
      store.prepare('vacuum into ?').run(unfinished);
      const rows = checkCopy(unfinished, key);
      if (!sameCounts(rows, countRows(store))) throw refuse('store.copy-bad', { name: path });
      settle(unfinished, path);
    } catch (error) {
      rmSync(unfinished, { force: true });
      throw error;
    }
  });
}

const sameCounts = (a: Map<string, number>, b: Map<string, number>): boolean =>
  a.size === b.size && [...a].every(([table, count]) => b.get(table) === count);

/**
 * Opens a copy with the key, without changing it, and checks every page and link of it. Gives the number
 * of rows by table. Faults: `store.copy-bad`.
 */
export function checkCopy(path: string, key: Uint8Array): Map<string, number> {
  try {
    const db = connect(path, key, true);
    try {
      if (ask(db, 'application_id') !== applicationId || !isSound(db)) throw new Error('Not a sound store.');
      return countRows(db as unknown as ReadDb);
    } finally {
      db.close();
    }
  } catch (error) {
    throw because(refuse('store.copy-bad', { name: path }), error);
  }
}
