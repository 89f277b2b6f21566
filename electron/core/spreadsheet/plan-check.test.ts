import { describe, expect, test } from 'vitest';
import type { Day } from '../../../shared/model/period.ts';
import { asJson, type Changes, changed, partnership } from '../../../tests/a-plan-source.ts';
import { readPlanJson } from './plan-json.ts';

const today = '2026-10-05' as Day;

/** What is found in a plan with some things changed. */
const found = (changes: Changes): string[] =>
  readPlanJson(asJson(changed(changes)), partnership, today).findings.map(
    ({ severity, where, message }) => `${severity} ${where}: ${message}`,
  );

describe('the parts of a plan agree, or it is said that they do not', () => {
  test.each<[string, Changes, string]>([
    [
      'a reference given twice',
      { 'indicators.2.ref': 'CT-I01', 'indicators.2.partOf': null },
      'refused indicators, item 3 (CT-I01), ref: CT-I01 is there twice; the first is in indicators, item 1 (CT-I01), ref.',
    ],
    [
      'a milestone with the reference of an indicator',
      { 'actions.0.milestones.0.ref': 'CT-I01' },
      'refused actions, item 1 (CT-A01), milestones, item 1 (CT-I01), ref: CT-I01 is there twice; the first is in indicators, item 1 (CT-I01), ref.',
    ],
    [
      'an unknown theme',
      { 'priorities.0.theme': 'CT-T02' },
      'refused priorities, item 1 (CT-P01), theme: The plan has no theme CT-T02.',
    ],
    [
      'unknown evidence',
      { 'priorities.0.evidence': ['CT-E02'] },
      'refused priorities, item 1 (CT-P01), evidence, item 1: The plan has no evidence CT-E02.',
    ],
    [
      'an unknown priority of an action',
      { 'actions.0.priority': 'CT-P02' },
      'refused actions, item 1 (CT-A01), priority: The plan has no priority CT-P02.',
    ],
    [
      'an unknown indicator of an action',
      { 'actions.0.indicators.1': 'CT-I99' },
      'refused actions, item 1 (CT-A01), indicators, item 2: The plan has no indicator CT-I99.',
    ],
    [
      'an unknown sub-group',
      { 'priorities.0.lead': 'sg:city-taskin' },
      'refused priorities, item 1 (CT-P01), lead: There is no sub-group "sg:city-taskin".',
    ],
    [
      'a request to an unknown sub-group',
      { 'requests.0.owner.subGroup': 'sg:x' },
      'refused requests, item 1 (CT-R01), owner, subGroup: There is no sub-group "sg:x".',
    ],
    [
      'an unknown marking',
      { 'priorities.0.marking': 'SECRET' },
      'refused priorities, item 1 (CT-P01), marking: "SECRET" is not a marking of the partnership.',
    ],
    [
      'an unknown requester',
      { 'requests.0.from': 'king' },
      'refused requests, item 1 (CT-R01), from: "king" is not among those who may ask the partnership.',
    ],
    [
      'a priority without a lead',
      { 'priorities.0.lead': undefined },
      'refused priorities, item 1 (CT-P01), lead: "lead" is not filled in.',
    ],
    [
      'an indicator without any lead',
      { 'priorities.0.lead': undefined },
      'refused indicators, item 2 (CT-I02), lead: CT-I02 has no lead sub-group, so that no return would report it.',
    ],
    [
      'a contributor that leads',
      { 'priorities.0.contributors': ['sg:city-tasking'] },
      'refused priorities, item 1 (CT-P01), contributors, item 1: City Tasking leads this priority and cannot contribute to it as well.',
    ],
    [
      'a contributor named twice',
      { 'priorities.0.contributors': ['sg:prevent', 'sg:prevent'] },
      'refused priorities, item 1 (CT-P01), contributors, item 2: Prevent is named twice among the contributors.',
    ],
    [
      'contributors who are asked nothing',
      { 'priorities.0.question': '' },
      'check priorities, item 1 (CT-P01), question: This priority has contributors, and they are asked nothing.',
    ],
    [
      'a direction without a target',
      { 'indicators.0.target': null },
      'check indicators, item 1 (CT-I01), direction: This indicator has no target. It will be judged by its run chart alone.',
    ],
    [
      'a target of 0 with a tolerance in per cent',
      { 'indicators.0.target.value': 0 },
      'refused indicators, item 1 (CT-I01), tolerance, kind: The target is 0, and a percentage of 0 is no tolerance.',
    ],
    [
      'a monitored indicator with a target',
      { 'indicators.0.direction': 'monitor' },
      'refused indicators, item 1 (CT-I01), target: This indicator is only monitored, and has a target.',
    ],
    [
      'a range without bounds',
      { 'indicators.2.target': { kind: 'every-quarter', value: 7 } },
      'refused indicators, item 3 (CT-I03), target: This indicator should stay within a range, and the range is missing.',
    ],
    [
      'a range for another direction',
      { 'indicators.2.direction': 'higher' },
      'refused indicators, item 3 (CT-I03), target: The target is a range, and the direction is not "within a range".',
    ],
    [
      'a range the wrong way round',
      { 'indicators.2.target.low': 9.5 },
      'refused indicators, item 3 (CT-I03), target: The lowest value of the range is above the highest.',
    ],
    [
      'a ratio of nothing',
      { 'indicators.1.ratio': null },
      'refused indicators, item 2 (CT-I02), ratio, numerator: The roll-up is a ratio, and nobody can tell of what.',
    ],
    [
      'a path with a gap',
      { 'indicators.1.target.points.1.quarter': '2026-27 Q4' },
      'refused indicators, item 2 (CT-I02), target: The targets leave out Quarter 3 (October to December) 2026 to 2027.',
    ],
    [
      'a path with a quarter twice',
      { 'indicators.1.target.points.1.quarter': '2026-27 Q2' },
      'refused indicators, item 2 (CT-I02), target, points, item 2, quarter: Quarter 2 (July to September) 2026 to 2027 is there twice.',
    ],
    [
      'a path that begins after the calendar',
      { 'calendar.0.quarter': '2026-27 Q1' },
      'check indicators, item 2 (CT-I02), target: There is no target for Quarter 1 (April to June) 2026 to 2027, which is in the calendar.',
    ],
    [
      'a part of its own part',
      { 'indicators.0.partOf': 'CT-I03' },
      'refused indicators, item 1 (CT-I01), partOf: An indicator cannot be a part of itself, nor of its own parts.',
    ],
    [
      'days out of order',
      { 'calendar.0.accuracyCheck': '2026-10-20' },
      'refused calendar, item 1, accuracyCheck: "accuracyCheck" is before "due".',
    ],
    [
      'four clear days between dispatch and meeting',
      { 'calendar.0.dispatch': '2026-11-14' },
      'check calendar, item 1, dispatch: There are 4 clear days between dispatch and the meeting.',
    ],
    [
      'a return due in its own quarter',
      { 'calendar.0.opens': '2026-09-01', 'calendar.0.due': '2026-09-30' },
      'check calendar, item 1, due: The return is due before its quarter is over.',
    ],
    [
      'a milestone after its action',
      { 'actions.0.milestones.0.due': '2027-04-01' },
      'check actions, item 1 (CT-A01), milestones, item 1 (CT-M01), due: The milestone is due after its action.',
    ],
    [
      'an action after the plan',
      { 'actions.0.due': '2029-04-01' },
      'check actions, item 1 (CT-A01), due: The action is due before the plan begins, or after it ends.',
    ],
    [
      'a plan that ends before it begins',
      { to: '2026-03-31' },
      'refused to: The plan ends before it begins.',
    ],
    [
      'a request due before it was made',
      { 'requests.0.due': '2026-06-01' },
      'check requests, item 1 (CT-R01), due: The request was due before it was made.',
    ],
    [
      'an answer that is missing',
      { 'requests.0.answer': '' },
      'check requests, item 1 (CT-R01), answer: The request was answered on a day, and the answer is missing.',
    ],
    [
      'a reading of an unknown indicator',
      { 'readings.0.indicator': 'CT-I09' },
      'refused readings, item 1, indicator: The plan has no indicator CT-I09.',
    ],
    [
      'a reading to come',
      { 'readings.0.period': '2026-12' },
      'refused readings, item 1, period: December 2026 has not begun.',
    ],
    [
      'a reading that its parts do not make',
      { 'readings.1.value': 9 },
      'refused readings, item 2, value: The value is 9, but numerator and denominator make 8.',
    ],
  ])('%s', (_, changes, said) => {
    expect(found(changes)).toContain(said);
  });

  test('exactly five clear days are enough', () => {
    expect(found({ 'calendar.0.dispatch': '2026-11-13' })).toEqual([]);
  });

  test('a yearly figure needs a target in Quarter 4 alone', () => {
    const points = [
      { quarter: '2026-27 Q4', value: 8 },
      { quarter: '2027-28 Q4', value: 9 },
    ];
    const yearly = {
      'indicators.1.frequency': 'year',
      'indicators.1.target.points': points,
      'readings.1': undefined,
    };
    expect(found(yearly).filter((one) => one.includes('target'))).toEqual([]);
  });
});
