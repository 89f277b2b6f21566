import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  aContribution,
  anAction,
  anActionException,
  anException,
  anId,
  anIndicator,
  aPartnership,
  aPlan,
  aReturn,
  aTranscription,
  day,
  doc,
  harm,
  offending,
  prevent,
  q,
  raised,
  ref,
  tasking,
} from '../../tests/a-quarter.ts';
import type { Determination } from '../model/determination.ts';
import type { IndicatorReading } from '../model/entries.ts';
import type { Exception } from '../model/exception.ts';
import { type Pack, pack } from '../model/pack.ts';
import type { Plan } from '../model/plan.ts';
import { usualTexts } from '../words/pack.ts';
import { mergeQuarter } from './merge.ts';
import type { ReceivedReturn } from './order.ts';
import { buildPack, type PackInput, packText } from './pack.ts';
import type { LastMeeting } from './pack-asked.ts';

const q2 = q('2026-27 Q2');

const build = (
  returns: readonly ReceivedReturn[],
  given: Partial<PackInput> & { plan?: Plan } = {},
): Pack => {
  const plan = given.plan ?? aPlan();
  const determinations = given.determinations ?? [];
  return buildPack({
    merged: mergeQuarter({
      quarter: q2,
      plan,
      planVersion: 3,
      partnership: aPartnership,
      returns,
      determinations,
    }),
    plan,
    partnership: aPartnership,
    variant: 'board',
    lastMeeting: null,
    determinations,
    supplied: [],
    keyringVersion: 5,
    appVersion: '0.1.0',
    texts: usualTexts('Northbury Police and Crime Board', q2),
    ...given,
  });
};

const asking = (exception: Exception, text: string): Exception => ({
  ...exception,
  answers: { ...exception.answers, ask: { kind: 'resource', text } },
});

const q1 = [
  aReturn(tasking, {
    name: 'q1 ct',
    quarter: q('2026-27 Q1'),
    receivedOn: '2026-07-20',
    exceptions: [anException('CT-I01'), anException('CT-I02')],
  }),
  aReturn(harm, { name: 'q1 ha', quarter: q('2026-27 Q1'), exceptions: [anException('HA-I02')] }),
];

/** City Tasking, two exceptions and a note; Harm, one restricted and one not; Offending typed in; Prevent missing. */
const quarter = [
  ...q1,
  aReturn(tasking, {
    name: 'ct',
    seq: 2,
    exceptions: [
      anException('CT-I01', { class: 'over', codes: ['target-over'] }),
      anException('CT-I02'),
      anActionException('CT-A01', { arguedAway: 'The contract was signed on 1 October.' }),
      asking(raised('CT-P01', 'Night buses'), 'A night bus on Fridays.'),
    ],
    notes: [
      {
        item: ref('CT-A01'),
        quarter: q2,
        kind: 'success',
        title: 'Street Pastors',
        text: 'Calmer nights.',
        travels: true,
      },
    ],
    requests: [{ request: ref('CS-R01'), quarter: q2, text: 'Lists were sent.', complete: true }],
    contributions: [aContribution('PR-P01', tasking, 'at-risk', 'Operation Nightjar')],
  }),
  aReturn(harm, {
    name: 'ha',
    seq: 2,
    marking: 'OFFICIAL-SENSITIVE',
    exceptions: [anException('HA-I01', { value: 131 }), anException('HA-I02', { value: 77 })],
    contributions: [aContribution('CT-P01', harm, 'off-track', 'Worse at night.')],
  }),
  aReturn(offending, { name: 'rr', transcribed: aTranscription, receivedOn: '2026-10-25' }),
];

const refsOf = (exceptions: Pack['exceptions']) =>
  exceptions.map((one) => (one.kind === 'other' ? one.title : one.item.ref));

