import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { tellTo } from '../../electron/core/tell.ts';
import { createWorkspaceIn } from '../../electron/core/workspace/create.ts';
import { databaseKey, openWithKey } from '../../electron/core/workspace/open.ts';
import type { MadeFile } from '../../shared/contract/call.ts';
import { ashby } from '../chair/ashby.ts';
import { aTown, type Desk, passphrase, type Town, take } from '../chair/desks.ts';
import { enterNil, q2, sign } from '../chair/quarter.ts';
import { withLightKeys } from './light-keys.ts';

const aDay = aTown('secretariat', 'streets');

/** A new officer's own desk, with keys of their own. */
async function aColleague({ clock }: Town): Promise<Desk> {
  const folder = mkdtempSync(join(tmpdir(), 'csp-colleague-'));
  const partnership = Buffer.from(JSON.stringify(ashby));
  await createWorkspaceIn(folder, passphrase, { role: 'secretariat', partnership }, { now: clock.at });
  const database = await databaseKey(folder, { passphrase });
  const core = openWithKey(folder, database, { now: () => clock.at, appVersion: '0.0.0' });
  onTestFinished(() => {
    core.store.close();
    rmSync(folder, { recursive: true });
  });
  const rethrown = (_: string, error: unknown): never => {
    throw error;
  };
  return withLightKeys({ core, tell: tellTo(core, rethrown) });
}

const forStreets = (files: readonly { subGroup: string; file: MadeFile }[]): MadeFile =>
  files.find(({ subGroup }) => subGroup === 'sg:streets')?.file as MadeFile;

test('a new officer is enrolled, named in a plan, takes the desk over, and goes on where the old one stopped', async () => {
  const town = aDay();
  const { secretariat, streets } = town;
  await enterNil(streets);
  const signed = await sign(streets, { nil: true });
  await take(secretariat, signed.file);
  const colleague = await aColleague(town);

  const request = await colleague.tell('keys.request', { passphrase });
  expect(await take(secretariat, request)).toMatchObject({ result: 'parked', from: 'csp:ashby' });
  const { kid, words } = await colleague.tell('keys.words', {});
  const verified = 'eight words compared by telephone';
  const { key } = await secretariat.tell('keys.enrol', { kid, words, verified });
  expect(key).toMatchObject({ iss: 'csp:ashby', holder: { role: 'secretariat' } });
  await take(streets, forStreets((await secretariat.tell('plan.issue', { passphrase })).files));

  const why = 'A new officer.';
  const given = { to: request, words, purpose: 'successor', why, passphrase } as const;
  const { file } = await secretariat.tell('handover.out', given);
  const { words: theirs } = await secretariat.tell('keys.words', {});
  await colleague.tell('handover.in', { file, passphrase, words: theirs });

  const { subGroups } = await colleague.tell('merge.get', { quarter: q2 });
  expect(subGroups[0]).toMatchObject({ state: 'received', current: { docId: signed.docId } });
  await colleague.tell('keys.retire', { kid: secretariat.core.keys.own.kid, why });
  const [receipt] = await colleague.tell('receipts.issue', { passphrase });
  expect(await take(streets, receipt?.file as MadeFile)).toMatchObject({ result: 'accepted' });
  await take(streets, forStreets((await colleague.tell('plan.issue', { passphrase })).files));
  expect((await streets.tell('keys.words', {})).secretariatConfirmed).toBe(true);
  const again = await sign(streets, { nil: true, whyAgain: 'A figure was wrong.' });
  await colleague.tell('keys.unlock', { passphrase });
  expect(await take(colleague, again.file)).toMatchObject({ result: 'accepted' });
});
