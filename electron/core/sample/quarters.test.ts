import { describe, expect, test } from 'vitest';
import type { IndicatorReading } from '../../../shared/model/entries.ts';
import type { Ref, SubGroupId } from '../../../shared/model/ids.ts';
import { itemId } from '../../../shared/model/ids.ts';
import type { Quarter } from '../../../shared/model/period.ts';
import type { Plan } from '../../../shared/model/plan.ts';
import type { Reading } from '../../../shared/model/reading.ts';
import { formatValue } from '../../../shared/rules/number.ts';
import { type CheckedQuarter, checkQuarter, noAnswers } from '../../../shared/rules/quarter-check.ts';
import {
  sampleArrivals,
  sampleCalendar,
  sampleDecisions,
  sampleDetermination,
  sampleExplanations,
  samplePartnership,
  samplePlan,
  sampleQuarters,
  sampleReadings,
  sampleTranscription,
} from './index.ts';

const [first, second] = sampleQuarters;
const subGroups = samplePartnership.subGroups.map(({ id }) => id);
const [tasking, harm, offending, prevent] = subGroups as [SubGroupId, SubGroupId, SubGroupId, SubGroupId];

/** The plan as a secretariat's workspace would hold it once it has given every item an id. */
const plan: Plan = (() => {
  let count = 0;
  const id = () => itemId.parse(`01900000-0000-7000-8000-${(count++).toString(16).padStart(12, '0')}`);
  const item = { rev: 1, retired: null } as const;
  const { schema: _, readings: __, ...source } = samplePlan;
  const leadOf = (one: { lead?: SubGroupId | undefined; priority: Ref }) =>
    one.lead ?? source.priorities.find(({ ref }) => ref === one.priority)?.lead ?? tasking;
  return {
    ...source,
    id: id(),
    evidence: source.evidence.map((one) => ({ ...one, id: id(), rev: 1 })),
    themes: source.themes.map((one) => ({ ...one, ...item, id: id() })),
    priorities: source.priorities.map((one) => ({ ...one, ...item, id: id() })),
    indicators: source.indicators.map((one) => ({ ...one, ...item, id: id(), lead: leadOf(one) })),
    actions: source.actions.map((one) => ({
      ...one,
      ...item,
      id: id(),
      lead: leadOf(one),
      milestones: one.milestones.map((milestone) => ({ ...milestone, id: id(), rev: 1 })),
    })),
    requests: source.requests.map((one) => ({ ...one, id: id(), rev: 1 })),
    thresholdChanges: [],
  };
})();

/** All readings that were known when a quarter was returned. */
function readingsAt(quarter: Quarter): Map<Ref, Reading[]> {
  const rounds = sampleQuarters.filter((one) => one <= quarter).map((one) => sampleReadings(one));
  const known: IndicatorReading[] = [
    ...samplePlan.readings,
    ...rounds.flatMap(({ central, entered }) => [...central, ...[...entered.values()].flat()]),
  ];
  const byRef = new Map<Ref, Reading[]>();
  for (const { indicator, ...reading } of known) {
    byRef.set(indicator, [...(byRef.get(indicator) ?? []), reading]);
  }
  return byRef;
}

function returned(quarter: Quarter, subGroup: SubGroupId, before: readonly string[] = []): CheckedQuarter {
  const said = sampleExplanations(quarter, subGroup);
  const by = <T>(items: readonly T[], ref: (item: T) => Ref) => new Map(items.map((one) => [ref(one), one]));
  return checkQuarter(
    plan,
    subGroup,
    quarter,
    {
      readings: readingsAt(quarter),
      progress: by(
        said.actions.map((one) => ({ ...one, quarter })),
        ({ action }) => action,
      ),
      gaps: new Map(
        said.gaps.flatMap(({ items, state, why }) =>
          items.map((item) => [item, { item, quarter, state, why }]),
        ),
      ),
      answers: new Map(
        said.answers.map(({ item, ...answers }) => [item, { ...noAnswers, ...given(answers) }]),
      ),
      arguedAway: new Map(said.arguedAway.map(({ item, reason }) => [item, reason])),
      raised: said.raised.map((one) => ({ ...one, answers: { ...noAnswers, ...given(one.answers) } })),
      contributions: said.contributions.map((one) => ({ ...one, quarter, subGroup })),
    },
    plan.ruleSet,
    (item) => (before.includes(item) ? { since: first, quarters: 2 } : null),
  );
}

