import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { armour } from '../../electron/core/exchange/armour.ts';
import { recipientKey } from '../../electron/core/exchange/public-key.ts';
import { sealFor } from '../../electron/core/exchange/seal.ts';
import { tellTo } from '../../electron/core/tell.ts';
import { createWorkspaceIn } from '../../electron/core/workspace/create.ts';
import { openWorkspace } from '../../electron/core/workspace/open.ts';
import type { Instant } from '../../shared/model/period.ts';
import { londonDay } from '../../shared/rules/london-day.ts';
import { aFolder } from '../a-store.ts';
import { importPlan, take } from '../chair/desks.ts';
import { example, heading } from './a-desk.ts';
import { aFullQuarter, type Desk, type FullQuarter, passphrase } from './a-full-quarter.ts';
import { atChairs, enterDue } from './a-quarter-to-sign.ts';
import { calderbrookPlan } from './calderbrook.ts';
import { inEachWindow } from './harness.ts';
import { press, typeInto } from './keyboard.ts';
import { looksRight, refusals } from './looks.ts';
import type { GivenFile, Opened } from './opened.ts';

inEachWindow('Each file that does not fit', (open) => {
  test('is told apart in a plain sentence: an earlier return or plan, a changed one, a receipt for another return', async () => {
    const quarter = await aFullQuarter();
    const secretariat = await quarter.secretariat();
    const sent = await signedAt(quarter);
    await take(secretariat, sent);
    const older = await nextPlan(secretariat);
    const newer = await nextPlan(secretariat, 'TC-I12');
    const elsewhere = await receiptOfAnother();
    const decided = await decisionsOf(secretariat, quarter);

    const opened = await open({ folder: quarter.folder });
    const { page } = opened;
    await unlock(page);

    await drop(page, { name: 'Town Centre.cspplan', bytes: newer.bytes });
    await saysOf(page, [
      /^Version \d of the plan has been issued, and is now in force\. Your \d+ entries are kept\. 1 item \(TC-I12\) has been removed and is kept as history\.$/,
      /^Your signed return TC-.*-v1 was made under version \d\. It stays valid and need not be signed again\.$/,
    ]);
    await looksRight(page, 'take-in-plan-dropped');
    await press(page, /^See what is due$/);

    await choosing(opened, sent);
    await saysOf(page, [
      /^This is your own return TC-.*-v1, signed at this desk\. It was made under version \d of the plan, and version \d is in force now\. It stays valid and need not be signed again\.$/,
      'To send it, e-mail the file as it is. Nothing has changed here.',
    ]);
    await looksRight(page, 'take-in-own-return');
    await press(page, /^Open the signed return$/);
    await page.getByText(/^Version \d\. Version \d has come since; this return stays valid\.$/).waitFor();

    await choosing(opened, older);
    await saysOf(page, [
      /^This is version \d of the plan; version \d is already here\.$/,
      'Keep working: nothing needs to be done.',
    ]);
    await looksRight(page, 'take-in-older-plan');
    await page.keyboard.press('Escape');

    await pasting(page, armour(changed(newer).bytes, 'plan'));
    await saysOf(page, [
      'The file was changed after it was signed, or somebody else made it: its signature does not match.',
      'Do not use it. Ask whoever sent it to export it again, and tell them what you saw.',
    ]);
    await looksRight(page, 'take-in-changed-plan');
    await page.keyboard.press('Escape');

    await choosing(opened, elsewhere);
    await saysOf(page, [
      'The receipt is about returns that were never signed at this desk.',
      'Open it on the computer where the return was signed. If there is none, ask the secretariat what it is for.',
    ]);
    await looksRight(page, 'take-in-other-receipt');
    await page.keyboard.press('Escape');

    await choosing(opened, decided);
    await saysOf(page, ['One decision of the Board was taken in.']);
    await looksRight(page, 'take-in-decisions');
    await press(page, /^See what the Board decided$/);
    await heading(page, /Board/);
    expect(await refusals(page)).toEqual([]);
  }, 180_000);

  test('leaves the desk as it was: a working copy or a key of somebody else, another partnership’s plan, no file of ours', async () => {
    const quarter = await aFullQuarter();
    const { copy, request } = await handedToADeputy();
    const opened = await open({ folder: quarter.folder });
    const { page } = opened;
    await unlock(page);

    await choosing(opened, copy);
    const dialog = page.getByRole('dialog', { name: 'Take in a working copy' });
    await dialog.waitFor();
    await typeInto(page, /^Passphrase/, passphrase);
    await page.keyboard.press('Enter');
    await dialog.getByText('This file was sealed for somebody else, so it cannot be opened here.').waitFor();
    await looksRight(page, 'take-in-other-copy');
    await page.keyboard.press('Escape');

    await choosing(opened, request);
    await saysOf(page, [
      'Somebody asks the secretariat to enrol a key. A chair’s desk enrols nobody.',
      'Send the file to the secretariat as it is.',
    ]);
    await looksRight(page, 'take-in-key-request');
    await page.keyboard.press('Escape');

    await choosing(opened, example('plan.cspplan'));
    await saysOf(page, [
      'The file is signed with a key that is not known here: it may come from another partnership.',
      /^If you expect it, telephone whoever sent it, compare the eight words of their key/,
    ]);
    await looksRight(page, 'take-in-other-partnership');
    await page.keyboard.press('Escape');

    await drop(page, { name: 'Minutes.docx', bytes: Buffer.from('PK\u0003\u0004 a letter') });
    await saysOf(page, ['This is not a CSP Returns file.', /^Look for an attachment whose name ends in/]);
    await looksRight(page, 'take-in-no-file-of-ours');
    await page.keyboard.press('Escape');

    await drop(page, { name: 'Plan.cspplan', bytes: Buffer.from('') });
    await saysOf(page, [
      'The file is empty.',
      'Ask whoever sent it to export it again, and open the new file as it arrives.',
    ]);
    await page.keyboard.press('Escape');
    await heading(page, 'What is due');
  }, 180_000);

  test('or is sealed to the desk is opened with its passphrase, and not before', async () => {
    const quarter = await aFullQuarter();
    const secretariat = await quarter.secretariat();
    const plan = await nextPlan(secretariat, 'TC-I12');
    const { keys } = await secretariat.tell('keys.ring', {});
    const seal = keys.find(({ iss, status }) => iss === 'sg:town' && status === 'active')?.seal;
    if (seal === undefined || seal === null) throw new Error('The town group has no key to seal to.');
    const text = await sealFor(await recipientKey(seal), Buffer.from(plan.bytes).toString('utf8'));

    const opened = await open({ folder: quarter.folder });
    const { page } = opened;
    await unlock(page);
    await choosing(opened, { name: 'Sealed.cspplan', bytes: Buffer.from(text) });
    await page.getByRole('heading', { name: 'Sealed to you' }).waitFor();
    await looksRight(page, 'take-in-sealed');
    await press(page, /^Open it$/);
    await page.getByText('Enter the passphrase.').waitFor();
    await typeInto(page, /^Passphrase/, 'not the passphrase');
    await page.keyboard.press('Enter');
    await page.getByText('That is not the passphrase.').waitFor();
    await looksRight(page, 'take-in-sealed-wrong');
    await typeInto(page, /^Passphrase/, passphrase);
    await page.keyboard.press('Enter');
    await page.getByText(/^Version \d of the plan has been issued, and is now in force\./).waitFor();
    expect(await page.getByRole('heading', { name: 'Sealed to you' }).count()).toBe(0);
    await looksRight(page, 'take-in-sealed-opened');
  }, 120_000);
});

