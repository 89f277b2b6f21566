import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { textFile } from '../chair/desks.ts';
import { heading } from './a-desk.ts';
import { aFullQuarter, type FullQuarter } from './a-full-quarter.ts';
import { quarterCsv } from './calderbrook-figures.ts';
import { inEachWindow } from './harness.ts';
import { press, tabTo, typeInto } from './keyboard.ts';
import { looksRight, refusals } from './looks.ts';

/** From the locked window to the exceptions of the quarter that is due. */
async function toExceptions(page: Page, passphrase: string): Promise<void> {
  await heading(page, /^Unlock /);
  await typeInto(page, /^Passphrase/, passphrase);
  await page.keyboard.press('Enter');
  await heading(page, 'What is due');
  await press(page, /^Explain exceptions$/);
  await heading(page, 'Exceptions');
}

/** Three of the measures are far off their course, two for the worse; the first was so a quarter ago. */
async function enterFigures({ chair, due }: FullQuarter): Promise<void> {
  const { tell, core } = await chair();
  await tell('readings.import', { file: textFile('values.csv', quarterCsv(due, due)) });
  core.store.close();
}

inEachWindow('Exceptions', (open) => {
  test('are explained one after the other by keyboard alone', async () => {
    const quarter = await aFullQuarter();
    await enterFigures(quarter);
    const { page } = await open({ folder: quarter.folder });
    await toExceptions(page, quarter.passphrase);
    await page.getByText('0 of 3 explained').waitFor();
    await looksRight(page, 'exceptions');

    await tabTo(page, /^TC-I02/);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await heading(page, /^TC-I05/);
    await page.keyboard.press('Control+PageUp');
    await heading(page, /^TC-I02 Theft from shops/);
    await looksRight(page, 'exception-empty');

    await typeInto(page, /^What happened/, 'Theft from shops fell by 12% on last quarter, to 456 reports.');
    await press(page, /^Use last time’s text\s*: Why/);
    await page.getByText('Carried forward: edit or confirm').waitFor();
    await page.getByText(/You wrote “fell by 12%”/).waitFor();
    await looksRight(page, 'exception-findings');
    await tabTo(page, /^I have completed this/);
    await page.keyboard.press('Space');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('alert').getByText('Say what is being done about it.').waitFor();
    await looksRight(page, 'exception-missing');
    expect(await page.title()).toMatch(/^Error: /);
    await press(page, /^Confirm or edit what was carried forward to “Why\?”/);
    await press(page, /^Confirm\s*: Why/);
    await page.getByText('Carried forward: edit or confirm').waitFor({ state: 'detached' });
    await typeInto(
      page,
      /^What is being done/,
      'Forty shops are asked to join a notice scheme; 9 have signed.',
    );
    await typeInto(page, /^By when will it be/, '31 3 2031');
    await tabTo(page, /^Show what has changed/, 60);
    await page.keyboard.press('Space');
    await page.getByText('added', { exact: true }).first().waitFor();
    await looksRight(page, 'exception-compared');
    await page.keyboard.press('Control+Enter');
    await heading(page, /^TC-I05/);
    await page.keyboard.press('Control+PageUp');
    await page.getByText('Done', { exact: true }).waitFor();
    await page.keyboard.press('Control+PageDown');
    await page.keyboard.press('Control+PageDown');
    await heading(page, /^TC-I09/);
    await page.getByText('What worked, and can others use it?').first().waitFor();
    await typeInto(page, /^What happened/, 'Robbery has never been lower.');
    await page.keyboard.press('Control+Enter');
    await heading(page, 'Exceptions');
    await page.getByText('2 of 3 explained').waitFor();

    await press(page, /^Not an exception\s*: TC-I05/);
    await press(page, /^Say that it is none$/);
    await page.getByRole('alert').getByText('Say why it is not an exception.').waitFor();
    await looksRight(page, 'exception-not-one');
    await typeInto(page, /^Why it is not an exception/, 'The survey changed its question in July.');
    await press(page, /^Say that it is none$/);
    await page.getByText('All 3 are explained').waitFor();
    await page.getByText(/You hold that this is no exception: The survey/).waitFor();
    await looksRight(page, 'exceptions-explained');
    await page.keyboard.press('Control+z');
    await page.getByText('2 of 3 explained').waitFor();

    await page.keyboard.press('Control+PageUp');
    await page.getByText(/What it says is locked/).waitFor();
    expect(await page.getByRole('button', { name: /^(Raise|Not an exception)/ }).count()).toBe(0);
    await press(page, /^TC-I02/);
    await heading(page, /^TC-I02/);
    await page.getByText('Sergeant Ola Prendergast').first().waitFor();
    await looksRight(page, 'exception-signed');
    expect(await page.getByRole('textbox').count()).toBe(0);
    expect(await refusals(page)).toEqual([]);
  }, 180_000);

  test('are raised where the rules found none, and taken back', async () => {
    const { folder, passphrase } = await aFullQuarter();
    const { page } = await open({ folder });
    await toExceptions(page, passphrase);
    await page.getByRole('heading', { name: 'No exceptions this quarter' }).waitFor();
    await page.getByText('Enter the value first').first().waitFor();
    await looksRight(page, 'exceptions-none');

    await page.keyboard.press('Control+e');
    await page.getByRole('dialog').waitFor();
    await press(page, /^Raise it$/);
    await page.getByRole('alert').getByText('Choose what it is about.').waitFor();
    await looksRight(page, 'exception-raise');
    await tabTo(page, /^What is it about/);
    await page.getByLabel('What is it about?').selectOption('TC-P01');
    await typeInto(page, /^In a few words/, 'Lamps stolen from three parks');
    await typeInto(page, /^Why should the Board know/, 'No measure counts it, and the parks are dark.');
    await press(page, /^Raise it$/);
    await heading(page, /Lamps stolen from three parks$/);
    await page.getByText('Raised by the chair: No measure counts it, and the parks are dark.').waitFor();
    await looksRight(page, 'exception-raised');
    await press(page, /^Take it back$/);
    await page.getByRole('heading', { name: 'No exceptions this quarter' }).waitFor();
    await page.keyboard.press('Control+z');
    await page.getByRole('link', { name: /Lamps stolen/ }).waitFor();
  }, 120_000);
});