/** Without the members that were left out. */
const given = <T extends object>(partial: T) =>
  Object.fromEntries(Object.entries(partial).filter(([, value]) => value !== undefined));

const refOf = (exception: CheckedQuarter['exceptions'][number]): string =>
  exception.kind === 'other' ? exception.title : exception.item.ref;
/** Every exception of a return: what it is about, its class and its first reason. */
const told = (checked: CheckedQuarter) =>
  checked.exceptions.map((one) => [refOf(one), one.class, one.reasons[0]?.code ?? '']);
const inState = ({ coverage }: CheckedQuarter, state: string) =>
  coverage.filter((row) => row.state === state).map(({ item }) => item.ref as string);
const watched = ({ coverage }: CheckedQuarter) =>
  coverage.filter(({ watch }) => watch).map(({ item }) => item.ref as string);

const before = [tasking, harm, offending].flatMap((one) => returned(first, one).exceptions.map(refOf));

describe('July to September 2026', () => {
  test('City Tasking has three under-performances and one over-performance', () => {
    expect(told(returned(second, tasking, before))).toEqual([
      // 1,988 against 1,700, and more than the 1,790 of last year.
      ['CT-I01', 'under', 'target-red'],
      // 787 against 960: better by more than the tolerance.
      ['CT-I09', 'over', 'target-over'],
      // 84 against 48; all three months above the upper limit.
      ['CT-I10', 'under', 'target-red'],
      // Twelve cameras by 28 August became five.
      ['CT-A04', 'under', 'milestone-slipped'],
    ]);
  });

  test('City Tasking watches an amber and a signal on a count without a target, and lacks one figure', () => {
    const checked = returned(second, tasking, before);
    expect(watched(checked)).toEqual(['CT-I04', 'CT-I06']);
    expect(inState(checked, 'no-data')).toEqual(['CT-I05']);
    expect(inState(checked, 'not-due')).toEqual(['CT-I07']);
    expect(inState(checked, 'complete')).toEqual(['CT-A06']);
  });

  test('Harm and Abuse has two under-performances, an action done early, and one that its chair raises', () => {
    const checked = returned(second, harm, before);
    expect(told(checked)).toEqual([
      // 46.5% against a band of 28% to 40%, and further outside it than last year.
      ['HA-I02', 'under', 'target-red'],
      // 9.6% against 14.5%, judged on April to June, and below the 13.5% of the year before.
      ['HA-I09', 'under', 'target-red'],
      ['HA-A05', 'over', 'action-early'],
      ['No refuge in the city for larger families', 'under', 'raised'],
    ]);
    expect(watched(checked)).toEqual(['HA-I08']);
    expect(inState(checked, 'not-releasable')).toEqual(['HA-I10']);
    expect(inState(checked, 'complete')).toEqual(['HA-A02']);
  });

  test('a figure on the very edge of its tolerance is not an exception', () => {
    const row = returned(second, harm, before).items.find(({ row }) => row.item.ref === 'HA-I05');
    expect(row?.kind === 'indicator' && row.figures.value).toBe(28 + 7);
    expect(row?.row).toMatchObject({ state: 'normal', watch: false });
  });

  test('Reducing Re-Offending has one target that it cannot meet and one overdue action', () => {
    const checked = returned(second, offending, before);
    expect(told(checked)).toEqual([
      // 70.5% against 85%, and the run chart lies wholly below 85%.
      ['RR-I03', 'under', 'target-red'],
      ['RR-A01', 'under', 'action-overdue'],
    ]);
    expect(checked.exceptions[0]?.reasons.map(({ code }) => code)).toContain('cannot-meet-target');
    expect(watched(checked)).toEqual(['RR-I08', 'RR-A02']);
    expect(inState(checked, 'no-data')).toEqual(['RR-I05']);
  });

  test('Prevent returns nil: small numbers, all accounted for, none an exception', () => {
    const checked = returned(second, prevent, before);
    expect(told(checked)).toEqual([]);
    expect(watched(checked)).toEqual([]);
    expect(inState(checked, 'not-due')).toEqual(['PV-I06']);
    expect(inState(checked, 'normal')).toHaveLength(9);
  });

  test('against the quarter before, exceptions are new, continuing and resolved', () => {
    const now = [tasking, harm, offending].flatMap((one) =>
      returned(second, one, before).exceptions.map(refOf),
    );
    expect(before.filter((ref) => now.includes(ref))).toEqual(['CT-I01', 'HA-I02', 'RR-I03']);
    expect(before.filter((ref) => !now.includes(ref))).toEqual(['CT-I02', 'HA-I05', 'RR-I04']);
    expect(now.filter((ref) => !before.includes(ref))).toHaveLength(7);
  });
});

