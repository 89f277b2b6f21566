import { expect, test } from 'vitest';
import type { Decision } from '../shared/model/decisions-file.ts';
import type { Determination } from '../shared/model/determination.ts';
import type { Kid } from '../shared/model/ids.ts';
import type { Instant } from '../shared/model/period.ts';
import { aDesk, aDocument } from '../tests/a-desk.ts';
import { anId, day, doc, harm, q, ref, tasking } from '../tests/a-quarter.ts';
import { aMoment } from '../tests/a-store.ts';
import { type Chase, chasesIn, recordChase } from './chases.ts';
import { decisionsIn, meetingOf, putDecisions } from './decisions.ts';
import { allDeterminations, determinationsIn, recordDetermination } from './determinations.ts';
import { keepDocument } from './documents.ts';
import { type FrozenPack, freezePack, frozenIn, latestFrozen } from './frozen-packs.ts';
import { addHandover, allHandovers, endHandover, openHandover } from './handovers.ts';
import { answerRequest, getPlan } from './plan.ts';
import { write } from './transaction.ts';

const now = q('2026-27 Q2');
const before = q('2026-27 Q1');

test('a ruling comes back as it was recorded, with its quarter’s and in the order of recording', () => {
  const store = aDesk();
  const ruling = (n: number, quarter = now): Determination => ({
    id: anId(n),
    quarter,
    matter:
      n % 2
        ? { kind: 'fork', subGroup: tasking, stands: doc('one') }
        : {
            kind: 'cross-cutting',
            priority: ref('CT-P01'),
            status: 'at-risk',
            wording: 'At risk in the evenings.',
          },
    why: 'Agreed with both chairs.',
    by: 'B. Secretary',
    on: day('2026-10-25'),
    restsOn: [doc('one'), doc('two')],
  });
  const all = [ruling(1, before), ruling(2), ruling(3)];
  write(store, (db) => {
    for (const one of [...all].reverse()) recordDetermination(db, one);
  });
  expect(determinationsIn(store, now)).toEqual(all.slice(1));
  expect(allDeterminations(store)).toEqual(all);
});

test('decisions recorded again replace those of their quarter and no other', () => {
  const store = aDesk();
  const decision = (n: number, number = n): Decision => ({
    id: anId(n),
    number,
    item: n % 2 ? ref('CT-I01') : null,
    resolved: 'That the report be noted.',
    action: '',
    owner: '',
    due: n % 2 ? day('2027-01-31') : null,
  });
  const meeting = { on: day('2026-11-19'), minute: 'Minute 12/26' };
  write(store, (db) => putDecisions(db, before, meeting, [decision(1)]));
  write(store, (db) => putDecisions(db, now, meeting, [decision(2), decision(3)]));
  const moved = { on: day('2026-11-26'), minute: 'Minute 13/26' };
  write(store, (db) => putDecisions(db, now, moved, [decision(3, 2), decision(4, 1)]));
  expect(decisionsIn(store, now)).toEqual([decision(4, 1), decision(3, 2)]);
  expect(decisionsIn(store, before)).toEqual([decision(1)]);
  expect([meetingOf(store, now), meetingOf(store, before)]).toEqual([moved, meeting]);
  expect(meetingOf(store, q('2026-27 Q3'))).toBeUndefined();
});

test('who was chased, when and in which tone is told in order', () => {
  const store = aDesk();
  const chase = (n: number, quarter = now): Chase => ({
    id: anId(n),
    quarter,
    subGroup: harm,
    tone: 'overdue',
    note: 'By telephone.',
    by: 'B. Secretary',
    at: (aMoment - n) as Instant,
  });
  write(store, (db) => {
    for (const one of [chase(1), chase(2), chase(3, before)]) recordChase(db, one);
  });
  expect(chasesIn(store, now)).toEqual([chase(2), chase(1)]);
});

test('one working copy is out at a time, until it came back or was taken back with a reason', () => {
  const store = aDesk();
  const handover = (turn: number) => ({
    docId: doc(`copy ${turn}`),
    direction: turn % 2 ? ('out' as const) : ('in' as const),
    kid: 'k'.repeat(43) as Kid,
    name: 'J. Okafor',
    purpose: 'deputy' as const,
    why: 'Leave.',
    copyId: anId(1),
    copyTurn: turn,
    at: aMoment,
  });
  write(store, (db) => {
    for (const turn of [2, 3]) {
      keepDocument(db, aDocument(`copy ${turn}`, { kind: 'handover' }));
      addHandover(db, handover(turn));
    }
  });
  const open = { ended: null, endedAt: null, endedWhy: '' };
  expect(openHandover(store)).toEqual({ ...handover(3), ...open });
  write(store, (db) => endHandover(db, doc('copy 3'), 'taken-back', aMoment, 'Nobody could find it.'));
  expect(openHandover(store)).toBeUndefined();
  expect(allHandovers(store)).toEqual([
    { ...handover(2), ...open },
    { ...handover(3), ended: 'taken-back', endedAt: aMoment, endedWhy: 'Nobody could find it.' },
  ]);
});

test('a frozen pack is kept as it was, and its newest edition counts', () => {
  const store = aDesk();
  const pack = (variant: FrozenPack['variant'], edition: number): FrozenPack => ({
    quarter: now,
    variant,
    edition,
    fingerprint: 'f'.repeat(64),
    documents: [doc('one'), doc('two')],
    content: `{ "edition": ${edition} }`,
    by: 'B. Secretary',
    at: aMoment,
  });
  const all = [pack('board', 1), pack('board', 2), pack('public', 1)];
  write(store, (db) => {
    for (const one of [...all].reverse()) freezePack(db, one);
  });
  expect(latestFrozen(store, now, 'board')).toEqual(pack('board', 2));
  expect(frozenIn(store, now)).toEqual(all);
  expect(latestFrozen(store, now, 'scrutiny')).toBeUndefined();
  expect(latestFrozen(store, before, 'board')).toBeUndefined();
  expect(() => write(store, (db) => freezePack(db, pack('board', 2)))).toThrow(/UNIQUE/);
});

test('an answer to a request is the next revision of the request', () => {
  const store = aDesk();
  const answer = (request: string) =>
    write(store, (db) => answerRequest(db, ref(request), 'Two cameras were put up.', day('2026-10-22')));
  expect([answer('CS-R01'), answer('CS-R99')]).toEqual([true, false]);
  const [answered, other] = getPlan(store)?.requests ?? [];
  expect(answered).toMatchObject({ rev: 2, answer: 'Two cameras were put up.', answeredOn: '2026-10-22' });
  expect(other).toMatchObject({ rev: 1, answer: '', answeredOn: null });
});
