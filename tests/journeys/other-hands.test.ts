import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { keysPath } from '../../electron/core/workspace/folder.ts';
import { readKeys, writeKeys } from '../../electron/core/workspace/key-file.ts';
import { heldKeys, replaceRecoveryCode } from '../../electron/core/workspace/key-slots.ts';
import type { ReturnFile } from '../../shared/model/return-file.ts';
import { payloadOf } from '../chair/desks.ts';
import { passphrase as fresh, heading } from './a-desk.ts';
import { aFullQuarter, type FullQuarter, passphrase } from './a-full-quarter.ts';
import { atChairs, enterDue } from './a-quarter-to-sign.ts';
import { anEffort, arrive, countKeys, type Effort, seconds, tell } from './effort.ts';
import { inEachWindow } from './harness.ts';
import { press, tabTo, typeInto } from './keyboard.ts';
import { looksRight, refusals } from './looks.ts';
import type { GivenFile, Opened } from './opened.ts';

/** What a telephone call of eight words takes, each said, typed and said again. */
const aCall = 90;
/** To stretch a passphrase, on a laptop of some years. */
const aStretch = 2;

/** Everything of the quarter but the signature. */
const prepare = (place: FullQuarter): Promise<void> => atChairs(place, (desk) => enterDue(desk, place));

/** The plan file for a new desk, as the secretariat sends it. */
async function planFile(place: FullQuarter): Promise<GivenFile> {
  const { tell } = await place.secretariat();
  const { files } = await tell('plan.issue', { passphrase });
  const own = files.find(({ subGroup }) => subGroup === 'sg:town');
  if (own === undefined) throw new Error('The town group was issued no plan.');
  return own.file;
}

async function unlock({ page }: Opened, effort: Effort, secret = passphrase): Promise<void> {
  await arrive(page, effort, /^Unlock /);
  await typeInto(page, /^Passphrase/, secret);
  await page.keyboard.press('Enter');
  effort.other += aStretch;
  await arrive(page, effort, 'What is due');
}

async function goTo(page: Page, effort: Effort, way: RegExp, title: string | RegExp): Promise<void> {
  await press(page, /^Other hands$/);
  await arrive(page, effort, 'Other hands');
  await press(page, way);
  await arrive(page, effort, title);
}

/** Signs the quarter at the desk that is shown; gives what was saved. */
async function sign({ page, chooseSave }: Opened, effort: Effort, secret: string): Promise<ReturnFile> {
  await press(page, /^Check and sign$/);
  await arrive(page, effort, 'Check and sign', 'returned');
  await typeInto(page, /^Passphrase/, secret);
  const saved = await chooseSave();
  await page.keyboard.press('Control+Enter');
  effort.other += aStretch;
  await arrive(page, effort, 'Signed return', 'returned');
  await page.getByRole('heading', { name: 'Signed and saved' }).waitFor();
  const [file] = saved();
  if (file === undefined) throw new Error('No return was saved.');
  return payloadOf(file);
}

/** Every change and every return that was ever made at the desk is still there. */
async function hasHistory({ page }: Opened, place: FullQuarter): Promise<void> {
  const found = await page.evaluate(async () => {
    const asked = (name: string, input: object) =>
      window.csp.call(name, input) as Promise<{ ok: true; value: never[] }>;
    const changes = await asked('changes.list', { limit: 1000 });
    const returns = await asked('returns.list', {});
    return { changes: changes.value, returns: returns.value };
  });
  expect(found.changes.length).toBeGreaterThan(1);
  expect(found.returns).toMatchObject([{ quarter: place.past, state: 'accepted' }]);
}

/** A new laptop, set up with the plan file by whoever will sit at it, up to its key request. */
async function setUp(
  opened: Opened,
  place: FullQuarter,
  effort: Effort,
  name = '',
): Promise<{ request: GivenFile; words: string }> {
  const { page, choose, chooseSave } = opened;
  await arrive(page, effort, 'Where would you like to start?');
  await choose(await planFile(place));
  await press(page, /Open the plan file/);
  await arrive(page, effort, /^Set up the desk of /);
  await typeInto(page, /^Passphrase/, fresh);
  await page.keyboard.press('Enter');
  effort.other += aStretch;
  await arrive(page, effort, 'Keep the recovery code');
  await tabTo(page, /I have printed this sheet/);
  await page.keyboard.press('Space');
  await press(page, /^Continue$/);
  await arrive(page, effort, 'Who sits at this desk?');
  if (name !== '') await typeInto(page, /^Name/, name);
  await press(page, /^Open the desk$/);
  await arrive(page, effort, 'What is due');
  await goTo(page, effort, /^Make your key request/, 'Make your key request');
  const saved = await chooseSave();
  await typeInto(page, /^Your passphrase/, fresh);
  await page.keyboard.press('Enter');
  await page.getByText(/^Saved as /).waitFor();
  effort.other += aStretch;
  const words = await page.locator('.own-words li').allInnerTexts();
  const [request] = saved();
  if (request === undefined) throw new Error('No key request was saved.');
  return { request, words: words.join(' ') };
}

/** Hands the desk over; gives the file. */
async function handOver(
  opened: Opened,
  effort: Effort,
  way: RegExp,
  { request, words }: { request: GivenFile; words: string },
): Promise<GivenFile> {
  const { page, choose, chooseSave } = opened;
  await goTo(page, effort, way, way);
  await choose(request);
  await press(page, /^Choose the key request$/);
  await page.getByText(/From “.*cspkey”/).waitFor();
  await typeInto(page, /eight words/, words);
  await typeInto(page, /^Your passphrase/, passphrase);
  const saved = await chooseSave();
  await page.keyboard.press('Enter');
  effort.other += aStretch;
  await arrive(page, effort, /^The copy is sealed for /);
  await page.getByText(/^Saved as /).waitFor();
  const [file] = saved();
  if (file === undefined) throw new Error('No working copy was saved.');
  return file;
}

