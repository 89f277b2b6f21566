import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Unit } from '../model/indicator.ts';
import { numberFaultWords } from '../words/numbers.ts';
import { formatNumber, formatValue, parseUkNumber } from './number.ts';
import { roundTo } from './round.ts';

describe('numbers as people type and paste them', () => {
  test.each([
    ['1204', 1204],
    ['1,204', 1204],
    ['1 204', 1204],
    ['1\u00a0204', 1204],
    ['1\u2009204', 1204],
    ['1\u202f204.5', 1204.5],
    ['1,204,000.25', 1204000.25],
    ['£1,204.50', 1204.5],
    ['-£3', -3],
    ['£-3', -3],
    ['\u22123.5', -3.5],
    ['- 3', -3],
    ['+3', 3],
    ['.5', 0.5],
    ['0.50', 0.5],
    ['007', 7],
    [' 12\t', 12],
    ['\ufeff12', 12],
    ['999999999999999', 999999999999999],
    ['000000000000000000012', 12],
  ])('%s is read whole', (text, value) => {
    expect(parseUkNumber(text)).toEqual({ ok: true, value, percent: false });
  });

  test('a percentage keeps its size and says that it is one', () => {
    expect(parseUkNumber('12%')).toEqual({ ok: true, value: 12, percent: true });
    expect(parseUkNumber('-0.5 %')).toEqual({ ok: true, value: -0.5, percent: true });
  });

  // A share that a statistics tool had worked out, 94.11764705882354, was refused for its sixteenth digit: a
  // whole column of a CSV file could not be taken for want of a rounding that nobody would see.
  test.each([
    ['94.11764705882354', 94.11764705882354],
    ['0.1234567890123456789', 0.12345678901234568],
    ['-0.30000000000000004', -0.30000000000000004],
    ['123,456,789,012,345.6789', 123456789012345.67],
  ])('%s is taken, however many its decimals', (text, value) => {
    expect(parseUkNumber(text)).toEqual({ ok: true, value, percent: false });
  });

  test('brackets are minus, and ask to be checked', () => {
    expect(parseUkNumber('(3)')).toEqual({ ok: true, value: -3, percent: false, check: 'brackets' });
    expect(parseUkNumber('(£1,204.50)')).toEqual({
      ok: true,
      value: -1204.5,
      percent: false,
      check: 'brackets',
    });
    expect(parseUkNumber('(3%)')).toEqual({ ok: true, value: -3, percent: true, check: 'brackets' });
  });

  test('there is no minus nought', () => {
    for (const text of ['-0', '(0)', '-0.00']) {
      const read = parseUkNumber(text);
      expect(read.ok && Object.is(read.value, 0)).toBe(true);
    }
  });

  test.each([
    ['', 'empty'],
    [' \u00a0 ', 'empty'],
    ['n/a', 'placeholder'],
    ['NA', 'placeholder'],
    ['nil', 'placeholder'],
    ['-', 'placeholder'],
    ['–', 'placeholder'],
    ['..', 'placeholder'],
    ['1,20', 'comma-groups'],
    ['12,34,567', 'comma-groups'],
    ['0,204', 'comma-groups'],
    ['1,204,5', 'comma-groups'],
    ['1,,204', 'comma-groups'],
    ['1.204,5', 'comma-decimal'],
    ['1.204.500', 'two-points'],
    ['1 20', 'space-groups'],
    ['3 4', 'space-groups'],
    ['1, 204', 'comma-groups'],
    ['1e5', 'exponent'],
    ['1E+05', 'exponent'],
    ['0x10', 'hexadecimal'],
    ['0b11', 'hexadecimal'],
    ['Infinity', 'infinite'],
    ['-∞', 'infinite'],
    ['NaN', 'infinite'],
    ['１２', 'other-digits'],
    ['١٢', 'other-digits'],
    ['1.2m', 'letters'],
    ['12 incidents', 'letters'],
    ['£5%', 'mixed-units'],
    ['5.', 'not-a-number'],
    ['5/6', 'not-a-number'],
    ['3-', 'not-a-number'],
    ['--3', 'not-a-number'],
    ['-£-3', 'not-a-number'],
    ['(-3)', 'not-a-number'],
    ['(3', 'not-a-number'],
    ['()', 'not-a-number'],
    ['½', 'not-a-number'],
    ['=1+1', 'not-a-number'],
    ["1'204", 'not-a-number'],
    ['$5', 'not-a-number'],
    ['.', 'not-a-number'],
    [',', 'comma-groups'],
    ['5%%', 'not-a-number'],
    ['1234567890123456', 'too-many-digits'],
    ['1,234,567,890,123,456.5', 'too-many-digits'],
  ] as const)('%s is refused: %s', (text, reason) => {
    expect(parseUkNumber(text)).toEqual({ ok: false, reason });
    expect(numberFaultWords[reason]).toMatch(/\.$/);
  });

  test('whatever is typed, a number that is taken is the number that was typed', () => {
    const typed = fc.stringMatching(/^[-+(]?£?[0-9., ]{1,12}[%)]?$/);
    fc.assert(
      fc.property(typed, (text) => {
        const read = parseUkNumber(text);
        if (!read.ok) return;
        const digits = text.replace(/[^0-9.]/g, '');
        expect(Math.abs(read.value)).toBe(Number(digits));
      }),
      { numRuns: 2000 },
    );
  });
});

