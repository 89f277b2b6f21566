import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { has, python } from '../../build/setup/debian.mjs';
import { readEnvelope } from '../../electron/core/exchange/envelope.ts';
import { aFolder } from '../a-store.ts';
import { take, textFile } from '../chair/desks.ts';
import { heading } from './a-desk.ts';
import { aFullQuarter, type Desk, type FullQuarter, passphrase } from './a-full-quarter.ts';
import { atChairs, enterDue } from './a-quarter-to-sign.ts';
import { inEachWindow } from './harness.ts';
import { press, tabTo, typeInto } from './keyboard.ts';
import { looksRight, refusals } from './looks.ts';

async function unlock(page: Page): Promise<void> {
  await heading(page, /^Unlock /);
  await typeInto(page, /^Passphrase/, passphrase);
  await page.keyboard.press('Enter');
  await heading(page, 'What is due');
}

/** A figure of a normal indicator that is written like no other. */
const canary = '23.000013';

async function ready(quarter: FullQuarter): Promise<void> {
  await atChairs(quarter, async (desk) => {
    await enterDue(desk, quarter);
    const month = `${quarter.due.slice(0, 4)}-04`;
    const row = `indicator,period,value,note\nTC-I01,${month},${canary},qzxcanary`;
    await desk.tell('readings.import', { file: textFile('canary.csv', row) });
  });
}

inEachWindow('A return', (open) => {
  test('with things missing lists each with the way to mend it, and cannot be signed', async () => {
    const quarter = await aFullQuarter();
    const { page } = await open({ folder: quarter.folder });
    await unlock(page);
    await press(page, /^Check and sign$/);
    await heading(page, 'Check and sign');
    await page.getByRole('heading', { name: 'What is missing' }).waitFor();
    await page
      .getByText(/has no figure for the quarter/)
      .first()
      .waitFor();
    expect(await page.getByLabel('Passphrase').count()).toBe(0);
    await looksRight(page, 'sign-missing');

    await press(page, /^Returns and history$/);
    await heading(page, 'Returns and history');
    await page.getByText('Accepted by the secretariat').waitFor();
    await looksRight(page, 'history-one');
    await press(page, /^TC-\d{4}-\d\d-Q\d-v1$/);
    await heading(page, 'Signed return');
    await page.getByText(/It arrived on /).waitFor();
    await looksRight(page, 'receipt-accepted');
  }, 90_000);

  test('is signed, saved, withdrawn, revised and compared by the keyboard alone', async () => {
    const quarter = await aFullQuarter();
    await ready(quarter);
    const { page, chooseSave } = await open({ folder: quarter.folder });
    await unlock(page);
    await page.getByText('Check the return, sign it and export it.').waitFor();
    await press(page, /^Continue$/);
    await heading(page, 'Check and sign');
    await page.getByRole('heading', { name: 'Exceptions (3)' }).waitFor();
    await looksRight(page, 'sign-complete');
    await press(page, /^Change name and title$/);
    await heading(page, 'Settings');
    await press(page, /^Back to check and sign$/);
    await heading(page, 'Check and sign');

    await page.keyboard.press('Control+Enter');
    await page.getByRole('alert').getByText('Enter the passphrase.').waitFor();
    await looksRight(page, 'sign-errors');
    await typeInto(page, /^Passphrase/, 'not the passphrase');
    await page.keyboard.press('Control+Enter');
    await page.getByText('That is not the passphrase.').waitFor();
    await looksRight(page, 'sign-wrong-passphrase');
    const saved = await chooseSave();
    await typeInto(page, /^Passphrase/, passphrase);
    await page.keyboard.press('Control+Enter');
    await heading(page, 'Signed return');
    await page.getByRole('heading', { name: 'Signed and saved' }).waitFor();
    await looksRight(page, 'receipt-exported');

    const [file] = saved();
    if (file === undefined) throw new Error('Nothing was saved.');
    expect(file.name).toMatch(/\.cspreturn$/);
    const payload = Buffer.from(readEnvelope(file.bytes).payload, 'base64url').toString('utf8');
    for (const kept of [canary, 'qzxcanary', 'qzxnote']) expect(payload).not.toContain(kept);
    expect(payload).toContain('A quiet bonfire night');
    const secretariat = await quarter.secretariat();
    const outcome = await take(secretariat, file);
    expect(outcome).toMatchObject({ result: 'accepted', warnings: [] });
    if (has('python3-cryptography')) await verifiedOutside(secretariat, file.bytes);

    await press(page, /^Withdraw and revise$/);
    await press(page, /^Withdraw and revise$/);
    await page.getByRole('alert').getByText('Say why the return is withdrawn and revised.').waitFor();
    await looksRight(page, 'revise-empty');
    await typeInto(page, /^Why is it withdrawn/, 'A count was wrong.');
    await press(page, /^Withdraw and revise$/);
    await heading(page, 'Check and sign');
    await page.getByText(/After signing the return is locked.*version 3/).waitFor();
    await looksRight(page, 'sign-second-version');
    await typeInto(page, /^Passphrase/, passphrase);
    await page.keyboard.press('Enter');
    await heading(page, 'Signed return');
    await page.getByText(/-v2$/).first().waitFor();
    await press(page, /^Returns and history$/);
    await heading(page, 'Returns and history');
    await tabTo(page, /^Compare TC-.*-v2$/);
    await page.keyboard.press('Space');
    await press(page, /^Compare two returns$/);
    await page.getByText('One is ticked. Tick another.').waitFor();
    await press(page, /^Skip to the content$/);
    await tabTo(page, /^Compare TC-.*-v1$/);
    await page.keyboard.press('Space');
    await looksRight(page, 'history-full');
    await press(page, /^Compare two returns$/);
    await heading(page, 'Two returns compared');
    await looksRight(page, 'compare-same');
    expect(await refusals(page)).toEqual([]);
  }, 180_000);
});

/** A program that shares no code with ours accepts the file under the chair's public key. */
async function verifiedOutside({ tell }: Desk, bytes: Uint8Array): Promise<void> {
  const ring = await tell('keys.ring', {});
  const key = ring.keys.find(({ iss }) => iss === 'sg:town');
  const folder = aFolder();
  const [path, jwk] = [join(folder, 'a.cspreturn'), join(folder, 'a.jwk')];
  writeFileSync(path, bytes);
  writeFileSync(jwk, JSON.stringify(key?.sign));
  const { status } = spawnSync(python, ['tests/outside/verify.py', path, jwk]);
  expect(status).toBe(0);
}