describe('a Board pack', () => {
  const board = build(quarter);

  test('is exactly what its published shape allows', () => {
    expect(pack.parse(JSON.parse(packText(board)))).toEqual(board);
  });

  test('holds titles and texts as long as they may be', () => {
    const title = 'T'.repeat(300);
    const plan = aPlan({
      priorities: aPlan().priorities.map((one) => ({ ...one, title })),
      requests: aPlan().requests.map((one) => ({ ...one, text: 'R'.repeat(20_000) })),
    });
    const ruling: Determination = {
      id: anId(702),
      quarter: q2,
      matter: {
        kind: 'cross-cutting',
        priority: ref('CT-P01'),
        status: 'at-risk',
        wording: 'W'.repeat(20_000),
      },
      why: 'Y'.repeat(20_000),
      by: 'B. Secretary',
      on: day('2026-10-28'),
      restsOn: [doc('ct')],
    };
    const long = build(quarter, { plan, determinations: [ruling] });
    expect(pack.parse(long)).toEqual(long);
  });

  test('says whose it is, for which months, when it meets and how far it goes', () => {
    expect(board).toMatchObject({
      quarterText: 'Quarter 2 (July to September) 2026 to 2027',
      partnership: { body: 'Northbury Police and Crime Board', sample: true },
      calendar: { meets: '2026-11-19' },
      asAt: '2026-10-25',
      plan: { version: 3 },
    });
  });

  test('lists under-performance before over, the gravest first, and numbers the restricted apart', () => {
    expect(board.exceptions.map((one) => [one.number, refsOf([one])[0], one.restricted])).toEqual([
      ['1', 'CT-I02', false],
      ['E1', 'HA-I02', true],
      ['2', 'HA-I01', false],
      ['3', 'Night buses', false],
      ['4', 'CT-I01', false],
    ]);
  });

  test('prints what a chair argued away apart, with the reason, and does not count it', () => {
    expect(refsOf(board.arguedAway)).toEqual(['CT-A01']);
    expect(board.arguedAway[0]).toMatchObject({
      number: '',
      arguedAway: 'The contract was signed on 1 October.',
    });
    expect(board.summary.exceptions).toEqual({
      all: 5,
      under: 4,
      over: 1,
      new: 3,
      continuing: 2,
      arguedAway: 1,
      resolved: 1,
    });
  });

  test('says of every exception who reports it, since when, and what is meant to move it', () => {
    const [first] = board.exceptions;
    expect(first).toMatchObject({
      item: { ref: 'CT-I02', title: 'Indicator CT-I02' },
      author: { subGroup: { name: 'City Tasking' }, docId: doc('ct'), transcribed: null },
      since: '2026-27 Q1',
      quarters: 2,
      sinceText: 'Continuing since Quarter 1 (April to June) 2026 to 2027: 2 quarters',
      reasons: [{ code: 'target-red' }],
      answers: { doing: 'What is being done.' },
    });
    const over = board.exceptions.at(-1);
    expect(over?.kind === 'indicator' && over.actions.map((one) => one.ref)).toEqual(['CT-A01']);
  });

  test('puts what changed, what persists and what was asked on page one', () => {
    expect(board.front.changed.map((one) => one.text)).toEqual([
      'HA-I01 Indicator HA-I01: new under-performance. Found by the rules: target-red.',
      'CT-P01 Night buses: new under-performance. Found by the rules: raised.',
      'CT-I01 Indicator CT-I01: new over-performance. Found by the rules: target-over.',
      'CT-I01 Indicator CT-I01: no longer an exception, after 1 quarter.',
    ]);
    expect(board.front.persists.map((one) => one.ref)).toEqual(['CT-I02', 'HA-I02']);
    expect(board.front.asked.map((one) => one.text)).toEqual([
      'Scrutiny Co-ordination Committee asked: Members requested CS-R01. Answered.',
      'Scrutiny Co-ordination Committee asked: Members requested CS-R02. Not answered yet.',
    ]);
  });

  test('says on page one of an earlier exception of which nothing was heard', () => {
    const [heard] = build(quarter.slice(0, 2)).front.persists;
    expect(heard?.text).toBe(
      'CT-I01 Indicator CT-I01: an exception in Quarter 1 (April to June) 2026 to 2027; nothing was received that ' +
        'would tell how it stands now.',
    );
  });

  test('keeps a request on page one while it waits, and in the quarter in which it is answered', () => {
    const answered = (on: string) =>
      aPlan({ requests: aPlan().requests.map((one) => ({ ...one, answer: 'Done.', answeredOn: day(on) })) });
    expect(build([], { plan: answered('2026-07-01') }).front.asked).toHaveLength(2);
    expect(build([], { plan: answered('2026-06-30') }).front.asked).toEqual([]);
    expect(build([], { plan: answered('2026-06-30') }).requests).toHaveLength(2);
  });

  test('counts in sentences', () => {
    expect(board.summary.sentences).toEqual([
      '3 of 4 returns were received. 1 of them was typed in by the secretariat and not signed. ' +
        'Missing or not counted: Prevent.',
      '5 exceptions are reported: 4 under-performance and 1 over-performance; 3 new and 2 continuing.',
      '1 earlier exception is resolved.',
      '1 more item meets the rules, and the chair holds that there is no exception; the reasons are printed.',
      'Of 9 allocated items: 5 reported as exceptions, 3 checked and normal, 1 unaccounted for, since the return is missing.',
    ]);
    expect(build([]).summary.sentences.slice(0, 2)).toEqual([
      '0 of 4 returns were received. Missing or not counted: City Tasking, Harm and Abuse Reduction Partnership, ' +
        'Reducing Re-Offending Group, Prevent.',
      'No exceptions were reported.',
    ]);
  });

  test('gathers what the Board is asked for, and to note something is to ask nothing', () => {
    expect(board.asks).toEqual([
      {
        exception: '3',
        subGroup: { id: tasking, name: 'City Tasking' },
        about: 'Night buses',
        kind: 'resource',
        text: 'A night bus on Fridays.',
        restricted: false,
      },
    ]);
  });

  test('shows every view of a cross-cutting priority under its author’s name', () => {
    const shared = board.priorities.find((one) => one.ref === 'CT-P01');
    expect(shared).toMatchObject({
      crossCutting: true,
      status: 'off-track',
      lead: { subGroup: { name: 'City Tasking' }, statusText: 'Off track' },
      contributors: [
        { subGroup: { name: 'Harm and Abuse Reduction Partnership' }, text: 'Worse at night.' },
        { subGroup: { name: 'Reducing Re-Offending Group' }, said: 'silent', statusText: 'Says nothing' },
      ],
      attention: { status: 'off-track' },
    });
    expect(board.priorities.find((one) => one.ref === 'PR-P01')?.statusText).toBe('Lead return missing');
  });

  test('prints the ruling that settled a conflict, with its words, its reason and who made it', () => {
    const ruling: Determination = {
      id: anId(700),
      quarter: q2,
      matter: { kind: 'cross-cutting', priority: ref('CT-P01'), status: 'at-risk', wording: 'Mixed.' },
      why: 'Agreed by both chairs.',
      by: 'B. Secretary',
      on: day('2026-10-28'),
      restsOn: [doc('ct'), doc('ha')],
    };
    const settled = build(quarter, { determinations: [ruling] });
    expect(settled.priorities.find((one) => one.ref === 'CT-P01')).toMatchObject({
      statusText: 'At risk',
      ruling: { wording: 'Mixed.', why: 'Agreed by both chairs.', by: 'B. Secretary' },
    });
    expect(settled.provenance.determinations).toMatchObject([
      { about: 'CT-P01 Priority CT-P01', applied: true, fellAway: '' },
    ]);
  });

  test('shows which returns came, which were typed in, and which are missing', () => {
    expect(board.returns.map((one) => [one.subGroup.name, one.state, one.late, one.exceptions])).toEqual([
      ['City Tasking', 'received', false, 4],
      ['Harm and Abuse Reduction Partnership', 'received', false, 2],
      ['Reducing Re-Offending Group', 'transcribed', true, 0],
      ['Prevent', 'missing', false, 0],
    ]);
    expect(board.returns[2]).toMatchObject({
      stateText: 'Typed in by the secretariat, not signed by the chair',
      transcribed: { by: 'B. Secretary' },
    });
  });

  test('proposes the highest marking of anything in it', () => {
    expect(board.marking).toEqual({ code: 'OFFICIAL-SENSITIVE', handling: 'Do not leave unattended.' });
    expect(build(quarter, { variant: 'public' }).marking.code).toBe('OFFICIAL');
  });

  test('carries success stories, answers, and actions with the progress of those that are exceptions', () => {
    expect(board.notes).toMatchObject([
      { kind: 'success', title: 'Street Pastors', item: { ref: 'CT-A01' } },
    ]);
    expect(board.requests).toMatchObject([
      {
        ref: 'CS-R01',
        from: 'Scrutiny Co-ordination Committee',
        answers: [{ from: 'City Tasking', complete: true }],
      },
      { ref: 'CS-R02', owner: 'Police and Crime Commissioner', stateText: 'Not answered yet' },
    ]);
    expect(board.actions.map((one) => [one.ref, one.stateText, one.progress !== null])).toEqual([
      ['CT-A01', 'Exception', true],
      ['HA-A01', 'Checked and normal', false],
      ['RR-A01', 'Checked and normal', false],
    ]);
  });

  test('says where it comes from, closely enough to be made again', () => {
    expect(board.provenance).toMatchObject({
      planVersion: 3,
      keyringVersion: 5,
      appVersion: '0.1.0',
      ruleSetVersion: 1,
    });
    const listed = new Set(board.provenance.documents.map((one) => one.docId));
    expect(packText(build(quarter.filter((one) => listed.has(one.docId))))).toBe(packText(board));
    expect(board.provenance.notices).toContain(
      'No return was received from Prevent. Nothing is known of what it leads.',
    );
  });

  test('shows every threshold that was changed since the quarter began, on page one as well', () => {
    const [change] = aPlan().thresholdChanges;
    if (change === undefined) throw new Error('the plan has no change');
    const plan = aPlan({ thresholdChanges: [change, { ...change, on: day('2026-08-01') }] });
    const moved = build(quarter, { plan });
    expect(moved.provenance.thresholdChanges.map((one) => one.on)).toEqual(['2026-08-01']);
    expect(moved.front.changed.at(-1)?.text).toBe(
      'CT-I01 Indicator CT-I01: its target was changed from “120” to “100”.',
    );
  });
});

