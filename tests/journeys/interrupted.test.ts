import { cpSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { aFolder } from '../a-store.ts';
import { beginChair, enterDesk, heading, passphrase } from './a-desk.ts';
import { openInChromium, whyNoChromium } from './harness-chromium.ts';
import { openInElectron, whyNoElectron } from './harness-electron.ts';
import { press, typeInto } from './keyboard.ts';
import { killed } from './killed.ts';
import { looksRight } from './looks.ts';
import type { Opened } from './opened.ts';

/** Sets up a desk, unlocks it a second time, and changes who sits at it. */
async function work(opened: Opened): Promise<void> {
  const { page } = opened;
  await beginChair(opened);
  await enterDesk(page);
  await heading(page, 'What is due');
  await page.keyboard.press('Control+l');
  await unlock(page);
  expect(await page.getByRole('dialog').count()).toBe(0); // it was closed
  await press(page, /^Settings$/);
  await heading(page, 'Settings');
  await typeInto(page, /^Name/, 'Rosalind Quartermaine');
  await page.keyboard.press('Enter');
  await page.getByText('Your name and title are saved.').waitFor();
}

async function unlock(page: Page): Promise<void> {
  await heading(page, /^Unlock /);
  await typeInto(page, /^Passphrase/, passphrase);
  await page.keyboard.press('Enter');
  await heading(page, 'What is due');
}

const told = (page: Page) => page.getByRole('dialog', { name: 'CSP Returns was not closed last time' });

const noElectron = whyNoElectron();
describe.skipIf(noElectron !== null)(
  `When every process is killed${noElectron ? ` (skipped: ${noElectron})` : ''}`,
  () => {
    test('the next unlock says up to when the work was kept, and it is there', async () => {
      const first = await openInElectron();
      await work(first);
      await killed(first.app);
      const { page } = await openInElectron({ folder: first.folder });
      await unlock(page);
      await told(page)
        .getByText(/^We kept your work up to \d\d:\d\d\.$/)
        .waitFor();
      await press(page, /^Open it$/);
      await told(page).waitFor({ state: 'detached' });
      await page.getByText('Rosalind Quartermaine, Chief Inspector').waitFor();
    }, 120_000);
  },
);

const noChromium = whyNoChromium();
describe.skipIf(noChromium !== null)(
  `When power is lost, in Chromium${noChromium ? ` (skipped: ${noChromium})` : ''}`,
  () => {
    test('the version before can be opened instead, by the passphrase', async () => {
      const first = await openInChromium();
      await work(first);
      const folder = aFolder(); // what the disk would hold if the power went now
      cpSync(first.folder, folder, { recursive: true, preserveTimestamps: true });
      await first.close();
      const { page } = await openInChromium({ folder });
      await unlock(page);
      await told(page).waitFor();
      await looksRight(page, 'interrupted');
      await press(page, /^Open the version before$/);
      await looksRight(page, 'interrupted-before');
      await typeInto(page, /^Passphrase now/, passphrase);
      await press(page, /^Use this copy[\s\S]*made when you closed it/);
      await page.getByText(/^The copy of .* is in its place\.$/).waitFor();
      await told(page).waitFor({ state: 'detached' });
      await page.getByText('Daniel Okafor, Chief Inspector').waitFor();
    }, 120_000);
  },
);
