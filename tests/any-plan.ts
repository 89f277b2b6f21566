import fc from 'fast-check';
import type { ItemId, Ref, SubGroupId } from '../shared/model/ids.ts';
import type { Day } from '../shared/model/period.ts';
import type { Action, Plan, Priority } from '../shared/model/plan.ts';
import {
  anAction,
  anIndicator,
  aPlan,
  aPriority,
  aRequest,
  day,
  prevent,
  q,
  ref,
  tasking,
} from './a-quarter.ts';

/** Plans of every shape that the partnership of `a-quarter.ts` could write. */

const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('', '“Said” — £1,204', 'ŵ ŷ'));
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
const anyDay = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map((at) => at.toISOString().slice(0, 10) as Day);
const group = fc.constantFrom<SubGroupId>(tasking, prevent);
const retired = fc.option(fc.record({ on: anyDay, reason: text }));
const rev = fc.integer({ min: 1, max: 99 });
const uuid = fc.uuid({ version: 7 }).map((id) => id as ItemId);

/** Refs of one letter, in any order. */
const refs = (letter: string, least: number, most: number): fc.Arbitrary<Ref[]> =>
  fc
    .uniqueArray(fc.integer({ min: 10, max: 99 }), { minLength: least, maxLength: most })
    .map((numbers) => numbers.map((one) => ref(`CT-${letter}${one}`)));

const target = fc.oneof(
  fc.record({ kind: fc.constant('every-quarter' as const), value: number }),
  fc.record({
    kind: fc.constant('trajectory' as const),
    points: fc.array(fc.record({ quarter: fc.constant(q('2026-27 Q2')), value: number }), {
      minLength: 1,
      maxLength: 3,
    }),
  }),
  fc.record({ kind: fc.constant('range' as const), low: number, high: number }),
);

/** One item for each ref, in the order of the refs. */
const each = <T>(of: readonly Ref[], item: (one: Ref) => fc.Arbitrary<T>): fc.Arbitrary<T[]> =>
  fc.tuple(...of.map(item)) as fc.Arbitrary<T[]>;

const indicator = (of: readonly Ref[]) => (one: Ref) =>
  fc
    .record({
      id: uuid,
      rev,
      title: text,
      priority: fc.constantFrom(...of),
      lead: group,
      ratio: fc.option(fc.constant({ numerator: 'Detected', denominator: 'Recorded', per: 100 as const })),
      baseline: fc.option(fc.record({ label: text, value: number, source: text })),
      target: fc.option(target),
      partOf: fc.option(fc.constant(ref('HA-I99'))),
      alwaysReported: fc.boolean(),
      rebases: fc.array(
        fc.record({ from: fc.constant(q('2025-26 Q1')), reason: text, by: text, on: anyDay }),
        { maxLength: 2 },
      ),
      restricted: fc.boolean(),
      retired,
    })
    .map((given) => anIndicator(one, 'CT-P01', tasking, given));

const action = (of: readonly Ref[]) => (one: Ref) =>
  fc
    .record({
      id: uuid,
      rev,
      priority: fc.constantFrom(...of),
      lead: group,
      outcome: text,
      due: anyDay,
      indicators: fc.subarray([ref('CT-I10'), ref('HA-I99')]),
      restricted: fc.boolean(),
      retired,
    })
    .map((given): Action => anAction(one, 'CT-P01', tasking, given));

const priority = (themes: readonly Ref[], evidence: readonly Ref[]) => (one: Ref) =>
  fc
    .record({
      id: uuid,
      rev,
      theme: fc.constantFrom(...themes),
      wording: text,
      lead: group,
      contributors: fc.shuffledSubarray([tasking, prevent]),
      question: text,
      evidence: fc.shuffledSubarray([...evidence]),
      restricted: fc.boolean(),
      retired,
    })
    .map((given): Priority => aPriority(one, tasking, given));

const milestone = (one: Ref) => fc.record({ id: uuid, ref: fc.constant(one), rev, title: text, due: anyDay });

/** The milestones, dealt out among the actions one by one. */
const dealt = <M>(actions: readonly Action[], milestones: readonly M[]) =>
  actions.map((one, nth) => ({
    ...one,
    milestones: milestones.filter((_, place) => place % actions.length === nth),
  })) as Action[];

const request = (one: Ref) =>
  fc
    .record({ id: uuid, rev, due: fc.option(anyDay), answer: text, answeredOn: fc.option(anyDay) })
    .map((given) => aRequest(one, { kind: 'sub-group', subGroup: tasking }, given));

export const anyPlan: fc.Arbitrary<Plan> = fc
  .tuple(
    refs('E', 0, 4),
    refs('T', 1, 3),
    refs('P', 1, 4),
    refs('I', 1, 5),
    refs('A', 1, 4),
    refs('M', 0, 6),
    refs('R', 0, 3),
  )
  .chain(([evidence, themes, priorities, indicators, actions, milestones, requests]) =>
    fc.record({
      id: uuid,
      title: text,
      version: fc.integer({ min: 1, max: 5 }),
      evidence: each(evidence, (one) =>
        fc.record({
          id: uuid,
          ref: fc.constant(one),
          rev,
          kind: fc.constantFrom('scrutiny', 'other'),
          title: text,
          finding: text,
          source: text,
        }),
      ),
      themes: each(themes, (one) =>
        fc.record({ id: uuid, ref: fc.constant(one), rev, title: text, wording: text, retired }),
      ),
      priorities: each(priorities, priority(themes, evidence)),
      indicators: each(indicators, indicator(priorities)),
      actions: fc
        .tuple(each(actions, action(priorities)), each(milestones, milestone))
        .map(([all, some]) => dealt(all, some)),
      requests: each(requests, request),
      thresholdChanges: fc.array(
        fc.record({
          indicator: fc.constantFrom(...indicators),
          on: anyDay,
          by: text,
          field: fc.constantFrom('target', 'lag'),
          before: text,
          after: text,
          why: text,
        }),
        { maxLength: 3 },
      ),
    }),
  )
  .map(({ version, ...given }) => {
    const plain = aPlan();
    return { ...plain, ...given, from: day('2025-04-01'), ruleSet: { ...plain.ruleSet, version } };
  });
