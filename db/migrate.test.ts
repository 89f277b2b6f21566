import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { aKey, aMoment, aStore, codeOf, themesAndPriorities as start } from '../tests/a-store.ts';
import { ask } from './connect.ts';
import { listCopies } from './copies.ts';
import { copiesFolder } from './folder.ts';
import { countRows, fingerprint, type Migration } from './migrate.ts';
import { openStore } from './open.ts';
import { closeStore, type Store } from './store.ts';
import { write } from './transaction.ts';

/** Two themes and three priorities under the first version of the tables, closed. */
function anOldStore(): string {
  const store = aStore({ migrations: start });
  write(store, (db) => {
    db.exec("insert into theme values (1, 'Safer streets'), (2, 'Prevent')");
    db.exec("insert into priority values (1, 1, 'Knife crime'), (2, 1, 'Burglary'), (3, 2, 'Referrals')");
  });
  closeStore(store);
  return store.name;
}

const openWith = (path: string, migrations: readonly Migration[]): Store =>
  openStore(path, aKey, { now: aMoment, migrations, keyChecked: true });
const sha = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex');
const next = (sql: string, name = '0002_next'): Migration[] => [...start, { name, sql }];

/** A title may now be missing: SQLite can only do that by building the table again. */
const rebuild = next(`
  create table theme_new (id integer primary key, title text) strict;
  insert into theme_new select id, title from theme;
  drop table theme;
  alter table theme_new rename to theme;`);

// R18: drizzle-orm issue 5782: a rebuilt parent took its children's rows with it, and said nothing.
test('building a table again keeps the rows that hang on it', () => {
  const store = openWith(anOldStore(), rebuild);
  expect(Object.fromEntries(countRows(store))).toEqual({ priority: 3, theme: 2 });
  expect(ask(store, 'user_version')).toBe(2);
  expect(store.prepare('select name, sha256, at from migration order by number').all()).toEqual(
    rebuild.map(({ name, sql }) => ({ name, sha256: fingerprint(sql), at: aMoment })),
  );
  store.close();
});

// R19
test('a row without the row that it belongs to is refused, before and after bringing up to date', () => {
  const orphan = "insert into priority values (9, 77, 'Nobody’s')";
  const store = aStore({ migrations: start });
  expect(() => write(store, (db) => db.exec(orphan))).toThrow('FOREIGN KEY');
  closeStore(store);
  const newer = openWith(store.name, rebuild);
  expect(() => write(newer, (db) => db.exec(orphan))).toThrow('FOREIGN KEY');
  newer.close();
});

test('a dated copy is taken before the tables are changed, and not when there is nothing to change', () => {
  const path = anOldStore();
  openWith(path, start).close();
  const reasons = () => listCopies(copiesFolder(path)).map(({ reason }) => reason);
  expect(reasons()).toEqual(['daily']);
  openWith(path, rebuild).close();
  expect(reasons()).toEqual(['before-update', 'daily']);
});

test.each([
  [
    'fails',
    'alter table theme add column colour text; insert into nowhere values (1)',
    'store.migration-failed',
  ],
  [
    'would leave a row without the row that it belongs to',
    '-- changes rows: theme\ndelete from theme where id = 2',
    'store.migration-failed',
  ],
  ['would lose rows unasked', 'delete from priority where id = 3', 'store.migration-failed'],
  ['would drop a table unasked', 'drop table priority', 'store.migration-failed'],
])('a step that %s leaves the workspace as it was', (_, sql, code) => {
  const path = anOldStore();
  const before = sha(path);
  expect(codeOf(() => openWith(path, next(sql)))).toBe(code);
  expect(sha(path)).toBe(before);
  const store = openWith(path, start);
  expect(Object.fromEntries(countRows(store))).toEqual({ priority: 3, theme: 2 });
  store.close();
});

test('a step may remove rows when it says so', () => {
  const sql = '-- changes rows: priority\ndelete from priority where id = 3;';
  const store = openWith(anOldStore(), next(sql));
  expect(Object.fromEntries(countRows(store))).toEqual({ priority: 2, theme: 2 });
  store.close();
});

// R17
test('a step that was edited after it was taken stops the start', () => {
  const edited = start.map(({ name, sql }) => ({ name, sql: sql.replace('title text', 'title  text') }));
  expect(codeOf(() => openWith(anOldStore(), edited))).toBe('store.migration-edited');
});

test('line ends of another checkout are not an edit', () => {
  const windows = start.map(({ name, sql }) => ({ name, sql: sql.replaceAll('\n', '\r\n') }));
  openWith(anOldStore(), windows).close();
});

test('a step that another edition took in between stops the start', () => {
  const path = anOldStore();
  openWith(path, next('create table a (b text) strict', '0002_theirs')).close();
  expect(codeOf(() => openWith(path, next('create table a (b text) strict', '0002_ours')))).toBe(
    'store.migration-order',
  );
});

test('a gap or a double in the numbers of the steps is noticed before anything is opened', () => {
  const path = anOldStore();
  expect(() => openWith(path, next('select 1', '0003_next'))).toThrow('0003_next is out of place');
  expect(() => openWith(path, next('select 1', '0001_again'))).toThrow('0001_again is out of place');
});

test('several steps are taken together or not at all', () => {
  const path = anOldStore();
  const two = [
    ...next('create table a (b text) strict'),
    { name: '0003_wrong', sql: 'create table a (b text) strict' },
  ];
  expect(codeOf(() => openWith(path, two))).toBe('store.migration-failed');
  const store = openWith(path, start);
  expect([...countRows(store).keys()]).toEqual(['priority', 'theme']);
  store.close();
});
