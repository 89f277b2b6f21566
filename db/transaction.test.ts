import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { refuse } from '../shared/contract/faults.ts';
import { aStore, themesAndPriorities as migrations } from '../tests/a-store.ts';
import { write } from './transaction.ts';

const insert = 'insert into theme (title) values (?)';
const count = 'select count(*) from theme';

test('a write that fails half-way leaves nothing of itself', () => {
  const store = aStore({ migrations });
  expect(() =>
    write(store, (db) => {
      db.prepare(insert).run('Safer streets');
      throw refuse('change.unknown');
    }),
  ).toThrow('There is no such change to undo.');
  expect(store.prepare(count).pluck().get()).toBe(0);
  expect(store.inTransaction).toBe(false);
});

test('a write gives back what its work gave', () => {
  const store = aStore({ migrations });
  const row = write(store, (db) => db.prepare(`${insert} returning title`).get('Prevent'));
  expect(row).toEqual({ title: 'Prevent' });
  expect(store.inTransaction).toBe(false);
  expect(store.prepare(count).pluck().get()).toBe(1);
});

test('a write that would finish later is refused and nothing of it is kept', () => {
  const store = aStore({ migrations });
  const later = () => write(store, async (db) => db.prepare(insert).run('Later'));
  expect(later).toThrow('A write must be synchronous');
  expect(store.prepare(count).pluck().get()).toBe(0);
});

test('a write inside a write is refused and takes the outer one with it', () => {
  const store = aStore({ migrations });
  const nested = () =>
    write(store, (db) => {
      db.prepare(insert).run('Outer');
      write(store, (inner) => inner.prepare(insert).run('Inner'));
    });
  expect(nested).toThrow('inside another write');
  expect(store.prepare(count).pluck().get()).toBe(0);
});

// R21
test('no transaction anywhere in the store begins without taking the write lock at once', () => {
  const code = readdirSync(import.meta.dirname)
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => readFileSync(`${import.meta.dirname}/${name}`, 'utf8'))
    .join('\n');
  expect(code.match(/'begin[^']*/g)?.every((begin) => begin.startsWith("'begin immediate"))).toBe(true);
  expect(code).not.toMatch(/\.transaction\(|savepoint|\.deferred/);
});
