import { expect, test } from 'vitest';
import type { DocId } from '../../shared/model/ids.ts';
import type { ReturnFile } from '../../shared/model/return-file.ts';
import { eskdalePlan } from './eskdale.ts';
import { anOffice, at, group, jsonFile, type Office, passphrase, tablesOf, takeIn } from './office.ts';
import { anException, fileOf, q1, q2, returnOf } from './return-of.ts';

const anyOffice = anOffice();

/** Signs returns of the Streets Group one after the other, each at its place in the chain unless the test says otherwise. */
function chainOf(office: Office) {
  let [seq, prev] = [0, null as DocId | null];
  return async (given: Partial<ReturnFile> = {}) => {
    const made = await fileOf(
      office.streets,
      returnOf(office, office.streets, { seq: ++seq, prev, ...given }),
    );
    prev = made.docId;
    return made;
  };
}

const standing = async ({ tell }: Office, quarter = q2) => {
  const { subGroups } = await tell('merge.get', { quarter });
  const found = subGroups.find(({ subGroup }) => subGroup === group('streets'));
  if (found === undefined) throw new Error('The Streets Group stands nowhere.');
  return found;
};

test('the next return in the chain follows the last, and stands', async () => {
  const office = anyOffice();
  const sign = chainOf(office);
  const [one, two] = [await sign({ quarter: q1 }), await sign()];
  await takeIn(office, one.file);
  const outcome = await takeIn(office, two.file);
  expect([outcome.result, outcome.message, outcome.warnings]).toEqual([
    'accepted',
    'It follows the last document from this sub-group.',
    [],
  ]);
  expect((await standing(office)).current?.docId).toBe(two.docId);
});

test('a return that was imported before changes nothing, and is said to have come on the first day', async () => {
  const office = anyOffice();
  const { file } = await chainOf(office)();
  await takeIn(office, file);
  const before = tablesOf(office.core.store);
  office.clock.at = at('2026-11-02T09:00:00');
  const again = await takeIn(office, file);
  expect([again.result, again.message]).toEqual([
    'duplicate',
    'It was imported before on 5 October 2026. Nothing has changed.',
  ]);
  expect(tablesOf(office.core.store)).toEqual(before);
});

test('a return imported before is a duplicate even when its key was stolen since', async () => {
  const office = anyOffice();
  const { file } = await chainOf(office)();
  await takeIn(office, file);
  await office.tell('keys.revoke', { kid: office.streets.signing.kid, why: 'The laptop was stolen.' });
  const before = tablesOf(office.core.store);
  expect((await takeIn(office, file)).result).toBe('duplicate');
  expect(tablesOf(office.core.store)).toEqual(before);
});

test('a return whose forerunners have not arrived is taken, with a warning that counts them', async () => {
  const office = anyOffice();
  const outcome = await takeIn(office, (await chainOf(office)({ seq: 3 })).file);
  expect([outcome.result, outcome.message]).toEqual([
    'accepted',
    '2 documents signed before it have not arrived.',
  ]);
  expect(await standing(office)).toMatchObject({ state: 'received', notReceived: 2 });
});

test('a return a thousand ahead is taken with a warning, one further ahead is not', async () => {
  const office = anyOffice();
  const sign = chainOf(office);
  expect((await takeIn(office, (await sign({ seq: 1000 })).file)).result).toBe('accepted');
  const further = await sign({ seq: 2001, quarter: q1 });
  expect(await takeIn(office, further.file)).toMatchObject({
    result: 'quarantined',
    code: 'order.jump-too-large',
  });
});

test('two returns for a quarter of which neither replaces the other are a fork, and neither counts', async () => {
  const office = anyOffice();
  const sign = chainOf(office);
  const [one, two] = [
    await sign(),
    await sign({ seq: 1, prev: null, whyAgain: 'Signed on the old laptop.' }),
  ];
  await takeIn(office, one.file);
  const outcome = await takeIn(office, two.file);
  expect(outcome.result).toBe('fork');
  expect(outcome.warnings).toContain(
    'Another document has the same number: two computers have signed for this sub-group.',
  );
  const now = await standing(office);
  expect([now.state, now.current, now.heads]).toEqual(['fork', null, [one.docId, two.docId].sort()]);
});

