import { expect, test } from 'vitest';
import { hasControls, withoutControls } from './controls.ts';

test('a name cannot be made to read as another', () => {
  for (const character of [
    '\u0000',
    '\u0007',
    '\u001b',
    '\u007f',
    '\u0085',
    '\u202a',
    '\u202e',
    '\u2066',
    '\u2069',
  ]) {
    expect(hasControls(`Chair${character}person`)).toBe(true);
    expect(withoutControls(`${character}Chair${character}person`)).toBe('Chairperson');
  }
});

test('what people type and paste is left as it is', () => {
  const typed = 'Tŷ ŵ\tcolumn\r\nline “quoted” – café 👮🏽‍♀️ עברית \u200f';
  expect(hasControls(typed)).toBe(false);
  expect(withoutControls(typed)).toBe(typed);
});
