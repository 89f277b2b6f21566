import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateFaultWords } from '../words/numbers.ts';
import { sayDay } from '../words/periods.ts';
import { parseUkDate } from './date.ts';

describe('days as people type them', () => {
  test.each([
    '03/11/2026',
    '3/11/2026',
    '3/11/26',
    '3 11 2026',
    '03.11.2026',
    '3-11-2026',
    '2026-11-03',
    '2026/11/3',
    '3 Nov 26',
    '3 Nov. 2026',
    '3-Nov-26',
    '3rd November 2026',
    '3 november, 2026',
    '3\u00a0November\u00a02026',
    ' 3/11/2026 ',
  ])('%s is 3 November 2026', (text) => {
    expect(parseUkDate(text)).toEqual({ ok: true, day: '2026-11-03' });
  });

  test('13/11/2026 is a day in November, and 29 February needs a leap year', () => {
    expect(parseUkDate('13/11/2026')).toEqual({ ok: true, day: '2026-11-13' });
    expect(parseUkDate('29/02/2028')).toEqual({ ok: true, day: '2028-02-29' });
    expect(parseUkDate('1 Sept 2026')).toEqual({ ok: true, day: '2026-09-01' });
  });

  test.each([
    ['', 'empty'],
    ['31/02/2026', 'no-such-day'],
    ['29/02/2026', 'no-such-day'],
    ['31 April 2026', 'no-such-day'],
    ['00/11/2026', 'no-such-day'],
    ['32/13/2026', 'no-such-day'],
    ['11/13/2026', 'month-first'],
    ['November 3, 2026', 'month-first'],
    ['Nov 3 26', 'month-first'],
    ['3 Nov', 'no-year'],
    ['3/11', 'no-year'],
    ['3/11/206', 'odd-year'],
    ['3/11/0206', 'odd-year'],
    ['3/11/20266', 'odd-year'],
    ['3/11-2026', 'not-a-date'],
    ['46329', 'not-a-date'],
    ['03112026', 'not-a-date'],
    ['tomorrow', 'not-a-date'],
    ['2026-11-03T00:00', 'not-a-date'],
    ['３/11/2026', 'not-a-date'],
    ['3 Novembers 2026', 'not-a-date'],
  ] as const)('%s is refused: %s', (text, reason) => {
    expect(parseUkDate(text)).toEqual({ ok: false, reason });
    expect(dateFaultWords[reason]).toMatch(/\.$/);
  });

  test('every day is read back as it is printed and as it is stored', () => {
    const days = fc
      .integer({ min: Date.UTC(1990, 0, 1) / 86_400_000, max: Date.UTC(2099, 11, 31) / 86_400_000 })
      .map((count) => new Date(count * 86_400_000).toISOString().slice(0, 10));
    fc.assert(
      fc.property(days, (text) => {
        const [year, month, number] = text.split('-');
        const read = { ok: true, day: text };
        expect(parseUkDate(text)).toEqual(read);
        expect(parseUkDate(`${number}/${month}/${year}`)).toEqual(read);
        const stored = parseUkDate(text);
        if (stored.ok) expect(parseUkDate(sayDay(stored.day))).toEqual(read);
      }),
    );
  });
});
