import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Ref } from '../shared/model/ids.ts';
import type { Period } from '../shared/model/period.ts';
import { aPlan, aStore } from '../tests/a-store.ts';
import { migrations } from './bundled.ts';
import { addRow, putRow, rowOf, rowsOf, setRow } from './rows.ts';
import type { NewRow } from './schema/tables.ts';
import { write } from './transaction.ts';

const period = '2026-08' as Period;

const aReading = (more: Partial<NewRow<'reading'>> = {}): NewRow<'reading'> => ({
  indicator: 'CT-I01' as Ref,
  period,
  value: 120,
  numerator: null,
  denominator: null,
  state: 'final',
  note: '',
  source: 'entered',
  ...more,
});

test('an indicator comes back as it went in, its unit and its card in one piece', () => {
  const store = aStore({ migrations });
  const { indicator } = write(store, aPlan);
  expect(rowsOf(store, 'indicator')).toEqual([indicator]);
  expect(rowOf(store, 'indicator', { id: indicator.id })).toEqual(indicator);
});

// R31
test('any text and any number comes back exactly: emoji, Welsh letters, nothing, no character at all', () => {
  const store = aStore({ migrations });
  write(store, aPlan);
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('', '\u0000', 'ŵ ŷ Ŵ Ŷ', '👮🏽‍♀️ “said” — £1,204', 'a\u0000b', 'x'.repeat(20_000)),
  );
  fc.assert(
    fc.property(text, fc.double({ noNaN: true, noDefaultInfinity: true }), (note, value) => {
      write(store, (db) => putRow(db, 'reading', aReading({ note, value })));
      const kept = rowOf(store, 'reading', { indicator: 'CT-I01' as Ref, period });
      expect(kept?.note).toBe(note);
      expect(kept?.value === value).toBe(true);
    }),
    { numRuns: 60 },
  );
});

test('a row is found by the whole of its key, and by nothing less', () => {
  const store = aStore({ migrations });
  write(store, (db) => {
    aPlan(db);
    addRow(db, 'reading', aReading());
  });
  expect(rowOf(store, 'reading', { indicator: 'CT-I01' as Ref, period: '2026-07' as Period })).toBe(
    undefined,
  );
  expect(() => rowOf(store, 'reading', { indicator: 'CT-I01' as Ref })).toThrow('named by its period');
  expect(
    write(store, (db) => setRow(db, 'reading', { indicator: 'CT-I01' as Ref, period }, { value: 5 })),
  ).toBe(true);
  expect(rowsOf(store, 'reading', 'where value = ?', 5)).toHaveLength(1);
});

test.each<[string, Partial<NewRow<'reading'>>]>([
  ['a state that there is none of', { state: 'guessed' as 'final' }],
  ['an indicator that is not in the plan', { indicator: 'CT-I99' as Ref }],
  ['text for a number', { value: 'many' as unknown as number }],
  ['a field that the table has not', { colour: 'red' } as object],
])('a reading with %s is refused by the store itself', (_, more) => {
  const store = aStore({ migrations });
  write(store, aPlan);
  expect(() => write(store, (db) => addRow(db, 'reading', aReading(more)))).toThrow();
  expect(rowsOf(store, 'reading')).toEqual([]);
});

test('a day that is not in the calendar is refused by the store itself', () => {
  const store = aStore({ migrations });
  const opens = '2026-10-01';
  const insert = (due: string) =>
    write(store, (db) =>
      db
        .prepare('insert into calendar_quarter values (?, ?, ?, ?, ?, ?)')
        .run('2026-27 Q2', opens, due, opens, opens, opens),
    );
  expect(() => insert('2026-02-30')).toThrow('CHECK');
  expect(() => insert('23 October 2026')).toThrow('CHECK');
  insert('2026-10-23');
});
