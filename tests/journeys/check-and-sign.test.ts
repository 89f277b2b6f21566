import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { has, python } from '../../build/setup/debian.mjs';
import { packed, unpacked } from '../../db/packed.ts';
import { readEnvelope } from '../../electron/core/exchange/envelope.ts';
import { londonDay } from '../../shared/rules/london-day.ts';
import { aFolder } from '../a-store.ts';
import { importPlan, take, textFile } from '../chair/desks.ts';
import { beginChair, enterDesk, heading } from './a-desk.ts';
import { aFullQuarter, type Desk, type FullQuarter, passphrase } from './a-full-quarter.ts';
import { atChairs, enterDue, enterQuiet } from './a-quarter-to-sign.ts';
import { calderbrookPlan } from './calderbrook.ts';
import { inEachWindow } from './harness.ts';
import { press, tabTo, typeInto } from './keyboard.ts';
import { looksRight, refusals } from './looks.ts';
import type { GivenFile } from './opened.ts';

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
      .getByText(/indicators have no figure for the quarter/)
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
    const payload = payloadOf(file);
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

  test('without any exception is signed as nil, kept when it is not saved, and taken back', async () => {
    const quarter = await aFullQuarter();
    const secretariat = await quarter.secretariat();
    const plan = calderbrookPlan(londonDay(Date.now()));
    const priorities = (plan.priorities ?? []).map((one) =>
      one.ref === 'FS-P01' ? { ...one, marking: 'OFFICIAL-SENSITIVE' } : one,
    );
    await importPlan(secretariat, { ...plan, priorities });
    const { files } = await secretariat.tell('plan.issue', { passphrase });
    const own = files.find(({ subGroup }) => subGroup === 'sg:town');
    if (own === undefined) throw new Error('Nothing was issued.');
    await atChairs(quarter, async (desk) => {
      await take(desk, own.file);
      await enterQuiet(desk, quarter);
    });
    const { page, cancelSave, chooseSave } = await open({ folder: quarter.folder });
    await unlock(page);
    await press(page, /^Check and sign$/);
    await heading(page, 'Check and sign');
    await page.getByText(/it is a nil return/).waitFor();
    await page.getByText(/OFFICIAL-SENSITIVE is offered: .*FS-P01/).waitFor();
    await page.getByLabel('OFFICIAL', { exact: true }).focus();
    await page.keyboard.press('Space');
    await typeInto(page, /^Passphrase/, passphrase);
    await page.keyboard.press('Enter');
    const alert = page.getByRole('alert');
    await alert.getByText('Tick that you make a nil return.').waitFor();
    await alert.getByText(/^Tick that nothing in the return needs OFFICIAL-SENSITIVE/).waitFor();
    await looksRight(page, 'sign-nil');
    await press(page, /^Tick that you make a nil return/);
    await page.keyboard.press('Space');
    await page.getByLabel(/^OFFICIAL-SENSITIVE/).focus();
    await page.keyboard.press('Space');
    await cancelSave();
    await typeInto(page, /^Passphrase/, passphrase);
    await page.keyboard.press('Enter');
    await heading(page, 'Signed return');
    await page.getByRole('heading', { name: 'Signed, not yet saved' }).waitFor();
    await page.getByText('It was not saved.').waitFor();
    await looksRight(page, 'receipt-not-saved');
    await press(page, /^What is due$/);
    await press(page, /^Save the signed return$/);
    await heading(page, 'Signed return');
    const saved = await chooseSave();
    await press(page, /^Save the file$/);
    await page.getByRole('heading', { name: 'Signed and saved' }).waitFor();
    expect(JSON.parse(payloadOf(saved()[0]))).toMatchObject({ nil: true, marking: 'OFFICIAL-SENSITIVE' });

    await press(page, /^Exceptions$/);
    await page
      .getByText(/is signed\./)
      .first()
      .waitFor();
    await looksRight(page, 'exceptions-signed');
    await press(page, /^Check and sign$/);
    await press(page, /^Open the signed return$/);
    await heading(page, 'Signed return');
    await press(page, /^Withdraw and revise$/);
    await tabTo(page, /I sent it, or I am not sure/);
    await page.keyboard.press('ArrowDown');
    await typeInto(page, /^Why is it withdrawn/, 'Signed a day too early.');
    await press(page, /^Withdraw and revise$/);
    await heading(page, 'Check and sign');
    await press(page, /^Returns and history$/);
    await press(page, /^TC-\d{4}-\d\d-Q\d-v1$/);
    await page.getByRole('heading', { name: 'Withdrawn' }).waitFor();
    await page.getByText('Signed a day too early.').waitFor();
    await looksRight(page, 'receipt-withdrawn');
    await press(page, /^Returns and history$/);
    const boxes = page.getByRole('checkbox');
    for (const at of [0, 1]) {
      await boxes.nth(at).focus();
      await page.keyboard.press('Space');
    }
    await press(page, /^Compare two returns$/);
    await heading(page, 'Two returns compared');
    await page.getByText('(removed)').or(page.locator('del')).first().waitFor();
    await looksRight(page, 'compare-merged');
    await page.getByLabel('Side by side').focus();
    await page.keyboard.press('Space');
    await looksRight(page, 'compare-beside');
    expect(await refusals(page)).toEqual([]);
  }, 180_000);

  test('that is damaged is said to be, one by an unknown key shows its words, and none yet says what will be here', async () => {
    const quarter = await aFullQuarter();
    await atChairs(quarter, async (desk) => {
      await desk.tell('keys.renew', { passphrase, why: 'A new laptop.', stolen: false, recovery: null });
      await enterDue(desk, quarter);
      await desk.tell('returns.sign', { quarter: quarter.due, passphrase });
      const [first] = await desk.tell('returns.list', { quarter: quarter.past });
      const { store } = desk.core;
      const kept = store.prepare('select payload from document where doc_id = ?').pluck().get(first?.docId);
      const changed = packed(unpacked(kept as Uint8Array).replace('patrol', 'parole'));
      store.prepare('update document set payload = ? where doc_id = ?').run(changed, first?.docId);
    });
    const { page } = await open({ folder: quarter.folder });
    await unlock(page);
    await press(page, /^Save the signed return$/);
    await heading(page, 'Signed return');
    await page.getByRole('heading', { name: 'Your key is not enrolled yet' }).waitFor();
    expect(await page.locator('.eight-words li').count()).toBe(8);
    await looksRight(page, 'receipt-key-words');
    await press(page, /^Returns and history$/);
    await page.getByText('This version’s fingerprint does not match its content').waitFor();
    await looksRight(page, 'history-damaged');

    const fresh = await open();
    await beginChair(fresh);
    await enterDesk(fresh.page);
    await heading(fresh.page, 'What is due');
    await press(fresh.page, /^Returns and history$/);
    await fresh.page.getByRole('heading', { name: 'Your first return will show here' }).waitFor();
    await looksRight(fresh.page, 'history-empty');
  }, 180_000);
});

const payloadOf = (file: GivenFile | undefined): string =>
  Buffer.from(readEnvelope(file?.bytes ?? '').payload, 'base64url').toString('utf8');

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
