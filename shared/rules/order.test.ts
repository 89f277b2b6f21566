import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aReturn, aTranscription, day, doc, q, tasking } from '../../tests/a-quarter.ts';
import type { Quarter } from '../model/period.ts';
import { type Arrival, arrivalOf, isLate, orderOf, revisionOf, union } from './order.ts';

type Given = Partial<Omit<Arrival, 'docId' | 'supersedes' | 'prev'>> & { replaces?: string; prev?: string };

const arrival = (name: string, { replaces, prev, ...given }: Given = {}): Arrival => ({
  docId: doc(name),
  subGroup: tasking,
  quarter: q('2026-27 Q2'),
  epoch: 1,
  seq: 1,
  prev: prev === undefined ? null : doc(prev),
  supersedes: replaces === undefined ? null : doc(replaces),
  transcribed: false,
  receivedOn: day('2026-10-20'),
  ...given,
});

describe('the returns of one sub-group for one quarter', () => {
  test('when nothing was received, are missing', () => {
    expect(orderOf([])).toEqual({ state: 'missing', current: null, heads: [], superseded: [] });
  });

  test('one return stands', () => {
    expect(orderOf([arrival('a')])).toMatchObject({ state: 'received', current: doc('a') });
  });

  test('a return that names another replaces it, and the other is kept as superseded', () => {
    const order = orderOf([arrival('a'), arrival('b', { seq: 2, prev: 'a', replaces: 'a' })]);
    expect(order).toEqual({
      state: 'received',
      current: doc('b'),
      heads: [doc('b')],
      superseded: [doc('a')],
    });
  });

  test('two returns that do not name one another are a fork, and neither stands', () => {
    const order = orderOf([arrival('a'), arrival('b')]);
    expect(order).toEqual({ state: 'fork', current: null, heads: [doc('a'), doc('b')], superseded: [] });
  });

  test('two returns that replace the same one are a fork', () => {
    const order = orderOf([arrival('a'), arrival('b', { replaces: 'a' }), arrival('c', { replaces: 'a' })]);
    expect(order).toMatchObject({ state: 'fork', heads: [doc('b'), doc('c')], superseded: [doc('a')] });
  });

  test('a return that names one which has not arrived is a fork beside an older one, until that arrives', () => {
    const [first, third] = [arrival('a'), arrival('c', { replaces: 'b' })];
    expect(orderOf([first, third]).state).toBe('fork');
    expect(orderOf([first, third, arrival('b', { replaces: 'a' })])).toMatchObject({
      state: 'received',
      current: doc('c'),
    });
  });

  test('a transcribed return stands while there is no other', () => {
    expect(orderOf([arrival('t', { transcribed: true })])).toMatchObject({
      state: 'transcribed',
      current: doc('t'),
    });
  });

  test('a transcribed return gives way to any signed one, even if it says that it replaces it', () => {
    const order = orderOf([arrival('a'), arrival('t', { transcribed: true, replaces: 'a' })]);
    expect(order).toMatchObject({ state: 'received', current: doc('a'), superseded: [doc('t')] });
  });

  test('do not depend on the order in which they come', () => {
    const returns = [
      arrival('a'),
      arrival('b', { replaces: 'a' }),
      arrival('c', { replaces: 'b' }),
      arrival('d', { replaces: 'b' }),
      arrival('t', { transcribed: true }),
    ];
    const wanted = orderOf(returns);
    fc.assert(
      fc.property(fc.shuffledSubarray(returns, { minLength: returns.length }), (shuffled) => {
        expect(orderOf(shuffled)).toEqual(wanted);
      }),
    );
  });
});

test('a set of documents holds each once, with the first day on which it arrived', () => {
  const [early, late] = [arrival('a'), arrival('a', { receivedOn: day('2026-11-02') })];
  expect(union([late], [early, arrival('b')])).toEqual([early, arrival('b')]);
  expect(union([early], [late])).toEqual([early]);
});

test('a return is late by the day of its arrival, whatever it says of itself, and the due day is in time', () => {
  expect(isLate({ receivedOn: day('2026-10-23') }, day('2026-10-23'))).toBe(false);
  expect(isLate({ receivedOn: day('2026-10-24') }, day('2026-10-23'))).toBe(true);
  expect(isLate({ receivedOn: day('2026-10-24') }, null)).toBe(false);
});

test('a return that replaces one which replaced another is the third revision, received or not', () => {
  const second = arrival('b', { replaces: 'a' });
  const third = arrival('c', { replaces: 'b' });
  expect(revisionOf(third, [second, third])).toBe(3);
  expect(revisionOf(third, [third])).toBe(2);
  expect(revisionOf(arrival('a'), [])).toBe(1);
});

test('what order needs to know is read from the signed return', () => {
  const received = aReturn(tasking, {
    name: 'a',
    transcribed: aTranscription,
    quarter: '2026-27 Q1' as Quarter,
  });
  expect(arrivalOf(received)).toEqual(arrival('a', { transcribed: true, quarter: q('2026-27 Q1') }));
});
