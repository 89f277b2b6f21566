import type { Indicator } from '../model/indicator.ts';
import type { AskCode } from '../model/sheet.ts';
import { askWords } from '../words/sheet.ts';
import { formatNumber } from './number.ts';
import { cellText } from './sheet-cell.ts';

/** A figure that came before, the nearest last. */
export type Earlier = { readonly name: string; readonly value: number };

type Asked = Pick<Indicator, 'unit' | 'ratio'>;

/**
 * What to ask about a figure that is taken all the same: it may well be right. `whole`: it was entered as
 * a value, not made from the parts of a ratio, whose decimals and size are nobody's slip.
 */
export function asksOf(
  { unit }: Asked,
  value: number,
  earlier: readonly Earlier[],
  whole: boolean,
): { code: AskCode; text: string }[] {
  const before = earlier.at(-1);
  const about = {
    shown: withUnit(unit, value),
    made: withUnit(unit, hundredfold(value)),
    decimals: unit.decimals,
    before:
      before === undefined
        ? null
        : { ...before, shown: withUnit(unit, before.value), times: value / before.value },
  };
  const found: AskCode[] = [];
  if (whole && isFraction(unit, value)) found.push('fraction');
  if (value < 0 && earlier.every((one) => one.value >= 0)) found.push('negative');
  if (unit.kind === 'percent' && value > 100 && earlier.every((one) => one.value <= 100))
    found.push('above-all');
  if (whole && decimalsOf(value) > unit.decimals) found.push('decimals');
  if (!found.includes('fraction') && isJump(unit, value, earlier)) found.push('jump');
  return found.map((code) => ({ code, text: askWords[code](about) }));
}

/** `0.12` in a percentage is a share more often than an eighth of one per cent. */
export const isFraction = (unit: Indicator['unit'], value: number): boolean =>
  unit.kind === 'percent' && value > 0 && value < 1;

/** The percentage that a share is, moved by its decimal digits so that 0.07 is 7 and not 7.000000000000001. */
export const hundredfold = (share: number): number =>
  Number(`${share}e2`.replace(/e(-?\d+)e2$/, (_, e) => `e${Number(e) + 2}`));

const decimalsOf = (value: number): number => cellText(value).split('.')[1]?.length ?? 0;

/**
 * Three times the figure before it or more, or a third or less, and beyond all of the last twelve: small
 * counts do that every month, so a count must also be ten away.
 */
function isJump(unit: Indicator['unit'], value: number, earlier: readonly Earlier[]): boolean {
  const lately = earlier.slice(-12).map((one) => one.value);
  const before = lately.at(-1);
  if (before === undefined || before <= 0 || value < 0) return false;
  if (unit.kind === 'count' && Math.abs(value - before) < 10) return false;
  const up = value >= 3 * before && value > Math.max(...lately);
  const down = value <= before / 3 && value < Math.min(...lately);
  return up || down;
}

/** Every digit, with the sign of its unit. */
function withUnit({ kind }: Indicator['unit'], value: number): string {
  const number = cellText(value) || formatNumber(value, 0);
  if (kind === 'percent') return `${number}%`;
  if (kind === 'money') return number.startsWith('-') ? `-£${number.slice(1)}` : `£${number}`;
  return number;
}
