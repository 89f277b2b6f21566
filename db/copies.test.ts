import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Instant } from '../shared/model/period.ts';
import {
  aFolder,
  aKey,
  aMoment,
  aStore,
  codeOf,
  themesAndPriorities as migrations,
} from '../tests/a-store.ts';
import { checkCopy, listCopies, takeCopy, takeDailyCopy, writeCopy } from './copies.ts';
import { countRows } from './migrate.ts';
import { openStore } from './open.ts';
import { restoreCopy } from './restore.ts';
import { closeStore, type Store } from './store.ts';
import { write } from './transaction.ts';

const day = 24 * 3600 * 1000;
const on = (days: number): Instant => (aMoment + days * day) as Instant;
const canary = 'CANARY-Hillfields-burglary';

function aStoreWithThemes(titles: string[]): Store {
  const store = aStore({ migrations });
  add(store, ...titles);
  return store;
}

const add = (store: Store, ...titles: string[]): void =>
  write(store, (db) => {
    for (const title of titles) db.prepare('insert into theme (title) values (?)').run(title);
  });

const titlesIn = (store: Store) => store.prepare('select title from theme order by id').pluck().all();
const reopen = (path: string, now = aMoment) => openStore(path, aKey, { now, migrations, keyChecked: true });

// R22
test('a dated copy opens with the key, has every row and shows nothing without the key', () => {
  const store = aStoreWithThemes(['Safer streets', canary]);
  const folder = aFolder();
  const { path } = takeCopy(store, aKey, folder, 'daily', aMoment);
  expect(checkCopy(path, aKey)).toEqual(countRows(store));
  expect(readFileSync(path).includes(canary)).toBe(false);
  expect(codeOf(() => checkCopy(path, new Uint8Array(32)))).toBe('store.copy-bad');
  expect(readdirSync(folder)).toEqual(['000001-2026-10-05-0900-daily.db']);
});

test('a copy that was damaged afterwards is refused', () => {
  const store = aStoreWithThemes(['Safer streets']);
  const { path } = takeCopy(store, aKey, aFolder(), 'daily', aMoment);
  writeFileSync(path, readFileSync(path).fill(0xff, 5000, 5010));
  expect(codeOf(() => checkCopy(path, aKey))).toBe('store.copy-bad');
});

test('a copy that cannot be written leaves no half copy and the older ones', () => {
  const store = aStoreWithThemes(['Safer streets']);
  const folder = aFolder();
  const there = join(folder, 'no', 'such', 'folder', 'copy.db');
  expect(() => writeCopy(store, aKey, there)).toThrow();
  expect(existsSync(there)).toBe(false);
  expect(titlesIn(store)).toEqual(['Safer streets']);
});

// R23
test('restoring brings back what the copy had and keeps the other file aside', () => {
  const store = aStoreWithThemes(['Safer streets']);
  const copy = takeCopy(store, aKey, aFolder(), 'daily', aMoment);
  add(store, 'Typed after the copy');
  closeStore(store);
  const aside = restoreCopy(copy.path, store.name, aKey, on(1));
  const restored = reopen(store.name, on(1));
  expect(titlesIn(restored)).toEqual(['Safer streets']);
  restored.close();
  const old = reopen(aside as string, on(1));
  expect(titlesIn(old)).toEqual(['Safer streets', 'Typed after the copy']);
  old.close();
});

test('a log that belongs to the old file never reaches the restored one', () => {
  const store = aStoreWithThemes(['Safer streets']);
  const copy = takeCopy(store, aKey, aFolder(), 'daily', aMoment);
  add(store, 'Only in the log');
  const log = readFileSync(`${store.name}-wal`);
  closeStore(store);
  writeFileSync(`${store.name}-wal`, log);
  const aside = restoreCopy(copy.path, store.name, aKey, on(1));
  expect(existsSync(`${aside}-wal`)).toBe(true);
  const restored = reopen(store.name, on(1));
  expect(titlesIn(restored)).toEqual(['Safer streets']);
  restored.close();
});

test('restoring works where the workspace file is gone, and a bad copy changes nothing', () => {
  const store = aStoreWithThemes(['Safer streets']);
  const folder = aFolder();
  const copy = takeCopy(store, aKey, folder, 'daily', aMoment);
  const elsewhere = join(aFolder(), 'workspace.db');
  expect(restoreCopy(copy.path, elsewhere, aKey, aMoment)).toBe(null);
  const restored = reopen(elsewhere);
  expect(titlesIn(restored)).toEqual(['Safer streets']);
  restored.close();
  const bad = join(folder, 'bad.db');
  writeFileSync(bad, 'not a copy');
  expect(codeOf(() => restoreCopy(bad, elsewhere, aKey, aMoment))).toBe('store.copy-bad');
  reopen(elsewhere).close();
});

// R24
test('over sixty days of use the last five days and the last four updates are kept', () => {
  const store = aStoreWithThemes([]);
  const folder = aFolder();
  for (let n = 0; n < 60; n++) {
    takeDailyCopy(store, aKey, folder, on(n));
    takeDailyCopy(store, aKey, folder, (on(n) + 3600_000) as Instant);
    if (n % 10 === 0) takeCopy(store, aKey, folder, 'before-update', on(n));
  }
  const days = (reason: string) =>
    listCopies(folder)
      .filter((copy) => copy.reason === reason)
      .map((copy) => copy.day);
  expect(days('daily')).toEqual(['2026-12-03', '2026-12-02', '2026-12-01', '2026-11-30', '2026-11-29']);
  expect(days('before-update')).toEqual(['2026-11-24', '2026-11-14', '2026-11-04', '2026-10-25']);
});

// R25
test('a clock set back years deletes no copy, and numbers still go up', () => {
  const store = aStoreWithThemes([]);
  const folder = aFolder();
  for (let n = 0; n < 7; n++) takeDailyCopy(store, aKey, folder, on(n));
  const before = listCopies(folder);
  takeDailyCopy(store, aKey, folder, on(-900));
  expect(listCopies(folder).slice(1)).toEqual(before);
  expect(listCopies(folder)[0]?.number).toBe(8);
});

// R26
test('a clock that jumped years ahead and came back has not used up the copies', () => {
  const store = aStoreWithThemes([]);
  const folder = aFolder();
  for (let n = 0; n < 7; n++) takeDailyCopy(store, aKey, folder, on(n));
  takeDailyCopy(store, aKey, folder, on(20_000));
  takeDailyCopy(store, aKey, folder, on(8));
  const days = listCopies(folder).map((copy) => copy.day);
  expect(days).toEqual(['2026-10-13', '2081-07-08', '2026-10-11', '2026-10-10', '2026-10-09', '2026-10-08']);
  for (let n = 9; n < 20; n++) takeDailyCopy(store, aKey, folder, on(n));
  expect(listCopies(folder)).toHaveLength(5);
});

test('opening on a new day takes the day’s copy, once', () => {
  const store = aStoreWithThemes([]);
  closeStore(store);
  for (const n of [0, 0, 1]) reopen(store.name, on(n)).close();
  const copies = listCopies(join(store.name, '..', 'copies'));
  expect(copies.map((copy) => copy.day)).toEqual(['2026-10-06', '2026-10-05']);
});
