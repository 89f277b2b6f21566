import { expect, test } from 'vitest';
import { beginChair, heading } from './a-desk.ts';
import { inEachWindow } from './harness.ts';
import { press, typeInto } from './keyboard.ts';
import { looksRight } from './looks.ts';

inEachWindow('When the core stops', (open) => {
  test('the window says so, one press goes on, and what was being typed is still there', async () => {
    const opened = await open();
    const { page, tell } = opened;
    await beginChair(opened);
    await typeInto(page, /^Passphrase/, 'a kettle under seven');
    await tell({ kind: 'core-gone', again: true });
    await heading(page, 'The part that keeps your work has stopped');
    await looksRight(page, 'core-gone');
    await press(page, /^Continue$/);
    await heading(page, /^Set up the desk of /);
    expect(await page.getByLabel('Passphrase', { exact: true }).inputValue()).toBe('a kettle under seven');
  }, 60_000);
});
