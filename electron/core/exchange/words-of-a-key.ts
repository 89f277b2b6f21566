import { wordlist } from '@scure/bip39/wordlists/english.js';
import { refuse } from '../../../shared/contract/faults.ts';
import type { DocId, Kid } from '../../../shared/model/ids.ts';

const count = 8;

/**
 * Eight words by which two people compare a key on the telephone: the first 88 bits of its thumbprint, 11 bits
 * a word, from the English list of BIP-39, whose words differ in their first four letters.
 */
export const wordsOf = (kid: Kid): string[] => wordsFrom(Buffer.from(kid, 'base64url'), count);

/** Four words by which two people tell on the telephone whether they speak of the same document: its first 44 bits. */
export const wordsOfDocument = (docId: DocId): string[] => wordsFrom(Buffer.from(docId, 'hex'), 4);

function wordsFrom(bytes: Buffer, words: number): string[] {
  const bits = BigInt(`0x${bytes.subarray(0, 11).toString('hex')}`);
  return Array.from({ length: words }, (_, at) => {
    const index = Number((bits >> BigInt(11 * (count - 1 - at))) & 0x7ffn);
    return wordlist[index] ?? '';
  });
}

/** The same comparison in figures, for whoever cannot use the words: six groups of five digits, 40 bits each. */
export function digitsOf(kid: Kid): string[] {
  const thumbprint = Buffer.from(kid, 'base64url');
  return Array.from({ length: 6 }, (_, at) =>
    String(thumbprint.readUIntBE(at * 5, 5) % 100_000).padStart(5, '0'),
  );
}

/**
 * Compares what was heard and typed with the key that a file holds. Case, spaces, hyphens and commas do not
 * matter, and the first four letters of a word are enough. It never says what the right words are.
 * @throws `words.count`, `words.unknown` (which positions are not words), `words.differ`
 */
export function confirmWords(kid: Kid, typed: string): void {
  const heard = typed.toLowerCase().match(/[^\s,;.\-–—]+/g) ?? [];
  if (/^\d+$/.test(heard.join(''))) {
    if (heard.join('') !== digitsOf(kid).join('')) throw refuse('words.differ');
    return;
  }
  if (heard.length !== count) throw refuse('words.count', { found: heard.length });
  const words = heard.map(wordMeant);
  const positions = words.flatMap((word, at) => (word === undefined ? [at + 1] : []));
  if (positions.length > 0) throw refuse('words.unknown', { positions });
  if (words.join(' ') !== wordsOf(kid).join(' ')) throw refuse('words.differ');
}

const wordMeant = (heard: string): string | undefined =>
  wordlist.find((word) => word === heard || (heard.length >= 4 && word.startsWith(heard)));
