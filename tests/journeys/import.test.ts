import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { monthsOf } from '../../shared/rules/quarter.ts';
import { aWorkbook, sheetData } from '../a-workbook.ts';
import { textFile } from '../chair/desks.ts';
import { heading } from './a-desk.ts';
import { aFullQuarter, passphrase } from './a-full-quarter.ts';
import { inEachWindow } from './harness.ts';
import { press, tabTo, typeInto } from './keyboard.ts';
import { looksRight, refusals } from './looks.ts';

/** Sets a choice that a screen reader calls by this name, by the first letters of what it is to be. */
async function choose(page: Page, name: RegExp, letters: string): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.type(letters);
}

inEachWindow('Figures from a spreadsheet', (open) => {
  test('come in by four steps, nothing before the last, and are matched by themselves the next time', async () => {
    const { folder, due } = await aFullQuarter();
    const [july, august, september] = monthsOf(due);
    const workbook = aWorkbook({
      'Read me': sheetData(['Figures for the return'], ['Ask Performance']),
      Figures: sheetData(
        ['Town centre figures', null, null, null, null],
        ['Measure', 'Target', july, august, september],
        ['TC-I01 Anti-social behaviour', 480, 151, '1,204', null],
        ['TC-I02', 354, 141, 'n/a', 163],
        ['FS-I01', 9, 8, 8, 8],
        ['TC-I13', 60, 61, null, null],
      ),
    });
    const { page, choose: file } = await open({ folder });
    await heading(page, /^Unlock /);
    await typeInto(page, /^Passphrase/, passphrase);
    await page.keyboard.press('Enter');
    await heading(page, 'What is due');
    await page.evaluate(() => {
      location.hash = '#/figures/import';
    });
    await heading(page, 'Import figures: choose the file');
    await looksRight(page, 'import-file');

    await file(textFile('figures.xlsx', ''));
    await press(page, /^Choose a file$/);
    await page.getByRole('alert').getByText('The selected file is empty').waitFor();
    expect(await page.title()).toMatch(/^Error: /);
    await looksRight(page, 'import-file-empty');

    await file({ name: 'town.xlsx', bytes: workbook });
    await press(page, /^Choose a file$/);
    await page.getByText('Chosen: town.xlsx').waitFor();
    await tabTo(page, /^Read me: 2 rows/);
    await page.keyboard.press('ArrowDown');
    await looksRight(page, 'import-sheet');
    await press(page, /^Continue$/);
    await heading(page, 'Import figures: which row is the header?');
    expect(await page.getByRole('radio', { name: 'Row 2' }).isChecked()).toBe(true);
    await looksRight(page, 'import-header');
    await press(page, /^Continue$/);

    await heading(page, 'Import figures: match the columns');
    await page.getByText('Each row is one indicator, and each column of values one period.').waitFor();
    await looksRight(page, 'import-match');
    await choose(page, /^What column A, Measure, is/, 'Not');
    await press(page, /^Continue$/);
    await page.getByRole('alert').waitFor();
    await looksRight(page, 'import-match-errors');
    await choose(page, /^What column A, Measure, is/, 'Ind');
    await press(page, /^Continue$/);

    await heading(page, 'Import figures: check what was read');
    await page.getByRole('rowheader', { name: 'D4' }).waitFor();
    await page.getByRole('row', { name: /^A5 FS-I01/ }).waitFor();
    await looksRight(page, 'import-check');
    await press(page, /^Import \d values$/);
    await heading(page, 'Figures imported');
    await page.getByText('4 values were imported from town.xlsx.').waitFor();
    await looksRight(page, 'import-done');

    await press(page, /^Import another file$/);
    await heading(page, 'Import figures: choose the file');
    await press(page, /^Choose a file$/);
    await page.getByText('Chosen: town.xlsx').waitFor();
    await tabTo(page, /^Read me: 2 rows/);
    await page.keyboard.press('ArrowDown');
    await press(page, /^Continue$/);
    await heading(page, 'Import figures: which row is the header?');
    await press(page, /^Continue$/);
    await page.getByText(/^Matched as in town.xlsx, which had these headings/).waitFor();
    await looksRight(page, 'import-remembered');
    await press(page, /^Continue$/);
    await page.getByText(/^There is nothing to import/).waitFor();
    await looksRight(page, 'import-nothing');
    expect(await refusals(page)).toEqual([]);
  }, 180_000);
});
