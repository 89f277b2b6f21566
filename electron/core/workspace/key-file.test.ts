import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { refusalOf } from '../../../tests/signed.ts';
import { type KeyFile, parseKeys, readKeys, writeKeys } from './key-file.ts';
import { createKeys, unlockDatabase } from './key-slots.ts';
import { sumOf } from './slot.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });
const passphrase = 'correct horse battery staple';
let folder: string;
let path: string;
let keys: KeyFile;

beforeAll(async () => {
  keys = (await createKeys(passphrase)).keys;
});
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'csp-keys-'));
  path = join(folder, 'keys.json');
});
afterEach(() => rmSync(folder, { recursive: true }));

test('the key file is read back as it was written, by its owner alone', () => {
  writeKeys(path, keys);
  expect(readKeys(path)).toEqual(keys);
  if (process.platform !== 'win32') expect(statSync(path).mode & 0o777).toBe(0o600);
});

test('writing it again leaves one file and no leftovers', () => {
  writeFileSync(path, 'an older one, readable by all', { mode: 0o644 });
  writeKeys(path, keys);
  expect(readdirSync(folder)).toEqual(['keys.json']);
  expect(readKeys(path)).toEqual(keys);
  if (process.platform !== 'win32') expect(statSync(path).mode & 0o777).toBe(0o600);
});

test('a file that cannot be put in place leaves the old one and no leftovers', () => {
  writeKeys(path, keys);
  const before = readFileSync(path, 'utf8');
  const nowhere = join(folder, 'gone', 'keys.json');
  expect(() => writeKeys(nowhere, keys)).toThrow();
  mkdirSync(join(folder, 'taken'));
  expect(() => writeKeys(join(folder, 'taken'), keys)).toThrow();
  expect(readFileSync(path, 'utf8')).toBe(before);
  expect(readdirSync(folder)).toEqual(['keys.json', 'taken']);
});

test('a missing key file and a damaged one are told apart', async () => {
  expect(await refusalOf(() => readKeys(path))).toBe('key.missing');
  const text = JSON.stringify(keys);
  const damaged = [
    '',
    '{}',
    text.slice(0, -1),
    text.replace('argon2id', 'pbkdf2'),
    text.replace('"people"', '"folk"'),
  ];
  for (const said of [
    ...damaged,
    JSON.stringify({ ...keys, extra: 1 }),
    JSON.stringify({ ...keys, people: [] }),
  ]) {
    writeFileSync(path, said);
    expect(await refusalOf(() => readKeys(path))).toBe('key.damaged');
  }
});

test.each([
  ['less memory', { m: 65_535 }],
  ['fewer passes', { t: 2 }],
  ['no lane', { p: 0 }],
])('a key file that protects its keys with %s is not opened', async (_, weaker) => {
  const weak = structuredClone(keys);
  for (const { passphrase: slot } of weak.people) Object.assign(slot.kdf, weaker);
  // Its maker would also have put the sum right, which anyone can.
  for (const { passphrase: slot } of weak.people) slot.sum = sumOf(slot.kdf, slot.locked);
  expect(await refusalOf(() => unlockDatabase(weak, { passphrase }))).toBe('key.weak-parameters');
});

test('a key file that asks for more than a laptop has is not even tried', async () => {
  const text = JSON.stringify(keys).replaceAll('"m":65536', '"m":4000000');
  expect(await refusalOf(() => parseKeys(text))).toBe('key.damaged');
});
