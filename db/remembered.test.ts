import { expect, test } from 'vitest';
import { aDesk } from '../tests/a-desk.ts';
import { aPartnership, aPlan } from '../tests/a-quarter.ts';
import { getPartnership, putPartnership } from './partnership.ts';
import { getPlan, putPlan } from './plan.ts';
import { write } from './transaction.ts';
import { readTables, replaceTables } from './working-copy.ts';

const renamed = (title: string) => aPlan({ title });
const titleAt = (store: ReturnType<typeof aDesk>) => getPlan(store)?.title;

test('the plan is read once, and anew as soon as another is put', () => {
  const store = aDesk(renamed('First'));
  expect(getPlan(store)).toBe(getPlan(store));
  write(store, (db) => {
    putPlan(db, renamed('Second'));
    expect(titleAt(db as never)).toBe('Second');
    putPlan(db, renamed('Third'));
    expect(titleAt(db as never)).toBe('Third');
  });
  expect(titleAt(store)).toBe('Third');
});

test('a plan that was put and taken back leaves no trace', () => {
  const store = aDesk(renamed('First'));
  expect(titleAt(store)).toBe('First');
  const trouble = () =>
    write(store, (db) => {
      putPlan(db, renamed('Second'));
      expect(titleAt(db as never)).toBe('Second');
      throw new Error('Taken back.');
    });
  expect(trouble).toThrow('Taken back.');
  expect(titleAt(store)).toBe('First');
});

test('nobody who was given the plan can change it for the others', () => {
  const plan = getPlan(aDesk());
  expect(() => Object.assign(plan?.indicators[0] ?? {}, { title: 'Mine' })).toThrow(TypeError);
  expect(() => plan?.calendar.reverse()).toThrow(TypeError);
});

test('the partnership is as it was put last, and as a working copy brings it', () => {
  const store = aDesk();
  const given = readTables(store);
  expect(getPartnership(store).body).toBe(aPartnership.body);
  write(store, (db) => putPartnership(db, { ...aPartnership, body: 'Another Board' }));
  expect(getPartnership(store).body).toBe('Another Board');
  write(store, (db) => replaceTables(db, given));
  expect(getPartnership(store).body).toBe(aPartnership.body);
});
