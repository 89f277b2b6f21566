import { describe, expect, test } from 'vitest';
import {
  aContribution,
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
import type { Exception } from '../model/exception.ts';
import type { SubGroupId } from '../model/ids.ts';
import { type Merged, merged } from '../model/merged.ts';
import { fellAwayWords, sayNotice, saySince } from '../words/merge.ts';
import { type MergeInput, mergeQuarter } from './merge.ts';
import { arrivalOf, type ReceivedReturn } from './order.ts';

const merge = (returns: readonly ReceivedReturn[], given: Partial<MergeInput> = {}): Merged =>
  mergeQuarter({
    quarter: q('2026-27 Q2'),
    plan: aPlan(),
    planVersion: 3,
    partnership: aPartnership,
    returns,
    determinations: [],
    ...given,
  });

const standing = (all: Merged, subGroup: SubGroupId) =>
  all.subGroups.find((one) => one.subGroup === subGroup);
const priority = (all: Merged, text: string) => all.priorities.find((one) => one.priority === text);
const codes = (all: Merged, subGroup: SubGroupId) =>
  all.notices.filter((one) => one.subGroup === subGroup).map((one) => one.code);

const ruling = (n: number, matter: Determination['matter'], restsOn: string[]): Determination => ({
  id: anId(n),
  quarter: q('2026-27 Q2'),
  matter,
  why: 'The chair confirmed it by telephone.',
  by: 'B. Secretary',
  on: day('2026-10-26'),
  restsOn: restsOn.map(doc),
});

describe('where each sub-group stands', () => {
  test('nothing received is missing, and its items say so', () => {
    const all = merge([]);
    expect(all.subGroups.map((one) => [one.subGroup, one.state])).toEqual([
      [tasking, 'missing'],
      [harm, 'missing'],
      [offending, 'missing'],
      [prevent, 'missing'],
    ]);
    expect(all.counts).toMatchObject({ items: 9, 'no-return': 9, normal: 0 });
    expect(codes(all, prevent)).toEqual(['missing', 'lead-missing']);
  });

  test('a return shows who signed it, for whom, when it came and which revision it is', () => {
    const first = aReturn(tasking, { name: 'a' });
    const second = aReturn(tasking, {
      name: 'b',
      seq: 2,
      prev: doc('a'),
      supersedes: doc('a'),
      onBehalfOf: 'Chief Inspector Hamir',
      receivedOn: '2026-10-22',
    });
    expect(standing(merge([first, second]), tasking)).toMatchObject({
      state: 'received',
      due: '2026-10-23',
      late: false,
      superseded: [doc('a')],
      current: {
        docId: doc('b'),
        onBehalfOf: 'Chief Inspector Hamir',
        receivedOn: '2026-10-22',
        revision: 2,
        nil: true,
        transcribed: null,
      },
    });
  });

  test('a return is late by its day of arrival, and a correction does not make an early one late', () => {
    const late = aReturn(tasking, { name: 'a', receivedOn: '2026-10-24' });
    const early = aReturn(harm, { name: 'h' });
    const corrected = aReturn(harm, { name: 'i', seq: 2, supersedes: doc('h'), receivedOn: '2026-11-02' });
    const all = merge([late, corrected, early]);
    expect(standing(all, tasking)?.late).toBe(true);
    expect(standing(all, harm)?.late).toBe(false);
    expect(codes(all, tasking)).toContain('late');
  });

  test('a transcribed return is never shown as signed by the chair, and a signed one replaces it', () => {
    const typed = aReturn(tasking, { name: 't', transcribed: aTranscription });
    const signed = aReturn(tasking, { name: 'a', receivedOn: '2026-11-01' });
    expect(standing(merge([typed]), tasking)).toMatchObject({
      state: 'transcribed',
      current: { transcribed: { by: 'B. Secretary', source: 'word' } },
    });
    expect(codes(merge([typed]), tasking)).toContain('transcribed');
    expect(standing(merge([typed, signed]), tasking)).toMatchObject({
      state: 'received',
      late: true,
      current: { docId: doc('a'), revision: 1, transcribed: null },
      superseded: [doc('t')],
    });
  });

  test('documents that have not arrived are counted once, and figures close their gap', () => {
    const third = aReturn(tasking, { name: 'c', seq: 3, prev: doc('f') });
    expect(standing(merge([third]), tasking)?.notReceived).toBe(2);
    const twin = aReturn(tasking, { name: 'd', seq: 3, prev: doc('f') });
    expect(standing(merge([third, twin]), tasking)).toMatchObject({
      notReceived: 2,
      sameNumber: [doc('c'), doc('d')],
    });
    const figures = { ...arrivalOf(aReturn(tasking, { name: 'f', seq: 2 })), quarter: null };
    const all = merge([third], { others: [figures] });
    expect(standing(all, tasking)?.notReceived).toBe(1);
    expect(all.documents).toMatchObject([
      { docId: doc('f'), use: 'number-only', quarter: null },
      { docId: doc('c'), use: 'current' },
    ]);
  });

  test('a sub-group that the partnership no longer names still has its return merged', () => {
    const partnership = { subGroups: aPartnership.subGroups.slice(1) };
    const all = merge([aReturn(tasking, { name: 'a' })], { partnership });
    expect(all.subGroups.at(-1)).toMatchObject({ subGroup: tasking, state: 'received' });
  });
});

describe('a fork', () => {
  const [a, b] = [
    aReturn(tasking, { name: 'a', exceptions: [anException('CT-I01')] }),
    aReturn(tasking, { name: 'b', exceptions: [anException('CT-I02')] }),
  ];
  const forB = ruling(900, { kind: 'fork', subGroup: tasking, stands: doc('b') }, ['a', 'b']);

  test('waits for a determination, and until then neither return is counted', () => {
    const all = merge([a, b]);
    expect(standing(all, tasking)).toMatchObject({
      state: 'fork',
      heads: [doc('a'), doc('b')],
      current: null,
    });
    expect(all.exceptions).toEqual([]);
    expect(all.counts['no-return']).toBe(9);
    expect(priority(all, 'CT-P01')?.headline.status).toBe('lead-missing');
  });

  test('is settled by a determination, which sets the other aside', () => {
    const all = merge([a, b], { determinations: [forB] });
    expect(standing(all, tasking)).toMatchObject({
      state: 'received',
      current: { docId: doc('b') },
      setAside: [doc('a')],
      settledBy: anId(900),
      heads: [],
    });
    expect(all.exceptions.map((one) => one.docId)).toEqual([doc('b')]);
    expect(all.determinations).toEqual([{ id: anId(900), applied: true, fellAway: null, documents: [] }]);
    expect(all.documents.map((one) => one.use)).toEqual(['set-aside', 'current']);
  });

  test('opens again, with a notice, when a return that the determination rests on is replaced', () => {
    const c = aReturn(tasking, { name: 'c', seq: 2, supersedes: doc('b') });
    const all = merge([a, b, c], { determinations: [forB] });
    expect(standing(all, tasking)).toMatchObject({ state: 'fork', heads: [doc('a'), doc('c')] });
    expect(all.determinations).toEqual([
      { id: anId(900), applied: false, fellAway: 'superseded', documents: [doc('b')] },
    ]);
    expect(all.notices.map((one) => one.code)).toContain('determination-fell-away');
  });

  test('with a third return is a fork again, between that one and the one that was let stand', () => {
    const third = aReturn(tasking, { name: 'x' });
    const all = merge([a, b, third], { determinations: [forB] });
    expect(standing(all, tasking)).toMatchObject({ state: 'fork', heads: [doc('b'), doc('x')] });
  });

  test('is not settled by two determinations that disagree, since no clock decides between them', () => {
    const forA = ruling(901, { kind: 'fork', subGroup: tasking, stands: doc('a') }, ['a', 'b']);
    const all = merge([a, b], { determinations: [forA, forB] });
    expect(standing(all, tasking)?.state).toBe('fork');
    expect(all.determinations.map((one) => one.fellAway)).toEqual(['contradicted', 'contradicted']);
  });

  test('is not settled on a return that is not here', () => {
    const all = merge([b], { determinations: [forB] });
    expect(all.determinations).toMatchObject([{ fellAway: 'not-received', documents: [doc('a')] }]);
    expect(fellAwayWords['not-received']).toBe('A return on which it rests is not here.');
  });
});

describe('coverage', () => {
  test('accounts for every item of the plan, by sub-group and then by ref', () => {
    const all = merge([
      aReturn(tasking, { name: 'a', exceptions: [anException('CT-I01')], states: { 'CT-A01': 'complete' } }),
      aReturn(harm, { name: 'h', states: { 'HA-I01': 'no-data', 'HA-A01': 'not-due' } }),
    ]);
    expect(all.coverage.map((one) => [one.item.ref, one.state])).toEqual([
      ['CT-A01', 'complete'],
      ['CT-I01', 'exception'],
      ['CT-I02', 'normal'],
      ['HA-A01', 'not-due'],
      ['HA-I01', 'no-data'],
      ['HA-I02', 'normal'],
      ['RR-A01', 'no-return'],
      ['RR-I01', 'no-return'],
      ['PR-I01', 'no-return'],
    ]);
    expect(all.counts).toMatchObject({ items: 9, exception: 1, normal: 2, complete: 1, 'no-return': 3 });
    expect(standing(all, harm)?.coverage).toMatchObject({ items: 3, normal: 1, 'no-data': 1, 'not-due': 1 });
  });

  test('an item that changed since the plan of the return says which revision was judged', () => {
    const plan = aPlan({
      indicators: aPlan().indicators.map((one) => (one.ref === 'CT-I01' ? { ...one, rev: 2 } : one)),
    });
    const all = merge([aReturn(tasking, { name: 'a' })], { plan, planVersion: 4 });
    expect(all.coverage.find((one) => one.item.ref === 'CT-I01')).toMatchObject({
      item: { rev: 2 },
      state: 'normal',
      revisionJudged: 1,
    });
    expect(standing(all, tasking)?.changes).toEqual([{ item: 'CT-I01', what: 'revised' }]);
    expect(codes(all, tasking)).toContain('older-plan');
  });

  test('an item that joined the plan since is not asked yet, which is not normal', () => {
    const plan = aPlan({
      indicators: [...aPlan().indicators, anIndicator('CT-I03', 'CT-P01', tasking)],
    });
    const all = merge([aReturn(tasking, { name: 'a' })], { plan, planVersion: 4 });
    expect(all.coverage.find((one) => one.item.ref === 'CT-I03')?.state).toBe('not-asked');
  });

  test('rows for a retired item are kept as history and not counted', () => {
    const plan = aPlan({
      indicators: aPlan().indicators.map((one) =>
        one.ref === 'CT-I01'
          ? { ...one, retired: { on: day('2026-09-01'), reason: 'No longer kept.' } }
          : one,
      ),
    });
    const exception = anException('CT-I01');
    const all = merge([aReturn(tasking, { name: 'a', exceptions: [exception] })], { plan, planVersion: 4 });
    expect(all.history).toMatchObject([{ item: { ref: 'CT-I01' }, why: 'retired', exception }]);
    expect(all.exceptions).toEqual([]);
    expect(all.counts.items).toBe(8);
  });

  test('only the lead of an item reports it: what its former lead says is history', () => {
    const plan = aPlan({
      indicators: aPlan().indicators.map((one) => (one.ref === 'CT-I02' ? { ...one, lead: harm } : one)),
    });
    const old = aReturn(tasking, { name: 'a', exceptions: [anException('CT-I02')] });
    const all = merge([old, aReturn(harm, { name: 'h', of: plan })], { plan, planVersion: 4 });
    expect(all.coverage.filter((one) => one.item.ref === 'CT-I02')).toMatchObject([
      { subGroup: harm, state: 'normal', docId: doc('h') },
    ]);
    expect(all.history).toMatchObject([{ subGroup: tasking, why: 'moved' }]);
    expect(standing(all, tasking)?.changes).toEqual([{ item: 'CT-I02', what: 'moved' }]);
    expect(all.exceptions).toEqual([]);
  });
});

describe('exceptions', () => {
  const q1 = (subGroup: SubGroupId, given: Parameters<typeof aReturn>[1] = {}) =>
    aReturn(subGroup, {
      name: `q1 ${subGroup}`,
      quarter: q('2026-27 Q1'),
      receivedOn: '2026-07-20',
      ...given,
    });
  const q2 = (subGroup: SubGroupId, given: Parameters<typeof aReturn>[1] = {}) =>
    aReturn(subGroup, { name: `q2 ${subGroup}`, seq: 2, ...given });

  test('carry their author, and those about no single item come last', () => {
    const all = merge([
      q2(harm, { seq: 1, exceptions: [anException('HA-I02')] }),
      q2(tasking, {
        seq: 1,
        exceptions: [raised('CT-P01', 'Night buses'), anException('CT-I02'), anActionException('CT-A01')],
      }),
    ]);
    expect(all.exceptions.map((one) => [one.subGroup, one.priority, one.exception.kind])).toEqual([
      [tasking, 'CT-P01', 'action'],
      [tasking, 'CT-P01', 'indicator'],
      [tasking, 'CT-P01', 'other'],
      [harm, 'HA-P01', 'indicator'],
    ]);
  });

  test('are new, or continuing for so many quarters', () => {
    const all = merge([
      q1(tasking, { exceptions: [anException('CT-I01')] }),
      q2(tasking, { exceptions: [anException('CT-I01'), anException('CT-I02')] }),
    ]);
    expect(all.exceptions.map((one) => [one.since, one.quarters])).toEqual([
      ['2026-27 Q1', 2],
      ['2026-27 Q2', 1],
    ]);
    expect(all.exceptions.map(saySince)).toEqual([
      'Continuing since Quarter 1 (April to June) 2026 to 2027: 2 quarters',
      'New',
    ]);
  });

  test('that are gone are resolved only when somebody looked', () => {
    const before = [
      q1(tasking, {
        exceptions: [anException('CT-I01'), anException('CT-I02'), raised('CT-P01', 'Night buses')],
      }),
      q1(harm, { exceptions: [anException('HA-I01')] }),
    ];
    const all = merge([...before, q2(tasking, { states: { 'CT-I02': 'no-data' } })]);
    expect(all.earlier.map((one) => [one.item, one.raised, one.outcome])).toEqual([
      ['CT-I01', null, 'resolved'],
      ['CT-I02', null, 'not-known'],
      ['CT-P01', 'Night buses', 'resolved'],
      ['HA-I01', null, 'not-known'],
    ]);
  });

  test('that were replaced in an earlier quarter do not count as having stood', () => {
    const first = q1(tasking, { exceptions: [anException('CT-I01')] });
    const corrected = q1(tasking, { name: 'q1 again', seq: 2, supersedes: first.docId });
    const all = merge([first, corrected, q2(tasking, { seq: 3, exceptions: [anException('CT-I01')] })]);
    expect(all.exceptions).toMatchObject([{ quarters: 1 }]);
    expect(all.documents.map((one) => one.use)).toEqual(['superseded', 'earlier', 'current']);
  });

  test('count on from what stood before the first return that is here', () => {
    const stood = [
      { item: ref('CT-I01'), class: 'under', since: q('2025-26 Q4'), last: q('2026-27 Q1'), quarters: 2 },
      { item: ref('HA-I01'), class: 'over', since: q('2026-27 Q1'), last: q('2026-27 Q1'), quarters: 1 },
    ] as const;
    const all = merge([q2(tasking, { seq: 1, exceptions: [anException('CT-I01')] })], { standing: stood });
    expect(all.exceptions).toMatchObject([{ since: '2025-26 Q4', quarters: 3 }]);
    expect(all.earlier).toMatchObject([{ item: 'HA-I01', subGroup: harm, outcome: 'not-known' }]);
  });
});

describe('a cross-cutting priority', () => {
  const lead = (given: Parameters<typeof aReturn>[1] = {}) => aReturn(tasking, { name: 'lead', ...given });
  const says = (subGroup: SubGroupId, view: 'on-track' | 'at-risk' | 'off-track' | null, text: string) =>
    aReturn(subGroup, {
      name: `from ${subGroup}`,
      contributions: [aContribution('CT-P01', subGroup, view, text)],
    });

  test('has its lead’s status as the headline, and every contributor beside it by name', () => {
    const all = merge([
      lead(),
      says(harm, 'on-track', 'Quieter.'),
      says(offending, 'on-track', 'As before.'),
    ]);
    expect(priority(all, 'CT-P01')).toMatchObject({
      headline: { status: 'on-track', by: 'lead' },
      lead: { subGroup: tasking, status: 'on-track' },
      contributors: [
        { subGroup: harm, said: 'view', text: 'Quieter.', signer: { name: `Chair of ${harm}` } },
        { subGroup: offending, said: 'view', text: 'As before.' },
      ],
      attention: null,
      conflict: false,
    });
  });

  test('is flagged with the worst that any contributor reports, and the headline stays the lead’s', () => {
    const all = merge([lead(), says(harm, 'at-risk', 'Worse.'), says(offending, 'off-track', 'Much worse.')]);
    expect(priority(all, 'CT-P01')).toMatchObject({
      headline: { status: 'on-track' },
      attention: { status: 'off-track', from: [harm, offending] },
      conflict: true,
    });
    expect(all.notices).toContainEqual(expect.objectContaining({ code: 'conflict', item: 'CT-P01' }));
  });

  test('is flagged when a contributor has an exception on an item that it leads there', () => {
    const contributor = aReturn(harm, {
      name: 'h',
      exceptions: [anException('HA-I01', { codes: ['special-cause-worse'] })],
    });
    expect(priority(merge([lead(), contributor]), 'CT-P01')).toMatchObject({
      attention: { status: 'at-risk', from: [harm] },
      contributors: [{ said: 'silent', found: 'at-risk', under: 1 }, { said: 'no-return' }],
    });
  });

  test('is not flagged for over-performance', () => {
    const contributor = aReturn(harm, {
      name: 'h',
      exceptions: [anException('HA-I01', { class: 'over', codes: ['target-over'] })],
    });
    expect(priority(merge([lead(), contributor]), 'CT-P01')).toMatchObject({
      attention: null,
      contributors: [{ found: 'on-track', over: 1 }, {}],
    });
  });

  test('is off track by its lead’s red items, at risk by others, and not by what was argued away', () => {
    const status = (...exceptions: Exception[]) =>
      priority(merge([lead({ exceptions })]), 'CT-P01')?.headline.status;
    expect(status(anException('CT-I01'))).toBe('off-track');
    expect(status(anException('CT-I01', { codes: ['special-cause-worse'] }))).toBe('at-risk');
    expect(status(raised('CT-P01', 'Night buses'))).toBe('at-risk');
    expect(status(anException('CT-I01', { arguedAway: 'A recording error.' }))).toBe('on-track');
  });

  test('without its lead’s return is never shown as on track, whatever contributors say', () => {
    const all = merge([says(harm, 'on-track', 'Quieter.')]);
    expect(priority(all, 'CT-P01')?.headline).toEqual({ status: 'lead-missing', by: 'lead', wording: '' });
    const ruled = ruling(
      910,
      { kind: 'cross-cutting', priority: ref('CT-P01'), status: 'on-track', wording: 'Fine.' },
      [`from ${harm}`],
    );
    const settled = merge([says(harm, 'on-track', 'Quieter.')], { determinations: [ruled] });
    expect(priority(settled, 'CT-P01')?.headline.status).toBe('lead-missing');
    expect(settled.determinations).toMatchObject([{ fellAway: 'lead-missing' }]);
  });

  test('of which nothing could be judged is not known, which is not on track', () => {
    const states = { 'CT-I01': 'no-data', 'CT-I02': 'not-due', 'CT-A01': 'not-releasable' } as const;
    expect(priority(merge([lead({ states })]), 'CT-P01')).toMatchObject({
      headline: { status: 'not-known' },
      lead: { unknown: 2 },
    });
  });

  test('tells nothing to add, said explicitly, from silence', () => {
    const all = merge([lead(), says(harm, null, ''), aReturn(offending, { name: 'silent' })]);
    expect(priority(all, 'CT-P01')?.contributors.map((one) => one.said)).toEqual([
      'nothing-to-add',
      'silent',
    ]);
    expect(codes(all, offending)).toEqual(['contributor-silent']);
  });

  const views = [lead(), says(harm, 'off-track', 'Much worse.'), says(offending, 'on-track', 'As before.')];
  const rests = ['lead', `from ${harm}`, `from ${offending}`];
  const ruled = ruling(
    920,
    {
      kind: 'cross-cutting',
      priority: ref('CT-P01'),
      status: 'at-risk',
      wording: 'Quieter streets, more harm at home.',
    },
    rests,
  );

  test('takes the status and the words of a determination, and keeps showing who said what', () => {
    const all = merge(views, { determinations: [ruled] });
    expect(priority(all, 'CT-P01')).toMatchObject({
      headline: { status: 'at-risk', by: 'determination', wording: 'Quieter streets, more harm at home.' },
      settledBy: anId(920),
      conflict: true,
      contributors: [{ text: 'Much worse.' }, { text: 'As before.' }],
    });
    expect(all.notices.map((one) => one.code)).not.toContain('conflict');
  });

  test('goes back to its lead’s status, with a notice, when a return that the determination rests on is replaced', () => {
    const corrected = aReturn(harm, { name: 'corrected', seq: 2, supersedes: doc(`from ${harm}`) });
    const all = merge([...views, corrected], { determinations: [ruled] });
    expect(priority(all, 'CT-P01')).toMatchObject({
      headline: { status: 'on-track', by: 'lead' },
      settledBy: null,
    });
    expect(all.determinations).toMatchObject([{ fellAway: 'superseded', documents: [doc(`from ${harm}`)] }]);
  });

  test('is not settled by a determination that never considered its lead’s return', () => {
    const early = { ...ruled, restsOn: rests.slice(1).map(doc) };
    expect(merge(views, { determinations: [early] }).determinations).toMatchObject([
      { fellAway: 'lead-not-considered', documents: [doc('lead')] },
    ]);
  });

  test('is not settled by two determinations that disagree', () => {
    const other = { ...ruled, id: anId(921), matter: { ...ruled.matter, status: 'off-track' as const } };
    const all = merge(views, { determinations: [other as Determination, ruled] });
    expect(all.determinations.map((one) => one.fellAway)).toEqual(['contradicted', 'contradicted']);
    expect(priority(all, 'CT-P01')?.headline.by).toBe('lead');
  });

  test('a determination on something that is not in the plan is said not to be in question', () => {
    const astray = ruling(
      930,
      { ...ruled.matter, priority: ref('ZZ-P99') } as Determination['matter'],
      rests,
    );
    expect(merge(views, { determinations: [astray] }).determinations).toMatchObject([
      { fellAway: 'not-in-question' },
    ]);
  });
});

describe('what else a return says', () => {
  const full = aReturn(tasking, {
    name: 'full',
    requests: [
      { request: ref('CS-R01'), quarter: q('2026-27 Q2'), text: 'Officer lists were sent.', complete: true },
    ],
    notes: [
      {
        item: null,
        quarter: q('2026-27 Q2'),
        kind: 'note',
        title: 'Kept back',
        text: 'Ours.',
        travels: false,
      },
      {
        item: ref('CT-A01'),
        quarter: q('2026-27 Q2'),
        kind: 'success',
        title: 'Street Pastors',
        text: 'Calmer.',
        travels: true,
      },
    ],
    disputes: [{ indicator: ref('CT-I02'), period: q('2026-27 Q2'), why: 'Counted twice.' }],
    alwaysReported: [
      {
        indicator: ref('CT-I01'),
        period: q('2026-27 Q2'),
        value: 88,
        numerator: null,
        denominator: null,
        state: 'final',
        note: '',
      },
    ],
  });

  test('answers to requests are set beside them, and stay answered in later quarters', () => {
    const now = merge([full]);
    expect(now.requests).toMatchObject([
      {
        request: 'CS-R01',
        state: 'answered',
        answers: [{ subGroup: tasking, text: 'Officer lists were sent.' }],
      },
      { request: 'CS-R02', state: 'open', answers: [] },
    ]);
    expect(merge([full], { quarter: q('2026-27 Q3') }).requests[0]).toMatchObject({ state: 'answered' });
    expect(merge([full], { quarter: q('2026-27 Q1') }).requests[0]).toMatchObject({ state: 'open' });
  });

  test('answers come oldest first, and are complete once one of them is', () => {
    const answering = (name: string, quarter: string, complete: boolean) =>
      aReturn(tasking, {
        name,
        quarter: q(quarter),
        requests: [{ request: ref('CS-R01'), quarter: q(quarter), text: `Said by ${name}.`, complete }],
      });
    const [early, late] = [answering('z', '2026-27 Q1', false), answering('a', '2026-27 Q2', true)];
    expect(merge([late, early]).requests[0]).toMatchObject({
      state: 'answered',
      answers: [{ text: 'Said by z.' }, { text: 'Said by a.' }],
    });
    expect(merge([early]).requests[0]?.state).toBe('partly-answered');
  });

  test('an outside owner’s answer is the one that the secretariat recorded', () => {
    const plan = aPlan({
      requests: aPlan().requests.map((one) => ({
        ...one,
        answer: 'Estates plan sent.',
        answeredOn: day('2026-09-30'),
      })),
    });
    expect(merge([], { plan }).requests[1]).toMatchObject({
      state: 'answered',
      recorded: { text: 'Estates plan sent.', on: '2026-09-30' },
    });
  });

  test('only ticked notes travel, and disputes and always reported readings do', () => {
    const all = merge([full]);
    expect(all.notes.map((one) => one.title)).toEqual(['Street Pastors']);
    expect(all.disputes).toMatchObject([{ subGroup: tasking, indicator: 'CT-I02', why: 'Counted twice.' }]);
    expect(all.alwaysReported).toMatchObject([{ subGroup: tasking, indicator: 'CT-I01', value: 88 }]);
  });
});

test('what is merged is exactly what its shape allows', () => {
  const all = merge([
    aReturn(tasking, { name: 'a', exceptions: [anException('CT-I01')] }),
    aReturn(harm, { name: 'h' }),
  ]);
  expect(merged.parse(all)).toEqual(all);
});

test('every notice can be said in words, with names', () => {
  const names = { subGroup: () => 'City Tasking', item: () => 'CT-P01' };
  const all = merge([aReturn(tasking, { name: 'a', seq: 3, receivedOn: '2026-12-01', clockSuspect: true })]);
  const said = all.notices.map((one) => sayNotice(one, names));
  expect(said).toContain('2 documents that City Tasking signed before its return have not arrived.');
  expect(said.every((one) => /[.]$/.test(one) && !one.includes('undefined'))).toBe(true);
});
