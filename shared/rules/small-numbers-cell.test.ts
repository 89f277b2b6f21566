import { describe, expect, test } from 'vitest';
import { quarter } from '../model/period.ts';
import { suppress } from './small-numbers.ts';
import { cellOf } from './small-numbers-cell.ts';
import { spanOf, yearToDate } from './span.ts';

type Counted = Parameters<typeof cellOf>[0];
const anIndicator = (over: Partial<Counted> = {}): Counted => ({
  ref: 'HA-I01' as Counted['ref'],
  partOf: null,
  unit: { kind: 'count', label: 'cases', decimals: 0 },
  ratio: null,
  rollUp: 'sum',
  frequency: 'month',
  smallNumber: 5,
  ...over,
});
const figure = (
  value: number | null,
  numerator: number | null = null,
  denominator: number | null = null,
) => ({
  value,
  numerator,
  denominator,
});
const q2 = quarter.parse('2026-27 Q2');
const whole = spanOf(q2, 'quarter');
const month = (text: string) => spanOf(text as never, 'month');
const percent = { numerator: 'repeats', denominator: 'cases', per: 100 } as const;

describe('what of an indicator counts people', () => {
  test('a count is its value, a ratio its numerator, and nothing else is a count', () => {
    expect(cellOf(anIndicator(), whole, figure(7))).toMatchObject({ count: 7, outOf: null, amount: 7 });
    const share = anIndicator({ ratio: percent, unit: { kind: 'percent', label: '%', decimals: 1 } });
    expect(cellOf(share, whole, figure(30, 3, 10))).toMatchObject({ count: 3, outOf: 10, amount: 3 });
    const score = anIndicator({ unit: { kind: 'score', label: 'of 10', decimals: 1 } });
    expect(cellOf(score, whole, figure(3.2))).toMatchObject({ count: null, amount: 3.2 });
    expect(suppress([cellOf(score, whole, figure(3.2))])).toEqual([null]);
  });

  test('no figure is nothing to hide', () => {
    expect(suppress([cellOf(anIndicator(), whole, figure(null))])).toEqual([null]);
  });
});

describe('the months that a figure adds over', () => {
  test('are all of its own for a sum, the last alone for the latest, none for the largest of several', () => {
    const over = (rollUp: Counted['rollUp'], span = whole) =>
      cellOf(anIndicator({ rollUp }), span, figure(9)).over;
    expect(over('sum')).toEqual({ from: '2026-07', to: '2026-09' });
    expect(over('sum', yearToDate(q2))).toEqual({ from: '2026-04', to: '2026-09' });
    expect(over('latest')).toEqual({ from: '2026-09', to: '2026-09' });
    expect(over('maximum')).toBeNull();
    expect(over('maximum', month('2026-09'))).toEqual({ from: '2026-09', to: '2026-09' });
    expect(cellOf(anIndicator({ rollUp: 'maximum', frequency: 'quarter' }), whole, figure(9)).over).toEqual(
      whole,
    );
  });

  test('a year is its twelve months', () => {
    expect(spanOf('2026-27' as never, 'year')).toEqual({ from: '2026-04', to: '2027-03' });
  });
});

describe('rules of rolling up that could give a month away', () => {
  test('a mean tells the sum of its months', () => {
    const mean = anIndicator({ rollUp: 'mean' });
    const months = [20, 3, 40].map((value, i) => cellOf(mean, month(`2026-0${7 + i}`), figure(value)));
    expect(suppress([...months, cellOf(mean, whole, figure(21))])).toEqual([
      'secondary',
      'primary',
      null,
      null,
    ]);
  });

  test('the latest month shown again as the figure of the quarter is hidden with it', () => {
    const latest = anIndicator({ rollUp: 'latest', partOf: 'HA-I09' as Counted['ref'] });
    const sibling = { ...latest, ref: 'HA-I02' as Counted['ref'] };
    const total = anIndicator({ rollUp: 'latest', ref: 'HA-I09' as Counted['ref'] });
    const september = month('2026-09');
    const cells = [
      cellOf(latest, september, figure(20)),
      cellOf(latest, whole, figure(20)),
      cellOf(sibling, september, figure(3)),
      cellOf(total, september, figure(23)),
    ];
    expect(suppress(cells)).toEqual(['secondary', 'secondary', 'primary', null]);
  });

  test('numerators of a ratio are protected over its months', () => {
    const share = anIndicator({
      rollUp: 'ratio',
      ratio: percent,
      unit: { kind: 'percent', label: '%', decimals: 1 },
    });
    const months = [
      cellOf(share, month('2026-07'), figure(50, 20, 40)),
      cellOf(share, month('2026-08'), figure(10, 3, 30)),
      cellOf(share, month('2026-09'), figure(50, 25, 50)),
    ];
    const together = cellOf(share, whole, figure(40, 48, 120));
    expect(suppress([...months, together])).toEqual(['secondary', 'primary', null, null]);
  });
});