test('a fork is settled by a determination, and opened again by a return that nobody considered', async () => {
  const office = anyOffice();
  const sign = chainOf(office);
  const [one, two, three] = [await sign(), await sign({ prev: null }), await sign({ prev: null })];
  for (const { file } of [one, two]) await takeIn(office, file);
  await office.tell('determinations.record', {
    quarter: q2,
    matter: { kind: 'fork', subGroup: group('streets'), stands: two.docId },
    why: 'The chair says so.',
    restsOn: [one.docId, two.docId],
  });
  expect((await standing(office)).current?.docId).toBe(two.docId);
  expect((await takeIn(office, three.file)).result).toBe('fork');
  expect(await standing(office)).toMatchObject({ state: 'fork', current: null });
});

test('a return of an earlier quarter that was signed first and arrives last is its original', async () => {
  const office = anyOffice();
  const sign = chainOf(office);
  const [one, two] = [await sign({ quarter: q1 }), await sign()];
  await takeIn(office, two.file);
  const outcome = await takeIn(office, one.file);
  expect(outcome.message).toBe(
    'It was signed before documents that are already here, and is the first for its quarter.',
  );
  expect(outcome.result).toBe('late');
  expect((await standing(office, q1)).current?.docId).toBe(one.docId);
  expect(await standing(office)).toMatchObject({ notReceived: 0, late: false });
});

test('a return that names the one that stands replaces it whole, and the earlier one is kept', async () => {
  const office = anyOffice();
  const sign = chainOf(office);
  const plan = office.issued(group('streets')).plan.plan;
  const one = await sign({ exceptions: [anException(plan, 'ST-I01', q2)] });
  const two = await sign({ supersedes: one.docId, whyAgain: 'A figure was wrong.' });
  await takeIn(office, one.file);
  const outcome = await takeIn(office, two.file);
  expect([outcome.result, outcome.message]).toEqual([
    'accepted',
    'It replaces the whole return that stood for this quarter. The earlier one is kept.',
  ]);
  const now = await standing(office);
  expect([now.current?.docId, now.current?.revision, now.superseded]).toEqual([two.docId, 2, [one.docId]]);
  expect((await office.tell('merge.get', { quarter: q2 })).exceptions).toEqual([]);
  const listed = await office.tell('returns.list', { quarter: q2 });
  expect(listed.map(({ docId, state }) => [docId, state])).toEqual([
    [one.docId, 'superseded'],
    [two.docId, 'accepted'],
  ]);
});

test('a return that another already here replaces is kept, and changes nothing', async () => {
  const office = anyOffice();
  const sign = chainOf(office);
  const one = await sign();
  const two = await sign({ supersedes: one.docId, whyAgain: 'A figure was wrong.' });
  await takeIn(office, two.file);
  expect(await takeIn(office, one.file)).toMatchObject({ result: 'superseded' });
  expect((await standing(office)).current?.docId).toBe(two.docId);
});

test('a return that replaces one which was replaced already stands against the other: a fork', async () => {
  const office = anyOffice();
  const sign = chainOf(office);
  const one = await sign();
  const again = { supersedes: one.docId, whyAgain: 'A figure was wrong.' };
  const [two, three] = [await sign(again), await sign({ ...again, seq: 2, prev: one.docId })];
  for (const { file } of [one, two]) await takeIn(office, file);
  expect(await takeIn(office, three.file)).toMatchObject({ result: 'fork' });
  expect((await standing(office)).heads).toEqual([two.docId, three.docId].sort());
});

test('a return against an older plan is taken as it is while its items are the same', async () => {
  const office = anyOffice();
  const { file } = await chainOf(office)();
  await office.tell('plan.issue', { passphrase });
  expect(await takeIn(office, file)).toMatchObject({ result: 'accepted', warnings: [] });
  expect(await standing(office)).toMatchObject({ changes: [] });
});