describe('what the last meeting resolved', () => {
  const decision = (number: number, item: string | null) => ({
    id: anId(800 + number),
    number,
    item: item === null ? null : ref(item),
    resolved: `Resolved ${number}.`,
    action: 'Report back.',
    owner: 'The chair',
    due: day('2026-10-23'),
  });
  const lastMeeting: LastMeeting = {
    quarter: q('2026-27 Q1'),
    on: day('2026-08-20'),
    minute: 'Minute 12/26',
    decisions: [decision(4, 'HA-A01'), decision(3, 'HA-I02'), decision(2, 'CT-I02'), decision(1, null)],
  };

  test('comes back in its own numbers, with how each item stands now', () => {
    const board = build(quarter, { lastMeeting });
    expect(board.lastMeeting?.decisions.map((one) => [one.number, one.cameOf])).toEqual([
      [1, ''],
      [2, 'It is reported again: exception 1.'],
      [3, 'It is reported again: exception E1.'],
      [4, 'It stands now as: checked and normal.'],
    ]);
    expect(board.exceptions[0]?.decisions.map((one) => one.number)).toEqual([2]);
    expect(board.front.asked[1]?.text).toBe('RESOLVED 2: Resolved 2. It is reported again: exception 1.');
  });

  test('about a restricted item is left out of other variants, and counted', () => {
    const scrutiny = build(quarter, { lastMeeting, variant: 'scrutiny' });
    expect(scrutiny.lastMeeting?.decisions.map((one) => one.number)).toEqual([1, 2]);
    expect(scrutiny.leftOut.decisions).toBe(2);
  });
});

