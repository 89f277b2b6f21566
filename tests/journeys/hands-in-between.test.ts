import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { passphrase as fresh, heading } from './a-desk.ts';
import { aFullQuarter, passphrase } from './a-full-quarter.ts';
import { openInChromium, whyNoChromium } from './harness-chromium.ts';
import { press, tabTo, typeInto } from './keyboard.ts';
import { looksRight, refusals } from './looks.ts';
import type { GivenFile, Opened } from './opened.ts';

const wrongWords = 'movie stone sausage fat best rebuild genuine limit';

async function unlock(page: Page, secret: string): Promise<void> {
  await heading(page, /^Unlock /);
  await typeInto(page, /^Passphrase/, secret);
  await page.keyboard.press('Enter');
  await heading(page, 'What is due');
}

async function goTo(page: Page, way: RegExp): Promise<void> {
  await press(page, /^Other hands$/);
  await heading(page, 'Other hands');
  await press(page, way);
  await heading(page, way);
}

const the = (saved: () => GivenFile[]): GivenFile => {
  const [file] = saved();
  if (file === undefined) throw new Error('Nothing was saved.');
  return file;
};

/** A deputy's laptop, set up, with its key request and the words of its key. */
async function deputys({ page, choose, chooseSave }: Opened, plan: GivenFile) {
  await choose(plan);
  await press(page, /Open the plan file/);
  await heading(page, /^Set up the desk of /);
  await typeInto(page, /^Passphrase/, fresh);
  await page.keyboard.press('Enter');
  await heading(page, 'Keep the recovery code');
  await tabTo(page, /I have printed this sheet/);
  await page.keyboard.press('Space');
  await press(page, /^Continue$/);
  await heading(page, 'Who sits at this desk?');
  await typeInto(page, /^Name/, 'Joy Okafor');
  await typeInto(page, /^Title/, 'Deputy Chair');
  await page.keyboard.press('Enter');
  await heading(page, 'What is due');
  await page.getByRole('heading', { name: 'Not yet compared with the secretariat' }).waitFor();
  await looksRight(page, 'what-is-due-not-compared');
  await goTo(page, /^Make your key request/);
  await typeInto(page, /^Your passphrase/, fresh);
  const saved = await chooseSave();
  await page.keyboard.press('Enter');
  await page.getByText(/^Saved as /).waitFor();
  const words = (await page.locator('.own-words li').allInnerTexts()).join(' ');
  return { request: the(saved), words };
}

