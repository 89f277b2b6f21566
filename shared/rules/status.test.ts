import { describe, expect, test } from 'vitest';
import {
  aContribution,
  anException,
  anId,
  aPartnership,
  aPlan,
  aReturn,
  day,
  doc,
  harm,
  offending,
  prevent,
  q,
  ref,
  tasking,
} from '../../tests/a-quarter.ts';
import { status } from '../model/status.ts';
import { statusLines } from '../words/status.ts';
import { mergeQuarter } from './merge.ts';
import type { ReceivedReturn } from './order.ts';
import { allocated } from './plan-part.ts';
import { daysBetween } from './status.ts';
import { chairStatus, type OnQuarter } from './status-chair.ts';
import { type OnReturns, secretariatStatus } from './status-secretariat.ts';

const q2 = q('2026-27 Q2');
const desk = {
  partnership: aPartnership,
  plan: aPlan(),
  planVersion: 3,
  quarter: q2,
  today: day('2026-10-20'),
};

test('days are counted over the turn of the clocks, and past days are negative', () => {
  expect(daysBetween(day('2026-10-20'), day('2026-10-27'))).toBe(7);
  expect(daysBetween(day('2026-10-24'), day('2026-10-23'))).toBe(-1);
  expect(daysBetween(day('2026-10-23'), day('2026-10-23'))).toBe(0);
});

describe('the secretariat', () => {
  const everybody = [tasking, harm, offending, prevent];
  const board = (returns: readonly ReceivedReturn[], given: Partial<OnReturns> = {}) =>
    secretariatStatus({
      ...desk,
      merged: mergeQuarter({ ...desk, returns, determinations: [] }),
      issued: new Map(everybody.map((one) => [one, { version: 3, on: day('2026-09-28') }])),
      openQueries: new Map(),
      chasedOn: new Map(),
      parked: 0,
      quarantined: 0,
      frozen: [],
      ...given,
    });
  const all = everybody.map((one) =>
    aReturn(one, {
      contributions: [tasking, harm, offending].includes(one)
        ? [aContribution('CT-P01', one, 'on-track', 'As before.')]
        : [],
    }),
  );

  test('sees every sub-group with its return, in the order of the partnership', () => {
    const now = board(
      [aReturn(tasking, { receivedOn: '2026-10-26', exceptions: [anException('CT-I01')] }), aReturn(harm)],
      { openQueries: new Map([[harm, 2]]), chasedOn: new Map([[prevent, day('2026-10-19')]]) },
    );
    expect(now.returns.map((one) => [one.subGroup.name, one.state, one.late, one.exceptions])).toEqual([
      ['City Tasking', 'received', true, 1],
      ['Harm and Abuse Reduction Partnership', 'received', false, 0],
      ['Reducing Re-Offending Group', 'missing', false, 0],
      ['Prevent', 'missing', false, 0],
    ]);
    expect(now.counts).toMatchObject({
      expected: 4,
      received: 2,
      missing: 2,
      late: 1,
      openQueries: 2,
      exceptions: 1,
    });
    expect(now.returns[0]).toMatchObject({
      issued: { version: 3 },
      signedBy: `Chair of ${tasking}`,
      remarks: [
        'The return of City Tasking arrived after the day on which it was due.',
        'City Tasking says nothing about PR-P01, to which it contributes.',
      ],
    });
    expect(now.returns[3]?.chasedOn).toBe('2026-10-19');
    expect(status.parse(now)).toEqual(now);
  });

  test('is told the days of the round and how many are left', () => {
    expect(board([])).toMatchObject({
      quarterText: 'Quarter 2 (July to September) 2026 to 2027',
      calendar: { due: '2026-10-23', meets: '2026-11-19' },
      daysLeft: 3,
    });
    expect(board([], { quarter: q('2030-31 Q1') })).toMatchObject({ calendar: null, daysLeft: null });
  });

  test('is told the one thing to do next', () => {
    const fork = aReturn(tasking, { name: 'twin' });
    const apart = [
      ...all.slice(0, 1),
      aReturn(harm, { contributions: [aContribution('CT-P01', harm, 'off-track', 'Worse.')] }),
      ...all.slice(2),
    ];
    const frozen = [{ variant: 'board' as const, edition: 1, on: day('2026-11-10'), fingerprint: 'f' }];
    expect(board([], { plan: null, merged: null }).next).toBe(
      'Enter or import the plan, then issue it to the sub-groups.',
    );
    expect(board([], { issued: new Map() }).next).toContain('Issue the plan');
    expect(board([], { parked: 1 }).next).toBe('Enrol a key by telephone: 1 file waits for it.');
    expect(board([...all, fork]).next).toContain('Settle 1 fork');
    expect(board([]).next).toBe('Import returns as they come: 4 returns still to come.');
    expect(board([], { today: day('2026-10-24') }).next).toBe('Chase 4 returns that are overdue.');
    expect(board(all, { openQueries: new Map([[harm, 1]]) }).next).toContain(
      'Wait for answers to 1 question',
    );
    expect(board(apart).next).toBe('Settle 1 conflict between sub-groups by a determination.');
    expect(board(apart).conflicts).toEqual([{ ref: 'CT-P01', title: 'Priority CT-P01' }]);
    expect(board(all).next).toBe('All returns are in. Build the Board pack and freeze it.');
    expect(board(all, { frozen }).next).toContain('The pack is frozen.');
  });

  test('reads the same in lines on the command line', () => {
    const now = board([aReturn(tasking, { receivedOn: '2026-10-26', exceptions: [anException('CT-I01')] })]);
    expect(statusLines(now)).toEqual([
      'Northbury Police and Crime Board: Quarter 2 (July to September) 2026 to 2027. Due 23 October 2026, 3 days left.',
      '1 of 4 returns received, 3 missing, 0 forks, 1 late. 1 exception.',
      '- City Tasking: Received, signed; on 26 October 2026, late; 1 exception',
      '- Harm and Abuse Reduction Partnership: Not received',
      '- Reducing Re-Offending Group: Not received',
      '- Prevent: Not received',
      'Next: Import returns as they come: 3 returns still to come.',
    ]);
  });
});

