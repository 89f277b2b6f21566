import type { SheetEntry } from '../contract/sheet.ts';
import type { SheetCell, SheetField, SheetRow } from '../model/sheet.ts';
import { paste as words } from '../words/screens/paste.ts';
import { groupBy } from './group-by.ts';
import type { Pasted, PasteRead } from './paste.ts';
import { hundredfold, isFraction } from './sheet-asks.ts';

/** What is done with a pasted text that was not understood, or not surely. */
export type Decision = 'take' | 'leave' | 'no-data' | 'keep-text';

export type Decided = {
  /** By `keyOf` the cell; what is not decided is taken where it is a number, and else left. */
  readonly choices: Readonly<Record<string, Decision>>;
  /** Whether fractions in percentages are shares: 0.12 is 12%. */
  readonly shares: boolean;
};

/** What a paste would write, and what is kept as typed because it is no figure yet. */
export type PasteOutcome = {
  readonly entries: readonly SheetEntry[];
  readonly drafts: readonly {
    readonly row: SheetRow;
    readonly cell: SheetCell;
    readonly field: SheetField;
    readonly text: string;
  }[];
  /** Cells that hold another figure now. */
  readonly replaced: number;
};

export const keyOf = ({ row, cell, field }: Pick<Pasted, 'row' | 'cell' | 'field'>): string =>
  `${row.ref}/${cell.period}/${field}`;

/** The pasted texts that are values or ought to be; blanks are none. */
export const valuesOf = (read: PasteRead): Pasted[] =>
  read.cells.filter(({ read: what }) => what.kind !== 'blank');

/** Those that somebody has to look at: not understood, or read as minus for their brackets. */
export const problemsOf = (read: PasteRead): Pasted[] =>
  valuesOf(read).filter(
    ({ read: what }) => what.kind === 'wrong' || (what.kind === 'number' && what.brackets),
  );

/** Percentages that may be shares: typed without a sign, and less than one in a hundred. */
export const fractionsOf = (read: PasteRead): (Pasted & { value: number })[] =>
  read.cells.flatMap((one) => {
    const { read: what, row, field } = one;
    if (what.kind !== 'number' || what.percent || field !== 'value') return [];
    return isFraction(row.unit, what.value) ? [{ ...one, value: what.value }] : [];
  });

/** The figure that a pasted cell gives by what was decided; null where it gives none. */
export function figureOf(one: Pasted, { choices, shares }: Decided): number | null {
  if (one.read.kind !== 'number' || choices[keyOf(one)] === 'leave') return null;
  const share =
    shares && !one.read.percent && one.field === 'value' && isFraction(one.row.unit, one.read.value);
  return share ? hundredfold(one.read.value) : one.read.value;
}

/**
 * What a paste comes to by what was decided of it. Blanks leave what is there. The parts of a ratio are one
 * entry; where the other part is neither pasted nor there already, the one that came waits as a draft.
 */
export function outcomeOf(read: PasteRead, decided: Decided): PasteOutcome {
  const entries: SheetEntry[] = [];
  const drafts: PasteOutcome['drafts'][number][] = [];
  for (const group of groupBy(valuesOf(read), ({ row, cell }) => `${row.ref}/${cell.period}`).values()) {
    const [first] = group;
    if (first === undefined) continue;
    const { row, cell } = first;
    const at = { indicator: row.ref, period: cell.period };
    const given = new Map<SheetField, number>();
    for (const one of group) {
      const value = figureOf(one, decided);
      if (value !== null) given.set(one.field, value);
      else if (decided.choices[keyOf(one)] === 'keep-text')
        drafts.push({ row, cell, field: one.field, text: one.text });
    }
    const none = group.find((one) => decided.choices[keyOf(one)] === 'no-data');
    const numerator = given.get('numerator') ?? cell.numerator;
    const denominator = given.get('denominator') ?? cell.denominator;
    const value = given.get('value');
    if (none !== undefined) {
      entries.push({ ...at, figure: { state: 'no-data', why: words.noDataWhy(none.text.trim()) } });
    } else if (value !== undefined && !given.has('numerator') && !given.has('denominator')) {
      entries.push({ ...at, figure: { value, numerator: null, denominator: null } });
    } else if (given.size > 0 && numerator !== null && denominator !== null) {
      entries.push({ ...at, figure: { value: null, numerator, denominator } });
    } else {
      for (const one of group)
        if (given.has(one.field)) drafts.push({ row, cell, field: one.field, text: one.text.trim() });
    }
  }
  const replaced = entries.filter((entry) => replaces(entry, read)).length;
  return { entries, drafts, replaced };
}

function replaces({ indicator, period, figure }: SheetEntry, { cells }: PasteRead): boolean {
  const there = cells.find(({ row, cell }) => row.ref === indicator && cell.period === period)?.cell;
  if (there === undefined || there.state === null || figure === null) return false;
  if ('state' in figure) return there.state !== figure.state;
  const parts = figure.numerator !== null;
  return parts
    ? there.numerator !== figure.numerator || there.denominator !== figure.denominator
    : there.value !== figure.value;
}
