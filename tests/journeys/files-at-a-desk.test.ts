import { expect, test } from 'vitest';
import { armour } from '../../electron/core/exchange/armour.ts';
import type { DocId } from '../../shared/model/ids.ts';
import { londonDay } from '../../shared/rules/london-day.ts';
import { importPlan, take } from '../chair/desks.ts';
import { heading } from './a-desk.ts';
import { aFullQuarter, passphrase } from './a-full-quarter.ts';
import { atChairs, enterDue } from './a-quarter-to-sign.ts';
import { calderbrookPlan } from './calderbrook.ts';
import { inEachWindow } from './harness.ts';
import { press, typeInto } from './keyboard.ts';
import { looksRight, refusals } from './looks.ts';

inEachWindow('Files at a chair’s desk', (open) => {
  test('are told apart, each with its next step: receipt, plan, another’s plan, a return, a changed file', async () => {
    const quarter = await aFullQuarter();
    const secretariat = await quarter.secretariat();
    let sent: { name: string; bytes: Uint8Array } | undefined;
    let docId = '' as DocId;
    await atChairs(quarter, async (chair) => {
      await enterDue(chair, quarter);
      const signed = await chair.tell('returns.sign', { quarter: quarter.due, passphrase });
      await chair.tell('returns.saved', { docId: signed.docId });
      sent = signed.file;
      docId = signed.docId;
    });
    if (sent === undefined) throw new Error('Nothing was signed.');
    await take(secretariat, sent);
    await secretariat.tell('queries.ask', {
      about: docId,
      item: 'TC-I02' as never,
      question: 'Was the patrol back for the whole of September, or only for the last weekend?',
    });
    const [receipt] = await secretariat.tell('receipts.issue', { passphrase });
    const plan = calderbrookPlan(londonDay(Date.now()));
    const indicators = (plan.indicators ?? []).filter(({ ref }) => ref !== 'TC-I12');
    await importPlan(secretariat, { ...plan, indicators });
    const { files } = await secretariat.tell('plan.issue', { passphrase });
    const own = files.find(({ subGroup }) => subGroup === 'sg:town')?.file;
    const others = files.find(({ subGroup }) => subGroup === 'sg:families')?.file;
    if (receipt === undefined || own === undefined || others === undefined) throw new Error('Not issued.');

    const { page, choose, folder } = await open({ folder: quarter.folder });
    expect(folder).toBe(quarter.folder);
    await heading(page, /^Unlock /);
    await typeInto(page, /^Passphrase/, passphrase);
    await page.keyboard.press('Enter');
    await heading(page, 'What is due');
    await page.getByRole('link', { name: 'See the signed return' }).waitFor();
    await looksRight(page, 'home-exported');

    await choose(others);
    await page.keyboard.press('Control+o');
    await heading(page, 'This file was made for another sub-group');
    await looksRight(page, 'interruption-other-sub-group');
    await press(page, /^Go back to Town Centre/);
    await heading(page, 'What is due');

    await choose(receipt.file);
    await page.keyboard.press('Control+o');
    await page.getByRole('dialog').getByText('The secretariat has a question.').waitFor();
    await looksRight(page, 'take-in-receipt');
    await press(page, /^Open the signed return$/);
    await heading(page, 'Signed return');
    await page.getByText(/whole of September/).waitFor();
    await looksRight(page, 'receipt-queried');

    const changed = { name: 'Changed.cspplan', bytes: new Uint8Array(own.bytes) };
    changed.bytes[Math.floor(changed.bytes.length / 2)] =
      65 + ((changed.bytes[Math.floor(changed.bytes.length / 2)] ?? 0) % 2);
    await choose(changed, sent, { name: 'Letter.txt', bytes: Buffer.from('Dear all') });
    await page.keyboard.press('Control+o');
    await page.getByText(/This is your own return TC-/).waitFor();
    await page.getByText('This is not a CSP Returns file.').waitFor();
    await looksRight(page, 'take-in-several');
    await page.keyboard.press('Escape');

    const text = armour(own.bytes, 'plan');
    await page.evaluate((pasted) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', `Dear chair,\n\n${pasted}\nKind regards`);
      document.body.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      );
    }, text);
    const dialog = page.getByRole('dialog');
    await dialog
      .getByText(
        /Version \d of the plan has been issued.*entries are kept.*1 item \(TC-I12\) has been removed/,
      )
      .waitFor();
    await looksRight(page, 'take-in-plan');
    expect(await refusals(page)).toEqual([]);
  }, 180_000);
});