const why = whyNoChromium();
describe.skipIf(why !== null)(`Other hands, state by state${why ? ` (skipped: ${why})` : ''}`, () => {
  test('a deputy is given the copy, gives it back, and every wrong turn says what to do', async () => {
    const place = await aFullQuarter();
    const secretariat = await place.secretariat();
    const { files } = await secretariat.tell('plan.issue', { passphrase });
    const plan = files.find(({ subGroup }) => subGroup === 'sg:town')?.file;
    if (plan === undefined) throw new Error('No plan was issued.');
    const deputy = await openInChromium();
    const key = await deputys(deputy, plan);

    await goTo(deputy.page, /^Compare eight words/);
    await looksRight(deputy.page, 'hands-compare');
    await typeInto(deputy.page, /^The secretariat’s eight words/, wrongWords);
    await press(deputy.page, /^Compare$/);
    await deputy.page.getByText('These are not the words of this key.').waitFor();
    await looksRight(deputy.page, 'hands-compare-wrong');
    const { words } = await secretariat.tell('keys.words', {});
    await typeInto(deputy.page, /^The secretariat’s eight words/, words);
    await press(deputy.page, /^Compare$/);
    await deputy.page.getByText(/^The secretariat’s key is compared\./).waitFor();
    await looksRight(deputy.page, 'hands-compared');

    const chair = await openInChromium({ folder: place.folder });
    const { page, choose, chooseSave } = chair;
    await unlock(page, passphrase);
    await press(page, /^Other hands$/);
    await heading(page, 'Other hands');
    await looksRight(page, 'hands');
    await press(page, /^Let a deputy sign/);
    await heading(page, /^Let a deputy sign/);
    await press(page, /^Seal the copy/);
    await page.getByRole('alert').getByText('Choose the key request.').waitFor();
    await looksRight(page, 'hands-give-empty');
    await choose({ name: 'Minutes.cspkey', bytes: Buffer.from('Dear all') });
    await press(page, /^Choose the key request$/);
    await page.getByRole('alert').nth(1).waitFor();
    await choose(key.request);
    await press(page, /^Choose the key request$/);
    await page.getByText(/^Joy Okafor, Deputy Chair\. From/).waitFor();
    await typeInto(page, /eight words/, wrongWords);
    await typeInto(page, /^Why/, 'On leave until 3 November.');
    await typeInto(page, /^Your passphrase/, passphrase);
    await page.keyboard.press('Enter');
    await page.getByText('These are not the words of this key.').waitFor();
    await looksRight(page, 'hands-give-wrong-words');
    await typeInto(page, /eight words/, key.words);
    const saved = await chooseSave();
    await press(page, /^Seal the copy for Joy Okafor/);
    await heading(page, 'The copy is sealed for Joy Okafor');
    await page.getByText(/^Saved as /).waitFor();
    const copy = the(saved);

    await press(page, /^What to do$/);
    await heading(page, 'Other hands');
    await looksRight(page, 'hands-with-deputy');
    await press(page, /^Take the pen back without the file$/);
    await heading(page, 'Take the pen back without the file');
    await press(page, /^Take the pen back$/);
    await page.getByRole('alert').getByText('Say why.').waitFor();
    await looksRight(page, 'hands-pen');

    await goTo(deputy.page, /^Take in a working copy/);
    await press(deputy.page, /^Take it in$/);
    await deputy.page.getByRole('alert').getByText('Choose the file.').waitFor();
    await looksRight(deputy.page, 'hands-take-empty');
    await deputy.choose(copy);
    await press(deputy.page, /^Choose the file$/);
    await typeInto(deputy.page, /^Your passphrase/, fresh);
    await deputy.page.keyboard.press('Enter');
    await heading(deputy.page, 'The working copy is in its place');
    await press(deputy.page, /^Other hands$/);
    await heading(deputy.page, 'Other hands');
    await deputy.page.getByRole('heading', { name: /waits for this working copy/ }).waitFor();
    await looksRight(deputy.page, 'hands-given-to-me');
    await press(deputy.page, /^Give the working copy back$/);
    await heading(deputy.page, 'Give the working copy back');
    await typeInto(deputy.page, /^A word to go with it/, 'Every figure is in.');
    await looksRight(deputy.page, 'hands-back');
    await typeInto(deputy.page, /^Your passphrase/, fresh);
    const back = await deputy.chooseSave();
    await deputy.page.keyboard.press('Enter');
    await heading(deputy.page, /^The copy is sealed, to go back to /);
    await deputy.page.getByText(/^Saved as /).waitFor();

    await press(page, /^Other hands$/);
    await heading(page, 'Other hands');
    await press(page, /^Take the working copy back in$/);
    await heading(page, 'Take the working copy back in');
    await choose(the(back));
    await press(page, /^Choose the file$/);
    await typeInto(page, /^Your passphrase/, passphrase);
    await page.keyboard.press('Enter');
    await page
      .getByRole('alert')
      .getByText(/is not known here/)
      .waitFor();
    await looksRight(page, 'hands-take-words');
    await typeInto(page, /^The eight words of whoever/, key.words);
    await press(page, /^Take it in$/);
    await heading(page, 'The working copy is in its place');
    expect(await page.getByText(/^Read-only/).count()).toBe(0);
    expect([...(await refusals(page)), ...(await refusals(deputy.page))]).toEqual([]);
  }, 240_000);

  test('a staff officer works on the chair’s laptop with a passphrase of their own, and is taken off again', async () => {
    const place = await aFullQuarter();
    const { page } = await openInChromium({ folder: place.folder });
    await unlock(page, passphrase);
    await goTo(page, /^Let somebody else work on this laptop/);
    await press(page, /^Let them work at this desk$/);
    await page.getByRole('alert').getByText('Enter their name.').waitFor();
    await looksRight(page, 'hands-person-empty');
    await typeInto(page, /^Their name/, 'Sergeant Wilhelmina Pike');
    await typeInto(page, /^Their title/, 'Staff Officer to the Chief Superintendent');
    await typeInto(page, /^Your passphrase/, passphrase);
    await typeInto(page, /^Their passphrase/, passphrase);
    await press(page, /^Let them work at this desk$/);
    await page.getByRole('alert').getByText('Somebody else at this desk has that passphrase.').waitFor();
    await looksRight(page, 'hands-person-same');
    await typeInto(page, /^Their passphrase/, fresh);
    await press(page, /^Let them work at this desk$/);
    await heading(page, 'Other hands');
    await page.getByText('Sergeant Wilhelmina Pike, Staff Officer to the Chief Superintendent').waitFor();
    await looksRight(page, 'hands-two-people');

    await page.keyboard.press('Control+l');
    await unlock(page, fresh);
    await page.getByText(/^Sergeant Wilhelmina Pike, Staff/).waitFor();
    await press(page, /^Other hands$/);
    await heading(page, 'Other hands');
    await page.getByText(/^You work at the desk of /).waitFor();
    await looksRight(page, 'hands-as-preparer');
    await press(page, /^Check and sign$/);
    await page.getByText(/You work at this desk to prepare the return/).waitFor();
    await looksRight(page, 'sign-as-preparer');

    await page.keyboard.press('Control+l');
    await unlock(page, passphrase);
    await press(page, /^Other hands$/);
    await heading(page, 'Other hands');
    await press(page, /^Take off/);
    await page.getByRole('dialog', { name: /^Take Sergeant Wilhelmina Pike off/ }).waitFor();
    await typeInto(page, /^Your passphrase/, 'not the passphrase');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').waitFor();
    await looksRight(page, 'hands-take-off');
    await typeInto(page, /^Your passphrase/, passphrase);
    await page.keyboard.press('Enter');
    await page.getByText(/is taken off this desk\.$/).waitFor();
    await goTo(page, /^Set a new passphrase by the recovery code/);
    await looksRight(page, 'hands-forgotten');
    expect(await refusals(page)).toEqual([]);
  }, 180_000);
});
