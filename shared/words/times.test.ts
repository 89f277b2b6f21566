import { expect, test } from 'vitest';
import { sayTime, sayWhen } from './times.ts';

const at = (text: string): number => Date.parse(text);

test('a time is said by the clock in London, with its day where that is not today', () => {
  expect(sayWhen(at('2026-07-31T22:30:00Z'), at('2026-07-31T22:40:00Z'))).toBe('23:30');
  expect(sayWhen(at('2026-07-31T22:30:00Z'), at('2026-07-31T23:10:00Z'))).toBe('31 July 2026, 23:30');
  expect(sayTime(at('2026-11-03T14:02:00Z'))).toBe('3 November 2026, 14:02');
});
