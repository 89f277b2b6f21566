import { expect, test } from 'vitest';
import { fingerprint } from './fingerprint.ts';
import type { DocId } from './ids.ts';

test('a fingerprint on paper is four groups of four', () => {
  const id = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08' as DocId;
  expect(fingerprint(id)).toBe('9f86 d081 884c 7d65');
});
