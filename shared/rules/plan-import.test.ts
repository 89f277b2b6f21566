import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changed } from '../../tests/a-plan-source.ts';
import type { ItemId } from '../model/ids.ts';
import type { Day } from '../model/period.ts';
import type { Plan } from '../model/plan.ts';
import { type PlanSource, planSource } from '../model/plan-source.ts';
import { type NextPlan, nextPlan } from './plan-import.ts';
import { planSourceOf } from './plan-source-of.ts';

const source = (changes: Record<string, unknown> = {}): PlanSource => planSource.parse(changed(changes));

/** Ids that tell their order, as UUIDv7 do. */
function ids() {
  let count = 0;
  return () => `01980000-0000-7000-8000-${String(++count).padStart(12, '0')}` as ItemId;
}
const newId = ids();

const imported = (from: PlanSource, current: Plan | null, today = '2026-10-05'): NextPlan =>
  nextPlan(from, current, { newId, today: today as Day, by: 'R. Okafor' });

const first = () => imported(source(), null).plan;

const without = (list: 'indicators' | 'actions', ref: string): PlanSource => {
  const plan = source({ 'actions.0.indicators': [], 'indicators.2.partOf': null });
  return { ...plan, [list]: plan[list].filter((one: { ref: string }) => one.ref !== ref) };
};

describe('the first plan', () => {
  test('gives every item an id of its own and revision 1, and every lead that is left to the priority', () => {
    const { plan, changes, thresholdChanges, findings } = imported(source(), null);
    const items = [
      plan.evidence,
      plan.themes,
      plan.priorities,
      plan.indicators,
      plan.actions,
      plan.requests,
    ].flat();
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
    expect(items.every(({ rev }) => rev === 1)).toBe(true);
    expect(plan.indicators.map(({ lead }) => lead)).toEqual(Array(3).fill('sg:city-tasking'));
    expect(changes.every(({ what }) => what === 'new')).toBe(true);
    expect(changes).toHaveLength(items.length + 1);
    expect([thresholdChanges, findings]).toEqual([[], []]);
  });
});

describe('the next plan', () => {
  test('from the same source is the same plan', () => {
    const before = first();
    expect(imported(source(), before)).toEqual({
      plan: before,
      changes: [],
      thresholdChanges: [],
      findings: [],
    });
  });

  test('from the plan itself, written out and read back, is the same plan', () => {
    const before = imported(without('actions', 'CT-A01'), first()).plan;
    const written = planSource.parse(JSON.parse(JSON.stringify(planSourceOf(before))));
    expect(imported(written, before, '2027-01-01').plan).toEqual(before);
  });

  test('keeps the id of what has changed and gives it the next revision; the rest stays as it is', () => {
    const before = first();
    const { plan, changes } = imported(source({ 'indicators.0.title': 'Burglary of homes' }), before);
    expect(plan.indicators[0]).toEqual({ ...before.indicators[0], title: 'Burglary of homes', rev: 2 });
    expect(plan.indicators.slice(1)).toEqual(before.indicators.slice(1));
    expect(changes).toEqual([{ ref: 'CT-I01', what: 'changed', title: 'Burglary of homes' }]);
  });

  test('counts a changed milestone as a change of its action', () => {
    const before = first();
    const { plan, changes } = imported(source({ 'actions.0.milestones.0.due': '2027-01-15' }), before);
    expect(plan.actions[0]).toMatchObject({ rev: 2, milestones: [{ rev: 2, due: '2027-01-15' }] });
    expect(plan.actions[0]?.milestones[0]?.id).toBe(before.actions[0]?.milestones[0]?.id);
    expect(changes.map(({ ref, what }) => [ref, what])).toEqual([
      ['CT-M01', 'changed'],
      ['CT-A01', 'changed'],
    ]);
  });

  test('counts a new lead of the priority as a change of the indicators that leave theirs to it', () => {
    const { plan } = imported(
      source({ 'priorities.0.lead': 'sg:prevent', 'priorities.0.contributors': [] }),
      first(),
    );
    expect(plan.indicators.map(({ lead, rev }) => [lead, rev])).toEqual([
      ['sg:city-tasking', 1],
      ['sg:prevent', 2],
      ['sg:prevent', 2],
    ]);
  });

  test('retires what is no longer there, with the day and a reason, and keeps it behind the others', () => {
    const before = first();
    const { plan, changes } = imported(without('indicators', 'CT-I01'), before);
    expect(plan.indicators.map(({ ref }) => ref)).toEqual(['CT-I02', 'CT-I03', 'CT-I01']);
    expect(plan.indicators[2]).toEqual({
      ...before.indicators[0],
      rev: 2,
      retired: { on: '2026-10-05', reason: 'It was not in the plan that was imported on 5 October 2026.' },
    });
    expect(changes).toContainEqual({ ref: 'CT-I01', what: 'retired', title: 'Residential burglary' });
    const again = imported(without('indicators', 'CT-I01'), plan, '2027-01-04');
    expect(again.plan).toEqual(plan);
    expect(again.changes).toEqual([]);
  });

  test('revives a reference that comes back under its own id, and records thresholds moved meanwhile', () => {
    const before = first();
    const gone = imported(without('indicators', 'CT-I01'), before).plan;
    const { plan, changes, thresholdChanges } = imported(source({ 'indicators.0.target.value': 400 }), gone);
    expect(plan.indicators[0]).toMatchObject({ id: before.indicators[0]?.id, rev: 3, retired: null });
    expect(changes).toContainEqual({ ref: 'CT-I01', what: 'revived', title: 'Residential burglary' });
    expect(thresholdChanges.map(({ field }) => field)).toEqual(['target']);
  });

  test('with an action gone says so once, milestones and all', () => {
    const gone = imported(without('actions', 'CT-A01'), first());
    expect(gone.changes.filter(({ what }) => what === 'retired').map(({ ref }) => ref)).toEqual([
      'CT-M01',
      'CT-A01',
    ]);
    expect(gone.plan.actions[0]?.milestones).toHaveLength(1);
    expect(imported(without('actions', 'CT-A01'), gone.plan).changes).toEqual([]);
    expect(imported(source({ 'indicators.2.partOf': null }), gone.plan).plan.actions[0]).toMatchObject({
      rev: 3,
      retired: null,
    });
  });
});

