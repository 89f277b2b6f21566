import { wordlist } from '@scure/bip39/wordlists/english.js';
import { expect, test } from 'vitest';
import { Refusal } from '../../../shared/contract/faults.ts';
import { checkPassphrase, newPassphrase, plainPassphrase } from './passphrase.ts';

const judged = (text: string): string => {
  try {
    checkPassphrase(text);
    return 'good enough';
  } catch (error) {
    return error instanceof Refusal ? error.fault.message : String(error);
  }
};

test('a passphrase that is offered is five words of the list, is good enough, and is never the same', () => {
  const offered = Array.from({ length: 100 }, newPassphrase);
  for (const passphrase of offered) {
    expect(passphrase.split(' ')).toHaveLength(5);
    for (const word of passphrase.split(' ')) expect(wordlist).toContain(word);
    expect(judged(passphrase)).toBe('good enough');
  }
  expect(new Set(offered).size).toBe(100);
});

test.each([
  'correct horse battery staple',
  'cat hat mat bat',
  'Tŷ ŵyneb coch mawr',
  'hV7#kq92!mPz',
  'my dog is called Rex',
])('"%s" is good enough', (text) => expect(judged(text)).toBe('good enough'));

test.each(['', 'elephant', 'hV7#kq92!mP', '           x           '])('"%s" is too short', (text) =>
  expect(judged(text)).toContain('too short'),
);

test.each([
  'Password12345!',
  'aaaaaaaaaaaaaaaa',
  'abcabcabcabcabc',
  '123456789012345',
  'Welcome2026Welcome',
  'qwerty qwerty qwerty',
  'October 2026!!',
  'Summer-Winter-1',
])('"%s" is guessed too soon', (text) => expect(judged(text)).toContain('common words'));

test('a passphrase is the same from every keyboard', () => {
  expect(plainPassphrase(' caf\u0065\u0301 ﬁne\n')).toBe('caf\u00e9 fine');
});
