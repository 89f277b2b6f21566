import { expect, test } from 'vitest';
import { ashbyPlan } from './ashby.ts';
import { aTown, importPlan, passphrase, take } from './desks.ts';
import { enterQuarter, q2, sign } from './quarter.ts';

const town = aTown('secretariat', 'streets');

async function issued(place: ReturnType<typeof town>, leaving: string) {
  const indicators = (ashbyPlan.indicators ?? []).filter(({ ref }) => ref !== leaving);
  await importPlan(place.secretariat, { ...ashbyPlan, indicators });
  const { files } = await place.secretariat.tell('plan.issue', { passphrase });
  const own = files.find(({ subGroup }) => subGroup === 'sg:streets');
  if (own === undefined) throw new Error('Nothing was issued.');
  return own.file;
}

test('a new plan in the middle of a quarter keeps every entry, and says how many and what has gone', async () => {
  const place = town();
  const { streets } = place;
  await enterQuarter(streets);
  const before = await streets.tell('exceptions.answers', { quarter: q2 });
  const outcome = await take(streets, await issued(place, 'ST-I02'));
  expect(outcome.message).toMatch(
    /^Version \d of the plan has been issued, and is now in force\. Your \d+ entries are kept\. 1 item \(ST-I02\) has been removed and is kept as history\.$/,
  );
  expect(outcome.warnings).toEqual([]);
  expect(await streets.tell('exceptions.answers', { quarter: q2 })).toEqual(before);
  const { told, obstacles } = await streets.tell('returns.preview', { quarter: q2 });
  expect(obstacles).toEqual([]);
  expect(told.coverage.map(({ ref }) => ref)).not.toContain('ST-I02');
  expect(told.contributions[0]?.lines).toEqual(['Wardens knock at doors.']);
  const readings = await streets.tell('readings.of', { indicator: 'ST-I02' as never });
  expect(readings.at(-1)?.value).toBe(95);
});

test('a return signed under the version before stays valid, is said to, and is taken in', async () => {
  const place = town();
  const { streets, secretariat } = place;
  await enterQuarter(streets);
  const { file, docId } = await sign(streets);
  const outcome = await take(streets, await issued(place, 'ST-I02'));
  expect(outcome.warnings).toEqual([
    expect.stringMatching(/^Your signed return ST-2026-27-Q2-v1 was made under version \d\. It stays valid/),
  ]);
  const { plan } = await streets.tell('returns.receipt', { docId });
  expect(plan.current).toBe(plan.version + 1);
  expect((await take(secretariat, file)).result).toBe('accepted');
});

test('a chair’s own return, opened by mistake, is known by its name and changes nothing', async () => {
  const { streets, secretariat } = town();
  await enterQuarter(streets);
  const { file, docId } = await sign(streets);
  const [own] = await streets.tell('files.import', { files: [file] });
  expect(own).toMatchObject({ result: 'refused', kind: 'return', about: docId });
  expect(own?.message).toContain('ST-2026-27-Q2-v1');
  await take(secretariat, file);
  const [receipt] = await secretariat.tell('receipts.issue', { passphrase });
  const outcome = await take(streets, (receipt as NonNullable<typeof receipt>).file);
  expect(outcome).toMatchObject({ kind: 'receipt', about: docId });
});

test('a chair’s own return that was made under an older plan is said to stay valid, and one that was withdrawn not to be sent', async () => {
  const place = town();
  const { streets } = place;
  await enterQuarter(streets);
  const { file, docId } = await sign(streets);
  await take(streets, await issued(place, 'ST-I02'));
  const [older] = await streets.tell('files.import', { files: [file] });
  expect(older?.message).toMatch(
    /-v1, signed at this desk\. It was made under version \d of the plan, and version \d is in force now\. It stays valid/,
  );
  await streets.tell('returns.withdraw', { docId, why: 'Signed a day too early.' });
  const [withdrawn] = await streets.tell('files.import', { files: [file] });
  expect(withdrawn?.message).toMatch(/-v1, signed at this desk\. It was withdrawn since\.$/);
  expect(withdrawn?.next).toBe('Do not send it. Nothing has changed here.');
});
