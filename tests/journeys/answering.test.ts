import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { beginChair, enterDesk, heading } from './a-desk.ts';
import { aFullQuarter, type FullQuarter } from './a-full-quarter.ts';
import { inEachWindow } from './harness.ts';
import { press, tabTo, typeInto } from './keyboard.ts';
import { looksRight, refusals } from './looks.ts';

async function unlocked(page: Page, passphrase: string): Promise<void> {
  await heading(page, /^Unlock /);
  await typeInto(page, /^Passphrase/, passphrase);
  await page.keyboard.press('Enter');
  await heading(page, 'What is due');
}

/** A receipt in which the secretariat asks about the quarter before. */
async function aQuestion({ secretariat, passphrase, past }: FullQuarter) {
  const { tell } = await secretariat();
  const [signed] = await tell('returns.list', { quarter: past });
  await tell('queries.ask', {
    about: signed?.docId as never,
    item: 'TC-I02' as never,
    question: 'How many of the thefts from shops were from the precinct, and how many from Market Street?',
  });
  const [receipt] = await tell('receipts.issue', { passphrase });
  if (receipt === undefined) throw new Error('There is no receipt to send.');
  return receipt.file;
}

inEachWindow('What a chair is asked', (open) => {
  test('is answered for another group, for the committee and for the Board, and stories are kept beside it', async () => {
    const full = await aFullQuarter();
    const receipt = await aQuestion(full);
    const { page, choose } = await open({ folder: full.folder });
    await unlocked(page, full.passphrase);

    await press(page, /^Contribute to other sub-groups/);
    await heading(page, 'Contributions');
    await page.getByText('What have patrols and wardens seen').waitFor();
    await looksRight(page, 'contributions');
    await press(page, /^Save and go on/);
    await page.getByRole('alert').getByText('Choose how you see it').waitFor();
    await looksRight(page, 'contributions-unsaid');
    await press(page, /^Nothing to add/);
    await page.getByText('All said: 1 of 1').waitFor();
    await tabTo(page, /On track/);
    await page.keyboard.press('ArrowDown');
    await typeInto(
      page,
      /^What you see/,
      'Two boys of fourteen were found with wraps behind the bus station.',
    );
    await page.keyboard.press('Control+Enter');
    await page.getByText('Take back').waitFor();
    await looksRight(page, 'contributions-said');

    await press(page, /^Requests$/);
    await heading(page, 'Requests');
    await page.getByText('Not answered yet.').waitFor();
    await tabTo(page, /^This answers it in full/);
    await page.keyboard.press('Space');
    await page.getByText('Write the answer before you tick it as complete').waitFor();
    await looksRight(page, 'requests-ticked-without-words');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.insertText('Sixty-one notices since April, of which fifty-four were kept to.');
    await page.keyboard.press('Tab');
    await page.getByText('Answered in full: your words travel with the return.').waitFor();
    await looksRight(page, 'requests');

    await press(page, /^Success stories$/);
    await heading(page, 'Success stories and notes');
    await looksRight(page, 'stories-empty');
    await press(page, /^Write one$/);
    await page.keyboard.press('Control+Enter');
    await page.getByRole('alert').getByText('Give it a title').waitFor();
    await looksRight(page, 'stories-untitled');
    await typeInto(page, /^Title/, 'The drop-in at St Anne’s');
    await typeInto(
      page,
      /^What there is to say/,
      'Forty young people come every Friday. The evening calls to the hall have stopped.',
    );
    await page.keyboard.press('Control+Enter');
    await page.getByText('Leaves in the return').first().waitFor();
    await press(page, /^Edit/);
    await tabTo(page, /^Send it with the return/);
    await page.keyboard.press('Space');
    await page.keyboard.press('Control+Enter');
    await page.getByText('Stays on this computer.').first().waitFor();
    await looksRight(page, 'stories');
    await press(page, /^Remove/);
    await page.getByText('“The drop-in at St Anne’s” is removed.').waitFor();
    await looksRight(page, 'stories-removed');
    await page.keyboard.press('Enter'); // The focus is on Undo.
    await page.getByRole('heading', { name: 'The drop-in at St Anne’s' }).waitFor();

    await choose(receipt);
    await page.keyboard.press('Control+o');
    await page.getByRole('dialog').getByRole('button', { name: 'Close' }).last().waitFor();
    await page.keyboard.press('Escape');
    await press(page, /^From the Board$/);
    await heading(page, 'From the Board');
    await page.getByText('How many of the thefts from shops').waitFor();
    await page.getByText('Note the rise in theft from shops').waitFor();
    await looksRight(page, 'from-the-board');

    expect(await refusals(page)).toEqual([]);
  }, 180_000);

  test('is read only once the quarter is signed', async () => {
    const { folder, passphrase } = await aFullQuarter();
    const { page } = await open({ folder });
    await unlocked(page, passphrase);
    await page.keyboard.press('Control+PageUp');
    for (const [link, name] of [
      [/^Contributions$/, 'contributions-signed'],
      [/^Requests$/, 'requests-signed'],
      [/^Success stories$/, 'stories-signed'],
    ] as const) {
      await press(page, link);
      await page
        .getByText(/is signed/)
        .first()
        .waitFor();
      expect(await page.getByRole('textbox').count()).toBe(0);
      await looksRight(page, name);
    }
  }, 120_000);

  test('is said to be nothing at a desk to which nothing has come yet', async () => {
    const opened = await open();
    const { page } = opened;
    await beginChair(opened);
    await enterDesk(page);
    await heading(page, 'What is due');
    await press(page, /^Contributions$/);
    await page.getByText('No other sub-group asks for your view').waitFor();
    await looksRight(page, 'contributions-none');
    await press(page, /^From the Board$/);
    await page.getByText('No decisions file yet').waitFor();
    await looksRight(page, 'from-the-board-empty');
  }, 120_000);
});
