import { expect, test } from 'vitest';
import { fault } from '../shared/contract/faults.ts';
import type { Kid } from '../shared/model/ids.ts';
import type { Instant } from '../shared/model/period.ts';
import type { ReceiptLine } from '../shared/model/receipt-file.ts';
import { aDesk, aDocument } from '../tests/a-desk.ts';
import { anId, aPartnership, day, doc, harm, q, tasking } from '../tests/a-quarter.ts';
import { aMoment } from '../tests/a-store.ts';
import { keepDocument } from './documents.ts';
import { challengeOf, putChallenge } from './enrolments.ts';
import {
  type KeyRequest,
  keepKeyRequest,
  keyRequestOf,
  settleKeyRequest,
  waitingKeyRequests,
} from './key-requests.ts';
import { allParked, type ParkedDocument, park, parkedDocument, parkedFor, unpark } from './parked.ts';
import { quarantined, quarantinedRaw, quarantineFile } from './quarantine.ts';
import { putReceiptLines, receiptLineOf } from './receipt-lines.ts';
import { write } from './transaction.ts';

const kid = (letter: string) => letter.repeat(43) as Kid;
const later = (hours: number) => (aMoment + hours * 3600_000) as Instant;

test('the newest receipt’s word counts, even when an older one is opened after it', () => {
  const store = aDesk();
  const line = (outcome: ReceiptLine['outcome']): ReceiptLine => ({
    docId: doc('ours'),
    quarter: q('2026-27 Q2'),
    outcome,
    late: true,
    receivedOn: day('2026-10-20'),
  });
  write(store, (db) => {
    for (const [hour, name] of ['first', 'second', 'third'].entries())
      keepDocument(db, aDocument(name, { kind: 'receipt', quarter: null, createdAt: later(hour) }));
    putReceiptLines(db, doc('second'), [line('queried')]);
    putReceiptLines(db, doc('first'), [line('parked')]);
  });
  expect(receiptLineOf(store, doc('ours'))).toEqual({ ...line('queried'), receipt: doc('second') });
  write(store, (db) => putReceiptLines(db, doc('third'), [line('accepted')]));
  expect(receiptLineOf(store, doc('ours'))).toEqual({ ...line('accepted'), receipt: doc('third') });
  expect(receiptLineOf(store, doc('never sent'))).toBeUndefined();
});

test('a file that could not be taken in is kept byte for byte, with why', () => {
  const store = aDesk();
  const raw = new Uint8Array([0, 255, 10, 13, 0]);
  const file = (n: number) => ({
    id: anId(n),
    name: `Rücklauf ${n}.cspreturn`,
    raw,
    fault: fault('file.too-large', { limit: '5 MB' }),
    receivedAt: later(n),
  });
  write(store, (db) => {
    for (const n of [1, 2]) quarantineFile(db, file(n));
  });
  const told = ({ raw: _, ...rest }: ReturnType<typeof file>) => rest;
  expect(quarantined(store)).toEqual([told(file(2)), told(file(1))]);
  expect(Buffer.from(quarantinedRaw(store, anId(1)) ?? []).equals(raw)).toBe(true);
  expect(quarantinedRaw(store, anId(3))).toBeUndefined();
});

test('documents of an unknown key wait for that key, and are let go one by one', () => {
  const store = aDesk();
  const parked = (name: string, letter: string, hour: number): ParkedDocument => ({
    docId: doc(name),
    kid: kid(letter),
    kind: 'return',
    name: `${name}.cspreturn`,
    raw: `signed ${name}`,
    receivedAt: later(hour),
  });
  const all = [parked('z', 'a', 1), parked('a', 'a', 2), parked('b', 'b', 3)];
  write(store, (db) => {
    for (const one of [...all].reverse()) park(db, one);
  });
  expect(allParked(store)).toEqual(all);
  expect(parkedFor(store, kid('a'))).toEqual(all.slice(0, 2));
  write(store, (db) => unpark(db, doc('z')));
  expect([parkedDocument(store, doc('z')), parkedDocument(store, doc('a'))]).toEqual([undefined, all[1]]);
});

test('a key request waits until it is settled, and asked again it waits again', () => {
  const store = aDesk();
  const x = 'x'.repeat(43);
  const request = (n: number, letter: string): KeyRequest => ({
    id: anId(n),
    kid: kid(letter),
    iss: tasking,
    holder: { name: 'S. Hamir', title: 'Chief Inspector', role: 'chair' },
    sign: { crv: 'Ed25519', kty: 'OKP', x },
    seal: { crv: 'X25519', kty: 'OKP', x },
    challenge: 'c'.repeat(22),
    raw: 'signed by itself',
    receivedAt: later(n),
    state: 'waiting',
  });
  write(store, (db) => {
    for (const [n, letter] of ['a', 'b', 'c'].entries()) keepKeyRequest(db, request(n, letter));
    settleKeyRequest(db, kid('a'), 'enrolled');
    settleKeyRequest(db, kid('b'), 'refused');
  });
  expect(waitingKeyRequests(store)).toEqual([request(2, 'c')]);
  expect(keyRequestOf(store, kid('a'))).toEqual({ ...request(0, 'a'), state: 'enrolled' });
  expect(keyRequestOf(store, kid('d'))).toBeUndefined();
  write(store, (db) => keepKeyRequest(db, request(9, 'b')));
  expect(waitingKeyRequests(store)).toEqual([request(2, 'c'), request(9, 'b')]);
});

test('a sub-group has one challenge, the newest', () => {
  const store = aDesk();
  write(store, (db) => {
    for (const letter of ['a', 'b']) putChallenge(db, tasking, letter.repeat(22), aMoment);
  });
  expect(challengeOf(store, tasking)).toBe('b'.repeat(22));
  expect([challengeOf(store, harm), challengeOf(store, aPartnership.id)]).toEqual([undefined, undefined]);
});
