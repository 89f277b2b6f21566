import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aDesk, aDocument, does, undoes } from '../tests/a-desk.ts';
import { aPartnership, aPlan, doc, q, ref, tasking } from '../tests/a-quarter.ts';
import { aMoment, aStore } from '../tests/a-store.ts';
import { anyPlan } from '../tests/any-plan.ts';
import { migrations } from './bundled.ts';
import { keepDocument } from './documents.ts';
import { getPartnership, putPartnership } from './partnership.ts';
import { getPlan, putPlan } from './plan.ts';
import {
  addIssuedPlan,
  addPlanVersion,
  isIssued,
  issuedPlan,
  latestPlanVersion,
  planVersion,
} from './plan-versions.ts';
import { enterReadings, readingsOf } from './readings.ts';
import { write } from './transaction.ts';

const august = {
  indicator: ref('CT-I01'),
  period: q('2026-27 Q1'),
  value: 90,
  numerator: null,
  denominator: null,
  state: 'final' as const,
  note: '',
};

test('a partnership comes back exactly as it was put, whichever one was there before', () => {
  const store = aStore({ migrations });
  const people = ['p:hamir', 'p:okafor', 'p:lee'].map((id) => ({
    id,
    name: id,
    agency: '',
    title: '',
    email: '',
    phone: '',
  }));
  const roles = people.flatMap(({ id }) =>
    [null, tasking].map((subGroup) => ({ person: id, role: 'chair', subGroup })),
  );
  const any = fc
    .record({
      subGroups: fc.shuffledSubarray([...aPartnership.subGroups], { minLength: 1 }),
      people: fc.shuffledSubarray(people),
      roles: fc.shuffledSubarray(roles),
      markings: fc.shuffledSubarray([...aPartnership.markings], { minLength: 1 }),
      requesters: fc.shuffledSubarray([...aPartnership.requesters, { code: 'board', name: 'The Board' }]),
      contact: fc.string(),
    })
    .map((given) => {
      const here = (one: { person: string; subGroup: string | null }) =>
        given.people.some(({ id }) => id === one.person) &&
        (one.subGroup === null || given.subGroups.some(({ id }) => id === one.subGroup));
      return { ...aPartnership, ...given, roles: given.roles.filter(here) } as typeof aPartnership;
    });
  fc.assert(
    fc.property(any, (partnership) => {
      write(store, (db) => putPartnership(db, partnership));
      expect(getPartnership(store)).toEqual(partnership);
    }),
    { numRuns: 50 },
  );
});

test('there is no plan until one is put', () => {
  expect(getPlan(aStore({ migrations }))).toBe(null);
});

test('a plan comes back exactly as it was put, order and all, whichever plan was there before', () => {
  const store = aDesk();
  expect(getPlan(store)).toEqual(aPlan());
  fc.assert(
    fc.property(anyPlan, (plan) => {
      write(store, (db) => putPlan(db, plan));
      expect(getPlan(store)).toEqual(plan);
    }),
    { numRuns: 40 },
  );
});

test('what was entered for an item outlives the item, and is there again when the item comes back', () => {
  const store = aDesk();
  does(store, (db, step) => enterReadings(db, step, [august]));
  const without = aPlan({ priorities: [], indicators: [], actions: [], thresholdChanges: [] });
  write(store, (db) => putPlan(db, without));
  expect(getPlan(store)).toEqual(without);
  expect(readingsOf(store, august.indicator)).toHaveLength(1);
  write(store, (db) => putPlan(db, aPlan()));
  expect(getPlan(store)).toEqual(aPlan());
  expect(readingsOf(store, august.indicator)).toHaveLength(1);
});

test('a sub-group that the plan still speaks of can leave the partnership first', () => {
  const store = aDesk();
  const fewer = { ...aPartnership, subGroups: aPartnership.subGroups.slice(0, 1) };
  write(store, (db) => putPartnership(db, fewer));
  expect(getPartnership(store)).toEqual(fewer);
  expect(getPlan(store)).toEqual(aPlan());
  write(store, (db) => putPartnership(db, aPartnership));
  expect(getPartnership(store)).toEqual(aPartnership);
});

test('an entry whose item has left the plan can still be undone', () => {
  const store = aDesk();
  const step = does(store, (db, step) => enterReadings(db, step, [august]));
  write(store, (db) =>
    putPlan(db, aPlan({ priorities: [], indicators: [], actions: [], thresholdChanges: [] })),
  );
  undoes(store, step);
  expect(readingsOf(store, august.indicator)).toEqual([]);
});

test('every plan that was issued is kept whole, and a return can be traced to the file that it speaks about', () => {
  const store = aDesk();
  expect(latestPlanVersion(store)).toBe(0);
  write(store, (db) => {
    for (const number of [1, 2]) addPlanVersion(db, number, aPlan({ title: `Plan ${number}` }), aMoment);
    keepDocument(db, aDocument('plan 2', { kind: 'plan', direction: 'out', planVersion: 2 }));
    addIssuedPlan(db, 2, tasking, doc('plan 2'));
  });
  expect(latestPlanVersion(store)).toBe(2);
  expect(planVersion(store, 1)).toEqual(aPlan({ title: 'Plan 1' }));
  expect(planVersion(store, 3)).toBeUndefined();
  expect(issuedPlan(store, doc('plan 2'))).toEqual({ version: 2, subGroup: tasking });
  expect([isIssued(store, doc('plan 2')), isIssued(store, doc('another'))]).toEqual([true, false]);
});

test('an issued plan is never rewritten', () => {
  const store = aDesk();
  write(store, (db) => addPlanVersion(db, 1, aPlan(), aMoment));
  expect(() => write(store, (db) => addPlanVersion(db, 1, aPlan(), aMoment))).toThrow(/UNIQUE/);
});