async function unlock(page: Page): Promise<void> {
  await heading(page, /^Unlock /);
  await typeInto(page, /^Passphrase/, passphrase);
  await page.keyboard.press('Enter');
  await heading(page, 'What is due');
}

async function choosing({ page, choose }: Opened, ...files: GivenFile[]): Promise<void> {
  await choose(...files);
  await page.keyboard.press('Control+o');
}

const drop = (page: Page, { name, bytes }: GivenFile): Promise<void> =>
  page.evaluate(
    ({ name, bytes }) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([Uint8Array.from(bytes)], name));
      const about = { dataTransfer, bubbles: true, cancelable: true };
      for (const kind of ['dragover', 'drop']) document.body.dispatchEvent(new DragEvent(kind, about));
    },
    { name, bytes: [...bytes] },
  );

const pasting = (page: Page, text: string): Promise<void> =>
  page.evaluate((pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    const about = { clipboardData, bubbles: true, cancelable: true };
    document.body.dispatchEvent(new ClipboardEvent('paste', about));
  }, text);

/** What is said of the one file that was opened, sentence by sentence. */
async function saysOf(page: Page, sentences: readonly (string | RegExp)[]): Promise<void> {
  const said = page.getByRole('dialog').locator('.said p');
  await said.first().waitFor();
  const lines = await said.allInnerTexts();
  expect(lines).toEqual(sentences.map((one) => (typeof one === 'string' ? one : expect.stringMatching(one))));
}

