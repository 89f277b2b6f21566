import { expect, test } from 'vitest';
import { heading } from './a-desk.ts';
import { aFullQuarter, passphrase } from './a-full-quarter.ts';
import { inEachWindow } from './harness.ts';
import { press, typeInto } from './keyboard.ts';
import { looksRight, refusals } from './looks.ts';

inEachWindow('Three minutes at the Board', (open) => {
  test('shows the side as it is printed, and saves it as a PDF, by the keyboard alone', async () => {
    const { folder } = await aFullQuarter();
    const { page, chooseSave } = await open({ folder });
    await heading(page, /^Unlock /);
    await typeInto(page, /^Passphrase/, passphrase);
    await page.keyboard.press('Enter');
    await heading(page, 'What is due');
    await page.keyboard.press('Control+PageUp');
    await press(page, /^Three minutes at the Board$/);
    await heading(page, 'Three minutes at the Board');
    await page.getByText(/From the return signed on/).waitFor();
    await page.getByRole('heading', { name: /^TC-I02 Theft from shops/ }).waitFor();
    await page.getByRole('img', { name: /Theft from shops/ }).waitFor();
    await looksRight(page, 'brief');

    const saved = await chooseSave();
    await press(page, /^Save as PDF$/);
    await page.getByText(/^Saved as /).waitFor({ timeout: 30_000 });
    const [file] = saved();
    expect(file?.name).toMatch(/^Three minutes Town Centre.*\.pdf$/);
    expect(Buffer.from(file?.bytes ?? []).toString('latin1')).toMatch(/^%PDF/);

    await page.keyboard.press('Control+PageDown');
    await page.getByText('Draft: the return is not signed yet').waitFor();
    await page.getByText(/No longer an exception|Nothing has changed|Still there/).waitFor();
    await looksRight(page, 'brief-draft');
    expect(await refusals(page)).toEqual([]);
  }, 120_000);
});
