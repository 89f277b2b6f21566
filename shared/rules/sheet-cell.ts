import type { Indicator } from '../model/indicator.ts';
import type { SheetField } from '../model/sheet.ts';
import { numberFaultWords } from '../words/numbers.ts';
import { sheetWords as words } from '../words/sheet.ts';
import { formatNumber, type NumberFault, parseUkNumber } from './number.ts';

/** What was typed or pasted into a cell comes to. */
export type CellText =
  | { readonly kind: 'blank' }
  | { readonly kind: 'number'; readonly value: number; readonly percent: boolean; readonly brackets: boolean }
  | {
      readonly kind: 'wrong';
      /** A sentence that says what is wrong and what would be right. */
      readonly why: string;
      /** It stands for "no figure", as `n/a` does. */
      readonly noFigure: boolean;
    };

const wrong = (why: string): CellText => ({ kind: 'wrong', why, noFigure: false });
const refused = (reason: NumberFault): CellText => ({
  kind: 'wrong',
  why: numberFaultWords[reason],
  noFigure: reason === 'placeholder',
});

/**
 * Reads a cell of the grid in its indicator's unit. A percentage is taken as `12` or `12%`; a sign of another
 * unit is refused, for the number would mean something else.
 */
export function readCell(text: string, { unit }: Pick<Indicator, 'unit'>, field: SheetField): CellText {
  const read = parseUkNumber(text);
  if (!read.ok) return read.reason === 'empty' ? { kind: 'blank' } : refused(read.reason);
  if (field !== 'value' && (read.percent || text.includes('£'))) return wrong(words.partOfPercent);
  if (read.percent && unit.kind !== 'percent') return wrong(words.percentForOther);
  if (field === 'value' && text.includes('£') && unit.kind !== 'money') return wrong(words.poundsForOther);
  return { kind: 'number', value: read.value, percent: read.percent, brackets: read.check === 'brackets' };
}

/** A number with every digit that it has, thousands parted, to be shown in a cell and typed over. */
export function cellText(value: number | null): string {
  if (value === null) return '';
  const [digits = '', exponent] = String(Math.abs(value)).split('e');
  const written = digits.split('.')[1]?.length ?? 0;
  const decimals = Math.max(0, written - Number(exponent ?? 0));
  return decimals <= 100 ? formatNumber(value, decimals) : '0';
}