/** A return of the quarter that is due, signed at a chair's desk and saved there. */
async function signedAt(quarter: FullQuarter): Promise<GivenFile> {
  let file: GivenFile | undefined;
  await atChairs(quarter, async (chair) => {
    await enterDue(chair, quarter);
    const signed = await chair.tell('returns.sign', { quarter: quarter.due, passphrase });
    await chair.tell('returns.saved', { docId: signed.docId });
    file = signed.file;
  });
  if (file === undefined) throw new Error('Nothing was signed.');
  return file;
}

/** The next version of the plan for the town group, with one indicator left out where one is named. */
async function nextPlan(secretariat: Desk, leaving?: string): Promise<GivenFile> {
  const plan = calderbrookPlan(londonDay(Date.now()));
  const indicators = (plan.indicators ?? []).filter(({ ref }) => ref !== leaving);
  const title = leaving === undefined ? { title: 'Calderbrook plan, as revised' } : {};
  await importPlan(secretariat, { ...plan, ...title, indicators });
  const { files } = await secretariat.tell('plan.issue', { passphrase });
  const own = files.find(({ subGroup }) => subGroup === 'sg:town');
  if (own === undefined) throw new Error('Nothing was issued.');
  return own.file;
}

/** The receipt for a return that the same chair signed on another computer. */
async function receiptOfAnother(): Promise<GivenFile> {
  const another = await aFullQuarter();
  const secretariat = await another.secretariat();
  await take(secretariat, await signedAt(another));
  const [receipt] = await secretariat.tell('receipts.issue', { passphrase });
  if (receipt === undefined) throw new Error('No receipt was issued.');
  return receipt.file;
}

/** What the Board decided of the quarter before, issued to the town group once more. */
async function decisionsOf({ tell }: Desk, { past }: FullQuarter): Promise<GivenFile> {
  const { file } = (await tell('decisions.issue', { quarter: past, passphrase }))[0] ?? {};
  if (file === undefined) throw new Error('No decisions were issued.');
  return file;
}

/** A working copy that another chair's desk sealed to a deputy, and the deputy's request that it answered. */
async function handedToADeputy(): Promise<{ copy: GivenFile; request: GivenFile }> {
  const another = await aFullQuarter();
  const plan = await nextPlan(await another.secretariat());
  const folder = join(aFolder(), 'deputy');
  const now = () => Date.now() as Instant;
  await createWorkspaceIn(folder, passphrase, { role: 'chair', plan: plan.bytes }, { now: now() });
  const core = await openWorkspace(folder, { passphrase }, { now, appVersion: '0.0.0' });
  const tell = tellTo(core, (_, error) => {
    throw error;
  });
  const request = await tell('keys.request', { passphrase });
  const { words } = await tell('keys.words', {});
  core.store.close();
  let copy: GivenFile | undefined;
  await atChairs(another, async (chair) => {
    const out = { to: request, words, purpose: 'deputy', why: 'Leave until the first.', passphrase } as const;
    copy = (await chair.tell('handover.out', out)).file;
  });
  if (copy === undefined) throw new Error('Nothing was handed over.');
  return { copy, request };
}

/** The same file with one character of its signed text changed. */
function changed({ name, bytes }: GivenFile): GivenFile {
  const text = Buffer.from(bytes).toString('utf8');
  const at = Math.floor(text.length / 2);
  return {
    name,
    bytes: Buffer.from(text.slice(0, at) + (text[at] === 'A' ? 'B' : 'A') + text.slice(at + 1)),
  };
}
