import { describe, expect, test } from 'vitest';
import { londonDay } from './london-day.ts';

describe('the day in London', () => {
  const at = (text: string) => londonDay(Date.parse(text));

  test('turns at midnight UTC in winter and at 23:00 UTC in summer', () => {
    expect(at('2026-12-31T23:59:59Z')).toBe('2026-12-31');
    expect(at('2027-01-01T00:00:00Z')).toBe('2027-01-01');
    expect(at('2026-07-01T22:59:59Z')).toBe('2026-07-01');
    expect(at('2026-07-01T23:00:00Z')).toBe('2026-07-02');
  });

  test('25 October 2026 has 25 hours', () => {
    expect(at('2026-10-24T22:59:59Z')).toBe('2026-10-24');
    expect(at('2026-10-24T23:00:00Z')).toBe('2026-10-25');
    expect(at('2026-10-25T23:59:59Z')).toBe('2026-10-25');
    expect(at('2026-10-26T00:00:00Z')).toBe('2026-10-26');
  });

  test('is that of the calendar at the beginning and the end of every hour of a year', () => {
    const calendar = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' });
    const instants = Array.from({ length: 24 * 366 }, (_, hour) =>
      [0, 3_599_999].map((ms) => hour * 3_600_000 + ms),
    )
      .flat()
      .map((ms) => Date.UTC(2026, 0, 1) + ms);
    expect(instants.map(londonDay)).toEqual(instants.map((one) => calendar.format(one)));
  });

  test('29 March 2026 has 23 hours', () => {
    expect(at('2026-03-28T23:59:59Z')).toBe('2026-03-28');
    expect(at('2026-03-29T00:00:00Z')).toBe('2026-03-29');
    expect(at('2026-03-29T22:59:59Z')).toBe('2026-03-29');
    expect(at('2026-03-29T23:00:00Z')).toBe('2026-03-30');
  });
});
