import { expect, test } from 'vitest';
import { textFile } from '../chair/desks.ts';
import { heading } from './a-desk.ts';
import { aFullQuarter, passphrase } from './a-full-quarter.ts';
import { quarterCsv } from './calderbrook-figures.ts';
import { inEachWindow } from './harness.ts';
import { press, tabTo, typeInto } from './keyboard.ts';
import { looksRight, refusals } from './looks.ts';

inEachWindow('An indicator', (open) => {
  test('is understood on one page, and a fresh start of its chart is proposed, seen and taken back', async () => {
    const { folder, due, chair } = await aFullQuarter();
    const desk = await chair();
    await desk.tell('readings.import', { file: textFile('values.csv', quarterCsv(due, due)) });
    desk.core.store.close();
    const { page } = await open({ folder });
    await heading(page, /^Unlock /);
    await typeInto(page, /^Passphrase/, passphrase);
    await page.keyboard.press('Enter');
    await heading(page, 'What is due');
    await page.evaluate(() => {
      location.hash = '#/indicators/TC-I02';
    });
    await heading(page, /^TC-I02 /);
    await page
      .getByRole('img', { name: /Run chart of/ })
      .first()
      .waitFor();
    await page
      .getByText(/a real increase, not ordinary variation\./)
      .first()
      .waitFor();
    await looksRight(page, 'indicator');

    await tabTo(page, /^Show all \d+ values as a table/);
    await page.keyboard.press('Enter');
    await page.getByRole('table', { name: /^Every value of/ }).waitFor();
    await looksRight(page, 'indicator-table');

    await press(page, /^Propose a fresh start$/);
    await press(page, /^Keep the proposal$/);
    await page.getByRole('alert').waitFor();
    expect(await page.title()).toMatch(/^Error: /);
    await looksRight(page, 'indicator-rebase-errors');
    await press(page, /^Choose the period from which/);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.getByText(/^Preview: the chart as it would be/).waitFor();
    await typeInto(page, /^Why\?/, 'The force records attempts apart since then.');
    await press(page, /^Keep the proposal$/);
    await page.getByText(/^Proposed: start the chart afresh from .*because: The force records/).waitFor();
    await page.getByText(/^Kept at this desk. It goes with the return for /).waitFor();
    await looksRight(page, 'indicator-proposed');
    await press(page, /^Take the proposal back$/);
    await page.getByRole('button', { name: 'Propose a fresh start' }).waitFor();
    expect(await page.getByText(/^Preview:/).count()).toBe(0);

    await page.keyboard.press('Control+PageDown');
    await heading(page, /^TC-I03 /);
    await page.keyboard.press('Control+PageUp');
    await heading(page, /^TC-I02 /);
    await page.keyboard.press('Control+/');
    await page.getByRole('dialog').getByText('Indicator after').waitFor();
    await page.keyboard.press('Escape');
    expect(await refusals(page)).toEqual([]);
  }, 120_000);
});
