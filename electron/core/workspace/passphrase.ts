import { wordlist } from '@scure/bip39/wordlists/english.js';
import { refuse } from '../../../shared/contract/faults.ts';
import { randomBelow } from '../exchange/suite.ts';

/** Five words to offer as a passphrase: 55 random bits, from the English list of BIP-39. */
export const newPassphrase = (): string =>
  Array.from({ length: 5 }, () => wordlist[randomBelow(wordlist.length)]).join(' ');

/** The passphrase as it is stretched, so that it is the same on every keyboard: composed (NFKC), ends trimmed. */
export const plainPassphrase = (typed: string): string => typed.normalize('NFKC').trim();

const common =
  /password|passphrase|passw0rd|letmein|welcome|qwerty|azerty|asdfgh|zxcvbn|secret|admin|police|council|summer|autumn|winter|spring|january|february|march|april|june|july|august|september|october|november|december|abcdef?g?h?|iloveyou|monkey|dragon|football/g;

/**
 * The floor under a passphrase: 12 characters (four words have as many), of which 9 are left when common
 * words, years and runs count as one each. It keeps out the worst; the five words offered are better.
 * @throws `key.passphrase-weak`
 */
export function checkPassphrase(typed: string): void {
  const text = plainPassphrase(typed);
  if (text.length < 12) throw refuse('key.passphrase-weak', { why: 'short' });
  const guessedLast = text
    .toLowerCase()
    .replace(common, '*')
    .replace(/\d{2,}/g, '*')
    .replace(/(.+?)\1+/g, '$1');
  if (guessedLast.length < 9) throw refuse('key.passphrase-weak', { why: 'guessable' });
}
