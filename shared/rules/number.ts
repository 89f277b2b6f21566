import type { Indicator } from '../model/indicator.ts';
import { symbols } from '../words/symbols.ts';
import { roundTo } from './round.ts';

/** Why a text is not taken as a number; each has its sentence in the words. */
export type NumberFault =
  | 'empty'
  | 'placeholder'
  | 'other-digits'
  | 'letters'
  | 'exponent'
  | 'hexadecimal'
  | 'infinite'
  | 'comma-groups'
  | 'space-groups'
  | 'comma-decimal'
  | 'two-points'
  | 'mixed-units'
  | 'too-many-digits'
  | 'not-a-number';

/** A reading of a number that the person should confirm. */
export type NumberCheck = 'brackets';

export type ParsedNumber =
  | { readonly ok: true; readonly value: number; readonly percent: boolean; readonly check?: NumberCheck }
  | { readonly ok: false; readonly reason: NumberFault };

const no = (reason: NumberFault): ParsedNumber => ({ ok: false, reason });

/**
 * Reads a number as people in Britain type and paste it: `1,204`, `1 204`, `£1,204.50`, `12%`, `−3`, and
 * `(3)` for −3 with a check. A percentage keeps its size: `12%` is 12. Decimals may be as many as a statistics
 * tool writes. What is not wholly a number is refused with the reason.
 */
export function parseUkNumber(text: string): ParsedNumber {
  const tidy = text.replace(/[\s\u200b\u2060\ufeff]+/g, ' ').trim();
  if (tidy === '') return no('empty');
  const reason = notNumeric(tidy);
  if (reason !== null) return no(reason);

  const bracketed = /^\((.*)\)$/.exec(tidy)?.[1]?.trim();
  const found = /^([-+\u2212]?) ?(£?) ?([-+\u2212]?)([\d., ]*[\d.,]) ?(%?)$/.exec(bracketed ?? tidy);
  const [, before = '', pound, after = '', digits = '', percent] = found ?? [];
  const sign = before + after;
  if (found === null || sign.length > 1 || (bracketed !== undefined && sign !== ''))
    return no('not-a-number');
  if (pound && percent) return no('mixed-units');

  const size = sizeOf(digits);
  if (typeof size !== 'number') return no(size);
  const minus = bracketed !== undefined || sign === '-' || sign === '\u2212';
  const value = minus && size !== 0 ? -size : size;
  return {
    ok: true,
    value,
    percent: percent === '%',
    ...(bracketed === undefined ? {} : { check: 'brackets' }),
  };
}

/** What is plainly no number, told by its letters and signs. */
function notNumeric(text: string): NumberFault | null {
  if (/^(n\/?a|nil|none|tbc|tba|unknown|[-\u2010-\u2015\u2212]+|\.{2,}|\?+)$/i.test(text))
    return 'placeholder';
  if (/infinity|\u221e|^nan$/i.test(text)) return 'infinite';
  if (/\p{Nd}/u.test(text.replace(/[0-9]/g, ''))) return 'other-digits';
  if (/^[-+]?0[xob][0-9a-f]+$/i.test(text)) return 'hexadecimal';
  if (/^[-+(]?[\d.,]+e[-+]?\d+\)?$/i.test(text)) return 'exponent';
  return /\p{L}/u.test(text) ? 'letters' : null;
}

/** The digits and their separators as a number without sign, or why they make none. */
function sizeOf(text: string): number | NumberFault {
  if (/\..*,/.test(text)) return 'comma-decimal';
  if (/\..*\./.test(text)) return 'two-points';
  const [whole = '', decimals] = text.split('.');
  if (/,/.test(whole) && !/^[1-9]\d{0,2}(,\d{3})+$/.test(whole)) return 'comma-groups';
  if (/ /.test(whole) && !/^[1-9]\d{0,2}( \d{3})+$/.test(whole)) return 'space-groups';
  if (decimals !== undefined && !/^\d+$/.test(decimals)) return 'not-a-number';

  const plain = whole.replace(/[, ]/g, '');
  if (plain.replace(/^0+/, '').length > WHOLE_DIGITS) return 'too-many-digits';
  return Number(`${plain}.${decimals ?? ''}`);
}

/** A double keeps every whole number of 15 digits; decimals beyond its reach are rounded, which harms nobody. */
const WHOLE_DIGITS = 15;

/** A number with thousands parted by commas, a fixed count of decimals and a hyphen for minus; never `-0`. */
export function formatNumber(value: number, decimals: number): string {
  const rounded = roundTo(value, decimals);
  const size = Math.abs(rounded);
  const [whole = '', fraction] = (size < 1e21 ? size.toFixed(decimals) : BigInt(size).toString()).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return `${rounded < 0 ? '-' : ''}${grouped}${fraction === undefined ? '' : `.${fraction}`}`;
}

/**
 * A value of an indicator as every output prints it, the same on screen, on paper, in Word, Excel and CSV:
 * `1,204`, `12.5%`, `-£1,204.50`; the symbol for "no figure" when there is none.
 */
export function formatValue({ unit }: Pick<Indicator, 'unit'>, value: number | null): string {
  if (value === null) return symbols.notAvailable;
  const number = formatNumber(value, unit.decimals);
  switch (unit.kind) {
    case 'percent':
      return `${number}%`;
    case 'money':
      return number.startsWith('-') ? `-£${number.slice(1)}` : `£${number}`;
    case 'count':
    case 'rate':
    case 'days':
    case 'score':
      return number;
  }
}
