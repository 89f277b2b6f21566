import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { beginChair, enterDesk, heading } from './a-desk.ts';
import { inEachWindow } from './harness.ts';
import { press, tabTo } from './keyboard.ts';
import { looksRight } from './looks.ts';

/** Enters figures as a screen would, and shows the desk anew. */
async function paste(page: Page, name: string, value: number): Promise<void> {
  const reply = await page.evaluate(
    ([step, value]) =>
      window.csp.call('readings.put', {
        step,
        readings: [
          {
            ...{ indicator: 'TC-I01', period: '2026-27 Q2', state: 'final', value },
            ...{ numerator: null, denominator: null, note: '' },
          },
        ],
      }),
    [name, value] as const,
  );
  expect(reply).toMatchObject({ ok: true });
  await page.reload();
  await heading(page, /./);
}

const enteredNow = (page: Page): Promise<unknown> =>
  page.evaluate(() => window.csp.call('readings.of', { indicator: 'TC-I01' }));

inEachWindow('What was changed', (open) => {
  test('is listed with who did it, and is undone and done again by name, from anywhere', async () => {
    const opened = await open();
    const { page, menu } = opened;
    await beginChair(opened);
    await enterDesk(page);
    await heading(page, 'What is due');
    await press(page, /^Changes$/);
    await page.getByRole('heading', { name: 'Nothing has been changed at this desk yet' }).waitFor();
    await looksRight(page, 'changes-none');

    const before = await enteredNow(page);
    await paste(page, 'Paste of 9 values', 204);
    await paste(page, 'ASB typed', 205);
    await page.getByRole('button', { name: 'Undo ASB typed' }).waitFor();
    await looksRight(page, 'changes');
    await press(page, /^Undo ASB typed$/);
    await page.getByText('Undone: ASB typed').waitFor();

    await page.keyboard.press('Control+,');
    await heading(page, 'Settings');
    await page.keyboard.press('Control+z');
    await page.getByText('Undone: paste of 9 values').waitFor();
    expect(await enteredNow(page)).toEqual(before);
    await page.keyboard.press('Control+z');
    await page.getByText('There is nothing to undo.').waitFor();
    await looksRight(page, 'nothing-to-undo');
    await page.keyboard.press('Control+Shift+z');
    await page.getByText('Done again: paste of 9 values').waitFor();

    await page.keyboard.press('Control+k');
    await page.locator('input[role=combobox]:focus').waitFor();
    await page.keyboard.insertText('redo');
    await page.getByRole('option', { name: 'Redo ASB typed' }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('Done again: ASB typed').waitFor();
    await menu('undo');
    await page.getByText('Undone: ASB typed').waitFor();
  }, 120_000);

  test('leaves a text field its own undo, and the desk takes over when the field has none', async () => {
    const opened = await open();
    const { page } = opened;
    await beginChair(opened);
    await enterDesk(page);
    await paste(page, 'Paste of 9 values', 204);
    await page.keyboard.press('Control+,');
    await heading(page, 'Settings');
    await tabTo(page, /^Name/);
    const field = page.getByLabel('Name');
    const name = await field.inputValue();
    await page.keyboard.press('End');
    await page.keyboard.type('XY');
    await page.keyboard.press('Control+z');
    expect(await field.inputValue()).toBe(name);
    await page.keyboard.press('Control+y');
    expect(await field.inputValue()).toBe(`${name}XY`);
    await page.keyboard.press('Control+z');
    expect(await page.getByText(/^Undone/).count()).toBe(0);
    await page.keyboard.press('Control+z');
    await page.getByText('Undone: paste of 9 values').waitFor();
    expect(await field.inputValue()).toBe(name);
  }, 120_000);
});
