import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { heading } from './a-desk.ts';
import { aFullQuarter } from './a-full-quarter.ts';
import { inEachWindow } from './harness.ts';
import { press, tabTo, typeInto } from './keyboard.ts';
import { looksRight, refusals } from './looks.ts';

/** From the locked window to the actions of the quarter that is due. */
async function toActions(page: Page, passphrase: string): Promise<void> {
  await heading(page, /^Unlock /);
  await typeInto(page, /^Passphrase/, passphrase);
  await page.keyboard.press('Enter');
  await heading(page, 'What is due');
  await press(page, /^Update actions$/);
  await heading(page, 'Actions');
  await page.getByText(/ of 8 actions said$/).waitFor();
}

inEachWindow('Actions', (open) => {
  test('are said one after the other by keyboard alone, most of them with one press', async () => {
    const { folder, passphrase } = await aFullQuarter();
    const { page } = await open({ folder });
    await toActions(page, passphrase);
    await looksRight(page, 'actions');

    await press(page, /^No change\s*: TC-A01/);
    await page.getByText('1 of 8 actions said').waitFor();
    await page.keyboard.press('Enter'); // The focus is on the next card's own button.
    await page.getByText('2 of 8 actions said').waitFor();

    await press(page, /^Update\s*: TC-A03/);
    await page.getByRole('radio', { name: 'On track' }).press('ArrowDown');
    await looksRight(page, 'actions-update');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('alert').getByText('Say in a sentence why it is at risk').waitFor();
    await looksRight(page, 'actions-amber-unsaid');
    expect(await page.title()).toMatch(/^Error: /);
    await press(page, /^Say in a sentence why/);
    await page.keyboard.insertText(
      'Nine of forty shops have signed. Two chains wait for their head offices.',
    );
    await tabTo(page, /^Save and next action/);
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Control+Enter');
    await page.getByText('3 of 8 actions said').waitFor();
    await page.getByText('Its lead says that it is at risk (amber).').waitFor();

    await tabTo(page, /^Update\s*: TC-A04/);
    await page.keyboard.press('Enter');
    await tabTo(page, /^The due date, .* has moved/);
    await page.keyboard.press('Space');
    await tabTo(page, /^Agreed with|^Done/);
    await page.keyboard.press('Space');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('alert').getByText('Say why the due date has moved').waitFor();
    await looksRight(page, 'actions-moved-unsaid');
    await typeInto(page, /^New day/, '31 3 2031');
    await typeInto(page, /^Why has it moved/, 'The lamps were recalled by their maker.');
    await typeInto(page, /^Day on which it was done/, '1 2 2026');
    await page.keyboard.press('Control+Enter');
    await page.getByText('4 of 8 actions said').waitFor();
    await page.getByText(/^was \d/).waitFor();
    await page.getByText('done on 1 February 2026').waitFor();

    await press(page, /^Complete\s*: TC-A05/);
    await page.keyboard.press('Control+Enter');
    await page.getByRole('alert').getByText('Enter the day on which it was completed').waitFor();
    await looksRight(page, 'actions-complete-without-day');

    await page.keyboard.press('Control+l');
    await toActions(page, passphrase);
    await page.getByText('What you typed is kept, and lacks something before it counts.').waitFor();
    await press(page, /^Go on\s*: TC-A05/);
    await typeInto(page, /^Day on which it was completed/, '1 3 2026');
    await page.keyboard.press('Control+Enter');
    await page.getByText('5 of 8 actions said').waitFor();

    await press(page, /^No change in the 3 that remain/);
    await page.getByText('All 8 actions are said').first().waitFor();
    await looksRight(page, 'actions-all-said');
    await press(page, /^Take back\s*: TC-A08/);
    await page.getByText('7 of 8 actions said').waitFor();
    await page.keyboard.press('Control+z');
    await page.getByText('All 8 actions are said').first().waitFor();

    await page.keyboard.press('Control+PageUp');
    await page
      .getByText(/is signed/)
      .first()
      .waitFor();
    expect(await page.getByRole('button', { name: /^(No change|Update|Change|Take back)/ }).count()).toBe(0);
    await looksRight(page, 'actions-signed');
    expect(await refusals(page)).toEqual([]);
  }, 180_000);
});
