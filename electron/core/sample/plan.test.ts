import { describe, expect, test } from 'vitest';
import { partnershipFile } from '../../../shared/model/partnership.ts';
import { planSource } from '../../../shared/model/plan-source.ts';
import { addQuarters, firstDayOf, lastDayOf } from '../../../shared/rules/quarter.ts';
import { sampleCalendar, samplePartnership, samplePlan } from './index.ts';

const { evidence, themes, priorities, indicators, actions, requests } = samplePlan;
const milestones = actions.flatMap((action) => action.milestones);
const subGroups = samplePartnership.subGroups.map(({ id }) => id);
const priorityOf = (ref: string) => priorities.find((one) => one.ref === ref);
const leadOf = (item: { lead?: string | undefined; priority: string }) =>
  item.lead ?? priorityOf(item.priority)?.lead;

describe('the sample partnership', () => {
  test('partnership and plan are what the schemas ask for, and say so again after a round trip', () => {
    expect(partnershipFile.parse(JSON.parse(JSON.stringify(samplePartnership)))).toEqual(samplePartnership);
    expect(planSource.parse(JSON.parse(JSON.stringify(samplePlan)))).toEqual(samplePlan);
  });

  test('it is marked as a sample, and its sensitive sub-groups are the two that handle people’s secrets', () => {
    expect(samplePartnership.sample).toBe(true);
    const sensitive = samplePartnership.subGroups.filter((one) => one.sensitive).map(({ code }) => code);
    expect(sensitive).toEqual(['HA', 'PV']);
  });

  test('every sub-group has one chair and one deputy, and every role belongs to somebody', () => {
    const people = new Set(samplePartnership.people.map(({ id }) => id));
    expect(samplePartnership.roles.filter(({ person }) => !people.has(person))).toEqual([]);
    for (const subGroup of subGroups) {
      const roles = samplePartnership.roles
        .filter((one) => one.subGroup === subGroup)
        .map(({ role }) => role);
      expect(roles.filter((role) => role === 'chair')).toHaveLength(1);
      expect(roles.filter((role) => role === 'deputy')).toHaveLength(1);
    }
  });
});

