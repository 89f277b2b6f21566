import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shorten } from './shorten.ts';

test('a text that fits is left as it is, but for its line breaks', () => {
  expect(shorten('One shop in\n\nthree.', 40)).toBe('One shop in three.');
});

test('one that does not fit ends with a whole sentence, or after a word, and shows that it goes on', () => {
  expect(shorten('Thefts rose in three streets. A new car park is the cause.', 40)).toBe(
    'Thefts rose in three streets. …',
  );
  expect(shorten('Two. Thefts rose in every one of the streets of the precinct.', 40)).toBe(
    'Two. Thefts rose in every one of the …',
  );
});

test('it is never longer than it may be, and says nothing that was not written', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 400 }), fc.integer({ min: 10, max: 200 }), (text, most) => {
      const short = shorten(text, most);
      expect(short.length).toBeLessThanOrEqual(most + 2);
      const said = short.replace(/ …$/, '');
      expect(text.replace(/\s+/g, ' ').trim().startsWith(said)).toBe(true);
    }),
  );
});
