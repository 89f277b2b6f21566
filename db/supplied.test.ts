import { expect, test } from 'vitest';
import type { Period } from '../shared/model/period.ts';
import { aChairsDesk, figure } from '../tests/a-chairs-desk.ts';
import { aDesk, does } from '../tests/a-desk.ts';
import { q, ref } from '../tests/a-quarter.ts';
import { codeOf } from '../tests/a-store.ts';
import { putStanding, standingExceptions } from './standing.ts';
import { respondToSupplied, suppliedIn, takeSupplied } from './supplied.ts';
import { write } from './transaction.ts';

test('a supplied figure that changed is to be looked at again; one that did not stays confirmed', () => {
  const store = aChairsDesk();
  const other = { ...figure, indicator: ref('CT-I02'), period: '2026-09' as Period };
  write(store, (db) => takeSupplied(db, [other]));
  const confirmed = { response: 'confirmed', why: 'As we counted.' } as const;
  does(store, (db, step) => {
    respondToSupplied(db, step, figure.indicator, figure.period, confirmed);
    respondToSupplied(db, step, other.indicator, other.period, confirmed);
  });
  const again = [
    { ...figure, value: 13 },
    { ...other, note: 'Published on 1 October.' },
  ];
  write(store, (db) => takeSupplied(db, again));
  expect(suppliedIn(store)).toEqual([
    { ...figure, value: 13, response: 'unseen', why: '' },
    { ...other, note: 'Published on 1 October.', ...confirmed },
  ]);
  expect(suppliedIn(store, [other.period]).map(({ indicator }) => indicator)).toEqual(['CT-I02']);
  expect(suppliedIn(store, [])).toEqual([]);
});

test('nothing can be said of a figure that was never supplied', () => {
  const store = aChairsDesk();
  const respond = () =>
    does(store, (db, step) =>
      respondToSupplied(db, step, ref('CT-I02'), figure.period, { response: 'confirmed', why: '' }),
    );
  expect(codeOf(respond)).toBe('supplied.unknown');
});

test('exceptions that stood when the plan was issued are those of the newest plan', () => {
  const store = aDesk();
  const stood = (item: string) => ({
    item: ref(item),
    class: 'under' as const,
    since: q('2025-26 Q4'),
    last: q('2026-27 Q1'),
    quarters: 2,
  });
  write(store, (db) => putStanding(db, [stood('CT-I01'), stood('CT-A01')]));
  write(store, (db) => putStanding(db, [stood('CT-I02'), stood('CT-A01')]));
  expect(standingExceptions(store)).toEqual([stood('CT-I02'), stood('CT-A01')]);
});