describe('the ledger of thresholds', () => {
  test.each([
    ['target', { 'indicators.0.target.value': 400 }, '380 every quarter', '400 every quarter'],
    ['target', { 'indicators.0.target': null }, '380 every quarter', 'no target'],
    [
      'tolerance',
      { 'indicators.0.tolerance': { kind: 'absolute', value: 20 } },
      '10% of target',
      '20 either way',
    ],
    ['direction', { 'indicators.0.direction': 'monitor' }, 'lower is better', 'monitor only'],
    ['lag', { 'indicators.0.lag': 1 }, 'judged in its own quarter', 'judged one quarter later'],
    ['rollUp', { 'indicators.0.rollUp': 'mean' }, 'sum', 'mean'],
    [
      'smallNumber',
      { 'indicators.0.smallNumber': 0 },
      'counts below 5 are suppressed',
      'no counts are suppressed',
    ],
    [
      'rebases',
      { 'indicators.0.rebases': [] },
      'fresh start from November 2025: Recording changed.',
      'no fresh start',
    ],
  ])('keeps every change of %s, with the day and who made it', (field, changes, before, after) => {
    const { plan, thresholdChanges } = imported(source(changes), first());
    expect(thresholdChanges).toEqual([
      { indicator: 'CT-I01', on: '2026-10-05', by: 'R. Okafor', field, before, after, why: '' },
    ]);
    expect(plan.thresholdChanges).toEqual(thresholdChanges);
  });

  test('is never shortened', () => {
    const moved = imported(source({ 'indicators.0.lag': 1 }), first()).plan;
    expect(imported(source(), moved).plan.thresholdChanges.map(({ after }) => after)).toEqual([
      'judged one quarter later',
      'judged in its own quarter',
    ]);
  });
});

describe('what a plan must not do', () => {
  const refusals = (next: PlanSource, current: Plan) =>
    imported(next, current).findings.map(({ message }) => message);

  test('change its rules and call them by the same version, or go back to an older one', () => {
    const before = imported(source({ 'ruleSet.version': 2 }), null).plan;
    expect(refusals(source({ 'ruleSet.version': 2, 'ruleSet.spc': false }), before)).toEqual([
      'The rules have changed, and are still called version 2.',
    ]);
    expect(refusals(source(), before)).toEqual([
      'The rules are version 1, and the plan already has version 2.',
    ]);
    expect(refusals(source({ 'ruleSet.version': 3, 'ruleSet.spc': false }), before)).toEqual([]);
  });

  test('give a reference to an item of another kind, even after the first has left', () => {
    const before = imported(without('indicators', 'CT-I01'), first()).plan;
    const reused = source({
      'actions.0.indicators': [],
      'indicators.2.partOf': null,
      'indicators.0.ref': 'CT-I04',
      'themes.0.ref': 'CT-I01',
      'priorities.0.theme': 'CT-I01',
      readings: [],
    });
    expect(imported(reused, before).findings.map(({ where }) => where)).toEqual(['CT-I01']);
  });
});

test('whatever comes and goes, no id belongs to two items and no revision goes back', () => {
  const pick = fc.subarray(['CT-I01', 'CT-I02', 'CT-I03']);
  const step = fc.record({ there: pick, target: fc.integer({ min: 1, max: 9 }) });
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 8 }), (steps) => {
      let plan: Plan | null = null;
      for (const { there, target } of steps) {
        const full = source({
          'indicators.0.target.value': target,
          'actions.0.indicators': [],
          'indicators.2.partOf': null,
        });
        const next = { ...full, indicators: full.indicators.filter(({ ref }) => there.includes(ref)) };
        const before: Plan | null = plan;
        plan = imported(next, before).plan;
        expect(new Set(plan.indicators.map(({ id }) => id)).size).toBe(plan.indicators.length);
        for (const old of before?.indicators ?? []) {
          const now = plan.indicators.find(({ ref }) => ref === old.ref);
          expect(now?.id).toBe(old.id);
          expect(now?.rev).toBeGreaterThanOrEqual(old.rev);
          expect(now?.rev === old.rev).toBe(JSON.stringify(now) === JSON.stringify(old));
        }
        expect(plan.indicators.filter(({ retired }) => !retired).map(({ ref }) => ref)).toEqual(there);
      }
    }),
    { numRuns: 50 },
  );
});
