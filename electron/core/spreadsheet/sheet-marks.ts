import { refuse } from '../../../shared/contract/faults.ts';
import { address, fromAddress } from './address.ts';
import { type Tag, tagsOf } from './xml-tags.ts';

/** What a sheet holds besides values, and what its values alone do not tell. */
export type SheetMarks = {
  /** Ranges such as `B2:C4`. */
  readonly merged: readonly string[];
  /** Counted from 0. */
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** Cells such as `F12` with a formula that was saved without its result (null) or with an error such as `#REF!`. */
  readonly withoutValue: ReadonlyMap<string, string | null>;
  /** Cells shown with a per cent sign: such a cell holds 0.12 and its reader sees 12%. */
  readonly percent: ReadonlySet<string>;
};

/** No table here needs more; a workbook whose last cell lies further out was made to fill the memory. */
const MOST_ROWS = 60_000;
const MOST_COLUMNS = 200;

const NAMES = new Set(['mergeCell', 'row', 'col', 'c', 'v', 'f']);

/** Scans the XML of one sheet (ECMA-376, part 1, 18.3.1). `percentStyles`: indexes of formats with a per cent sign. */
export function marksOf(xml: string, sheet: string, percentStyles: ReadonlySet<number>): SheetMarks {
  const merged: string[] = [];
  const hiddenRows = new Set<number>();
  const hiddenColumns = new Set<number>();
  const withoutValue = new Map<string, string | null>();
  const percent = new Set<string>();
  let cell: { at: string; error: boolean } | null = null;

  for (const tag of tagsOf(xml, NAMES)) {
    if (tag.closes) continue;
    const { name, attributes } = tag;
    if (name === 'mergeCell') merged.push(attributes.get('ref') ?? '');
    else if (name === 'row') {
      mustReach(sheet, Number(attributes.get('r') ?? 1) - 1, 0);
      if (isTrue(attributes.get('hidden'))) hiddenRows.add(Number(attributes.get('r')) - 1);
    } else if (name === 'col') hideColumns(hiddenColumns, tag);
    else if (name === 'c') {
      const at = placeOf(tag, sheet);
      cell = { at, error: attributes.get('t') === 'e' };
      if (cell.error) withoutValue.set(at, null);
      if (percentStyles.has(Number(attributes.get('s') ?? -1))) percent.add(at);
    } else if (cell && name === 'f') withoutValue.set(cell.at, null);
    else if (cell?.error) withoutValue.set(cell.at, tag.text);
    else if (cell) withoutValue.delete(cell.at);
  }
  return { merged, hiddenRows, hiddenColumns, withoutValue, percent };
}

function placeOf(tag: Tag, sheet: string): string {
  const at = fromAddress(tag.attributes.get('r') ?? '');
  if (!at) throw refuse('workbook.damaged');
  mustReach(sheet, at.row, at.column);
  return address(at.row, at.column);
}

function mustReach(sheet: string, row: number, column: number): void {
  if (row >= MOST_ROWS || column >= MOST_COLUMNS) {
    throw refuse('workbook.too-wide', { sheet, cell: address(row, column) });
  }
}

function hideColumns(hidden: Set<number>, { attributes }: Tag): void {
  if (!isTrue(attributes.get('hidden'))) return;
  const to = Math.min(Number(attributes.get('max')), MOST_COLUMNS);
  for (let column = Number(attributes.get('min')); column <= to; column++) hidden.add(column - 1);
}

/** Which cell formats show a per cent sign: the built-in 9 and 10, and whatever was made with one (18.8.30). */
export function percentStylesOf(xml: string): Set<number> {
  const formats = new Set(['9', '10']);
  const found = new Set<number>();
  let inCells = false;
  let index = 0;
  for (const { name, closes, attributes } of tagsOf(xml, new Set(['numFmt', 'cellXfs', 'xf']))) {
    if (name === 'cellXfs') inCells = !closes;
    else if (closes) continue;
    else if (name === 'numFmt' && showsPercent(attributes.get('formatCode') ?? '')) {
      formats.add(attributes.get('numFmtId') ?? '');
    } else if (name === 'xf' && inCells) {
      if (formats.has(attributes.get('numFmtId') ?? '')) found.add(index);
      index++;
    }
  }
  return found;
}

/** A per cent sign counts unless it is only text: quoted, or after a backslash, as in `0.0"%"` (18.8.31). */
const showsPercent = (code: string): boolean => code.replace(/"[^"]*"|\\./g, '').includes('%');

const isTrue = (text: string | undefined) => text === '1' || text === 'true';