describe('the appendix', () => {
  const readings = (...months: [string, number][]): IndicatorReading[] =>
    months.map(([period, value]) => ({
      indicator: ref('RR-I01'),
      period: period as IndicatorReading['period'],
      value,
      numerator: null,
      denominator: null,
      state: 'final',
      note: '',
    }));
  const supplied = readings(['2026-07', 30], ['2026-08', 31], ['2026-09', 32], ['2026-10', 99]);
  const plan = aPlan({
    indicators: aPlan().indicators.map((one) =>
      one.ref === 'RR-I01' ? { ...one, supplied: 'centrally', frequency: 'month' } : one,
    ),
  });
  const rowOf = (all: Pack, text: string) => all.appendix.find((one) => one.ref === text);

  test('has every allocated item with its state, and values only of exceptions', () => {
    const board = build(quarter);
    expect(board.appendix.map((one) => [one.ref, one.stateText, one.figure?.value ?? null])).toEqual([
      ['CT-A01', 'Exception', null],
      ['CT-I01', 'Exception', 140],
      ['CT-I02', 'Exception', 140],
      ['HA-A01', 'Checked and normal', null],
      ['HA-I01', 'Exception', 131],
      ['HA-I02', 'Exception', 77],
      ['RR-A01', 'Checked and normal', null],
      ['RR-I01', 'Checked and normal', null],
      ['PR-I01', 'No return', null],
    ]);
  });

  test('has what was supplied centrally, rolled up, with the readings of the quarter alone', () => {
    const row = rowOf(build(quarter, { plan, supplied }), 'RR-I01');
    expect(row?.figure).toEqual({
      judged: q2,
      value: 93,
      hidden: false,
      provisional: false,
      source: 'supplied',
    });
    expect(row?.readings.map((one) => one.value)).toEqual([30, 31, 32]);
  });

  test('never prints a supplied value of an indicator that its chair supplies', () => {
    const quarterly = readings(['2026-27 Q2', 93]);
    expect(rowOf(build(quarter, { supplied: quarterly }), 'RR-I01')?.figure).toBeNull();
  });

  test('has what the plan lists as always reported', () => {
    const quiet = aReturn(tasking, {
      name: 'quiet',
      alwaysReported: [
        {
          indicator: ref('CT-I01'),
          period: q2,
          value: 88,
          numerator: null,
          denominator: null,
          state: 'provisional',
          note: '',
        },
      ],
    });
    expect(rowOf(build([quiet]), 'CT-I01')?.figure).toMatchObject({
      value: 88,
      provisional: true,
      source: 'always-reported',
    });
  });
});

