import { describe, expect, test } from 'vitest';
import { anAction, anIndicator, aRuleSet, day, q, ref, tasking } from '../../tests/a-quarter.ts';
import { aReading, monthly } from '../../tests/a-reading.ts';
import type { ActionProgress, Gap } from '../model/entries.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Quarter } from '../model/period.ts';
import type { Reading } from '../model/reading.ts';
import { anyText } from '../model/text.ts';
import { judgeAllocatedAction, judgeAllocatedIndicator } from './coverage.ts';

const now = q('2026-27 Q2');
const gap = (item: string, given: Partial<Gap> = {}): Gap => ({
  item: ref(item),
  quarter: now,
  state: 'no-data',
  why: 'Not supplied by the analyst.',
  ...given,
});

const indicator = (given: Partial<Indicator> = {}) => anIndicator('CT-I01', 'CT-P01', tasking, given);
const judge = (
  one: Indicator,
  readings: readonly Reading[],
  { said, quarter = now }: { said?: Gap; quarter?: Quarter } = {},
) => judgeAllocatedIndicator(one, readings, said, quarter, aRuleSet);
const inBrief = ({ row, unexplained }: ReturnType<typeof judge>) => ({
  state: row.state,
  why: row.why,
  watch: row.watch,
  unexplained,
});
const accounted = (state: string, given: object = {}) => ({
  state,
  why: '',
  watch: false,
  unexplained: null,
  ...given,
});

describe('the account of an indicator', () => {
  test('is "normal" when it was checked and there is nothing to report, and holds nothing else', () => {
    const { row } = judge(indicator(), [aReading('2026-27 Q2', { value: 95, note: 'A private remark.' })]);
    expect(row).toEqual({
      item: { id: indicator().id, ref: 'CT-I01', rev: 1 },
      kind: 'indicator',
      state: 'normal',
      watch: false,
      why: '',
    });
  });

  test('is "normal" and watched at amber, and an exception at red', () => {
    const last = aReading('2025-26 Q2', 130);
    expect(inBrief(judge(indicator(), [aReading('2026-27 Q2', 120), last]))).toEqual(
      accounted('normal', { watch: true }),
    );
    expect(inBrief(judge(indicator(), [aReading('2026-27 Q2', 140), last]))).toEqual(accounted('exception'));
  });

  test('is not due for a yearly indicator until a Quarter 4, and then is missed', () => {
    const yearly = indicator({ frequency: 'year' });
    for (const quarter of [q('2026-27 Q1'), q('2026-27 Q2'), q('2026-27 Q3')]) {
      expect(inBrief(judge(yearly, [], { quarter }))).toEqual(accounted('not-due'));
    }
    expect(inBrief(judge(yearly, [], { quarter: q('2026-27 Q4') }))).toEqual(
      accounted('no-data', { unexplained: 'no-data' }),
    );
    const read = [aReading('2026-27', 90)];
    expect(inBrief(judge(yearly, read, { quarter: q('2026-27 Q4') }))).toEqual(accounted('normal'));
    // One that arrives a quarter late is due in the next Quarter 1.
    const late = indicator({ frequency: 'year', lag: 1 });
    expect(inBrief(judge(late, [], { quarter: q('2026-27 Q4') }))).toEqual(accounted('not-due'));
    expect(inBrief(judge(late, read, { quarter: q('2027-28 Q1') }))).toEqual(accounted('normal'));
  });

  test('is not due for a survey that was not held, and is judged when it was', () => {
    const survey = indicator({ frequency: 'survey' });
    const quarter = q('2026-27 Q4');
    expect(inBrief(judge(survey, [], { quarter }))).toEqual(accounted('not-due'));
    expect(inBrief(judge(survey, [aReading('2026-27', 90)], { quarter }))).toEqual(accounted('normal'));
    expect(inBrief(judge(survey, [aReading('2026-27', 90)]))).toEqual(accounted('not-due'));
  });

  test('stays not due whatever is said of a gap', () => {
    expect(inBrief(judge(indicator({ frequency: 'year' }), [], { said: gap('CT-I01') }))).toEqual(
      accounted('not-due'),
    );
  });

  test('has a hole when there is no figure and nobody says why', () => {
    expect(inBrief(judge(indicator(), []))).toEqual(accounted('no-data', { unexplained: 'no-data' }));
    const two = monthly('2026-07', [30, 30]);
    expect(inBrief(judge(indicator({ frequency: 'month' }), two))).toEqual(
      accounted('no-data', { unexplained: 'no-data' }),
    );
  });

  test('gives the chair’s answer as why', () => {
    const why = 'Not supplied by the analyst.';
    expect(inBrief(judge(indicator(), [], { said: gap('CT-I01') }))).toEqual(accounted('no-data', { why }));
    const withheld = gap('CT-I01', { state: 'not-releasable', why: 'Before the courts.' });
    expect(inBrief(judge(indicator(), [], { said: withheld }))).toEqual(
      accounted('not-releasable', { why: 'Before the courts.' }),
    );
  });

  test('gives the notes of the readings that are missing as why, each once', () => {
    const month = (period: string, given: Partial<Reading>) =>
      aReading(period, { state: 'no-data', ...given });
    const readings = [
      month('2026-07', { note: 'The system was down.' }),
      month('2026-08', { note: 'The system was down.' }),
      month('2026-09', { note: 'Still being counted.' }),
    ];
    const counted = indicator({ frequency: 'month' });
    expect(inBrief(judge(counted, readings))).toEqual(
      accounted('no-data', { why: 'The system was down. Still being counted.' }),
    );
    const withheld = [...readings.slice(1), month('2026-07', { state: 'not-releasable', note: 'Purdah.' })];
    expect(judge(counted, withheld).row.state).toBe('not-releasable');
  });

  // A percentage without its parts cannot be added up over a quarter. The remark beside it ("Revised in
  // September") passed for the reason why there was no figure, and travelled: the chair was asked for nothing.
  test('does not take a remark about a value for the reason why there is none', () => {
    const share = indicator({
      frequency: 'month',
      rollUp: 'ratio',
      ratio: { numerator: 'Detected', denominator: 'Recorded', per: 100 },
    });
    const readings = ['2026-07', '2026-08', '2026-09'].map((period) =>
      aReading(period, { value: 40, note: 'Revised in September.' }),
    );
    expect(inBrief(judge(share, readings))).toEqual(accounted('no-data', { unexplained: 'no-data' }));
  });

  test('with several long notes stays within what a return has room for', () => {
    const readings = ['2026-07', '2026-08', '2026-09'].map((period, n) =>
      aReading(period, { state: 'no-data', note: `${n}`.repeat(15_000) }),
    );
    const { row, unexplained } = judge(indicator({ frequency: 'month' }), readings);
    expect(anyText.safeParse(row.why).success).toBe(true);
    expect({ first: row.why[0], unexplained }).toEqual({ first: '0', unexplained: null });
  });

  // The chair had said "not supplied by the analyst" in the first week; the figure came in the second, 40% off
  // target. The answer hid it: the return said "no data", and nothing was red.
  test('judges a figure that came after it was said that there was none', () => {
    const came = [aReading('2026-27 Q2', 140), aReading('2025-26 Q2', 110)];
    const judged = judge(indicator(), came, { said: gap('CT-I01') });
    expect(inBrief(judged)).toEqual(accounted('exception'));
    expect(judged.reasons.map(({ code }) => code)).toEqual(['target-red']);
  });

  test('keeps a figure that may not be released to itself, and judges nothing by it', () => {
    const readings = [aReading('2026-27 Q2', 140), aReading('2025-26 Q2', 110)];
    const said = gap('CT-I01', { state: 'not-releasable', why: 'Before the courts.' });
    const judged = judge(indicator(), readings, { said });
    expect(inBrief(judged)).toEqual(accounted('not-releasable', { why: 'Before the courts.' }));
    expect(judged).toMatchObject({
      reasons: [],
      watch: [],
      figures: { value: null, lastYear: null, yearToDate: null, series: [] },
      verdict: { target: 'none', variation: 'none' },
    });
  });
});

