import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import {
  aFolder,
  aKey,
  aMoment,
  aStore,
  codeOf,
  themesAndPriorities as migrations,
} from '../tests/a-store.ts';
import { ask, connect } from './connect.ts';
import { openStore } from './open.ts';
import { closeStore } from './store.ts';
import { write } from './transaction.ts';

const later = { id: 1, title: 'Safer streets' };

/** A closed store with one theme in it, and its path. */
function aClosedStore(): string {
  const store = aStore({ migrations });
  write(store, (db) => db.prepare('insert into theme values (@id, @title)').run(later));
  closeStore(store);
  return store.name;
}

const opening = { now: aMoment, migrations, keyChecked: true };
const reopen = (path: string, more: object = {}) => openStore(path, aKey, { ...opening, ...more });
const sha = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex');

// R1
test.each<[pragma: string, value: string | number]>([
  ['cipher', 'sqlcipher'],
  ['locking_mode', 'exclusive'],
  ['journal_mode', 'wal'],
  ['synchronous', 2],
  ['fullfsync', 1],
  ['checkpoint_fullfsync', 1],
  ['foreign_keys', 1],
  ['trusted_schema', 0],
  ['cell_size_check', 1],
  ['secure_delete', 1],
  ['temp_store', 2],
  ['busy_timeout', 5000],
  ['application_id', 0x43535052],
  ['user_version', 1],
])('%s is really %s in an open workspace', (pragma, value) => {
  expect(ask(aStore({ migrations }), pragma)).toBe(value);
});

// R2
test('the database engine is new enough and takes no double-quoted text for a value', () => {
  const store = aStore({ migrations });
  const [major, minor] = String(store.prepare('select sqlite_version()').pluck().get())
    .split('.')
    .map(Number);
  expect((major ?? 0) * 1000 + (minor ?? 0)).toBeGreaterThanOrEqual(3052);
  expect(() => store.prepare('select "no such column" from theme')).toThrow(/no such column/);
});

test('what was kept is there when the workspace is opened again, in one file', () => {
  const path = aClosedStore();
  expect(readdirSync(join(path, '..'))).toEqual(['copies', 'workspace.db']);
  const store = reopen(path);
  expect(store.prepare('select * from theme').all()).toEqual([later]);
  store.close();
});

// R12: never an empty database over what was there
test.each<[string, (path: string) => void, string]>([
  ['is gone', (path) => writeFileSync(`${path}-other`, ''), 'store.missing'],
  ['has no bytes', (path) => truncateSync(path, 0), 'store.empty'],
  ['was cut short inside a page', (path) => truncateSync(path, 6000), 'store.damaged'],
  ['lost its last pages', (path) => truncateSync(path, 8192), 'store.damaged'],
  ['has a page of nothing but ones', (path) => overwrite(path, 4096, 4096), 'store.damaged'],
  ['lost its first page', (path) => overwrite(path, 0, 4096), 'store.damaged'],
  [
    'is a web page',
    (path) => writeFileSync(path, `<!doctype html>${'<p>Not here</p>'.repeat(900)}`),
    'store.damaged',
  ],
  ['is somebody else’s database', (path) => plainSqlite(path), 'store.not-ours'],
  ['is another program’s database under our key', (path) => foreign(path), 'store.not-ours'],
])('a workspace file that %s is refused and left as it is', (_, spoil, code) => {
  const good = aClosedStore();
  const path = join(aFolder(), 'workspace.db');
  if (code !== 'store.missing') copyFileSync(good, path);
  spoil(path);
  const before = existsSync(path) ? sha(path) : 'none';
  expect(codeOf(() => reopen(path))).toBe(code);
  expect(existsSync(path) ? sha(path) : 'none').toBe(before);
});

function overwrite(path: string, from: number, length: number): void {
  writeFileSync(path, readFileSync(path).fill(0xff, from, from + length));
}

function plainSqlite(path: string): void {
  truncateSync(path, 0);
  new Database(path).exec('create table t (a)').close();
}

function foreign(path: string): void {
  truncateSync(path, 0);
  connect(path, aKey).exec('create table t (a)').close();
}

test('a workspace in which a row has lost what it belongs to is refused, though every page is sound', () => {
  const path = aClosedStore();
  const db = connect(path, aKey);
  db.pragma('foreign_keys = off');
  db.exec("insert into priority values (1, 77, 'Nobody’s')");
  db.close();
  expect(codeOf(() => reopen(path))).toBe('store.damaged');
});

// R14
test('a wrong key is told apart from damage by the key-check value', () => {
  const path = aClosedStore();
  const wrong = new Uint8Array(32).fill(8);
  expect(codeOf(() => openStore(path, wrong, { ...opening, keyChecked: false }))).toBe('store.wrong-key');
  overwrite(path, 0, 4096);
  expect(codeOf(() => openStore(path, aKey, { ...opening, keyChecked: true }))).toBe('store.damaged');
});

// R15
test('a workspace of a newer CSP Returns is refused without touching it', () => {
  const path = aClosedStore();
  const db = connect(path, aKey);
  db.pragma('user_version = 2');
  db.close();
  const before = sha(path);
  expect(codeOf(() => reopen(path))).toBe('store.newer');
  expect(sha(path)).toBe(before);
  expect(readdirSync(join(path, '..')).filter((name) => name.startsWith('workspace.db'))).toEqual([
    'workspace.db',
  ]);
});

test('a second copy of the app is told that the workspace is open already', () => {
  const store = aStore({ migrations });
  expect(codeOf(() => reopen(store.name))).toBe('store.busy');
});

test('a new workspace is never made over something that is there', () => {
  const path = aClosedStore();
  const before = sha(path);
  expect(codeOf(() => reopen(path, { create: true }))).toBe('store.exists');
  const empty = join(aFolder(), 'workspace.db');
  writeFileSync(empty, '');
  expect(codeOf(() => reopen(empty, { create: true }))).toBe('store.exists');
  const orphanLog = join(aFolder(), 'workspace.db');
  writeFileSync(`${orphanLog}-wal`, 'left behind');
  expect(codeOf(() => reopen(orphanLog, { create: true }))).toBe('store.exists');
  expect(sha(path)).toBe(before);
  expect(statSync(empty).size).toBe(0);
});

test('a workspace whose making was cut off is made afresh', () => {
  const path = join(aFolder(), 'workspace.db');
  writeFileSync(`${path}.new`, 'half a file');
  const store = reopen(path, { create: true });
  expect(store.prepare('select count(*) from theme').pluck().get()).toBe(0);
  store.close();
});

test('a folder under the name of the workspace file is not a workspace', () => {
  const path = join(aFolder(), 'workspace.db');
  mkdirSync(path);
  expect(codeOf(() => reopen(path))).toBe('store.not-ours');
});

test('a link that leads to another workspace file is not followed', () => {
  const path = join(aFolder(), 'workspace.db');
  symlinkSync(aClosedStore(), path);
  expect(codeOf(() => reopen(path))).toBe('store.not-ours');
});
