import { describe, expect, test } from 'vitest';
import { quarter } from '../model/period.ts';
import { suppress } from './small-numbers.ts';
import type { Cell } from './small-numbers-cell.ts';
import { type Span, spanOf, yearToDate } from './span.ts';

const month = (text: string) => spanOf(text as never, 'month');
const q1 = spanOf(quarter.parse('2026-27 Q1'), 'quarter');
const q2 = spanOf(quarter.parse('2026-27 Q2'), 'quarter');
const half = yearToDate(quarter.parse('2026-27 Q2'));

type Over = Partial<Omit<Cell, 'amount' | 'over'>>;
const aCell = (count: number | null, over: Span = q2, rest: Over = {}): Cell => ({
  ref: 'CT-I01',
  partOf: null,
  count,
  outOf: null,
  amount: count,
  over,
  threshold: 5,
  ...rest,
});
const part = (ref: string, count: number, over: Span = q2) => aCell(count, over, { ref, partOf: 'CT-I01' });
/** One letter a cell: `p` primary, `s` secondary, `.` shown. */
const say = (cells: Cell[]) =>
  suppress(cells)
    .map((one) => one?.[0] ?? '.')
    .join('');

describe('a small count is not shown', () => {
  test('above nought and below the threshold; nought and the threshold are shown', () => {
    expect([0, 1, 4, 5, 6].map((count) => say([aCell(count)]))).toEqual(['.', 'p', 'p', '.', '.']);
    expect(say([aCell(9, q2, { threshold: 10 })])).toBe('p');
    expect(say([aCell(1, q2, { threshold: 0 })])).toBe('.');
  });

  test('a ratio is not shown when its numerator, its denominator or what is left between them is small', () => {
    const ratio = (count: number, outOf: number) => say([aCell(count, q2, { outOf })]);
    expect(ratio(3, 100)).toBe('p');
    expect(ratio(97, 100)).toBe('p');
    expect(ratio(0, 4)).toBe('p');
    expect(ratio(50, 100)).toBe('.');
    expect(ratio(0, 100)).toBe('.');
    expect(ratio(100, 100)).toBe('.');
    expect(ratio(7, 5)).toBe('.');
  });

  test('what is no count, and what is not there, is left alone', () => {
    expect(say([aCell(null, q2, {})])).toBe('.');
    expect(say([{ ...aCell(null), amount: 3.2 }])).toBe('.');
  });
});

describe('a total does not give a small part away', () => {
  test('the next smallest part is hidden with it', () => {
    expect(say([aCell(100), part('CT-I02', 3), part('CT-I03', 60), part('CT-I04', 37)])).toBe('.p.s');
  });

  test('two small parts hide each other when their sum is not small', () => {
    expect(say([aCell(100), part('CT-I02', 3), part('CT-I03', 4), part('CT-I04', 93)])).toBe('.pp.');
  });

  test('two small parts whose sum is small take another with them', () => {
    expect(say([aCell(100), part('CT-I02', 1), part('CT-I03', 2), part('CT-I04', 97)])).toBe('.pps');
  });

  test('a part of nought hides nothing and stays', () => {
    expect(say([aCell(100), part('CT-I02', 3), part('CT-I03', 0), part('CT-I04', 97)])).toBe('.p.s');
  });

  test('a total that has more than its parts does not give a single part away', () => {
    expect(say([aCell(100), part('CT-I02', 3)])).toBe('.p');
    expect(say([aCell(100), part('CT-I02', 3), part('CT-I03', 40)])).toBe('.p.');
  });

  test('what a total leaves over is not given away either', () => {
    expect(say([aCell(100), part('CT-I02', 60), part('CT-I03', 38)])).toBe('..s');
    expect(say([aCell(100), part('CT-I02', 98)])).toBe('.s');
  });

  test('parts of parts are protected through both totals', () => {
    const inner = (ref: string, count: number) => aCell(count, q2, { ref, partOf: 'CT-I03' });
    const cells = [
      aCell(100),
      part('CT-I02', 30),
      part('CT-I03', 70),
      inner('CT-I05', 3),
      inner('CT-I06', 67),
    ];
    expect(say(cells)).toBe('...ps');
  });

  test('plans refuse circles; one that got through does not hang', () => {
    const a = aCell(3, q2, { ref: 'CT-I08', partOf: 'CT-I09' });
    const b = aCell(30, q2, { ref: 'CT-I09', partOf: 'CT-I08' });
    expect(say([a, b])[0]).toBe('p');
    expect(say([aCell(3, q2, { ref: 'CT-I08', partOf: 'CT-I08' })])).toBe('p');
  });
});

describe('time does not give a small count away', () => {
  const months = (counts: number[]) => counts.map((count, i) => aCell(count, month(`2026-0${7 + i}`)));

  test('a quarter beside its months: the next smallest month is hidden', () => {
    expect(say([...months([20, 3, 30]), aCell(53)])).toBe('sp..');
  });

  test('without the quarter nothing more is hidden', () => {
    expect(say(months([20, 3, 30]))).toBe('.p.');
  });

  test('a year to date beside quarters', () => {
    expect(say([aCell(40, q1), aCell(3, q2), aCell(43, half)])).toBe('sp.');
  });

  test('a year to date against the year to date before it', () => {
    const first = yearToDate(quarter.parse('2026-27 Q1'));
    expect(say([aCell(40, first), aCell(3, q2), aCell(43, half)])).toBe('sp.');
  });

  test('two rolling years a month apart give away nothing but a difference', () => {
    const rolling = (from: string, to: string, count: number) => aCell(count, { from, to } as Span);
    const years = [rolling('2025-07', '2026-06', 100), rolling('2025-08', '2026-07', 101)];
    expect(say([...years, aCell(3, month('2026-07'))])).toBe('..p');
    expect(say([...years, aCell(3, month('2026-07')), aCell(2, month('2025-07'))])).toBe('..pp');
    expect(say([...years, aCell(3, month('2026-07')), aCell(20, month('2025-07'))])).toBe('..ps');
  });

  test('a small part of a month is not told by quarter and total together', () => {
    const cells = ['2026-07', '2026-08', '2026-09'].flatMap((text) => [
      aCell(50, month(text)),
      part('CT-I02', text === '2026-08' ? 3 : 20, month(text)),
      part('CT-I03', text === '2026-08' ? 47 : 30, month(text)),
    ]);
    const all = [...cells, aCell(150), part('CT-I02', 43), part('CT-I03', 107)];
    const found = suppress(all);
    expect(found.filter((one) => one === 'primary')).toHaveLength(1);
    expect(found.filter((one) => one === 'secondary').length).toBeGreaterThanOrEqual(3);
  });
});