describe('a pack for scrutiny or the public', () => {
  test('holds nothing of a restricted item but a count', () => {
    for (const variant of ['scrutiny', 'public'] as const) {
      const other = build(quarter, { variant });
      const text = packText(other);
      for (const hidden of ['HA-P01', 'HA-I02', 'HA-A01', 'PR-P01', 'PR-I01', 'Nightjar', '77']) {
        expect(text).not.toContain(hidden);
      }
      expect(other.leftOut).toMatchObject({ exceptions: 1, priorities: 2, items: 3, notes: 0 });
      expect(other.leftOut.sentences[0]).toBe(
        'Left out of this version because it is restricted: 2 priorities, 3 indicators and actions, 1 exception.',
      );
      expect(other.summary.coverage.items).toBe(6);
      expect(other.exceptions.map((one) => one.number)).toEqual(['1', '2', '3', '4']);
      expect(pack.parse(other)).toEqual(other);
    }
  });

  test('holds no link, note, ruling, dispute or change of a restricted item either', () => {
    const [change] = aPlan().thresholdChanges;
    if (change === undefined) throw new Error('the plan has no change');
    const plan = aPlan({
      actions: [...aPlan().actions, anAction('HA-A02', 'HA-P01', harm, { indicators: [ref('HA-I01')] })],
      thresholdChanges: [{ ...change, indicator: ref('HA-I02'), on: day('2026-08-01'), why: 'Nightjar' }],
    });
    const secret = aReturn(harm, {
      name: 'secret',
      of: plan,
      exceptions: [anException('HA-I01')],
      notes: [
        {
          item: ref('HA-A02'),
          quarter: q2,
          kind: 'note',
          title: 'Nightjar',
          text: 'Nightjar',
          travels: true,
        },
      ],
      disputes: [{ indicator: ref('HA-I02'), period: q2, why: 'Nightjar' }],
    });
    const ruling: Determination = {
      id: anId(701),
      quarter: q2,
      matter: { kind: 'cross-cutting', priority: ref('HA-P01'), status: 'at-risk', wording: 'Nightjar' },
      why: 'Nightjar',
      by: 'B. Secretary',
      on: day('2026-10-28'),
      restsOn: [doc('secret')],
    };
    const given = { plan, determinations: [ruling] };
    for (const variant of ['scrutiny', 'public'] as const) {
      const text = packText(build([secret], { ...given, variant }));
      expect(text).not.toMatch(/Nightjar|HA-A02|HA-I02|HA-P01/);
      expect(build([secret], { ...given, variant }).leftOut.notes).toBe(1);
    }
    const board = build([secret], given);
    const [first] = board.exceptions;
    expect(first?.kind === 'indicator' && first.actions.map((one) => one.ref)).toEqual(['CT-A01', 'HA-A02']);
    expect(board.notes).toMatchObject([{ restricted: true }]);
    expect(board.disputes).toMatchObject([{ restricted: true, why: 'Nightjar' }]);
    expect(board.provenance.determinations).toHaveLength(1);
    expect(board.provenance.thresholdChanges).toHaveLength(1);
  });

  test('for the public also leaves out what carries more than the lowest marking', () => {
    const plan = aPlan({
      indicators: aPlan().indicators.map((one) =>
        one.ref === 'HA-I01' ? { ...one, marking: 'OFFICIAL-SENSITIVE' } : one,
      ),
    });
    expect(refsOf(build(quarter, { plan, variant: 'scrutiny' }).exceptions)).toContain('HA-I01');
    expect(refsOf(build(quarter, { plan, variant: 'public' }).exceptions)).not.toContain('HA-I01');
    expect(build(quarter, { plan, variant: 'scrutiny' }).marking.code).toBe('OFFICIAL-SENSITIVE');
  });

  test('tells nothing of restricted items whatever the returns say, and the Board’s tells all', () => {
    const secrets = ['HA-I02', 'HA-A01', 'PR-I01', 'HA-P01', 'PR-P01'];
    const some = fc.record({
      ct: fc.subarray(['CT-I01', 'CT-I02']),
      ha: fc.subarray(['HA-I01', 'HA-I02']),
      pr: fc.boolean(),
      view: fc.constantFrom('on-track' as const, 'off-track' as const),
      before: fc.boolean(),
    });
    fc.assert(
      fc.property(some, fc.constantFrom('scrutiny' as const, 'public' as const), (given, variant) => {
        const returns = [
          aReturn(tasking, {
            name: 'a',
            exceptions: given.ct.map((one) => anException(one)),
            contributions: [aContribution('PR-P01', tasking, given.view, 'PR-P01 worries us.')],
          }),
          aReturn(harm, { name: 'b', exceptions: given.ha.map((one) => anException(one)) }),
          ...(given.pr ? [aReturn(prevent, { name: 'c', exceptions: [anException('PR-I01')] })] : []),
          ...(given.before ? q1 : []),
        ];
        const other = build(returns, { variant });
        for (const secret of secrets) expect(packText(other)).not.toContain(secret);
        expect(other.leftOut.items + other.appendix.length).toBe(9);
        expect(build(returns).appendix).toHaveLength(9);
      }),
      { numRuns: 60 },
    );
  });

  const small = (given: { value: number; series: [string, number][] }): Exception => {
    const exception = anException('CT-I01', {
      value: given.value,
      codes: ['target-red', 'cannot-meet-target'],
    });
    if (exception.kind !== 'indicator') throw new Error('an indicator is expected');
    const reading = ([period, value]: [string, number]) => ({
      period: period as IndicatorReading['period'],
      value,
      numerator: null,
      denominator: null,
      state: 'final' as const,
      note: `There were ${value}.`,
    });
    const { verdict, figures } = exception;
    return {
      ...exception,
      reasons: exception.reasons.map(({ code }) => ({ code, text: `Only ${given.value} were counted.` })),
      verdict: { ...verdict, limits: 'trial', mean: 61.5, lower: 20, upper: 90 },
      figures: {
        ...figures,
        lastQuarter: 52,
        lastYear: 61,
        yearToDate: 55,
        series: given.series.map(reading),
      },
    };
  };
  const few = small({
    value: 3,
    series: [
      ['2025-26 Q2', 61],
      ['2026-27 Q1', 52],
      ['2026-27 Q2', 3],
    ],
  });
  const returns = [aReturn(tasking, { name: 'ct', exceptions: [few] })];

  test('shows no small number, in figures, charts, reasons or limits, nor what would give one away', () => {
    const [shown] = build(returns, { variant: 'public' }).exceptions;
    if (shown?.kind !== 'indicator') throw new Error('an indicator is expected');
    expect(shown.figures.value).toEqual({ value: null, hidden: true });
    expect(shown.figures.series.at(-1)).toMatchObject({ value: null, hidden: true, note: '' });
    const gives = [shown.figures.lastQuarter, shown.figures.yearToDate].filter((one) => !one.hidden);
    expect(gives.length).toBeLessThan(2);
    expect(shown.figures.verdict).toMatchObject({ target: 'red', mean: null, lower: null, upper: null });
    expect(shown.reasons.map((one) => one.text)).toEqual([
      'It is off target beyond the tolerance.',
      'Ordinary variation lies wholly on the wrong side of the target: it cannot be met without a change.',
    ]);
    expect(shown.readWords).toBe(true);
  });

  test('says how many figures are hidden, and the Board’s own pack hides none', () => {
    const hidden = build(returns, { variant: 'scrutiny' });
    expect(hidden.leftOut.hiddenFigures).toBeGreaterThanOrEqual(2);
    expect(hidden.leftOut.sentences.join(' ')).toContain('people could be recognised');
    const [own] = build(returns).exceptions;
    expect(own?.kind === 'indicator' && own.figures.value).toEqual({ value: 3, hidden: false });
    expect(build(returns).leftOut).toMatchObject({ hiddenFigures: 0, sentences: [] });
  });

  test('shows a nought and whatever is not small', () => {
    const none = small({
      value: 0,
      series: [
        ['2026-27 Q1', 52],
        ['2026-27 Q2', 0],
      ],
    });
    const [shown] = build([aReturn(tasking, { name: 'ct', exceptions: [none] })], {
      variant: 'public',
    }).exceptions;
    expect(shown?.kind === 'indicator' && shown.figures.value).toEqual({ value: 0, hidden: false });
    expect(shown?.kind === 'indicator' && shown.readWords).toBe(false);
  });

  test('hides a small part that a total in the same pack would give away', () => {
    const plan = aPlan({
      indicators: [
        anIndicator('CT-I01', 'CT-P01', tasking, { partOf: ref('CT-I03') }),
        anIndicator('CT-I02', 'CT-P01', tasking, { partOf: ref('CT-I03') }),
        anIndicator('CT-I03', 'CT-P01', tasking),
      ],
      actions: [anAction('CT-A01', 'CT-P01', tasking)],
    });
    const exceptions = [
      ['CT-I01', 3],
      ['CT-I02', 60],
      ['CT-I03', 63],
    ].map(([text, value]) => anException(String(text), { value: Number(value) }));
    const other = build([aReturn(tasking, { name: 'ct', exceptions, of: plan })], {
      plan,
      variant: 'public',
    });
    const values = other.appendix.flatMap((one) => (one.figure === null ? [] : [one.figure.value]));
    expect(values.filter((one) => one === null)).toHaveLength(2);
    expect(values).not.toContain(3);
  });

  test('does not show a baseline of a few', () => {
    const plan = aPlan({
      indicators: aPlan().indicators.map((one) =>
        one.ref === 'CT-I01' ? { ...one, baseline: { label: '2024-25', value: 4, source: 'Police' } } : one,
      ),
    });
    const row = (variant: 'board' | 'public') =>
      build(quarter, { plan, variant }).appendix.find((one) => one.ref === 'CT-I01');
    expect(row('public')?.indicator?.baseline?.figure).toEqual({ value: null, hidden: true });
    expect(row('board')?.indicator?.baseline?.figure).toEqual({ value: 4, hidden: false });
  });
});

test('a pack is the same, byte for byte, in whatever order its returns came', () => {
  fc.assert(
    fc.property(
      fc.shuffledSubarray([...quarter, ...quarter], { minLength: quarter.length * 2 }),
      fc.constantFrom('board' as const, 'scrutiny' as const, 'public' as const),
      (shuffled, variant) => {
        expect(packText(build(shuffled, { variant }))).toBe(packText(build(quarter, { variant })));
      },
    ),
    { numRuns: 40 },
  );
});
