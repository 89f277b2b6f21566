import { expect, test } from 'vitest';
import { countWords } from './word-count.ts';

test('words are counted as people count them', () => {
  expect(countWords('')).toBe(0);
  expect(countWords(' \n ')).toBe(0);
  expect(countWords('Rose by 12% – mostly at night,\nnear the station.')).toBe(9);
  expect(countWords('• not-yet  £1,204')).toBe(2);
});
