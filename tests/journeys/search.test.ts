import { expect, test } from 'vitest';
import { beginChair, enterDesk, heading } from './a-desk.ts';
import { inEachWindow } from './harness.ts';
import { looksRight } from './looks.ts';

inEachWindow('The search', (open) => {
  test('finds an indicator by part of its name with a letter left out, and offers first what was chosen lately', async () => {
    const opened = await open();
    const { page } = opened;
    await beginChair(opened);
    await enterDesk(page);
    await heading(page, 'What is due');
    const field = page.locator('input[role=combobox]:focus');
    const chosen = page.getByRole('option', { selected: true });
    await page.keyboard.press('Control+k');
    await field.waitFor();
    expect(await page.getByRole('option', { name: /TC-I01/ }).count()).toBe(0);
    await page.keyboard.insertText('tc-i01');
    await page.getByRole('group', { name: 'Indicators' }).waitFor();
    const name = (await chosen.textContent()) ?? '';
    await looksRight(page, 'search-indicator');
    await page.keyboard.press('Enter');
    await heading(page, new RegExp(name.slice(name.indexOf(' ') + 1)));

    await page.keyboard.press('Control+k');
    await field.waitFor();
    await page.getByRole('group', { name: 'Chosen lately' }).waitFor();
    expect(await chosen.textContent()).toBe(name);
    await looksRight(page, 'search-recent');
    await page.keyboard.insertText('setings');
    await page.keyboard.press('Enter');
    await heading(page, 'Settings');
  }, 60_000);
});
