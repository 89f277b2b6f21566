import { describe, expect, test } from 'vitest';
import { anException, aPlan, aReturn, aTranscription, day, doc, q, tasking } from '../../tests/a-quarter.ts';
import { orderWords, placeWords } from '../words/order.ts';
import { type Arrival, arrivalOf, type ReceivedReturn } from './order.ts';
import { type Outcome, type PlaceContext, placeOf } from './place.ts';
import { placeReturn } from './place-return.ts';

const context: PlaceContext = { calendar: aPlan().calendar, enrolledEpoch: 1 };
const arrived = (...returns: ReceivedReturn[]): Arrival[] => returns.map(arrivalOf);
const place = (one: ReceivedReturn, existing: Arrival[] = [], given: Partial<PlaceContext> = {}) =>
  placeOf(arrivalOf(one), existing, { ...context, ...given });

const q1 = aReturn(tasking, { name: 'q1', quarter: q('2026-27 Q1'), receivedOn: '2026-07-20' });
const q2 = aReturn(tasking, { name: 'q2', seq: 2, prev: doc('q1') });
const q2again = aReturn(tasking, { name: 'q2again', seq: 3, prev: doc('q2'), supersedes: doc('q2') });
const typedIn = aReturn(tasking, { name: 'typed', transcribed: aTranscription });

describe('a document that arrives', () => {
  test('for the first time, is normal', () => {
    expect(place(q1)).toMatchObject({ outcome: 'normal', late: false, notReceived: 0 });
  });

  test('with the next number, after the last document, is normal', () => {
    expect(place(q2, arrived(q1)).outcome).toBe('normal');
  });

  test('a second time, is a duplicate that says when it first came, and changes nothing', () => {
    const again = { ...q2, receivedOn: day('2026-11-02') };
    expect(place(again, arrived(q1, q2))).toMatchObject({
      outcome: 'duplicate',
      firstReceivedOn: '2026-10-20',
      late: false,
    });
  });

  test('with a number further ahead, is accepted with a warning of how many have not arrived', () => {
    const ahead = aReturn(tasking, { name: 'ahead', seq: 4, prev: doc('unseen') });
    expect(place(ahead, arrived(q1))).toMatchObject({ outcome: 'gap', notReceived: 2 });
  });

  test('with the next number but after a document that never arrived, has a gap before it', () => {
    const stranger = aReturn(tasking, { name: 'stranger', seq: 2, prev: doc('unseen') });
    expect(place(stranger, arrived(q1))).toMatchObject({ outcome: 'gap', notReceived: 1 });
  });

  test('a thousand numbers ahead is a gap, and one more is refused', () => {
    const ahead = (seq: number) => place(aReturn(tasking, { name: 'ahead', seq }), arrived(q1)).outcome;
    expect(ahead(1001)).toBe('gap');
    expect(ahead(1002)).toBe('jump-too-large');
  });

  test('with a number and a predecessor that another has, for the same quarter, is a fork', () => {
    const twin = aReturn(tasking, { name: 'twin', seq: 2, prev: doc('q1') });
    expect(place(twin, arrived(q1, q2))).toMatchObject({
      outcome: 'fork',
      against: [doc('q2')],
      sameNumber: [doc('q2')],
    });
  });

  test('with the number of another, for another quarter, is taken with a warning', () => {
    const other = aReturn(tasking, { name: 'other', seq: 2, prev: doc('q1'), quarter: q('2026-27 Q3') });
    expect(place(other, arrived(q1, q2))).toMatchObject({
      outcome: 'late-original',
      sameNumber: [doc('q2')],
      against: [],
    });
  });

  test('with a lower number, for an older quarter not yet received, is that quarter’s late original', () => {
    expect(place(q1, arrived(q2))).toMatchObject({ outcome: 'late-original', late: false });
  });

  test('that replaces the return which stands, supersedes it', () => {
    expect(place(q2again, arrived(q1, q2))).toMatchObject({
      outcome: 'superseding',
      replaces: doc('q2'),
      against: [],
    });
  });

  test('after the one that replaces it, is already superseded', () => {
    expect(place(q2, arrived(q1, q2again)).outcome).toBe('already-superseded');
  });

  test('for a quarter that has a return, and names none, is a fork', () => {
    const unlinked = aReturn(tasking, { name: 'unlinked', seq: 3, prev: doc('q2') });
    expect(place(unlinked, arrived(q1, q2))).toMatchObject({ outcome: 'fork', against: [doc('q2')] });
  });

  test('that replaces a return which no longer stands, is a fork', () => {
    const behind = aReturn(tasking, { name: 'behind', seq: 4, prev: doc('q2again'), supersedes: doc('q2') });
    expect(place(behind, arrived(q1, q2, q2again))).toMatchObject({
      outcome: 'fork',
      against: [doc('q2again')],
    });
  });

  test('that replaces one side of a fork, leaves the fork to be settled', () => {
    const twin = aReturn(tasking, { name: 'twin', seq: 2, prev: doc('q1') });
    expect(place(q2again, arrived(q1, q2, twin))).toMatchObject({ outcome: 'fork', against: [doc('twin')] });
  });

  test('of an older epoch, after the keys were replaced, waits until it is admitted', () => {
    expect(place(q2, arrived(q1), { enrolledEpoch: 2 }).outcome).toBe('old-epoch');
    expect(place(q2, arrived(q1), { enrolledEpoch: 2, admitted: true }).outcome).toBe('normal');
  });

  test('in a new epoch, counts from one again', () => {
    const renewed = aReturn(tasking, { name: 'renewed', epoch: 2, prev: doc('q1') });
    expect(place(renewed, arrived(q1), { enrolledEpoch: 2 })).toMatchObject({
      outcome: 'normal',
      notReceived: 0,
    });
  });

  test('after the due day and before the pack is frozen, is late by the day of arrival', () => {
    const late = { ...q2, receivedOn: day('2026-10-24') };
    expect(place(late, arrived(q1))).toMatchObject({ outcome: 'normal', late: true });
  });

  test('after the pack is frozen, is an addendum, and the pack’s own documents are not', () => {
    const frozen = [doc('q1'), doc('q2')];
    expect(place(q2again, arrived(q1, q2), { frozen }).outcome).toBe('addendum-after-freeze');
    expect(place(q2, arrived(q1), { frozen }).outcome).toBe('normal');
  });

  test('typed in by the secretariat, stands until the chair’s own return comes', () => {
    expect(place(typedIn).outcome).toBe('normal');
    expect(place(q2, arrived(typedIn)).outcome).toBe('replaces-transcribed');
    expect(place(typedIn, arrived(q1, q2)).outcome).toBe('gives-way');
  });

  test('typed in by the secretariat, takes no number in the chair’s chain', () => {
    expect(place(q1, arrived(typedIn))).toMatchObject({ notReceived: 0, sameNumber: [] });
  });

  test('that says it replaces the return of another quarter, is refused', () => {
    const astray = aReturn(tasking, { name: 'astray', seq: 2, prev: doc('q1'), supersedes: doc('q1') });
    expect(place(astray, arrived(q1)).outcome).toBe('replaces-another-quarter');
  });

  test('and is about no quarter, such as figures, only takes its number', () => {
    const figures: Arrival = { ...arrivalOf(q2), docId: doc('figures'), quarter: null };
    expect(placeOf(figures, arrived(q1), context)).toMatchObject({ outcome: 'normal', late: false });
    expect(placeOf(figures, arrived(q1, q2again), context).outcome).toBe('normal');
  });
});

