import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ItemId, Ref } from '../shared/model/ids.ts';
import type { Instant, Quarter } from '../shared/model/period.ts';
import { aMoment, anItemId, aPlan, aStore, codeOf } from '../tests/a-store.ts';
import { migrations } from './bundled.ts';
import {
  beginStep,
  clockWentBack,
  type Doing,
  history,
  insert,
  put,
  remove,
  type Step,
  update,
} from './change.ts';
import { rowOf, rowsOf } from './rows.ts';
import type { NewRow, RecordedNoun } from './schema/tables.ts';
import type { Store, WriteDb } from './store.ts';
import { write } from './transaction.ts';
import { nextRedo, nextUndo, redo, steps, undo } from './undo.ts';

const hamir = { who: 'Chief Inspector Hamir', at: aMoment };
const quarter = '2026-27 Q2' as Quarter;

const aNote = (id: ItemId, title = 'Youth club'): NewRow<'note'> => ({
  id,
  item: null,
  quarter,
  kind: 'success',
  title,
  text: 'Forty regulars.',
  travels: true,
});

/** Does something as a step of its own and gives the step. */
const does = (
  store: Store,
  name: string,
  work: (db: WriteDb, step: Step) => void,
  doing: Partial<Doing> = {},
): Step =>
  write(store, (db) => {
    const step = beginStep(db, { ...hamir, name, ...doing });
    work(db, step);
    return step;
  });
const undoes = (store: Store, step: Step) => write(store, (db) => undo(db, step.id, hamir));
const redoes = (store: Store, step: Step) => write(store, (db) => redo(db, step.id, hamir));
const titles = (store: Store) => rowsOf(store, 'note', 'order by id').map(({ title }) => title);

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
