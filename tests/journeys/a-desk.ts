import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { press, tabTo, typeInto } from './keyboard.ts';
import type { GivenFile, Opened } from './opened.ts';

/** Strong enough, and easy to type in a test. */
export const passphrase = 'a kettle under seven lampposts';

/** One of the worked examples of the file formats. */
export const example = (name: string): GivenFile => ({ name, bytes: readFileSync(`tests/examples/${name}`) });

/** Waits until the screen of this heading is shown. */
export const heading = (page: Page, name: string | RegExp): Promise<void> =>
  page.getByRole('heading', { level: 1, name }).waitFor({ timeout: 60_000 });

/** From the first screen to the passphrase of a chair's desk, made from the example plan. */
export async function beginChair({ page, choose }: Opened): Promise<void> {
  await heading(page, 'Where would you like to start?');
  await choose(example('plan.cspplan'));
  await press(page, /Open the plan file/);
  await heading(page, /^Set up the desk of /);
}

/** From the passphrase through the recovery sheet to the desk itself. */
export async function enterDesk(page: Page): Promise<void> {
  await typeInto(page, /^Passphrase/, passphrase);
  await page.keyboard.press('Enter');
  await heading(page, 'Keep the recovery code');
  await tabTo(page, /I have printed this sheet/);
  await page.keyboard.press('Space');
  await press(page, /^Continue$/);
  await heading(page, 'Who sits at this desk?');
  await press(page, /^Open the desk$/);
}
