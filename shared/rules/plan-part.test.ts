import { describe, expect, test } from 'vitest';
import {
  anAction,
  anIndicator,
  aPlan,
  aPriority,
  day,
  harm,
  offending,
  prevent,
  ref,
  tasking,
} from '../../tests/a-quarter.ts';
import { plan as planShape } from '../model/plan.ts';
import { allocated, coverageText, partFor } from './plan-part.ts';

const refs = (items: readonly { ref: string }[]) => items.map((one) => one.ref);
const retired = { on: day('2026-07-01'), reason: 'Finished.' };

describe('the part of a plan for a sub-group', () => {
  const part = partFor(aPlan(), tasking);

  test('holds the priorities that it leads or contributes to, with their themes', () => {
    expect(refs(part.priorities)).toEqual(['CT-P01', 'PR-P01']);
    expect(refs(part.themes)).toEqual(['CS-T01', 'CS-T02']);
    expect(refs(partFor(aPlan(), offending).themes)).toEqual(['CS-T01']);
  });

  test('holds the indicators and actions that it leads, and no others', () => {
    expect(refs(part.indicators)).toEqual(['CT-I02', 'CT-I01']);
    expect(refs(part.actions)).toEqual(['CT-A01']);
    expect(refs(partFor(aPlan(), prevent).indicators)).toEqual(['PR-I01']);
  });

  test('holds a priority that it only contributes to with its question, and not the evidence behind it', () => {
    const contributed = partFor(aPlan(), harm).priorities.find((one) => one.ref === 'CT-P01');
    expect(contributed).toMatchObject({ question: 'What do you see in the city centre?', evidence: [] });
    expect(refs(partFor(aPlan(), harm).evidence)).toEqual(['CS-E02']);
    expect(refs(part.evidence)).toEqual(['CS-E01']);
  });

  test('says nothing of a restricted item that another sub-group leads', () => {
    const secret = { title: 'Operation Nightjar', restricted: true };
    const plan = aPlan({
      indicators: [...aPlan().indicators, anIndicator('PR-I02', 'PR-P01', prevent, secret)],
      actions: [...aPlan().actions, anAction('PR-A01', 'PR-P01', prevent, secret)],
    });
    expect(JSON.stringify(partFor(plan, tasking))).not.toContain('Nightjar');
    expect(JSON.stringify(partFor(plan, prevent))).toContain('Nightjar');
  });

  test('holds the priority of an item that it leads under another’s', () => {
    const plan = aPlan({
      indicators: [...aPlan().indicators, anIndicator('PR-I03', 'RR-P01', prevent)],
    });
    expect(refs(partFor(plan, prevent).priorities)).toEqual(['RR-P01', 'PR-P01']);
  });

  test('holds the requests that it owns, and the threshold changes of its indicators', () => {
    expect(refs(part.requests)).toEqual(['CS-R01']);
    expect(part.thresholdChanges.map((one) => one.indicator)).toEqual(['CT-I01']);
    expect(partFor(aPlan(), harm).requests).toEqual([]);
  });

  test('has no link that leads out of it', () => {
    expect(part.actions[0]?.indicators).toEqual(['CT-I01']);
    const plan = aPlan({
      indicators: [
        anIndicator('HA-I01', 'CT-P01', harm),
        anIndicator('CT-I01', 'CT-P01', tasking, { partOf: ref('HA-I01') }),
        anIndicator('CT-I02', 'CT-P01', tasking, { partOf: ref('CT-I01') }),
      ],
    });
    expect(partFor(plan, tasking).indicators.map((one) => one.partOf)).toEqual([null, 'CT-I01']);
  });

  test('keeps retired items as history, and the plan’s own facts', () => {
    const plan = aPlan({
      priorities: [aPriority('CT-P01', tasking, { retired }), ...aPlan().priorities.slice(1)],
    });
    expect(partFor(plan, tasking).priorities[0]?.retired).toEqual(retired);
    const { calendar, ruleSet, title, id } = aPlan();
    expect(part).toMatchObject({ calendar, ruleSet, title, id });
  });

  test('is itself a plan', () => {
    for (const subGroup of [tasking, harm, offending, prevent]) {
      expect(planShape.parse(partFor(aPlan(), subGroup))).toEqual(partFor(aPlan(), subGroup));
    }
  });
});

describe('what is allocated to a sub-group', () => {
  test('is every indicator and action that it leads, in the order in which people count refs', () => {
    const plan = aPlan({
      indicators: ['CT-I100', 'CT-I99', 'CT-I07'].map((one) => anIndicator(one, 'CT-P01', tasking)),
    });
    expect(allocated(plan, tasking).map((one) => [one.kind, one.item.ref])).toEqual([
      ['action', 'CT-A01'],
      ['indicator', 'CT-I07'],
      ['indicator', 'CT-I99'],
      ['indicator', 'CT-I100'],
    ]);
  });

  test('leaves out what has left the plan', () => {
    const plan = aPlan({ actions: [anAction('CT-A01', 'CT-P01', tasking, { retired })] });
    expect(allocated(plan, tasking).map((one) => one.item.ref)).toEqual(['CT-I01', 'CT-I02']);
  });

  test('is the same in the part as in the whole plan', () => {
    for (const subGroup of [tasking, harm, offending, prevent]) {
      expect(allocated(partFor(aPlan(), subGroup), subGroup)).toEqual(allocated(aPlan(), subGroup));
    }
  });

  test('gives one text for the coverage hash, whatever the order of the plan', () => {
    const plan = aPlan();
    const turned = { ...plan, indicators: [...plan.indicators].reverse() };
    const text = coverageText(allocated(plan, tasking));
    expect(coverageText(allocated(turned, tasking))).toBe(text);
    expect(text.split('\n').sort()).toEqual(text.split('\n'));
    expect(text.split('\n')[0]).toMatch(/^[0-9a-f-]{36}@1$/);
    expect(coverageText([])).toBe('');
  });

  test('gives another text when an item has been revised', () => {
    const [first, ...rest] = allocated(aPlan(), tasking);
    if (first === undefined) throw new Error('nothing is allocated');
    const revised = { ...first, item: { ...first.item, rev: 2 } };
    expect(coverageText([revised, ...rest])).not.toBe(coverageText([first, ...rest]));
  });
});
