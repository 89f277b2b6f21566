import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { monthsOf } from '../../shared/rules/quarter.ts';
import { sayMonth } from '../../shared/words/periods.ts';
import { heading } from './a-desk.ts';
import { aFullQuarter, type FullQuarter, passphrase } from './a-full-quarter.ts';
import { inEachWindow } from './harness.ts';
import { press, tabTo, typeInto } from './keyboard.ts';
import { looksRight, refusals } from './looks.ts';
import { oddSheets } from './odd-sheets.ts';
import type { Open, Opened } from './opened.ts';

async function atTheFigures(
  open: Open,
  { folder, passphrase }: Pick<FullQuarter, 'folder' | 'passphrase'>,
): Promise<Opened> {
  const opened = await open({ folder });
  const { page } = opened;
  await heading(page, /^Unlock /);
  await typeInto(page, /^Passphrase/, passphrase);
  await page.keyboard.press('Enter');
  await heading(page, 'What is due');
  await press(page, /^Enter indicator values/);
  await heading(page, 'Figures');
  return opened;
}

/** The box of a month (from 0) of an indicator, for looking at; the keyboard goes there by itself. */
const box = (page: Page, { due }: FullQuarter, ref: string, month: number) =>
  page.getByLabel(new RegExp(`^${sayMonth(monthsOf(due)[month] as never)}, ${ref} `));
const focused = (page: Page) =>
  page.evaluate(() =>
    (document.activeElement?.getAttribute('aria-label') ?? '').replace(/^\S+ \S+, (\S+) .*/, '$1'),
  );
