import { expect, test } from 'vitest';
import { anIndicator, aRuleSet, day, q, ref, tasking } from '../../tests/a-quarter.ts';
import { aReading } from '../../tests/a-reading.ts';
import type { Ref } from '../model/ids.ts';
import type { Reading } from '../model/reading.ts';
import type { RuleSet } from '../model/rules.ts';
import { rehearse } from './rehearsal.ts';

const quarters = [q('2025-26 Q4'), q('2026-27 Q1'), q('2026-27 Q2')];
const thefts = anIndicator('CT-I01', 'CT-P01', tasking);
const visits = anIndicator('CT-I02', 'CT-P01', tasking, { direction: 'higher' });
const gone = anIndicator('CT-I03', 'CT-P01', tasking, {
  retired: { on: day('2026-08-01'), reason: 'Merged.' },
});
const each = (...values: (number | null)[]): Reading[] =>
  values.flatMap((value, n) => (value === null ? [] : [aReading(quarters[n] as string, value)]));
const readings = new Map<Ref, Reading[]>([
  [ref('CT-I01'), each(100, 130, 112)],
  [ref('CT-I02'), each(null, 100, 150)],
  [ref('CT-I03'), each(900, 900, 900)],
]);
const rehearsed = (rules: Partial<RuleSet> = {}) =>
  rehearse([thefts, visits, gone], readings, quarters, { ...aRuleSet, ...rules });
const inBrief = (rules: Partial<RuleSet>) =>
  rehearsed(rules).map(({ exceptions }) => exceptions.map((one) => `${one.item} ${one.class}`));

test('a rehearsal says for each quarter how many had a figure, which would be exceptions, and why', () => {
  const told = rehearsed();
  expect(told.map(({ quarter, judged }) => [quarter, judged])).toEqual([
    ['2025-26 Q4', 1],
    ['2026-27 Q1', 2],
    ['2026-27 Q2', 2],
  ]);
  expect(told[1]?.exceptions).toEqual([
    {
      item: 'CT-I01',
      class: 'under',
      reasons: [
        '130 in Quarter 1 (April to June) 2026 to 2027 is 30% off the target of 100, and there is no figure for ' +
          'the same quarter last year to set it against.',
      ],
    },
  ]);
});

test('another rule set finds others', () => {
  expect(inBrief({})).toEqual([[], ['CT-I01 under'], ['CT-I01 under', 'CT-I02 over']]);
  expect(inBrief({ overPerformance: false })).toEqual([[], ['CT-I01 under'], ['CT-I01 under']]);
  expect(inBrief({ targetRule: 'simple', amber: 'under' })).toEqual([
    [],
    ['CT-I01 under'],
    ['CT-I01 under', 'CT-I02 over'],
  ]);
});

test('an indicator that has left the plan, and one without readings, take no part', () => {
  const [told] = rehearse([gone, visits], new Map(), [q('2026-27 Q2')], aRuleSet);
  expect(told).toEqual({ quarter: '2026-27 Q2', judged: 0, exceptions: [] });
});
