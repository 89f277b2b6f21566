import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Unit } from '../model/indicator.ts';
import { asksOf, hundredfold } from './sheet-asks.ts';
import { cellText, readCell } from './sheet-cell.ts';

const unit = (kind: Unit['kind'], decimals = 0): { unit: Unit } => ({ unit: { kind, label: 'x', decimals } });
const count = unit('count');
const percent = unit('percent', 1);
const money = unit('money', 2);

describe('a cell of the grid', () => {
  test.each([
    ['1,204', count, 1204],
    ['1 204', count, 1204],
    ['12%', percent, 12],
    ['12', percent, 12],
    ['£1,204.50', money, 1204.5],
    ['1204.50', money, 1204.5],
    ['\u22123', count, -3],
    ['0', count, 0],
  ])('takes %s whole', (text, indicator, value) => {
    expect(readCell(text, indicator, 'value')).toEqual({
      kind: 'number',
      value,
      percent: text.endsWith('%'),
      brackets: false,
    });
  });

  test('reads (3) as minus three, and says that it did', () => {
    expect(readCell('(3)', count, 'value')).toMatchObject({ value: -3, brackets: true });
  });

  test('is blank when nothing but spaces is in it', () => {
    expect(readCell(' \u00a0', count, 'value')).toEqual({ kind: 'blank' });
  });

  test.each(['n/a', '-', '..', 'nil'])('knows that %s stands for no figure', (text) => {
    expect(readCell(text, count, 'value')).toMatchObject({ kind: 'wrong', noFigure: true });
  });

  test.each([
    ['12o4', count, 'value'],
    ['1,20', count, 'value'],
    ['12%', count, 'value'],
    ['£12', count, 'value'],
    ['£12', percent, 'value'],
    ['12%', percent, 'numerator'],
  ] as const)('refuses %s in words, and never takes a part of it', (text, indicator, field) => {
    const read = readCell(text, indicator, field);
    expect(read).toMatchObject({ kind: 'wrong', noFigure: false });
    expect(read.kind === 'wrong' && read.why).toMatch(/[.?]$/);
  });

  test('shows a figure with every digit that it has, and reads it back as the same', () => {
    expect(cellText(1204)).toBe('1,204');
    expect(cellText(-1204.575)).toBe('-1,204.575');
    expect(cellText(1e-7)).toBe('0.0000001');
    expect(cellText(null)).toBe('');
    fc.assert(
      fc.property(fc.double({ min: -1e14, max: 1e14, noNaN: true }), (value) => {
        const shown = value === 0 || Math.abs(value) > 1e-15 ? value : 0;
        expect(readCell(cellText(shown), count, 'value')).toMatchObject({ value: shown + 0 });
      }),
    );
  });
});

const past = (...values: number[]) => values.map((value, nth) => ({ name: `Month ${nth + 1}`, value }));
const codes = (...given: Parameters<typeof asksOf>) => asksOf(...given).map(({ code }) => code);
const asked = { ...count, ratio: null };
const askedPercent = { ...percent, ratio: null };

describe('a figure that may be a slip', () => {
  test('is asked about when it is three times the one before, and unlike all of the year before', () => {
    expect(asksOf(asked, 1204, past(380, 401), true)).toEqual([
      { code: 'jump', text: '1,204 is 3 times the 401 of Month 2. Right?' },
    ]);
    expect(codes(asked, 1204, past(1500, 401), true)).toEqual([]);
    expect(codes(asked, 120, past(401, 380), true)).toEqual(['jump']);
  });

  test('is not asked about for small counts, which jump every month', () => {
    expect(codes(asked, 9, past(2, 1), true)).toEqual([]);
  });

  test('is asked about when a share is typed for a percentage', () => {
    expect(asksOf(askedPercent, 0.12, past(11, 12), true)).toEqual([
      { code: 'fraction', text: '0.12% is less than one in a hundred. Is 12% meant?' },
      { code: 'decimals', text: '0.12% has more decimals than the 1 that are shown. All are kept. Right?' },
    ]);
    expect(hundredfold(0.07)).toBe(7);
    expect(hundredfold(1.1e-8)).toBe(1.1e-6);
    expect(codes(askedPercent, 0, past(11), true)).toEqual(['jump']);
  });

  test('is asked about when it is negative, has decimals that are not shown, or is more than all', () => {
    expect(codes(asked, -3, past(5), true)).toEqual(['negative']);
    expect(codes(asked, -3, past(-5), true)).toEqual([]);
    expect(codes(asked, 3.5, past(5), true)).toEqual(['decimals']);
    expect(codes(askedPercent, 101, past(99), true)).toEqual(['above-all']);
    expect(codes(askedPercent, 33.333333, past(30), false)).toEqual([]);
  });

  test('whatever it is, is told in whole sentences that end with a question', () => {
    fc.assert(
      fc.property(
        fc.double({ noNaN: true, min: -1e9, max: 1e9 }),
        fc.array(fc.integer()),
        (value, earlier) => {
          for (const { text } of asksOf(askedPercent, value, past(...earlier), true))
            expect(text).toMatch(/^-?[\d,.]+% .*\?$/);
        },
      ),
    );
  });
});