async function takeOver({ page, choose }: Opened, effort: Effort, file: GivenFile): Promise<void> {
  await goTo(page, effort, /^Take in a working copy/, 'Take in a working copy');
  await choose(file);
  await press(page, /^Choose the file$/);
  await page.getByText(file.name).waitFor();
  await typeInto(page, /^Your passphrase/, fresh);
  await page.keyboard.press('Enter');
  effort.other += aStretch;
  await arrive(page, effort, 'The working copy is in its place');
}

/** The recovery code on a sheet of paper that was printed anew. */
async function aNewCode({ folder }: FullQuarter): Promise<string> {
  const path = keysPath(join(folder, 'workspaces', 'desk-1'));
  const [own] = heldKeys(readKeys(path));
  if (own === undefined) throw new Error('Nobody has keys at the desk.');
  const { keys, recoveryCode } = await replaceRecoveryCode(readKeys(path), own.kid, { passphrase });
  writeKeys(path, keys);
  return recoveryCode;
}

const within = (...efforts: Effort[]): void => {
  for (const effort of efforts) expect(seconds(effort) / 60).toBeLessThan(10);
};

inEachWindow('Other hands', (open) => {
  test('a new chair takes the desk over with its whole history, and signs in their own name', async () => {
    const place = await aFullQuarter();
    await prepare(place);
    const [old, next] = [anEffort(), anEffort()];
    const theirs = await open();
    countKeys(theirs.page, next);
    const key = await setUp(theirs, place, next, 'Superintendent Rosalind Quartermaine');
    await looksRight(theirs.page, 'hands-request');

    const chairs = await open({ folder: place.folder });
    const { page } = chairs;
    countKeys(page, old);
    await unlock(chairs, old);
    const file = await handOver(chairs, old, /^Hand the desk over to a new chair/, key);
    for (const effort of [old, next]) effort.other += aCall;
    await looksRight(page, 'hands-sealed');
    await press(page, /^Back to “Other hands”$/);
    await heading(page, 'Other hands');
    await page.getByRole('heading', { name: /^Read-only: given to / }).waitFor();
    await page
      .getByText(/^Read-only: given to .* on \d+ \w+ \d{4}\.$/)
      .first()
      .waitFor();
    await looksRight(page, 'hands-away');

    await takeOver(theirs, next, file);
    await looksRight(theirs.page, 'hands-taken');
    await hasHistory(theirs, place);
    const signed = await sign(theirs, next, fresh);
    expect(signed).toMatchObject({
      signer: { name: 'Superintendent Rosalind Quartermaine', role: 'chair' },
      supersedes: null,
      seq: 2,
    });
    expect(signed.keyRequest).not.toBeNull();
    console.info(tell('Hand over to a new chair', old));
    console.info(tell('Take the desk over as the new chair', next));
    within(old, next);
    expect(await refusals(page)).toEqual([]);
  }, 240_000);

  test('the same person goes on at a new laptop with the whole history', async () => {
    const place = await aFullQuarter();
    await prepare(place);
    const effort = anEffort();
    const laptop = await open();
    countKeys(laptop.page, effort);
    const key = await setUp(laptop, place, effort);
    const before = await open({ folder: place.folder });
    countKeys(before.page, effort);
    await unlock(before, effort);
    const file = await handOver(before, effort, /^Move to a new laptop/, key);
    await takeOver(laptop, effort, file);
    await hasHistory(laptop, place);
    expect((await sign(laptop, effort, fresh)).keyRequest).not.toBeNull();
    console.info(tell('Move to a new laptop', effort));
    within(effort);
  }, 240_000);

  test('a forgotten passphrase is replaced by the recovery code, and nothing is lost', async () => {
    const place = await aFullQuarter();
    await prepare(place);
    const code = await aNewCode(place);
    const effort = anEffort();
    const opened = await open({ folder: place.folder });
    const { page } = opened;
    countKeys(page, effort);
    await arrive(page, effort, /^Unlock /);
    await typeInto(page, /^Passphrase/, 'was it the kettle');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').getByText('That is not the passphrase.').waitFor();
    effort.other += aStretch;
    await press(page, /^Use the recovery code instead$/);
    await typeInto(page, /^Recovery code/, code);
    await page.keyboard.press('Enter');
    effort.other += aStretch;
    await arrive(page, effort, 'Set a new passphrase');
    await page.getByText('Or take these five words, chosen by chance:').waitFor();
    await looksRight(page, 'after-code');
    await typeInto(page, /^New passphrase/, fresh);
    await page.keyboard.press('Enter');
    effort.other += aStretch;
    await arrive(page, effort, 'What is due');
    await hasHistory(opened, place);
    await sign(opened, effort, fresh);
    console.info(tell('Replace a forgotten passphrase', effort));
    within(effort);
    await page.keyboard.press('Control+l');
    await heading(page, /^Unlock /);
    await typeInto(page, /^Passphrase/, passphrase);
    await page.keyboard.press('Enter');
    await page.getByRole('alert').waitFor();
    await tabTo(page, /^Neither the passphrase nor the code/);
    await page.keyboard.press('Enter');
    await page.getByText('What can still be had').waitFor();
    await looksRight(page, 'neither-secret');
  }, 240_000);
});