describe('the sample plan', () => {
  test('no ref is given twice', () => {
    const refs = [evidence, themes, priorities, indicators, actions, milestones, requests].flatMap((items) =>
      items.map(({ ref }) => ref as string),
    );
    expect(new Set(refs).size).toBe(refs.length);
  });

  test('every link leads to something', () => {
    const known = (items: readonly { ref: string }[]) => new Set(items.map(({ ref }) => ref));
    const [cited, themed, prioritised, measured] = [evidence, themes, priorities, indicators].map(known);
    const markings = new Set(samplePartnership.markings.map(({ code }) => code));
    for (const one of priorities) {
      expect(themed).toContain(one.theme);
      expect(subGroups).toEqual(expect.arrayContaining([one.lead, ...one.contributors]));
      expect(one.contributors).not.toContain(one.lead);
      expect(one.question === '').toBe(one.contributors.length === 0);
      expect(one.evidence.length, one.ref).toBeGreaterThan(0);
      for (const ref of one.evidence) expect(cited).toContain(ref);
    }
    for (const one of [...indicators, ...actions]) {
      expect(prioritised).toContain(one.priority);
      expect(subGroups).toContain(leadOf(one));
      expect(markings).toContain(one.marking);
    }
    for (const one of indicators) if (one.partOf !== null) expect(measured).toContain(one.partOf);
    for (const one of actions) for (const ref of one.indicators) expect(measured).toContain(ref);
    for (const { from } of requests)
      expect(samplePartnership.requesters.map(({ code }) => code)).toContain(from);
  });

  test('a ref opens with the code of the sub-group that leads it', () => {
    const codes = new Map(samplePartnership.subGroups.map(({ id, code }) => [id as string, code]));
    for (const one of [...indicators, ...actions])
      expect(one.ref).toMatch(`${codes.get(leadOf(one) ?? '')}-`);
    for (const one of priorities) expect(one.ref).toMatch(`${codes.get(one.lead)}-`);
  });

  test('every finding is cited and names a public source; nothing cited was made up for the sample', () => {
    const cited = new Set(priorities.flatMap((one) => one.evidence as string[]));
    for (const { ref, source, finding } of evidence) {
      expect(cited, ref).toContain(ref);
      expect(source).toMatch(/\(.*(coventry\.gov\.uk|gov\.uk)/);
      expect(`${source} ${finding}`).not.toMatch(/made.up|sample/i);
    }
  });

  test('every definition card says where its figures come from and that those of the sample are made up', () => {
    for (const { ref, card, baseline } of indicators) {
      expect(card.source, ref).toMatch(/Made-up figures for the sample\.$/);
      if (baseline !== null) expect(baseline.source, ref).toMatch(/gov\.uk/);
    }
  });

  test('each sub-group has measures and actions enough for a real quarter', () => {
    const count = (items: readonly { lead?: string | undefined; priority: string }[]) =>
      subGroups.map((subGroup) => items.filter((one) => leadOf(one) === subGroup).length);
    expect(count(indicators)).toEqual([11, 10, 9, 6]);
    expect(count(actions)).toEqual([6, 6, 6, 4]);
  });

  test('a small total and its part are never in different sub-groups', () => {
    const byRef = new Map(indicators.map((one) => [one.ref as string, one]));
    for (const one of indicators.filter(({ partOf }) => partOf !== null)) {
      const total = byRef.get(one.partOf ?? '');
      expect(total && leadOf(total)).toBe(leadOf(one));
    }
  });

  test('whatever is restricted is marked as sensitive', () => {
    for (const one of [...indicators, ...actions, ...priorities]) {
      if (one.restricted) expect(one.marking, one.ref).toBe('OFFICIAL-SENSITIVE');
    }
  });

  test('one priority is owned by all four sub-groups, and one indicator of it is returned by a contributor', () => {
    const shared = priorities.filter(({ contributors }) => contributors.length === 3);
    expect(shared.map(({ ref }) => ref)).toEqual(['CT-P02']);
    const led = indicators.filter(({ priority }) => priority === 'CT-P02').map(leadOf);
    expect(new Set(led)).toEqual(new Set(['sg:city-tasking', 'sg:prevent']));
  });

  test('every kind of measure that the product knows is in it', () => {
    const kinds = <T>(pick: (one: (typeof indicators)[number]) => T) => new Set(indicators.map(pick));
    expect(kinds((one) => one.direction)).toEqual(new Set(['higher', 'lower', 'range', 'monitor']));
    expect(kinds((one) => one.frequency)).toEqual(new Set(['month', 'quarter', 'year', 'survey']));
    expect(kinds((one) => one.rollUp)).toEqual(
      new Set(['sum', 'mean', 'latest', 'maximum', 'ratio', 'rolling-12']),
    );
    expect(kinds((one) => one.unit.kind)).toEqual(
      new Set(['count', 'rate', 'percent', 'money', 'days', 'score']),
    );
    expect(kinds((one) => one.target?.kind)).toEqual(
      new Set(['every-quarter', 'trajectory', 'range', undefined]),
    );
    expect(kinds((one) => one.tolerance.kind)).toEqual(new Set(['percent', 'absolute']));
    expect(kinds((one) => one.supplied)).toEqual(new Set(['chair', 'centrally']));
    expect(kinds((one) => Math.min(one.lag, 2))).toEqual(new Set([0, 1, 2]));
    expect(indicators.filter((one) => one.alwaysReported)).toHaveLength(1);
    expect(indicators.filter((one) => one.partOf !== null).length).toBeGreaterThanOrEqual(4);
    expect(indicators.filter((one) => one.rebases.length > 0)).toHaveLength(1);
    expect(new Set(requests.map(({ owner }) => owner.kind))).toEqual(new Set(['sub-group', 'outside']));
    expect(new Set(evidence.map(({ kind }) => kind)).size).toBe(5);
  });

  test('an indicator without a direction has no target, and every other has one of its own kind', () => {
    for (const { ref, direction, target } of indicators) {
      if (direction === 'monitor') expect(target, ref).toBeNull();
      else expect(target?.kind === 'range', ref).toBe(direction === 'range');
    }
  });

  test('actions and milestones fall due on weekdays within reach of the plan, milestones first', () => {
    for (const { ref, due, milestones } of actions) {
      for (const day of [due, ...milestones.map((one) => one.due)]) {
        expect(weekday(day), `${ref} ${day}`).toBe(true);
        expect(day >= samplePlan.from && day <= samplePlan.to && day <= due, `${ref} ${day}`).toBe(true);
      }
    }
  });
});

describe('the sample calendar', () => {
  test('it covers every quarter of the plan, once and in order', () => {
    const quarters = sampleCalendar.map(({ quarter }) => quarter);
    expect(quarters).toEqual(Array.from({ length: 12 }, (_, i) => addQuarters(quarters[0] ?? fail(), i)));
    expect(firstDayOf(quarters[0] ?? fail())).toBe(samplePlan.from);
    expect(lastDayOf(quarters[11] ?? fail())).toBe(samplePlan.to);
  });

  test('every day is a weekday and each round runs in order, returns due about three weeks after the quarter', () => {
    for (const { quarter, opens, due, accuracyCheck, dispatch, meets } of sampleCalendar) {
      const days = [lastDayOf(quarter), opens, due, accuracyCheck, dispatch, meets];
      expect(days).toEqual([...days].sort());
      for (const day of days.slice(1)) expect(weekday(day), day).toBe(true);
      const wait = daysBetween(lastDayOf(quarter), due);
      expect(wait, quarter).toBeGreaterThanOrEqual(21);
      expect(wait, quarter).toBeLessThanOrEqual(25);
    }
  });

  test('papers go out five clear working days before the Board meets', () => {
    for (const { dispatch, meets } of sampleCalendar) {
      const clear = Array.from({ length: daysBetween(dispatch, meets) - 1 }, (_, i) =>
        later(dispatch, i + 1),
      );
      expect(clear.filter(weekday).length, dispatch).toBeGreaterThanOrEqual(5);
    }
  });
});

const at = (day: string) => Date.parse(`${day}T00:00:00Z`);
const weekday = (day: string) => ![0, 6].includes(new Date(at(day)).getUTCDay());
const daysBetween = (from: string, to: string) => (at(to) - at(from)) / 86_400_000;
const later = (day: string, days: number) => new Date(at(day) + days * 86_400_000).toISOString().slice(0, 10);
const fail = (): never => {
  throw new Error('the calendar is empty');
};
