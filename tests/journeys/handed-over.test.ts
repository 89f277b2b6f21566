import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { beginChair, enterDesk, example, heading, passphrase } from './a-desk.ts';
import { inEachWindow } from './harness.ts';
import { press, typeInto } from './keyboard.ts';
import { looksRight } from './looks.ts';

type Made = { words: string; file: { name: string; bytes: Uint8Array } };

/** Sets up a second desk on the same computer, and has the first seal its working copy to the second's key. */
const sealed = (page: Page, secret: string): Promise<Made> =>
  page.evaluate(async (passphrase) => {
    const tell = async (name: string, input: unknown): Promise<never> => {
      const reply = await window.csp.call(name, input);
      if (!reply.ok) throw new Error(`${name}: ${reply.fault.message}`);
      return reply.value as never;
    };
    const by = { passphrase };
    await tell('entry.open', { workspace: 'desk-2', by });
    const to = await tell('keys.request', { passphrase });
    const { words } = (await tell('keys.words', {})) as { words: string };
    await tell('entry.open', { workspace: 'desk-1', by });
    const own = (await tell('keys.words', {})) as { words: string };
    const out = { to, words, purpose: 'successor', why: 'A new chair.', passphrase };
    const { file } = (await tell('handover.out', out)) as { file: Made['file'] };
    await tell('entry.lock', {});
    return { words: own.words, file: { name: file.name, bytes: file.bytes } };
  }, secret);

inEachWindow('A working copy that is handed over', (open) => {
  test('leads to the desk that it is sealed to, and is taken in there by the giver’s words', async () => {
    const opened = await open();
    const { page, choose } = opened;
    await beginChair(opened);
    await enterDesk(page);
    await heading(page, 'What is due');
    await page.evaluate(
      async ([secret, plan]) => {
        const beginning = { role: 'chair', plan: Uint8Array.from(plan) };
        await window.csp.call('entry.create', { passphrase: secret, beginning });
      },
      [passphrase, [...example('plan.cspplan').bytes]] as const,
    );
    const { words, file } = await sealed(page, passphrase);
    await page.reload();
    await heading(page, 'Choose a desk');
    await choose(file);
    await page.keyboard.press('Control+o');
    await heading(page, /^Unlock /);
    await page.getByText(/is taken in as soon as this desk is unlocked/).waitFor();
    await typeInto(page, /^Passphrase/, passphrase);
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Take in a working copy' });
    await dialog.waitFor();
    await looksRight(page, 'copy-in');
    await typeInto(page, /^Passphrase/, passphrase);
    await page.keyboard.press('Enter');
    await dialog.getByText(/is not known here/).waitFor();
    await looksRight(page, 'copy-in-words');
    await typeInto(page, /^The eight words/, words);
    await page.keyboard.press('Enter');
    await page.getByText(/^The working copy is in its place/).waitFor();
    expect(await dialog.count()).toBe(0);
  }, 120_000);

  test('on a computer without its desk says what to do first', async () => {
    const { page, choose } = await open();
    await heading(page, 'Where would you like to start?');
    await choose(example('handover.csphandover'));
    await press(page, /Open the plan file/);
    await heading(page, 'This is a working copy that somebody hands over');
    await looksRight(page, 'no-desk-yet');
    await choose(example('plan.cspplan'));
    await press(page, /Open the plan file/);
    await heading(page, /^Set up the desk of /);
  }, 60_000);
});
