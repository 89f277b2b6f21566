import { expect, test } from 'vitest';
import { wordsOf } from '../../electron/core/exchange/words-of-a-key.ts';
import type { ReturnFile } from '../../shared/model/return-file.ts';
import { refusalOf } from '../signed.ts';
import {
  aChair,
  anOffice,
  at,
  type Chair,
  group,
  jsonFile,
  type Office,
  passphrase,
  requestOf,
  signedBy,
  tablesOf,
  takeIn,
} from './office.ts';
import { expectRefusal } from './refused.ts';
import { anException, fileOf, q1, q2, returnOf } from './return-of.ts';

const anyOffice = anOffice();

/** A return of somebody whose key nobody enrolled yet: it carries the request. */
async function firstReturn(office: Office, chair: Chair, given: Partial<ReturnFile> = {}) {
  const keyRequest = await signedBy(chair, 'key-request', requestOf(office, chair));
  return fileOf(chair, returnOf(office, chair, { keyRequest, ...given }), 'first.cspreturn');
}
const requestFile = async (office: Office, chair: Chair) =>
  jsonFile('request.cspkey', await signedBy(chair, 'key-request', requestOf(office, chair)));
const enrol = ({ tell }: Office, { signing: { kid } }: Chair, words = wordsOf(kid).join(' ')) =>
  tell('keys.enrol', { kid, words, verified: 'by telephone' });
const youthIn = async ({ tell }: Office, quarter = q2) =>
  (await tell('merge.get', { quarter })).subGroups.find(({ subGroup }) => subGroup === group('youth'));

test('a first return waits for its key: it is shown as waiting, and nothing of it is merged', async () => {
  const office = anyOffice();
  const newcomer = await aChair('youth');
  const plan = office.issued(group('youth')).plan.plan;
  const { file, docId } = await firstReturn(office, newcomer, {
    exceptions: [anException(plan, 'YO-I01', q2)],
  });
  const merged = JSON.stringify(await office.tell('merge.get', { quarter: q2 }));
  const outcome = await takeIn(office, file);
  expect(outcome).toMatchObject({ result: 'parked', docId, from: 'sg:youth', quarter: q2 });
  expect(outcome.message).toContain('not enrolled yet');
  expect(JSON.stringify(await office.tell('merge.get', { quarter: q2 }))).toBe(merged);
  expect(await office.tell('returns.list', {})).toEqual([]);
  expect(await office.tell('keys.waiting', {})).toMatchObject([
    { kid: newcomer.signing.kid, iss: 'sg:youth', role: 'chair', phone: '01632 960300', parkedReturns: 1 },
  ]);
});

test('typing the eight words takes what waited, by the day on which it first came', async () => {
  const office = anyOffice();
  const newcomer = await aChair('youth');
  office.clock.at = at('2026-10-23T09:00:00'); // the due day
  const { file, docId } = await firstReturn(office, newcomer);
  await takeIn(office, file);
  office.clock.at = at('2026-10-28T09:00:00');
  const { key, judgedAgain, outcomes } = await enrol(office, newcomer);
  expect(key).toMatchObject({ kid: newcomer.signing.kid, epoch: 1, status: 'active', since: '2026-10-28' });
  expect([judgedAgain, outcomes.map(({ result }) => result)]).toEqual([1, ['accepted']]);
  expect(await youthIn(office)).toMatchObject({
    state: 'received',
    late: false,
    current: { docId, receivedOn: '2026-10-23' },
  });
  expect(await office.tell('keys.waiting', {})).toEqual([]);
});

test('a return that came late is late, however soon its key was enrolled', async () => {
  const office = anyOffice();
  const newcomer = await aChair('youth');
  office.clock.at = at('2026-10-24T09:00:00');
  await takeIn(office, (await firstReturn(office, newcomer)).file);
  expect((await enrol(office, newcomer)).outcomes).toMatchObject([
    { result: 'late', warnings: [/* late */ expect.any(String)] },
  ]);
  expect(await youthIn(office)).toMatchObject({ late: true });
});

test.each([
  ['the words of another key', 'words.differ', (other: Chair) => wordsOf(other.signing.kid).join(' ')],
  ['seven words', 'words.count', () => 'movie stone sausage fat best rebuild genuine'],
  ['words that are none', 'words.unknown', () => 'movie stone sausage fat best rebuild genuine xylem'],
])('%s enrol nobody, and what waited goes on waiting', async (_, code, words) => {
  const office = anyOffice();
  const [newcomer, other] = [await aChair('youth'), await aChair('youth')];
  await takeIn(office, (await firstReturn(office, newcomer)).file);
  const before = tablesOf(office.core.store);
  expect(await refusalOf(() => enrol(office, newcomer, words(other)))).toBe(code);
  expect(tablesOf(office.core.store)).toEqual(before);
});