describe('a return that arrives', () => {
  const plan = aPlan();
  const issued = [q2.payload.plan.docId];
  const placed = (one: ReceivedReturn, now = plan, known = issued) =>
    placeReturn(one, arrived(q1), { ...context, plan: now, issued: known });
  const revised = (rev: number) =>
    aPlan({ indicators: plan.indicators.map((one) => (one.ref === 'CT-I01' ? { ...one, rev } : one)) });

  test('on an older plan whose items are the same, is taken without a flag', () => {
    expect(placed(q2)).toMatchObject({ outcome: 'normal', itemsChanged: 0 });
  });

  test('on an older plan, says how many items have changed since', () => {
    expect(placed(q2, revised(2))).toMatchObject({ outcome: 'normal', itemsChanged: 1 });
  });

  test('on a plan that was never issued, is refused', () => {
    expect(placed(q2, plan, []).outcome).toBe('plan-unknown');
  });

  test('that says nil and holds exceptions, is refused', () => {
    const both = aReturn(tasking, { name: 'both', seq: 2, nil: true, exceptions: [anException('CT-I01')] });
    expect(placed(both).outcome).toBe('nil-with-exceptions');
  });

  test('that says nil and holds none, says positively that there is none', () => {
    expect(placed(q2)).toMatchObject({ outcome: 'normal' });
    expect(q2.payload.nil).toBe(true);
  });

  test('twice, is a duplicate even when its plan is no longer known', () => {
    const again = placeReturn(q1, arrived(q1), { ...context, plan, issued: [] });
    expect(again.outcome).toBe('duplicate');
  });
});

test('every place has words that say what it means', () => {
  const placing = place(q2, arrived(q1));
  const said = Object.entries(placeWords).map(([outcome, words]) => {
    const { message } = words({ ...placing, outcome: outcome as Outcome, notReceived: 2 });
    return message;
  });
  expect(new Set(said).size).toBe(15);
  expect(said.every((one) => one.endsWith('.'))).toBe(true);
  expect(placeWords.duplicate({ ...placing, firstReceivedOn: day('2026-10-20') }).message).toContain(
    '20 October 2026',
  );
  expect(placeWords.gap({ ...placing, notReceived: 2 }).message).toBe(
    '2 documents signed before it have not arrived.',
  );
});

test('a return’s remarks are said beside its place, each once', () => {
  const plan = aPlan({ indicators: aPlan().indicators.map((one) => ({ ...one, rev: 2 })) });
  const second = aReturn(tasking, { name: 'second', seq: 3, prev: doc('unseen'), receivedOn: '2026-11-02' });
  const issued = [second.payload.plan.docId];
  const remarks = (existing: Arrival[]) =>
    orderWords.warnings(placeReturn(second, existing, { ...context, plan, issued }));
  expect(remarks(arrived(q2, q2again))).toEqual([
    'It arrived after the day on which it was due.',
    'One document signed before it has not arrived.',
    'Another document has the same number: two computers have signed for this sub-group.',
    '2 items have changed since version 3 of the plan.',
  ]);
  expect(remarks(arrived(q1))).toEqual([
    'It arrived after the day on which it was due.',
    '2 items have changed since version 3 of the plan.',
  ]);
});
