import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { fault } from '../../shared/contract/faults.ts';
import { beginChair, enterDesk, example, heading, passphrase } from './a-desk.ts';
import { openInChromium, whyNoChromium } from './harness-chromium.ts';
import { press, typeInto } from './keyboard.ts';
import { looksRight } from './looks.ts';

/** Has one call answered otherwise than the core would: what goes wrong on a real computer, when it is asked to. */
const answering = (page: Page, name: string, reply: unknown): Promise<void> =>
  page.evaluate(
    ([name, reply]) => {
      const way = window as unknown as { cspCall(name: string, input: unknown): Promise<unknown> };
      const asked = way.cspCall;
      way.cspCall = (which, input) =>
        which === name ? Promise.resolve(structuredClone(reply)) : asked(which, input);
    },
    [name, reply] as const,
  );

const why = whyNoChromium();
describe.skipIf(why !== null)(
  `When something goes wrong in Chromium${why ? ` (skipped: ${why})` : ''}`,
  () => {
    test('a screen that cannot be drawn says so, and is shown again by one press', async () => {
      const opened = await openInChromium();
      const { page } = opened;
      await beginChair(opened);
      await answering(page, 'plan.partnership', { ok: true, value: {} });
      await enterDesk(page);
      await heading(page, 'This screen could not be shown');
      await looksRight(page, 'broken');
      await press(page, /^Show it again$/);
      await heading(page, 'What is due');
      await looksRight(page, 'what-is-due-late');
    }, 60_000);

    test('what was not saved says why, and stays there to be tried again', async () => {
      const opened = await openInChromium();
      const { page } = opened;
      await beginChair(opened);
      await enterDesk(page);
      await heading(page, 'What is due');
      await page.setViewportSize({ width: 320, height: 640 });
      await press(page, /^Menu$/);
      await press(page, /^Settings$/);
      await heading(page, 'Settings');
      await answering(page, 'workspace.introduce', { ok: false, fault: fault('store.full') });
      await typeInto(page, /^Name/, 'Rosalind Quartermaine');
      await page.keyboard.press('Enter');
      await page.getByText(/^Not saved\. /).waitFor();
      await page.getByRole('alert').waitFor();
      await looksRight(page, 'not-saved');
      expect(await page.getByLabel('Name').inputValue()).toBe('Rosalind Quartermaine');
    }, 60_000);

    test('a version that has grown old says so at the start, on the first screen and in the settings', async () => {
      const opened = await openInChromium();
      const { page } = opened;
      await heading(page, 'Where would you like to start?');
      const old = { version: '1.0.0', platform: 'linux', electron: '45', chromium: '156', packaged: true };
      const value = { ...old, releasedOn: '2020-01-01', marking: 'OFFICIAL-SENSITIVE' };
      await answering(page, 'app.about', { ok: true, value });
      const said = page.getByText('more than a year ago').last();
      await press(page, /^Settings$/);
      await page.getByRole('dialog', { name: 'Settings of this computer' }).waitFor();
      await said.waitFor();
      await page.getByText(/^Protective marking offered first: OFFICIAL-SENSITIVE/).waitFor();
      await looksRight(page, 'settings-before');
      await page.getByLabel('125%').check();
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      expect(await page.evaluate(() => document.documentElement.style.fontSize)).toBe('125%');
      await beginChair(opened);
      await enterDesk(page);
      await heading(page, 'What is due');
      await said.waitFor();
      await looksRight(page, 'what-is-due-old-version');
      await page.keyboard.press('Control+,');
      await heading(page, 'Settings');
      await said.waitFor();
    }, 60_000);

    test('a step that can no longer be undone says why, and nothing is said to be unsaved', async () => {
      const opened = await openInChromium();
      const { page } = opened;
      await beginChair(opened);
      await enterDesk(page);
      await heading(page, 'What is due');
      await answering(page, 'changes.undo', {
        ok: false,
        fault: fault('change.moved-on', { name: 'Paste of 9 values' }),
      });
      await page.keyboard.press('Control+z');
      const dialog = page.getByRole('dialog', { name: 'This could not be undone' });
      await dialog.waitFor();
      await looksRight(page, 'not-undone');
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'detached' });
      expect(await page.getByText(/^Not saved/).count()).toBe(0);
    }, 60_000);

    test('a file that cannot be taken in is named with the reason, and what to do', async () => {
      const opened = await openInChromium();
      const { page, choose } = opened;
      await beginChair(opened);
      await enterDesk(page);
      await heading(page, 'What is due');
      await choose(example('return.cspreturn'), { name: 'Minutes.cspplan', bytes: Buffer.from('Dear all') });
      await page.keyboard.press('Control+o');
      const dialog = page.getByRole('dialog', { name: 'What became of 2 files' });
      await dialog.getByRole('heading', { name: 'Minutes.cspplan' }).waitFor();
      await looksRight(page, 'taken-in');
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'detached' });
    }, 60_000);

    test('a desk that nobody touches asks, and locks itself; what was entered is saved', async () => {
      const opened = await openInChromium();
      const { page } = opened;
      await beginChair(opened);
      await enterDesk(page);
      await heading(page, 'What is due');
      await page.clock.install();
      await page.reload();
      await heading(page, 'What is due');
      await page.clock.fastForward('14:10');
      await page.getByRole('dialog', { name: 'Still there?' }).waitFor();
      await looksRight(page, 'still-there');
      await press(page, /^Stay$/);
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      await page.clock.fastForward('15:10');
      await heading(page, /^Unlock /);
    }, 60_000);

    test('where the computer’s sign-in keeps secrets, one press opens the desk, until that is forbidden', async () => {
      const opened = await openInChromium({ signIn: true });
      const { page } = opened;
      await beginChair(opened);
      await looksRight(page, 'set-up-sign-in');
      await enterDesk(page);
      await heading(page, 'What is due');
      await page.keyboard.press('Control+l');
      await heading(page, /^Unlock /);
      await looksRight(page, 'unlock-sign-in');
      await press(page, /^Unlock with this computer’s sign-in$/);
      await heading(page, 'What is due');
      await press(page, /^Keys and safe copies$/);
      await press(page, /^Ask for the passphrase each time$/);
      await page.getByText('The sign-in does not open this desk.').waitFor();
      await page.keyboard.press('Control+l');
      await heading(page, /^Unlock /);
      expect(await page.getByRole('button', { name: /sign-in/ }).count()).toBe(0);
    }, 60_000);

    test('an earlier copy is put in its place by the passphrase, and the app says so', async () => {
      const opened = await openInChromium();
      const { page } = opened;
      await beginChair(opened);
      await enterDesk(page);
      await heading(page, 'What is due');
      await page.keyboard.press('Control+l'); // which makes a copy of what was changed
      await heading(page, /^Unlock /);
      await typeInto(page, /^Passphrase/, passphrase);
      await page.keyboard.press('Enter');
      await heading(page, 'What is due');
      await press(page, /^Keys and safe copies$/);
      await page
        .getByText(/made when you closed it$/)
        .first()
        .waitFor();
      await page.getByLabel('Passphrase now').last().fill(passphrase);
      await looksRight(page, 'safe-copies');
      await page
        .getByRole('button', { name: /^Use this copy/ })
        .first()
        .click();
      await page.getByText(/^The copy of .* is in its place\.$/).waitFor();
      await heading(page, 'Keys and safe copies');
    }, 60_000);
  },
);
