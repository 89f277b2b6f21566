import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aPerson, refusalOf } from '../../../tests/signed.ts';
import { readEnvelope, signDocument } from '../exchange/envelope.ts';
import { recipientKey } from '../exchange/public-key.ts';
import { sealFor, unsealWith } from '../exchange/seal.ts';
import { type DeskKeys, deskKeys } from './desk-keys.ts';
import { readKeys, writeKeys } from './key-file.ts';
import { createKeys, type KeysMade, unlockDatabase } from './key-slots.ts';

// To stretch a passphrase takes its time, so one renewal serves all promises.
const passphrase = 'correct horse battery staple';
const folder = mkdtempSync(join(tmpdir(), 'csp-desk-keys-'));
const path = join(folder, 'keys.json');
let first: KeysMade;
let desk: DeskKeys;
let old: DeskKeys['own'];
let renewed: Awaited<ReturnType<DeskKeys['renew']>>;

beforeAll(async () => {
  first = await createKeys(passphrase);
  writeKeys(path, first.keys);
  desk = deskKeys(path);
  old = desk.own;
  renewed = await desk.renew(passphrase);
});
afterAll(() => rmSync(folder, { recursive: true }));

test('new keys are the desk’s own once it says so, and no sooner', async () => {
  expect(desk.own).toEqual(old);
  expect((await desk.unlock(passphrase)).signing.kid).toBe(old.kid);
  desk.use(renewed.made.kid);
  expect(desk.own).toEqual(renewed.made);
  expect((await desk.unlock(passphrase)).signing.kid).toBe(renewed.made.kid);
});

test('a desk that lost power before its keyring knew the new keys goes on with the old ones', () => {
  expect(deskKeys(path, (kid) => kid === old.kid).own).toEqual(old);
  expect(deskKeys(path, (kid) => kid === renewed.made.kid).own).toEqual(renewed.made);
  expect(deskKeys(path, () => false).own).toEqual(renewed.made);
});

test('what was sealed to the old key and to the new one is opened by the same passphrase, until the desk is locked', async () => {
  const { signing } = await aPerson();
  const { text } = await signDocument('receipt', { lines: [] }, signing);
  await desk.open(passphrase);
  for (const { sealing } of [old, renewed.made]) {
    const sealed = await sealFor(await recipientKey(sealing), text);
    expect(readEnvelope(await unsealWith(sealed, desk.openers)).kind).toBe('receipt');
  }
  const elsewhere = await sealFor(await recipientKey((await aPerson()).sealing.jwk), text);
  expect(await refusalOf(() => unsealWith(elsewhere, desk.openers))).toBe('sealed.recipient');
  desk.lock();
  expect(await refusalOf(() => unsealWith(elsewhere, desk.openers))).toBe('sealed.locked');
});

test('the database opens as before, by the passphrase and by the new recovery code, and by the old code no more', async () => {
  const keys = readKeys(path);
  const database = await unlockDatabase(keys, { passphrase });
  expect(await unlockDatabase(keys, renewed)).toEqual(database);
  expect(await refusalOf(() => unlockDatabase(keys, first))).toBe('key.recovery');
});
