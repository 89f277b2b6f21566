import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { inEachWindow } from './harness.ts';
import { press, typeInto } from './keyboard.ts';
import { looksRight } from './looks.ts';

const heading = (page: Page, name: string | RegExp) =>
  page.getByRole('heading', { level: 1, name }).waitFor({ timeout: 60_000 });

inEachWindow('When the core stops', (open) => {
  test('the window says so, one press goes on, and what was being typed is still there', async () => {
    const { page, choose, tell } = await open();
    await choose({ name: 'plan.cspplan', bytes: readFileSync('tests/examples/plan.cspplan') });
    await press(page, /Open the plan file/);
    await heading(page, /^Set up the desk of /);
    await typeInto(page, /^Passphrase/, 'a kettle under seven');
    await tell({ kind: 'core-gone', again: true });
    await heading(page, 'The part that keeps your work has stopped');
    await looksRight(page, 'core-gone');
    await press(page, /^Continue$/);
    await heading(page, /^Set up the desk of /);
    expect(await page.getByLabel('Passphrase', { exact: true }).inputValue()).toBe('a kettle under seven');
  }, 60_000);
});