/** Goes to something that may lie beyond the whole grid, and presses it. */
async function pressBeyond(page: Page, name: RegExp): Promise<void> {
  await tabTo(page, name, 160);
  await page.keyboard.press('Enter');
}
const pasteHere = (page: Page, text: string) =>
  page.evaluate((pasted) => {
    const given = new DataTransfer();
    given.setData('text/plain', pasted);
    const event = new ClipboardEvent('paste', { clipboardData: given, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(event);
  }, text);

inEachWindow('The figures of a quarter', (open) => {
  test('are typed from cell to cell, judged as they come, and kept as typed where they cannot be read', async () => {
    const quarter = await aFullQuarter();
    const { page } = await atTheFigures(open, quarter);
    await page.getByText('0 of 36 entered').waitFor();
    await looksRight(page, 'figures-empty-quarter');

    await tabTo(page, new RegExp(`^${sayMonth(monthsOf(quarter.due)[0])}, TC-I01`));
    await page.keyboard.type('160');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.type('1,62');
    await page.keyboard.press('ArrowRight');
    await page.getByText('Not saved', { exact: true }).waitFor();
    expect(await box(page, quarter, 'TC-I01', 1).inputValue()).toBe('1,62');
    await page.keyboard.type('900');
    await page.keyboard.press('Enter');
    expect(await focused(page)).toBe('TC-I02');
    await page.getByText(/^\w+ \d+: 900 is \d.* Right\?$/).waitFor();
    await looksRight(page, 'figures-wrong-and-asked');

    await page.keyboard.press('Shift+Enter');
    await page.keyboard.press('F2');
    await page.keyboard.press('Backspace');
    await page.keyboard.type('5');
    expect(await box(page, quarter, 'TC-I01', 2).inputValue()).toBe('905');
    await page.keyboard.press('Escape');
    expect(await box(page, quarter, 'TC-I01', 2).inputValue()).toBe('900');
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.type('162');
    await page.keyboard.press('Enter');
    await page.getByText('3 of 36 entered').waitFor();
    await page
      .getByRole('row', { name: /TC-I01/ })
      .getByText('1,222')
      .waitFor();

    await page.keyboard.press('Control+z');
    await page.getByText('2 of 36 entered').waitFor();
    await pressBeyond(page, /^Keep 900$/);
    await page.getByRole('button', { name: 'Keep 900' }).waitFor({ state: 'detached' });
    await pressBeyond(page, /^Save and continue$/);
    expect(new URL(page.url()).hash).not.toBe('#/figures');
    expect(await refusals(page)).toEqual([]);
  }, 120_000);

  test('are pasted from Excel after a look at where each goes, and taken back as one step', async () => {
    const quarter = await aFullQuarter();
    const { page } = await atTheFigures(open, quarter);
    const [first, second] = monthsOf(quarter.due).map((month) => sayMonth(month as never));
    await tabTo(page, /^\w+ \d{4}, TC-I01/);
    const names = ['Theft from shops recorded by the police', 'Vehicle crime', 'Bicycle theft', 'TC-I05'];
    const cells = ['1,204\t130\t(3)', '81\tn/a\t83', '1\t2\t3', '0.81\t0.82\t0.8'];
    const head = `\t${first}\t${second}\t${sayMonth(monthsOf(quarter.due)[2])}`;
    await pasteHere(page, [head, ...names.map((name, nth) => `${name}\t${cells[nth]}`)].join('\r\n'));
    await page.getByText('9 values found. 7 fine.').waitFor();
    await page.getByText('1 not understood. 1 to check.').waitFor();
    await page.getByText('“Bicycle theft” is no indicator that you enter. Not taken: 1, 2, 3.').waitFor();
    await looksRight(page, 'figures-paste');
    await page.getByLabel('Yes, 81%').focus();
    await page.keyboard.press('Space');
    await page.getByRole('radio', { name: 'No data' }).focus();
    await page.keyboard.press('Space');
    await press(page, /^Put 9 values in$/);
    await page.getByText('9 values pasted. Undo takes all of them back.').waitFor();
    await page.getByText('9 of 36 entered').waitFor();
    expect(await box(page, quarter, 'TC-I05', 0).inputValue()).toBe('81');
    expect(await box(page, quarter, 'TC-I02', 0).inputValue()).toBe('1,204');
    await page.getByText(/No data. The table that it was pasted from said “n\/a”\./).waitFor();
    await looksRight(page, 'figures-pasted');
    await pressBeyond(page, /^Undo paste of 9 values$/);
    await page.getByText('0 of 36 entered').waitFor();

    await pressBeyond(page, /^Paste from Excel$/);
    await typeInto(page, /^Cells copied from Excel/, 'TC-I03\t5\t6\t7\t8');
    await page.getByText('Column 5 is beyond the end of the grid. Not taken: 8.').waitFor();
    await press(page, /^Put 3 values in$/);
    await page.getByText('3 of 36 entered').waitFor();
  }, 120_000);

  test('that are not there are accounted for, one answer for many, and what is supplied is confirmed or disputed', async () => {
    const quarter = await aFullQuarter();
    const { page } = await atTheFigures(open, quarter);
    await press(page, /^No data available$/);
    await press(page, /^Say that there is no figure$/);
    await page.getByRole('alert').getByText('Tick at least one indicator.').waitFor();
    await looksRight(page, 'figures-no-data-dialog');
    for (const ref of ['TC-I07', 'TC-I08']) {
      await tabTo(page, new RegExp(`^${ref} `));
      await page.keyboard.press('Space');
    }
    await typeInto(
      page,
      /^Why\?/,
      'The case system was replaced in August; the supplier restores it in November.',
    );
    await press(page, /^Say that there is no figure$/);
    await page.getByText('6 of 36 entered').waitFor();

    await pressBeyond(page, /^Dispute\s+TC-I13$/);
    await press(page, /^Dispute$/);
    await page.getByRole('alert').getByText('Say what is wrong.').waitFor();
    await looksRight(page, 'figures-dispute-dialog');
    await typeInto(page, /^What is wrong/, 'The survey asked about the borough, not the town centre.');
    await press(page, /^Dispute$/);
    await page.getByText(/You disputed .*: The survey asked about the borough/).waitFor();
    await looksRight(page, 'figures-supplied');

    await page.getByLabel(/^Still to enter/).focus();
    await page.keyboard.press('Space');
    expect(await page.getByText('TC-I07', { exact: false }).count()).toBe(0);
    await pressBeyond(page, /^About\s+TC-I01$/);
    await page.getByText('How the quarter’s figure is made').waitFor();
    await looksRight(page, 'figures-about');
  }, 120_000);

  test('are only read once the return is signed, until somebody says that they are to be changed', async () => {
    const quarter = await aFullQuarter();
    const opened = await atTheFigures(open, quarter);
    const { page } = opened;
    await page.keyboard.press('Control+PageUp');
    await page.getByText(/ is signed\.$/).waitFor();
    expect(
      await page
        .getByLabel(/TC-I01 /)
        .first()
        .isEditable(),
    ).toBe(false);
    await looksRight(page, 'figures-signed');
    await press(page, /^Change the figures$/);
    expect(
      await page
        .getByLabel(/TC-I01 /)
        .first()
        .isEditable(),
    ).toBe(true);
  }, 120_000);

  test('of every kind have their place: ratios by their parts, late ones by their own months, none where none is due', async () => {
    const { every, supplied } = await oddSheets();
    const { page, close } = await atTheFigures(open, { folder: every, passphrase });
    await tabTo(page, /^Numerator, \w+ \d{4}, TC-I01 /);
    await page.keyboard.type('30');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.type('2oo');
    await page.keyboard.press('ArrowRight');
    await page.getByText(/“2oo” is not saved/).waitFor();
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.type('200');
    await page.keyboard.press('Enter');
    await page.getByText('15.0%', { exact: true }).waitFor();
    expect(await page.getByText(/is not saved/).count()).toBe(0);
    await looksRight(page, 'figures-every-kind');
    await close();

    const other = await atTheFigures(open, { folder: supplied, passphrase });
    await other.page.getByRole('heading', { name: 'No values are due from you' }).waitFor();
    await pressBeyond(other.page, /^Confirm\s+FS-I01$/);
    await other.page.getByText('You confirmed these figures.').waitFor();
    await looksRight(other.page, 'figures-supplied-only');
  }, 180_000);
});
