import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { aFolder } from '../a-store.ts';
import { beginChair, enterDesk, example, heading, passphrase } from './a-desk.ts';
import { openInChromium, whyNoChromium } from './harness-chromium.ts';
import { openInElectron, whyNoElectron } from './harness-electron.ts';
import { press, typeInto } from './keyboard.ts';
import { looksRight } from './looks.ts';

/** Locks the desk, which leaves a copy of what was changed, and comes back to the screen of safe copies. */
async function lockAndReturn(page: Page): Promise<void> {
  await page.keyboard.press('Control+l');
  await heading(page, /^Unlock /);
  await typeInto(page, /^Passphrase/, passphrase);
  await page.keyboard.press('Enter');
  await press(page, /^Keys and safe copies$/);
  await heading(page, 'Keys and safe copies');
}

const noChromium = whyNoChromium();
describe.skipIf(noChromium !== null)(
  `Safe copies in another place in Chromium${noChromium ? ` (skipped: ${noChromium})` : ''}`,
  () => {
    test('are written by themselves, say where they are or why not, and let the desk go on at a new computer', async () => {
      const elsewhere = join(aFolder(), 'Secretariat backups');
      mkdirSync(elsewhere);
      const first = await openInChromium({ elsewhere });
      const { page } = first;
      await beginChair(first);
      await enterDesk(page);
      await heading(page, 'What is due');
      await lockAndReturn(page);
      await page.getByText('No folder is chosen').waitFor();
      await press(page, /^Choose a folder$/);
      await page.getByText(/^Last copied to “Secretariat backups” on /).waitFor();
      await looksRight(page, 'copies-elsewhere');
      const [copy = ''] = readdirSync(elsewhere);
      const file = { name: copy, bytes: readFileSync(join(elsewhere, copy)) };

      rmSync(elsewhere, { recursive: true });
      await press(page, /^Settings$/);
      await heading(page, 'Settings');
      await typeInto(page, /^Name/, 'Rosalind Quartermaine');
      await page.keyboard.press('Enter');
      await page.getByText('Rosalind Quartermaine,').waitFor();
      await lockAndReturn(page);
      await page.getByText(/^“Secretariat backups” could not be reached\. Nothing is lost/).waitFor();
      await looksRight(page, 'copies-unreachable');
      mkdirSync(elsewhere);
      await press(page, /^Try again$/);
      await page.getByText(/could not be reached/).waitFor({ state: 'detached' });
      expect(readdirSync(elsewhere)).toHaveLength(1);
      await first.close();

      const { page: fresh, choose } = await openInChromium();
      await heading(fresh, 'Where would you like to start?');
      await choose(example('plan.cspplan'));
      await press(fresh, /^Continue from a safe copy/);
      await fresh.getByRole('alert').getByText('This file is not a safe copy of a desk.').waitFor();
      await choose(file);
      await press(fresh, /^Continue from a safe copy/);
      await heading(fresh, /^Continue Town Centre Group$/);
      await typeInto(fresh, /^Passphrase/, 'not the passphrase');
      await fresh.keyboard.press('Enter');
      await fresh.getByRole('alert').getByText('That is not the passphrase.').waitFor();
      await looksRight(fresh, 'from-copy-wrong');
      await typeInto(fresh, /^Passphrase/, passphrase);
      await fresh.keyboard.press('Enter');
      await heading(fresh, 'What is due');
    }, 90_000);
  },
);

const noElectron = whyNoElectron();
describe.skipIf(noElectron !== null)(
  `Safe copies in another place in Electron${noElectron ? ` (skipped: ${noElectron})` : ''}`,
  () => {
    test('have the last change in them when the app was simply closed', async () => {
      const { page, chooseFolder, close } = await openInElectron();
      const plan = [...readFileSync('tests/examples/plan.cspplan')];
      const inFolder = await chooseFolder();
      const done = await page.evaluate(
        async ([passphrase, plan]) => {
          const beginning = { role: 'chair', plan: Uint8Array.from(plan) };
          const made = await window.csp.call('entry.create', { passphrase, beginning });
          const chosen = await window.csp.call('copies.choose', {});
          const said = await window.csp.call('workspace.introduce', { name: 'Ann', title: 'Chair' });
          return [made.ok, chosen.ok, said.ok];
        },
        [passphrase, plan] as const,
      );
      expect(done).toEqual([true, true, true]);
      await close();
      const names = inFolder().map(({ name }) => name);
      expect(names.filter((name) => name.endsWith('-closing.cspcopy'))).toHaveLength(1);
    }, 60_000);
  },
);
