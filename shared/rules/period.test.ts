import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Day,
  type FinancialYear,
  type Frequency,
  type Month,
  type Quarter,
  quarter,
} from '../model/period.ts';
import { sayDay, sayPeriod, sayQuarter } from '../words/periods.ts';
import { addPeriods, comparePeriods, lastPeriodBy, periodsBetween, periodsOf, quarterOf } from './period.ts';
import { parseMonth, parsePeriod, parseQuarter, parseYear } from './period-text.ts';

const q = (text: string) => quarter.parse(text);

describe('periods at the frequency of an indicator', () => {
  test('a quarter asks for three months, for itself, and for a year only when it is Quarter 4', () => {
    expect(periodsOf(q('2026-27 Q3'), 'month')).toEqual(['2026-10', '2026-11', '2026-12']);
    expect(periodsOf(q('2026-27 Q3'), 'quarter')).toEqual(['2026-27 Q3']);
    expect(periodsOf(q('2026-27 Q3'), 'year')).toEqual([]);
    expect(periodsOf(q('2026-27 Q4'), 'year')).toEqual(['2026-27']);
    expect(periodsOf(q('2026-27 Q4'), 'survey')).toEqual(['2026-27']);
  });

  test('a year has not ended by the end of any quarter but its last', () => {
    expect(lastPeriodBy(q('2026-27 Q3'), 'month')).toBe('2026-12');
    expect(lastPeriodBy(q('2026-27 Q3'), 'quarter')).toBe('2026-27 Q3');
    expect(lastPeriodBy(q('2026-27 Q3'), 'year')).toBe('2025-26');
    expect(lastPeriodBy(q('2026-27 Q4'), 'survey')).toBe('2026-27');
  });

  test('2011-12 is December 2011 when monthly and a financial year when yearly', () => {
    expect(quarterOf('2011-12' as Month, 'month')).toBe('2011-12 Q3');
    expect(quarterOf('2011-12' as FinancialYear, 'year')).toBe('2011-12 Q4');
    expect(addPeriods('2011-12' as Month, 1, 'month')).toBe('2012-01');
    expect(addPeriods('2011-12' as FinancialYear, 1, 'year')).toBe('2012-13');
    expect(sayPeriod('2011-12' as Month, 'month')).toBe('December 2011');
    expect(sayPeriod('2011-12' as FinancialYear, 'year')).toBe('April 2011 to March 2012');
  });

  test('the months between two are listed across the end of a year', () => {
    expect(periodsBetween('2026-11' as Month, '2027-02' as Month, 'month')).toEqual([
      '2026-11',
      '2026-12',
      '2027-01',
      '2027-02',
    ]);
    expect(periodsBetween('2027-02' as Month, '2026-11' as Month, 'month')).toEqual([]);
  });

  test('a later period always compares as later', () => {
    const start: Record<Frequency, string> = {
      month: '2026-08',
      quarter: '2026-27 Q2',
      year: '2026-27',
      survey: '2026-27',
    };
    fc.assert(
      fc.property(
        fc.constantFrom<Frequency>('month', 'quarter', 'year'),
        fc.integer({ min: -70, max: 70 }),
        (frequency, count) => {
          const from = start[frequency] as Month;
          expect(Math.sign(comparePeriods(addPeriods(from, count, frequency), from))).toBe(Math.sign(count));
        },
      ),
    );
  });
});

describe('periods in words', () => {
  test('a quarter is never printed without its months', () => {
    expect(sayQuarter(q('2026-27 Q2'))).toBe('Quarter 2 (July to September) 2026 to 2027');
    expect(sayQuarter(q('2026-27 Q4'))).toBe('Quarter 4 (January to March) 2026 to 2027');
    expect(sayQuarter(q('2099-00 Q1'))).toBe('Quarter 1 (April to June) 2099 to 2100');
  });

  test('a month and a day are said in full', () => {
    expect(sayPeriod('2026-08' as Month, 'month')).toBe('August 2026');
    expect(sayDay('2026-10-03' as Day)).toBe('3 October 2026');
  });
});

describe('periods as people type them', () => {
  test.each([
    '2026-27 Q2',
    '2026/27 q2',
    'Q2 2026/27',
    'q2 2026-27',
    'Quarter 2 2026 to 2027',
    'Quarter 2, 2026-2027',
    ' 2026–27  Q2 ',
    'FY2026/27 Q2',
    '2026-27Q2',
  ])('%s is the second quarter of 2026-27', (text) => {
    expect(parseQuarter(text)).toBe('2026-27 Q2');
  });

  test.each(['2026-28 Q2', '2026 Q2', 'Q5 2026-27', 'Q2', '2026-27', '2026-1927 Q2', '2026-27 Q22', ''])(
    '%s is not a quarter of ours',
    (text) => {
      expect(parseQuarter(text)).toBeNull();
    },
  );

  test.each(['2026-08', '2026/8', '08/2026', 'Aug 2026', 'august 2026', 'Aug-26', "Aug '26", 'AUG. 2026'])(
    '%s is August 2026',
    (text) => {
      expect(parseMonth(text)).toBe('2026-08');
    },
  );

  test.each(['2026-13', '2026-00', 'Augustus 2026', 'Au 2026', '2026', '08-26', ''])(
    '%s is not a month',
    (text) => {
      expect(parseMonth(text)).toBeNull();
    },
  );

  test('a financial year is read with a dash, a stroke or in words, and only when its years follow each other', () => {
    for (const text of ['2026-27', '2026/27', '2026/2027', '2026 to 2027', 'FY 2026-27']) {
      expect(parseYear(text)).toBe('2026-27');
    }
    for (const text of ['2026-28', '2026-2127', '26-27', '2026']) expect(parseYear(text)).toBeNull();
    expect(parseYear('2099-2100')).toBe('2099-00');
  });

  test('what is written out is read back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1990, max: 2090 }), fc.constantFrom(1, 2, 3, 4), (start, number) => {
        const one = `${start}-${String((start + 1) % 100).padStart(2, '0')} Q${number}` as Quarter;
        expect(parsePeriod(one, 'quarter')).toBe(one);
        expect(parsePeriod(sayQuarter(one).replace(/\(.*\) /, ''), 'quarter')).toBe(one);
      }),
    );
  });
});
