import { expect, test } from 'vitest';
import type { IndicatorReading } from '../shared/model/entries.ts';
import type { Period } from '../shared/model/period.ts';
import { aDesk, does, undoes } from '../tests/a-desk.ts';
import { ref } from '../tests/a-quarter.ts';
import { allReadings, enterReadings, readingHistory, readingsOf, takePlanReadings } from './readings.ts';
import { write } from './transaction.ts';

const reading = (given: Partial<IndicatorReading> = {}): IndicatorReading => ({
  indicator: ref('CT-I01'),
  period: '2026-08' as Period,
  value: 120,
  numerator: null,
  denominator: null,
  state: 'final',
  note: '',
  ...given,
});
const july = '2026-07' as Period;
const august = '2026-08' as Period;
const values = (store: ReturnType<typeof aDesk>) =>
  readingsOf(store, ref('CT-I01')).map(({ period, value }) => [period, value]);

test('readings come back exactly as entered, the oldest first, of one indicator or of all', () => {
  const store = aDesk();
  const entered = [
    reading({ period: august, value: null, state: 'no-data', note: 'Not supplied.' }),
    reading({ period: july, value: 0.1, numerator: 1, denominator: 10, state: 'provisional' }),
    reading({ indicator: ref('RR-I01'), value: -3.5 }),
  ];
  does(store, (db, step) => expect(enterReadings(db, step, entered)).toBe(3));
  const plain = ({ indicator: _, ...one }: IndicatorReading) => one;
  const tasking = [entered[1], entered[0]].map((one) => plain(one as IndicatorReading));
  expect(readingsOf(store, ref('CT-I01'))).toEqual(tasking);
  expect([...allReadings(store)]).toEqual([
    ['CT-I01', tasking],
    ['RR-I01', [plain(entered[2] as IndicatorReading)]],
  ]);
});

test('a paste of readings is undone by one step, and only what it changed', () => {
  const store = aDesk();
  does(store, (db, step) => enterReadings(db, step, [reading()]));
  const paste = [reading(), reading({ period: july, value: 7 })];
  const step = does(store, (db, step) => expect(enterReadings(db, step, paste)).toBe(1));
  expect(values(store)).toEqual([
    ['2026-07', 7],
    ['2026-08', 120],
  ]);
  undoes(store, step);
  expect(values(store)).toEqual([['2026-08', 120]]);
});

test('a newer plan replaces the readings of an older one and never what was entered here', () => {
  const store = aDesk();
  write(store, (db) => takePlanReadings(db, [reading({ period: july, value: 1 }), reading({ value: 1 })]));
  does(store, (db, step) => enterReadings(db, step, [reading({ value: 99 })]));
  write(store, (db) =>
    takePlanReadings(db, [reading({ period: july, value: 2, note: 'Revised.' }), reading({ value: 2 })]),
  );
  expect(values(store)).toEqual([
    ['2026-07', 2],
    ['2026-08', 99],
  ]);
});

test('what a reading was before, and who changed it, is never forgotten', () => {
  const store = aDesk();
  for (const value of [120, 124]) does(store, (db, step) => enterReadings(db, step, [reading({ value })]));
  const past = readingHistory(store, ref('CT-I01'), august);
  expect(past.map(({ before, after }) => [before?.value, after?.value])).toEqual([
    [undefined, 120],
    [120, 124],
  ]);
  expect(past[0]?.who).toBe('Chief Inspector Hamir');
});