const unit = (kind: Unit['kind'], decimals: number): { unit: Unit } => ({
  unit: { kind, label: 'x', decimals },
});

describe('numbers as every output prints them', () => {
  test.each([
    [1204, unit('count', 0), '1,204'],
    [-1204567.891, unit('rate', 2), '-1,204,567.89'],
    [12.5, unit('percent', 1), '12.5%'],
    [12, unit('percent', 1), '12.0%'],
    [1204.5, unit('money', 2), '£1,204.50'],
    [-3, unit('money', 0), '-£3'],
    [999, unit('count', 0), '999'],
    [999.5, unit('count', 0), '1,000'],
    [0.1 + 0.2, unit('rate', 1), '0.3'],
    [1.005, unit('rate', 2), '1.01'],
    [2.675, unit('rate', 2), '2.68'],
    [-0.5, unit('count', 0), '-1'],
    [1e-9, unit('rate', 4), '0.0000'],
    [1e21, unit('count', 0), '1,000,000,000,000,000,000,000'],
  ])('%d is printed with its thousands, decimals and sign', (value, indicator, text) => {
    expect(formatValue(indicator, value)).toBe(text);
  });

  test('minus nought is never shown', () => {
    for (const value of [-0, -0.04, -1e-12]) expect(formatValue(unit('rate', 1), value)).toBe('0.0');
    expect(formatValue(unit('money', 0), -0.4)).toBe('£0');
  });

  test('no figure is a symbol, never an empty cell', () => {
    expect(formatValue(unit('count', 0), null)).toBe('[x]');
  });

  test('what is printed reads back as the same number, to the decimals shown', () => {
    const kinds = fc.constantFrom<Unit['kind']>('count', 'rate', 'percent', 'money', 'days', 'score');
    fc.assert(
      fc.property(
        fc.double({ min: -1e10, max: 1e10, noNaN: true }),
        fc.nat(4),
        kinds,
        (value, decimals, kind) => {
          const read = parseUkNumber(formatValue(unit(kind, decimals), value));
          expect(read).toEqual({ ok: true, value: roundTo(value, decimals), percent: kind === 'percent' });
          expect(Math.abs(roundTo(value, decimals) - value)).toBeLessThanOrEqual(0.5000001 * 10 ** -decimals);
        },
      ),
      { numRuns: 1000 },
    );
  });

  test('a whole number prints all its digits', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (value) => {
        expect(formatNumber(value, 0).replaceAll(',', '')).toBe(String(value));
      }),
    );
  });
});