describe('the account of an action', () => {
  const action = anAction('CT-A01', 'CT-P01', tasking, { due: day('2026-12-31') });
  const progress = (given: Partial<ActionProgress> = {}): ActionProgress => ({
    action: ref('CT-A01'),
    quarter: now,
    status: 'in-progress',
    rag: 'green',
    text: 'A private remark.',
    completedOn: null,
    newDue: null,
    whyMoved: '',
    milestones: [],
    ...given,
  });
  const judgeIt = (at?: ActionProgress, said?: Gap) => judgeAllocatedAction(action, at, said, now, aRuleSet);
  const told = (at?: ActionProgress, said?: Gap) => {
    const { row, unexplained } = judgeIt(at, said);
    return { state: row.state, why: row.why, watch: row.watch, unexplained };
  };

  test('is "normal" while it is on its way, watched at amber, and an exception at red', () => {
    expect(told(progress())).toEqual(accounted('normal'));
    expect(told(progress({ rag: 'amber' }))).toEqual(accounted('normal', { watch: true }));
    expect(told(progress({ rag: 'red' }))).toEqual(accounted('exception'));
    expect(JSON.stringify(judgeIt(progress()).row)).not.toContain('private');
  });

  test('is "complete" once it is done, so that the secretariat learns of it', () => {
    const done = (on: string | null) =>
      progress({ status: 'complete', completedOn: on === null ? null : day(on) });
    expect(told(done('2026-06-30'))).toEqual(accounted('complete'));
    expect(told(done('2026-09-30'))).toEqual(accounted('exception'));
    expect(told(done(null))).toEqual(accounted('complete'));
    // Done in October, told in October: for July to September it was still on its way.
    expect(told(done('2026-10-05'))).toEqual(accounted('normal'));
  });

  test('has a hole when nobody says how it stands, unless the chair says why', () => {
    expect(told()).toEqual(accounted('no-data', { unexplained: 'no-progress' }));
    expect(told(undefined, gap('CT-A01', { why: 'Its lead has left.' }))).toEqual(
      accounted('no-data', { why: 'Its lead has left.' }),
    );
  });

  test('judges progress that came after it was said that there was none', () => {
    expect(told(progress({ rag: 'red' }), gap('CT-A01'))).toEqual(accounted('exception'));
    const withheld = gap('CT-A01', { state: 'not-releasable', why: 'Before the courts.' });
    expect(told(progress({ rag: 'red' }), withheld)).toEqual(
      accounted('not-releasable', { why: 'Before the courts.' }),
    );
    expect(judgeIt(progress({ rag: 'red' }), withheld)).toMatchObject({ progress: null, reasons: [] });
  });
});
