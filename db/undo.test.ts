import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ItemId, Ref } from '../shared/model/ids.ts';
import type { Instant } from '../shared/model/period.ts';
import { aNote, does, hamir, redoes, titles, undoes } from '../tests/a-step.ts';
import { aMoment, anItemId, aPlan, aStore, codeOf } from '../tests/a-store.ts';
import { migrations } from './bundled.ts';
import { insert, joinStep, put, remove, type Step, update } from './change.ts';
import { rowOf, rowsOf } from './rows.ts';
import { write } from './transaction.ts';
import { nextRedo, nextUndo, steps, undo } from './undo.ts';

test('a paste of nine values is one step and is undone by one', () => {
  const store = aStore({ migrations });
  const ids = Array.from({ length: 9 }, (_, n) => anItemId(n));
  const paste = does(store, 'Paste of 9 values', (db, step) => {
    for (const id of ids) insert(db, 'note', aNote(id), step);
  });
  expect(steps(store, 10)).toEqual([
    { ...hamir, id: paste.id, name: 'Paste of 9 values', rows: 9, undone: false },
  ]);
  expect(undoes(store, paste)).toMatchObject({ name: 'Paste of 9 values', undone: true });
  expect(titles(store)).toEqual([]);
  expect(steps(store, 10)[0]?.undone).toBe(true);
  redoes(store, paste);
  expect(titles(store)).toHaveLength(9);
});

test('what was changed again since cannot be undone, and stays', () => {
  const store = aStore({ migrations });
  const [one, two] = [anItemId(1), anItemId(2)];
  const both = does(store, 'Two notes', (db, step) => {
    insert(db, 'note', aNote(one, 'One'), step);
    insert(db, 'note', aNote(two, 'Two'), step);
  });
  const reword = does(store, 'Reworded', (db, step) =>
    update(db, 'note', { id: one }, { title: 'One!' }, step),
  );
  expect(codeOf(() => undoes(store, both))).toBe('change.moved-on');
  expect(titles(store)).toEqual(['One!', 'Two']);
  undoes(store, reword);
  undoes(store, both);
  expect(titles(store)).toEqual([]);
});

test('what something new hangs on cannot be undone', () => {
  const store = aStore({ migrations });
  const { theme } = write(store, aPlan);
  const added = does(store, 'New theme', (db, step) =>
    insert(db, 'theme', { ...theme, id: anItemId(50), ref: 'CT-T09' as Ref }, step),
  );
  does(store, 'Moved under it', (db, step) => {
    const [priority] = rowsOf(db, 'priority');
    update(db, 'priority', { id: priority?.id as ItemId }, { theme: 'CT-T09' as Ref }, step);
  });
  expect(codeOf(() => undoes(store, added))).toBe('change.moved-on');
  expect(rowsOf(store, 'theme')).toHaveLength(2);
});

test('a step is undone once, and done again once', () => {
  const store = aStore({ migrations });
  const step = does(store, 'New note', (db, step) => insert(db, 'note', aNote(anItemId(1)), step));
  expect(codeOf(() => redoes(store, step))).toBe('change.not-undone');
  undoes(store, step);
  expect(codeOf(() => undoes(store, step))).toBe('change.already-undone');
  expect(codeOf(() => write(store, (db) => undo(db, 999, hamir)))).toBe('change.unknown');
});

test('undo goes back step by step, redo comes forward again, until something new is done', () => {
  const store = aStore({ migrations });
  const [a, b] = ['A', 'B'].map((name, n) =>
    does(store, name, (db, step) => insert(db, 'note', aNote(anItemId(n), name), step)),
  ) as [Step, Step];
  expect([nextUndo(store)?.id, nextRedo(store)?.id]).toEqual([b.id, undefined]);
  undoes(store, b);
  undoes(store, a);
  expect([nextUndo(store)?.id, nextRedo(store)?.id]).toEqual([undefined, a.id]);
  redoes(store, a);
  expect([nextUndo(store)?.id, nextRedo(store)?.id]).toEqual([a.id, b.id]);
  does(store, 'C', (db, step) => insert(db, 'note', aNote(anItemId(3), 'C'), step));
  expect([nextUndo(store)?.name, nextRedo(store)]).toEqual(['C', undefined]);
});

test('whatever was done, undoing all of it leaves nothing and redoing all of it brings all back', () => {
  const act = fc.record({
    note: fc.integer({ min: 0, max: 3 }),
    title: fc.constantFrom('A', 'B', 'C'),
    away: fc.boolean(),
  });
  const session = fc.array(fc.array(act, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 });
  const store = aStore({ migrations });
  fc.assert(
    fc.property(session, (doings) => {
      const before = rowsOf(store, 'note', 'order by id');
      const made = doings.map((acts) =>
        does(store, 'Some acts', (db, step) => {
          for (const { note, title, away } of acts) {
            const id = anItemId(note);
            if (!away) put(db, 'note', aNote(id, title), step);
            else if (rowOf(db, 'note', { id })) remove(db, 'note', { id }, step);
          }
        }),
      );
      const after = rowsOf(store, 'note', 'order by id');
      for (const step of [...made].reverse()) undoes(store, step);
      expect(rowsOf(store, 'note', 'order by id')).toEqual(before);
      for (const step of made) redoes(store, step);
      expect(rowsOf(store, 'note', 'order by id')).toEqual(after);
    }),
    { numRuns: 25 },
  );
});

test('what is typed into one field in one go is undone by one step; another field or a pause begins a new one', () => {
  const store = aStore({ migrations });
  const id = anItemId(1);
  does(store, 'A note', (db, step) => insert(db, 'note', aNote(id, 'Y'), step));
  const types = (title: string, name: string, at = aMoment) =>
    write(store, (db) => update(db, 'note', { id }, { title }, joinStep(db, { ...hamir, name, at })));
  types('Yo', 'Title of the note');
  types('You', 'Title of the note', (aMoment + 60_000) as Instant);
  types('Youth', 'Title of the note');
  types('Youth!', 'Its ending');
  types('Youth!!', 'Its ending', (aMoment + 5 * 60_000) as Instant);
  expect(steps(store, 10).map(({ name, rows }) => [name, rows])).toEqual([
    ['Its ending', 1],
    ['Its ending', 1],
    ['Title of the note', 3],
    ['A note', 1],
  ]);
  const undoLast = () => write(store, (db) => undo(db, nextUndo(db)?.id ?? 0, hamir));
  undoLast();
  undoLast();
  undoLast();
  expect(titles(store)).toEqual(['Y']);
  types('Yet', 'Title of the note');
  expect(steps(store, 1)).toMatchObject([{ name: 'Title of the note', rows: 1, undone: false }]);
});
