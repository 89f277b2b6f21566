import { wordlist } from '@scure/bip39/wordlists/english.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Refusal } from '../../../shared/contract/faults.ts';
import type { Kid } from '../../../shared/model/ids.ts';
import { refusalOf } from '../../../tests/signed.ts';
import { vectors } from './self-test.ts';
import { confirmWords, digitsOf, wordsOf } from './words-of-a-key.ts';

const kid = vectors.thumbprint as Kid;
const words = 'movie stone sausage fat best rebuild genuine limit';
const anyKid = fc
  .uint8Array({ minLength: 32, maxLength: 32 })
  .map((bytes) => Buffer.from(bytes).toString('base64url') as Kid);

test('the key of RFC 8037 A.3 is read out as eight words', () => {
  expect(wordsOf(kid).join(' ')).toBe(words);
});

test('every key is confirmed by its own words and figures, however they are typed', () => {
  fc.assert(
    fc.property(anyKid, fc.constantFrom(' ', '  ', '-', ', ', '\n', ' – '), (key, between) => {
      const own = wordsOf(key);
      confirmWords(key, own.join(between));
      confirmWords(key, own.map((word) => word.slice(0, 4).toUpperCase()).join(between));
      confirmWords(key, digitsOf(key).join(between));
      confirmWords(key, digitsOf(key).join(''));
    }),
  );
});

test("no key is confirmed by another's words", async () => {
  await fc.assert(
    fc.asyncProperty(anyKid, fc.nat(7), fc.integer({ min: 1, max: 2047 }), async (key, at, step) => {
      const heard = wordsOf(key);
      const index = (wordlist.indexOf(heard[at] ?? '') + step) % 2048;
      expect(await refusalOf(() => confirmWords(key, heard.with(at, wordlist[index] ?? '').join(' ')))).toBe(
        'words.differ',
      );
    }),
  );
});

test('words in another order are not the words of the key', async () => {
  expect(await refusalOf(() => confirmWords(kid, words.split(' ').reverse().join(' ')))).toBe('words.differ');
});

test('a word that is not on the list is named by its place, and the right one is not given away', async () => {
  const typed = words.replace('stone', 'stoan').replace('best', 'bestest');
  const refused = await Promise.resolve()
    .then(() => confirmWords(kid, typed))
    .catch((error: Refusal) => error.fault);
  expect(refused).toMatchObject({
    code: 'words.unknown',
    message: 'Words 2, 5 are not on the list of words.',
  });
  expect(JSON.stringify(refused)).not.toContain('stone');
});

test('a key has eight words', async () => {
  expect(await refusalOf(() => confirmWords(kid, ''))).toBe('words.count');
  expect(await refusalOf(() => confirmWords(kid, 'movie stone'))).toBe('words.count');
  expect(await refusalOf(() => confirmWords(kid, `${words} limit`))).toBe('words.count');
});

test('three letters stand for a word only when they are the word', async () => {
  confirmWords(kid, words.replace('fat', 'FAT'));
  expect(await refusalOf(() => confirmWords(kid, words.replace('movie', 'mov')))).toBe('words.unknown');
});

test('figures that differ in one digit are not those of the key', async () => {
  const digits = digitsOf(kid);
  expect(digits).toHaveLength(6);
  for (const group of digits) expect(group).toMatch(/^\d{5}$/);
  const last = digits.at(-1) ?? '';
  const other = digits.with(-1, String((Number(last) + 1) % 100_000).padStart(5, '0'));
  expect(await refusalOf(() => confirmWords(kid, other.join(' ')))).toBe('words.differ');
});

test('the first four letters tell every two words of the list apart', () => {
  expect(new Set(wordlist.map((word) => word.slice(0, 4))).size).toBe(2048);
});
