import { expect, test } from 'vitest';
import type { Instant } from '../shared/model/period.ts';
import { aNote, does, hamir, titles, undoes } from '../tests/a-step.ts';
import { aMoment, anItemId, aStore } from '../tests/a-store.ts';
import { migrations } from './bundled.ts';
import { clockWentBack, history, insert, put, remove, update } from './change.ts';
import type { RecordedNoun } from './schema/tables.ts';
import { write } from './transaction.ts';
import { steps } from './undo.ts';

test('the history of an item says who changed what, and when', () => {
  const store = aStore({ migrations });
  const id = anItemId(1);
  does(store, 'New note', (db, step) => insert(db, 'note', aNote(id), step));
  const later = { who: 'Sgt Okafor', at: (aMoment + 60_000) as Instant };
  does(
    store,
    'Note reworded',
    (db, step) => update(db, 'note', { id }, { title: 'Youth café', travels: false }, step),
    later,
  );
  const removal = does(store, 'Note removed', (db, step) => remove(db, 'note', { id }, step), later);
  undoes(store, removal);
  const past = history(store, 'note', { id });
  expect(past.map(({ name, who }) => [name, who])).toEqual([
    ['New note', hamir.who],
    ['Note reworded', later.who],
    ['Note removed', later.who],
    ['Note removed', hamir.who],
  ]);
  expect(past.map(({ before, after }) => [before?.title, after?.travels])).toEqual([
    [undefined, true],
    ['Youth club', false],
    ['Youth café', undefined],
    [undefined, false],
  ]);
});

test('writing the same again is not a change', () => {
  const store = aStore({ migrations });
  const said: string[] = [];
  const step = does(store, 'Notes', (db, step) => {
    for (const title of ['One', 'One', 'Two']) said.push(put(db, 'note', aNote(anItemId(1), title), step));
    update(db, 'note', { id: anItemId(1) }, { title: 'Two' }, step);
  });
  expect(said).toEqual(['new', 'same', 'changed']);
  expect(steps(store, 1)[0]?.rows).toBe(2);
  undoes(store, step);
  expect(titles(store)).toEqual([]);
});

test('the record can be added to and never rewritten', () => {
  const store = aStore({ migrations });
  does(store, 'New note', (db, step) => insert(db, 'note', aNote(anItemId(1)), step));
  for (const sql of [
    "update change set before = '{}'",
    'delete from change',
    "update step set who = 'Nobody'",
    'delete from step',
  ]) {
    expect(() => write(store, (db) => db.exec(sql))).toThrow('never');
  }
});

test('what is not a table of the record is refused, whoever names it', () => {
  const store = aStore({ migrations });
  for (const noun of ['change', 'document', 'note; drop table note', 'toString']) {
    const attempt = () =>
      does(store, 'Attempt', (db, step) => remove(db, noun as RecordedNoun, { id: anItemId(1) }, step));
    expect(attempt).toThrow('are not recorded');
  }
  expect(steps(store, 5)).toEqual([]);
});

test('a change that fails leaves neither the row nor the record', () => {
  const store = aStore({ migrations });
  const twice = () =>
    does(store, 'Twice', (db, step) => {
      insert(db, 'note', aNote(anItemId(1)), step);
      insert(db, 'note', aNote(anItemId(1)), step);
    });
  expect(twice).toThrow('UNIQUE');
  expect([titles(store), steps(store, 5)]).toEqual([[], []]);
});

// R25
test('a clock that was set back is noticed, and steps are still numbered upwards', () => {
  const store = aStore({ migrations });
  const first = does(store, 'First', () => {});
  const back = (aMoment - 1) as Instant;
  expect([clockWentBack(store, aMoment), clockWentBack(store, back)]).toEqual([false, true]);
  expect(does(store, 'Second', () => {}, { at: back }).id).toBeGreaterThan(first.id);
});
