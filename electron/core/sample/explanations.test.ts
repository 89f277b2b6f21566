import { describe, expect, test } from 'vitest';
import { formatValue } from '../../../shared/rules/number.ts';
import { before, plan, refOf, returned, second, subGroups } from '../../../tests/a-sample-return.ts';
import { sampleDetermination, sampleExplanations, sampleQuarters } from './index.ts';

describe('what the chairs say', () => {
  const every = sampleQuarters.flatMap((quarter) =>
    subGroups.map((subGroup) => ({
      quarter,
      subGroup,
      checked: returned(quarter, subGroup, quarter === second ? before : []),
      said: sampleExplanations(quarter, subGroup),
    })),
  );

  test('nothing stands in the way of signing any of the eight', () => {
    expect(every.flatMap(({ checked }) => checked.obstacles)).toEqual([]);
  });

  test('they speak of nothing that is not theirs to speak of, and answer nothing that is no exception', () => {
    for (const { checked, said, subGroup } of every) {
      const [mine, exceptions] = [
        checked.coverage.map(({ item }) => item.ref),
        checked.exceptions.map(refOf),
      ];
      expect(mine).toEqual(expect.arrayContaining(said.actions.map(({ action }) => action)));
      expect(mine).toEqual(expect.arrayContaining(said.gaps.flatMap(({ items }) => items)));
      expect(exceptions).toEqual(expect.arrayContaining(said.answers.map(({ item }) => item)));
      for (const { request } of said.requests) {
        const asked = plan.requests.find(({ ref }) => ref === request)?.owner;
        expect(asked).toEqual({ kind: 'sub-group', subGroup });
      }
      for (const { priority } of said.contributions) {
        expect(plan.priorities.find(({ ref }) => ref === priority)?.contributors).toContain(subGroup);
      }
      for (const { milestone } of said.actions.flatMap(({ milestones }) => milestones)) {
        expect(plan.actions.flatMap(({ milestones }) => milestones.map(({ ref }) => ref))).toContain(
          milestone,
        );
      }
    }
  });

  test('nothing is said to have been done after the quarter that says it', () => {
    const ends = { '2026-27 Q1': '2026-06-30', '2026-27 Q2': '2026-09-30' } as Record<string, string>;
    for (const { quarter, said } of every) {
      const days = said.actions.flatMap((one) => [
        one.completedOn,
        ...one.milestones.map(({ doneOn }) => doneOn),
      ]);
      for (const day of days) if (day !== null) expect(day <= (ends[quarter] ?? '')).toBe(true);
    }
  });

  test('every figure that opens an answer is the one that was computed', () => {
    for (const { checked } of every) {
      for (const one of checked.exceptions) {
        if (one.kind !== 'indicator' || one.arguedAway !== null) continue;
        const indicator = plan.indicators.find(({ ref }) => ref === one.item.ref);
        const { value, target, lastYear } = one.figures;
        if (indicator === undefined) throw new Error(one.item.ref);
        expect(one.answers.what, one.item.ref).toContain(formatValue(indicator, value));
        const bound = target?.high ?? target?.low ?? null;
        expect(one.answers.what, one.item.ref).toContain(formatValue(indicator, bound).replace('.0%', '%'));
        const before = one.answers.what.includes(formatValue(indicator, lastYear));
        const change = Math.abs((value ?? 0) - (lastYear ?? 0));
        expect(before || one.answers.what.includes(`${change} `), one.item.ref).toBe(true);
      }
    }
  });

  test('under-performance is answered five times over, with a name, a day and something asked', () => {
    for (const { checked, quarter } of every.filter(({ quarter }) => quarter === second)) {
      for (const { answers, class: as, ...one } of checked.exceptions) {
        expect(answers.what && answers.why && answers.doing && answers.owner, one.kind).not.toBe('');
        expect(answers.ask.text).not.toBe('');
        if (as === 'under') expect(answers.by !== null && answers.by > '2026-09-30', quarter).toBe(true);
        if (as === 'under') expect(answers.confidence).not.toBeNull();
      }
    }
  });

  test('the three contributors to the city centre see it three ways, and the secretariat rules', () => {
    const views = every
      .filter(({ quarter }) => quarter === second)
      .flatMap(({ said }) => said.contributions.filter(({ priority }) => priority === 'CT-P02'));
    expect(new Set(views.map(({ view }) => view))).toEqual(new Set(['on-track', 'at-risk', 'off-track']));
    expect(sampleDetermination).toMatchObject({
      quarter: second,
      matter: { kind: 'cross-cutting', priority: 'CT-P02', status: 'at-risk' },
    });
  });

  test('“nothing to add” is said out loud', () => {
    const silent = every.flatMap(({ said }) => said.contributions).filter(({ view }) => view === null);
    expect(silent.length).toBeGreaterThan(0);
    for (const { text } of silent) expect(text).toBe('');
  });

  test('success stories travel and private notes do not', () => {
    const notes = every.flatMap(({ said }) => said.notes);
    expect(notes.filter(({ kind }) => kind === 'success').length).toBeGreaterThanOrEqual(4);
    for (const { kind, travels } of notes) expect(travels).toBe(kind === 'success');
  });
});
