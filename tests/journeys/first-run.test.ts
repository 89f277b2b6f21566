import { expect, test } from 'vitest';
import { samplePassphrase } from '../../shared/contract/entry.ts';
import { heading } from './a-desk.ts';
import { inEachWindow } from './harness.ts';
import { press, tabTo, typeInto } from './keyboard.ts';
import { looksRight, refusals } from './looks.ts';

inEachWindow('First run', (open) => {
  test('leads from nothing to the sample, through its lock, to both desks, by the keyboard alone', async () => {
    const { page } = await open();
    await heading(page, 'Where would you like to start?');
    await looksRight(page, 'start', { alsoInElectron: true });
    await press(page, /Look round with sample data/);
    await heading(page, 'Look round with sample data');
    await page.getByRole('progressbar').waitFor();
    await page.getByRole('heading', { level: 1, name: 'Choose a desk' }).waitFor({ timeout: 120_000 });
    await looksRight(page, 'desks', { alsoInElectron: true });

    await press(page, /Secretariat of/);
    await heading(page, 'Unlock the secretariat’s desk');
    await typeInto(page, /^Passphrase/, 'not the passphrase');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').getByText('That is not the passphrase.').waitFor();
    expect(await page.title()).toMatch(/^Error: /);
    await looksRight(page, 'unlock-wrong', { alsoInElectron: true });
    await typeInto(page, /^Passphrase/, samplePassphrase);
    await page.keyboard.press('Enter');
    await heading(page, 'Returns board');
    await page.getByRole('row', { name: /City Tasking/ }).waitFor();
    expect(await page.title()).toBe(
      'Returns board - Coventry Police and Crime Board - Quarter 2 (July to September) 2026 to 2027 - CSP Returns',
    );
    await looksRight(page, 'returns-board', { alsoInElectron: true });

    await page.keyboard.press('Control+l');
    await heading(page, 'Choose a desk');
    await press(page, /City Tasking/);
    await heading(page, 'Unlock City Tasking');
    await press(page, /^Unlock$/);
    await heading(page, 'What is due');
    await page.getByText('Nothing is due. The secretariat has this return.').waitFor();
    await looksRight(page, 'what-is-due', { alsoInElectron: true });
    await page.keyboard.press('Control+PageDown');
    await page.getByText(/Due 22 January 2027/).waitFor();
    await looksRight(page, 'what-is-due-open', { alsoInElectron: true });

    await page.keyboard.press('Control+k');
    await page.locator('input[role=combobox]:focus').waitFor();
    await page.keyboard.insertText('quarter');
    await looksRight(page, 'search', { alsoInElectron: true });
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: 'Choose a quarter' }).waitFor();
    await looksRight(page, 'quarters', { alsoInElectron: true });
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+/');
    await page.getByRole('dialog', { name: 'Keys that do something' }).waitFor();
    await looksRight(page, 'keys', { alsoInElectron: true });
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });

    await page.keyboard.press('F1');
    await page.getByRole('complementary', { name: 'Help' }).waitFor();
    await looksRight(page, 'help', { alsoInElectron: true });
    await page.keyboard.press('F6');
    await tabTo(page, /What is due/);
    await page.keyboard.press('F1');

    await press(page, /^Settings$/);
    await heading(page, 'Settings');
    await looksRight(page, 'settings', { alsoInElectron: true });
    await press(page, /^Keys and safe copies$/);
    await heading(page, 'Keys and safe copies');
    await looksRight(page, 'safety', { alsoInElectron: true });
    expect(await refusals(page)).toEqual([]);
  }, 180_000);
});
