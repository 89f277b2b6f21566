import { expect, test } from 'vitest';
import type { Day } from '../model/period.ts';
import { isOldVersion } from './version-age.ts';

const old = (releasedOn: string, today: string) => isOldVersion(releasedOn as Day, today as Day);

test('a version is old from the day after its first year', () => {
  expect(old('2026-11-21', '2026-11-21')).toBe(false);
  expect(old('2026-11-21', '2027-11-20')).toBe(false);
  expect(old('2026-11-21', '2027-11-21')).toBe(false);
  expect(old('2026-11-21', '2027-11-22')).toBe(true);
  expect(old('2026-11-21', '2031-01-01')).toBe(true);
});

test('a version that came out on 29 February is old on 1 March a year later', () => {
  expect(old('2028-02-29', '2029-02-28')).toBe(false);
  expect(old('2028-02-29', '2029-03-01')).toBe(true);
});

test('a clock set back to before the version came out makes no version old', () => {
  expect(old('2026-11-21', '2020-01-01')).toBe(false);
});