test('a second return of a key that is not enrolled waits as well, and both are taken', async () => {
  const office = anyOffice();
  const newcomer = await aChair('youth');
  const one = await firstReturn(office, newcomer, { quarter: q1 });
  const two = await firstReturn(office, newcomer, { seq: 2, prev: one.docId });
  expect(await takeIn(office, one.file)).toMatchObject({ result: 'parked' });
  office.clock.at = at('2026-10-06T09:00:00');
  expect(await takeIn(office, two.file)).toMatchObject({ result: 'parked' });
  expect(await takeIn(office, one.file)).toMatchObject({
    result: 'duplicate',
    message: 'It is already waiting for its key to be enrolled.',
  });
  expect(await office.tell('keys.waiting', {})).toMatchObject([{ parkedReturns: 2 }]);
  const { outcomes } = await enrol(office, newcomer);
  expect(outcomes.map(({ result }) => result)).toEqual(['late', 'accepted']);
  expect((await youthIn(office))?.notReceived).toBe(0);
});

test('a key request alone waits, and once enrolled is known', async () => {
  const office = anyOffice();
  const deputy = await aChair('youth', 'deputy');
  const file = await requestFile(office, deputy);
  expect(await takeIn(office, file)).toMatchObject({ result: 'parked', kind: 'key-request' });
  expect(await enrol(office, deputy)).toMatchObject({
    judgedAgain: 0,
    outcomes: [],
    key: { holder: { role: 'deputy' } },
  });
  const again = await takeIn(office, file);
  expect([again.result, again.message]).toEqual([
    'duplicate',
    'The key of Chair of youth is already enrolled. Nothing has changed.',
  ]);
});

test('a return that waited and is not right is put aside when its key is enrolled, and that is told', async () => {
  const office = anyOffice();
  const newcomer = await aChair('youth');
  const { file } = await firstReturn(office, newcomer, { nil: false });
  await takeIn(office, file);
  office.clock.at = at('2026-10-12T09:00:00');
  expect((await enrol(office, newcomer)).outcomes).toMatchObject([
    { result: 'quarantined', code: 'return.nil-contradicted' },
  ]);
  const [lies] = await office.tell('files.quarantine', {});
  expect(lies).toMatchObject({ code: 'return.nil-contradicted', receivedOn: '2026-10-05' });
  expect(Buffer.from((await office.tell('files.quarantined', { id: lies?.id ?? '' })).bytes)).toEqual(
    file.bytes,
  );
});

test('when the disk fails while a key is enrolled, the key is not and what waited waits', async () => {
  const office = anyOffice();
  const newcomer = await aChair('youth');
  await takeIn(office, (await firstReturn(office, newcomer)).file);
  const before = tablesOf(office.core.store);
  office.core.store.exec(
    "create temp trigger full before insert on main.document begin select raise(fail, 'full'); end",
  );
  await expect(enrol(office, newcomer)).rejects.toThrow();
  office.core.store.exec('drop trigger full');
  expect(tablesOf(office.core.store)).toEqual(before);
  expect((await enrol(office, newcomer)).outcomes).toMatchObject([{ result: 'accepted' }]);
});

test('a key request of before the key was stolen is refused: the group was invited anew', async () => {
  const office = anyOffice();
  const thief = await aChair('youth');
  const old = await requestFile(office, thief);
  await office.tell('keys.revoke', { kid: office.youth.signing.kid, why: 'The laptop was stolen.' });
  await expectRefusal(office, old, 'binding.challenge', 'quarantined');
});

test('a key request that waited while the group was invited anew cannot be enrolled; a new one of the same key can', async () => {
  const office = anyOffice();
  const newcomer = await aChair('youth');
  await takeIn(office, await requestFile(office, newcomer));
  await office.tell('keys.revoke', { kid: office.youth.signing.kid, why: 'The laptop was stolen.' });
  expect(await refusalOf(() => enrol(office, newcomer))).toBe('binding.challenge');
  office.clock.at = at('2026-10-06T09:00:00');
  await office.tell('plan.issue', { passphrase });
  expect(await takeIn(office, await requestFile(office, newcomer))).toMatchObject({ result: 'parked' });
  expect((await enrol(office, newcomer)).key.epoch).toBe(2);
});

test('a key that was stolen is not enrolled again by the words that it once had', async () => {
  const office = anyOffice();
  await office.tell('keys.revoke', { kid: office.youth.signing.kid, why: 'The laptop was stolen.' });
  expect(await refusalOf(() => enrol(office, office.youth))).toBe('key.no-request');
  await office.tell('plan.issue', { passphrase });
  await expectRefusal(office, await requestFile(office, office.youth), 'signer.revoked', 'quarantined');
});
