import { expect, test } from 'vitest';
import { take } from '../chair/desks.ts';
import { heading } from './a-desk.ts';
import { aFullQuarter, passphrase } from './a-full-quarter.ts';
import { atChairs, enterDue } from './a-quarter-to-sign.ts';
import { inEachWindow } from './harness.ts';
import { press, typeInto } from './keyboard.ts';
import { looksRight, refusals } from './looks.ts';

inEachWindow('The file of a return', (open) => {
  test('that cannot be written leaves the return signed, and is the same wherever it is saved; its sheet is printed', async () => {
    const quarter = await aFullQuarter();
    await atChairs(quarter, (chair) => enterDue(chair, quarter));
    const { page, failSave, chooseSave, papers } = await open({ folder: quarter.folder });
    await heading(page, /^Unlock /);
    await typeInto(page, /^Passphrase/, passphrase);
    await page.keyboard.press('Enter');
    await heading(page, 'What is due');
    await press(page, /^Check and sign$/);
    await heading(page, 'Check and sign');
    await failSave();
    await typeInto(page, /^Passphrase/, passphrase);
    await page.keyboard.press('Enter');

    await heading(page, 'Signed return');
    await page.getByRole('heading', { name: 'Signed, not yet saved' }).waitFor();
    await page.getByText(/^“.*\.cspreturn” could not be written there\.$/).waitFor();
    await page
      .getByText(
        /Choose another folder, or make room, and save it again\. The return is signed and kept here/,
      )
      .waitFor();
    await looksRight(page, 'receipt-save-failed');
    const first = await chooseSave();
    await press(page, /^Save somewhere else$/);
    await page.getByRole('heading', { name: 'Signed and saved' }).waitFor();
    const [saved] = first();
    expect(saved?.name).toMatch(/\.cspreturn$/);

    await failSave();
    await press(page, /^Save the file again$/);
    await page.getByText(/could not be written there/).waitFor();
    await page.getByRole('heading', { name: 'Signed and saved' }).waitFor();
    const second = await chooseSave();
    await press(page, /^Save somewhere else$/);
    await page.getByText(/^Saved as .*\.cspreturn\.$/).waitFor();
    expect(second().map(({ bytes }) => Buffer.from(bytes))).toEqual([Buffer.from(saved?.bytes ?? [])]);
    const secretariat = await quarter.secretariat();
    const outcome = await take(secretariat, { name: 'a', bytes: saved?.bytes ?? new Uint8Array() });
    expect(outcome.result).toBe('accepted');

    const reference = (await page.locator('.receipt-reference').innerText()).trim();
    const fingerprint = (await page.locator('.receipt-code').first().innerText()).trim();
    if (papers !== null) {
      await press(page, /^Print the return$/);
      await expect.poll(() => papers().length).toBe(1);
      const [sheet] = papers();
      for (const part of [reference, fingerprint, 'Sergeant Ola Prendergast']) expect(sheet).toContain(part);
    }
    await failSave();
    await press(page, /^Save a PDF of the return$/);
    await page.getByText(/\.pdf” could not be written there/).waitFor({ timeout: 30_000 });
    const paper = await chooseSave();
    await press(page, /^Save a PDF of the return$/);
    await page.getByText(/^Saved as .*\.pdf\.$/).waitFor({ timeout: 30_000 });
    const [pdf] = paper();
    expect(pdf?.name).toContain(reference);
    expect(
      Buffer.from(pdf?.bytes ?? [])
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
    if (papers !== null) expect(new Set(papers()).size).toBe(1);
    await looksRight(page, 'receipt-pdf-saved');
    expect(await refusals(page)).toEqual([]);
  }, 120_000);
});