describe('April to June 2026', () => {
  test('each sub-group has the exceptions that the story asks for', () => {
    expect(subGroups.map((one) => told(returned(first, one)))).toEqual([
      [
        ['CT-I01', 'under', 'target-red'],
        ['CT-I02', 'under', 'target-red'],
      ],
      [
        ['HA-I02', 'under', 'target-red'],
        ['HA-I05', 'under', 'target-red'],
      ],
      [
        ['RR-I03', 'under', 'target-red'],
        ['RR-I04', 'under', 'target-red'],
      ],
      [],
    ]);
  });

  test('City Tasking argues one exception away, and its reason travels', () => {
    const away = returned(first, tasking).exceptions.filter(({ arguedAway }) => arguedAway !== null);
    expect(away.map(refOf)).toEqual(['CT-I02']);
  });

  test('every figure in the report that was typed in is the figure that was computed', () => {
    for (const one of returned(first, offending).exceptions) {
      if (one.kind !== 'indicator') continue;
      const shown = [one.figures.value, one.figures.lastYear].map((value) => `${value?.toFixed(1)}%`);
      for (const figure of shown) expect(sampleTranscription.text).toContain(figure);
      expect(sampleTranscription.text).toContain(`${one.figures.numerator} of ${one.figures.denominator}`);
    }
  });
});

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

describe('around the returns', () => {
  test('one account is late, and it is Harm and Abuse’s for July to September', () => {
    const late = sampleArrivals.filter(
      ({ quarter, receivedOn }) =>
        receivedOn > (sampleCalendar.find((round) => round.quarter === quarter)?.due ?? ''),
    );
    expect(late.map(({ quarter, subGroup }) => [quarter, subGroup])).toEqual([[second, harm]]);
    expect(sampleArrivals).toHaveLength(8);
  });

  test('the report that was typed in is Reducing Re-Offending’s for April to June', () => {
    expect([sampleTranscription.quarter, sampleTranscription.subGroup]).toEqual([first, offending]);
  });

  test('the Board resolved, in order, about items of the plan, on the day of its meeting', () => {
    const { decisions, meeting, quarter } = sampleDecisions;
    expect(decisions.map(({ number }) => number)).toEqual(decisions.map((_, i) => i + 1));
    expect(sampleCalendar.find((round) => round.quarter === quarter)?.meets).toBe(meeting.on);
    const refs: string[] = [plan.priorities, plan.indicators, plan.actions].flatMap((items) =>
      items.map(({ ref }) => ref as string),
    );
    for (const { item, action, owner, due } of decisions) {
      if (item !== null) expect(refs).toContain(item);
      expect([owner === '', due === null], String(item)).toEqual([action === '', action === '']);
      if (due !== null) expect(due > meeting.on).toBe(true);
    }
  });
});