test('a return against an older plan is taken with a flag when its items have changed since', async () => {
  const office = anyOffice();
  const { file } = await chainOf(office)();
  const indicators = eskdalePlan.indicators.map((one) =>
    one.ref === 'ST-I01' ? { ...one, title: 'Renamed' } : one,
  );
  const changed = { ...eskdalePlan, indicators, actions: eskdalePlan.actions.slice(0, 1) };
  await office.tell('plan.import', { file: jsonFile('plan.json', changed) });
  await office.tell('plan.issue', { passphrase });
  expect((await takeIn(office, file)).warnings).toEqual([
    '2 items have changed since version 2 of the plan.',
  ]);
  expect((await standing(office)).changes).toEqual([
    { item: 'ST-A02', what: 'retired' },
    { item: 'ST-I01', what: 'revised' },
  ]);
});

test('a return that comes on the due day is in time, one that comes on the next is late', async () => {
  const office = anyOffice();
  office.clock.at = at('2026-10-23T22:30:00'); // half past eleven at night in London
  expect(await takeIn(office, (await chainOf(office)()).file)).toMatchObject({ result: 'accepted' });
  office.clock.at = at('2026-10-23T23:30:00');
  const homes = await fileOf(
    office.homes,
    returnOf(office, office.homes, { createdAt: at('2026-10-01T09:00:00') }),
  );
  const late = await takeIn(office, homes.file);
  expect([late.result, late.warnings]).toEqual(['late', ['It arrived after the day on which it was due.']]);
});

test('a return that comes after the pack was frozen is kept beside it, and the frozen pack stays', async () => {
  const office = anyOffice();
  const sign = chainOf(office);
  const one = await sign();
  await takeIn(office, one.file);
  const frozen = await office.tell('pack.freeze', { quarter: q2, variant: 'board' });
  const rows = () => office.core.store.prepare('select * from frozen_pack').all();
  const before = rows();
  const two = await sign({ supersedes: one.docId, whyAgain: 'A figure was wrong.' });
  const outcome = await takeIn(office, two.file);
  expect([outcome.result, outcome.message]).toEqual([
    'accepted',
    'The pack for this quarter is frozen and stays as it is. This is kept beside it as an addendum.',
  ]);
  expect(rows()).toEqual(before);
  expect(await office.tell('pack.freeze', { quarter: q2, variant: 'board' })).not.toEqual(frozen);
});

test('a nil return says something: no exceptions, and every item accounted for', async () => {
  const office = anyOffice();
  await takeIn(office, (await chainOf(office)()).file);
  const now = await standing(office);
  expect(now).toMatchObject({ state: 'received', current: { nil: true }, coverage: { items: 5, normal: 5 } });
});

test('where nothing came the return is missing, and nothing is fine', async () => {
  const office = anyOffice();
  expect(await standing(office)).toMatchObject({
    state: 'missing',
    current: null,
    coverage: { items: 5, normal: 0 },
  });
  const { priorities } = await office.tell('merge.get', { quarter: q2 });
  expect(priorities.map(({ headline }) => headline.status)).not.toContain('on-track');
});

test('a document that names the return of another sub-group as the one it replaces replaces nothing', async () => {
  const office = anyOffice();
  const homes = await fileOf(office.homes, returnOf(office, office.homes));
  await takeIn(office, homes.file);
  const given = { supersedes: homes.docId, whyAgain: 'Mistaken.' };
  await takeIn(office, (await chainOf(office)(given)).file);
  const { subGroups } = await office.tell('merge.get', { quarter: q2 });
  const found = subGroups.find(({ subGroup }) => subGroup === group('homes'));
  expect(found?.current?.docId).toBe(homes.docId);
});

test('what is only tried is told beside what comes before it, and taken back', async () => {
  const office = anyOffice();
  const sign = chainOf(office);
  const made: Awaited<ReturnType<typeof sign>>[] = [];
  for (let n = 0; n < 60; n++) {
    const before: DocId | null = made.at(-1)?.docId ?? null;
    made.push(await sign({ supersedes: before, whyAgain: before === null ? '' : 'Once more.' }));
  }
  const before = tablesOf(office.core.store);
  const files = made.map(({ file }) => file);
  const tried = await office.tell('files.import', { files, tryOnly: true });
  expect(tablesOf(office.core.store)).toEqual(before);
  const taken = await office.tell('files.import', { files });
  expect(tried).toEqual(taken);
  expect(taken.slice(1).every(({ message }) => message.startsWith('It replaces'))).toBe(true);
});
