import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Day, type Month, type Quarter, quarter } from '../model/period.ts';
import {
  addQuarters,
  compareQuarters,
  firstDayOf,
  lastDayOf,
  monthsOf,
  nextQuarter,
  previousQuarter,
  quarterIn,
  quarterOfDay,
  quarterOfMonth,
  quartersBetween,
  quartersOf,
  sameQuarterLastYear,
  yearOf,
  yearStarting,
} from './quarter.ts';

const q = (text: string) => quarter.parse(text);
const anyQuarter = fc
  .tuple(fc.integer({ min: 1990, max: 2110 }), fc.constantFrom(1, 2, 3, 4))
  .map(([start, number]) => quarterIn(yearStarting(start), number as 1 | 2 | 3 | 4));

describe('quarters of the financial year', () => {
  test('Quarter 2 of 2026-27 is July to September 2026', () => {
    expect(monthsOf(q('2026-27 Q2'))).toEqual(['2026-07', '2026-08', '2026-09']);
    expect(firstDayOf(q('2026-27 Q2'))).toBe('2026-07-01');
    expect(lastDayOf(q('2026-27 Q2'))).toBe('2026-09-30');
  });

  test('Quarter 4 is January to March of the next calendar year', () => {
    expect(monthsOf(q('2026-27 Q4'))).toEqual(['2027-01', '2027-02', '2027-03']);
    expect(firstDayOf(q('2026-27 Q4'))).toBe('2027-01-01');
    expect(lastDayOf(q('2026-27 Q4'))).toBe('2027-03-31');
  });

  test('Quarters 1 and 3 end on 30 June and 31 December', () => {
    expect(lastDayOf(q('2026-27 Q1'))).toBe('2026-06-30');
    expect(lastDayOf(q('2026-27 Q3'))).toBe('2026-12-31');
  });

  test('31 March and 1 April belong to different financial years', () => {
    expect(quarterOfDay('2026-03-31' as Day)).toBe('2025-26 Q4');
    expect(quarterOfDay('2026-04-01' as Day)).toBe('2026-27 Q1');
  });

  test('the year turns within a century and at its end', () => {
    expect(nextQuarter(q('2026-27 Q4'))).toBe('2027-28 Q1');
    expect(previousQuarter(q('2026-27 Q1'))).toBe('2025-26 Q4');
    expect(nextQuarter(q('2098-99 Q4'))).toBe('2099-00 Q1');
    expect(previousQuarter(q('2099-00 Q1'))).toBe('2098-99 Q4');
  });

  test('the same quarter last year is four quarters back', () => {
    expect(sameQuarterLastYear(q('2026-27 Q2'))).toBe('2025-26 Q2');
  });

  test('every quarter between two is listed, and none when they are the wrong way round', () => {
    expect(quartersBetween(q('2025-26 Q3'), q('2026-27 Q1'))).toEqual([
      '2025-26 Q3',
      '2025-26 Q4',
      '2026-27 Q1',
    ]);
    expect(quartersBetween(q('2026-27 Q1'), q('2025-26 Q3'))).toEqual([]);
  });

  test('every month of a quarter belongs to that quarter alone', () => {
    fc.assert(
      fc.property(anyQuarter, (one) => {
        for (const month of monthsOf(one)) expect(quarterOfMonth(month)).toBe(one);
        expect(quarterOfDay(firstDayOf(one))).toBe(one);
        expect(quarterOfDay(lastDayOf(one))).toBe(one);
        expect(quarter.safeParse(one).success).toBe(true);
      }),
    );
  });

  test('going forward and back again ends where it began', () => {
    fc.assert(
      fc.property(anyQuarter, fc.integer({ min: -200, max: 200 }), (one, count) => {
        expect(addQuarters(addQuarters(one, count), -count)).toBe(one);
        expect(Math.sign(compareQuarters(addQuarters(one, count), one))).toBe(Math.sign(count));
      }),
    );
  });

  test('a financial year is its four quarters and its twelve months in order', () => {
    const months = quartersOf(yearOf(q('2026-27 Q3'))).flatMap((one: Quarter): Month[] => monthsOf(one));
    expect(months).toHaveLength(12);
    expect(months[0]).toBe('2026-04');
    expect(months[11]).toBe('2027-03');
    expect([...months].sort()).toEqual(months);
  });
});
