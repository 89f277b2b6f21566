import { describe, expect, test } from 'vitest';
import type { CheckedQuarter } from '../../../shared/rules/quarter-check.ts';
import {
  before,
  first,
  harm,
  offending,
  prevent,
  refOf,
  returned,
  second,
  subGroups,
  tasking,
} from '../../../tests/a-sample-return.ts';
import { sampleTranscription } from './index.ts';

/** Every exception of a return: what it is about, its class and its first reason. */
const told = (checked: CheckedQuarter) =>
  checked.exceptions.map((one) => [refOf(one), one.class, one.reasons[0]?.code ?? '']);
const inState = ({ coverage }: CheckedQuarter, state: string) =>
  coverage.filter((row) => row.state === state).map(({ item }) => item.ref as string);
const watched = ({ coverage }: CheckedQuarter) =>
  coverage.filter(({ watch }) => watch).map(({ item }) => item.ref as string);

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