describe('a chair', () => {
  const coverage = allocated(aPlan(), tasking).map(({ item, kind }) => ({
    item,
    kind,
    state: 'normal' as const,
    watch: false,
    why: '',
  }));
  const obstacle = (code: string, item: string) => ({ code, item, message: `${item} is not done.` });
  const owes = (given: Partial<OnQuarter> = {}) =>
    chairStatus({
      ...desk,
      subGroup: tasking,
      check: { coverage, exceptions: [], obstacles: [] },
      signed: null,
      answered: [],
      openQueries: [],
      figuresRequests: 0,
      decisions: 0,
      receipt: null,
      ...given,
    });
  const tasks = (given: Partial<OnQuarter> = {}) =>
    owes(given).tasks.map((one) => [one.task, one.state, one.done, one.of]);

  test('sees each task with how much of it is done', () => {
    const check = {
      coverage,
      exceptions: [anException('CT-I01'), anException('CT-I02')],
      obstacles: [
        obstacle('gap-unexplained', 'CT-I01'),
        obstacle('progress-missing', 'CT-A01'),
        obstacle('answer-missing', 'CT-I02'),
      ],
    };
    expect(tasks({ check })).toEqual([
      ['figures', 'in-progress', 1, 2],
      ['actions', 'not-started', 0, 1],
      ['exceptions', 'in-progress', 1, 2],
      ['contributions', 'completed', 1, 1],
      ['sign', 'cannot-start', 0, 1],
    ]);
    expect(owes({ check })).toMatchObject({
      next: 'Enter 1 indicator value, or say why there is none.',
      state: 'draft',
      stateText: 'Not signed yet',
      daysLeft: 3,
      openRequests: 1,
    });
    expect(status.parse(owes({ check }))).toEqual(owes({ check }));
  });

  test('has nothing to do where nothing is asked, and is not asked for figures that are not due', () => {
    const check = {
      coverage: coverage.map((row) => ({ ...row, state: 'not-due' as const })),
      exceptions: [],
      obstacles: [],
    };
    expect(tasks({ check }).slice(0, 3)).toEqual([
      ['figures', 'completed', 0, 0],
      ['actions', 'completed', 0, 0],
      ['exceptions', 'completed', 0, 0],
    ]);
    expect(owes({ check }).tasks[0]?.stateText).toBe('Nothing needed this quarter');
    expect(tasks({ subGroup: harm }).map(([task]) => task)).toContain('contributions');
    expect(tasks({ subGroup: prevent }).map(([task]) => task)).not.toContain('contributions');
  });

  test('is not told that nothing needs explaining while a figure or an action may still turn out to', () => {
    const missing = { code: 'gap-unexplained', item: 'CT-I01', message: 'CT-I01 has no figure.' };
    const before = owes({ check: { coverage, exceptions: [], obstacles: [missing] } });
    const [figures, , exceptions] = before.tasks;
    expect(exceptions).toMatchObject({ state: 'not-started', stateText: 'None so far' });
    expect(before.next).toContain(`Enter ${(figures?.of ?? 0) - (figures?.done ?? 0)} indicator value`);
    const after = owes({ check: { coverage, exceptions: [], obstacles: [] } }).tasks[2];
    expect(after).toMatchObject({ state: 'completed', stateText: 'Nothing needed this quarter' });
  });

  test('is told what to do next, from the plan file to the receipt', () => {
    const signed = (state: NonNullable<OnQuarter['signed']>['state']) => ({
      signed: { docId: doc('ct'), state },
    });
    expect(owes({ plan: null, planVersion: 0, check: null }).next).toBe(
      'Open the plan file that the secretariat sent you.',
    );
    expect(owes({ today: day('2026-03-01') }).next).toContain(
      'Nothing is due yet. The quarter opens on 1 April 2026',
    );
    expect(owes().next).toBe('Check the return, sign it and export it.');
    expect(owes(signed('signed')).next).toContain('Save the signed return');
    expect(owes(signed('exported')).next).toContain('Wait for the receipt.');
    expect(owes(signed('accepted')).next).toBe('Nothing is due. The secretariat has this return.');
    expect(owes(signed('withdrawn')).next).toContain('Sign the quarter again.');
    const openQueries = [
      { id: anId(1), item: ref('CT-I01'), question: 'Is this right?', askedOn: day('2026-10-19') },
    ];
    expect(owes({ ...signed('queried'), openQueries }).next).toContain(
      'Answer 1 question from the secretariat',
    );
  });

  test('has signed when a return of the quarter stands, and not when it was withdrawn', () => {
    const sign = (state: 'exported' | 'withdrawn' | 'queried') =>
      tasks({ signed: { docId: doc('ct'), state } }).at(-1);
    expect(sign('exported')).toEqual(['sign', 'completed', 1, 1]);
    expect(sign('withdrawn')).toEqual(['sign', 'not-started', 0, 1]);
  });

  test('has no open request once it is answered in this quarter or recorded in the plan', () => {
    expect(owes({ answered: [ref('CS-R01')] }).openRequests).toBe(0);
    const plan = aPlan({
      requests: aPlan().requests.map((one) => ({ ...one, answeredOn: day('2026-09-01') })),
    });
    expect(owes({ plan }).openRequests).toBe(0);
  });

  test('reads the same in lines on the command line', () => {
    const openQueries = [
      { id: anId(1), item: ref('CT-I01'), question: 'Is this right?', askedOn: day('2026-10-19') },
    ];
    expect(statusLines(owes({ today: day('2026-10-25'), openQueries }))).toEqual([
      'City Tasking: Quarter 2 (July to September) 2026 to 2027. Due 23 October 2026, 2 days ago.',
      'Not signed yet.',
      '- Enter indicator values: Completed',
      '- Update actions: Completed',
      '- Explain exceptions: Nothing needed this quarter',
      '- Contribute to other sub-groups’ priorities: Completed',
      '- Check and sign: Not yet started',
      '? CT-I01: Is this right?',
      'Next: Check the return, sign it and export it.',
    ]);
  });
});
