import { describe, expect, test } from 'vitest';
import { mentionsSmallNumber } from './small-numbers-text.ts';

const quotes = (text: string, ...printed: string[]) =>
  mentionsSmallNumber(
    text,
    printed.map((one, i) => ({ ref: `HA-I0${i + 1}`, printed: one })),
  ).map(({ quote }) => quote);

describe('prose that quotes a figure that is not shown', () => {
  test('is found in digits and in words', () => {
    expect(mentionsSmallNumber('There were 3 referrals.', [{ ref: 'HA-I01', printed: '3' }])).toEqual([
      { ref: 'HA-I01', quote: '3', at: 11 },
    ]);
    expect(quotes('Three were referred; all three accepted.', '3')).toEqual(['Three', 'three']);
    expect(quotes('It fell from 14 to 4.', '4')).toEqual(['4']);
    expect(quotes('3 may be too few.', '3')).toEqual(['3']);
    expect(quotes('Between 2-3 people.', '2', '3')).toEqual(['2', '3']);
    expect(quotes('Only (2), or 2%, or 2-fold.', '2')).toEqual(['2', '2', '2']);
  });

  test('is found for larger figures too, with and without the comma', () => {
    expect(quotes('1,204 offences, that is 1204.', '1,204')).toEqual(['1,204', '1204']);
    expect(quotes('A rate of 4.5 per 1,000.', '4.5')).toEqual(['4.5']);
  });

  test('is not seen in a longer number, a date, a quarter or a reference', () => {
    for (const text of [
      '13 and 31 and 3,000 and 3.5 and 0.3 and 1/3 and 3:30',
      'on 3 November 2026, 3 Dec and the 3rd time',
      'Quarter 3 and Q3, page 3, CT-I3, 3rd',
      'someone bothered',
    ]) {
      expect(quotes(text, '3', '1')).toEqual([]);
    }
  });

  test('names every hidden figure that the words could be', () => {
    expect(
      mentionsSmallNumber('four', [
        { ref: 'A', printed: '4' },
        { ref: 'B', printed: '4' },
      ]),
    ).toHaveLength(2);
    expect(mentionsSmallNumber('four', [])).toEqual([]);
  });
});
