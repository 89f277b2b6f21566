import type { SheetRow } from '../model/sheet.ts';
import {
  type ColumnName,
  cellUnder,
  columnName,
  isNamed,
  type Landing,
  type Line,
  lineNamed,
  linesOf,
} from './paste-place.ts';
import { type CellText, readCell } from './sheet-cell.ts';

/** A cell of what was pasted, where it lands, and what it was read as. */
export type Pasted = Landing & { readonly text: string; readonly read: CellText };

/** What of a paste has no place in the grid. */
export type Unplaced = {
  readonly what: 'row' | 'column';
  /** Its name where it has one, else its number in what was pasted, from 1. */
  readonly name: string;
  readonly why: 'unknown' | 'beyond' | 'needs-parts';
  /** The texts in it that were not placed; a row that nobody knows may have none. */
  readonly texts: readonly string[];
};

export type PasteRead = {
  readonly by: { readonly rows: 'name' | 'place'; readonly columns: 'name' | 'place' };
  /** The texts that were taken for the names of rows and columns. */
  readonly names: readonly string[];
  readonly cells: readonly Pasted[];
  readonly unplaced: readonly Unplaced[];
};

/** From where a paste without names fills the grid: a line, and one of the three columns. */
export type Anchor = { readonly ref: string; readonly field: Line['field']; readonly column: number };

type Texts = readonly string[];
type Head = readonly (ColumnName | null)[];

/**
 * Finds where each pasted cell belongs: by the names in its row and the periods over its columns where there are
 * any, else by its place, from the anchor on. Whatever does not fit is named: every text that is not blank is in
 * `cells`, in `unplaced` or in `names`.
 */
export function readPaste(
  pasted: readonly Texts[],
  rows: readonly SheetRow[],
  anchor: Anchor | null,
): PasteRead {
  const start = Math.max(
    0,
    pasted.findIndex((texts) => !texts.every(isBlank)),
  );
  const table = pasted.slice(start);
  const lines = linesOf(rows);
  const head = headOf(table[0] ?? []);
  const body = head === null ? table : table.slice(1);
  const lead = head === null ? namesInFront(body, lines) : head.findIndex((one) => one !== null);
  const front = (texts: Texts) => texts.slice(0, lead).filter((text) => !isBlank(text) && !isNumber(text));
  const named = body.some((texts) => front(texts).length > 0);
  const width = Math.max(0, ...body.map((texts) => texts.length - lead));
  // Rows that are known by name start in the first month, where their figures do not fit in from the anchor on.
  const from = anchor === null || (named && anchor.column + width > 3) ? 0 : anchor.column;
  const place = placing(lines, anchor && { ...anchor, column: from }, named ? body.map(front) : null);
  const cells: Pasted[] = [];
  const rowsLeft: Unplaced[] = [];
  const columnsLeft = new Map<number, string[]>();

  for (const [nth, texts] of body.entries()) {
    const line = place.line(texts, front(texts));
    if (line === 'blank') continue;
    const values = [...texts.entries()].filter(([column, text]) => column >= lead || isNumber(text));
    if (line === null || line === 'needs-parts') {
      const name = front(texts).join(' ') || String(start + nth + (head === null ? 1 : 2));
      const left = values.map(([, text]) => text).filter((text) => !isBlank(text));
      rowsLeft.push({ what: 'row', name, why: line ?? (named ? 'unknown' : 'beyond'), texts: left });
      continue;
    }
    for (const [column, text] of values) {
      const under = head === null ? column - lead : (head[column] ?? null);
      const cell = column < lead ? undefined : place.cell(line, under);
      if (cell !== undefined) cells.push({ ...line, cell, text, read: readCell(text, line.row, line.field) });
      else if (!isBlank(text)) columnsLeft.set(column, [...(columnsLeft.get(column) ?? []), text]);
    }
  }
  const heads = head === null ? [] : (table[0] ?? []);
  const columns = [...columnsLeft].map(([column, texts]): Unplaced => {
    const name = heads[column]?.trim() || String(column + 1);
    return { what: 'column', name, why: head === null ? 'beyond' : 'unknown', texts };
  });
  return {
    by: { rows: named ? 'name' : 'place', columns: head === null ? 'place' : 'name' },
    names: [...heads, ...body.flatMap(front)],
    cells,
    unplaced: [...rowsLeft, ...columns],
  };
}

const isBlank = (text: string): boolean => text.trim() === '';
const isNumber = (text: string): boolean => readCell(text, percent, 'value').kind === 'number';

/** Any number is one in per cent. */
const percent = { unit: { kind: 'percent' as const, label: '%', decimals: 0 } };

/** Hands out the lines and cells of the grid in turn, each of them once. `named`: the names of every row. */
function placing(lines: readonly Line[], anchor: Anchor | null, named: readonly Texts[] | null) {
  const from = lines.findIndex(({ row, field }) => row.ref === anchor?.ref && field === anchor.field);
  let next = Math.max(0, from);
  const taken = new Set<Line>();
  const filled = new Set<Landing['cell']>();
  const alone = (row: SheetRow) => (named ?? []).filter((said) => isNamed(said, row)).length === 1;
  return {
    /** The line of a pasted row; an empty row is nobody's, and by place it leaves a line as it is. */
    line(texts: Texts, said: Texts): Line | 'blank' | 'needs-parts' | null {
      next += 1;
      if (texts.every(isBlank)) return 'blank';
      const line = named === null ? (lines[next - 1] ?? null) : lineNamed(said, lines, { taken, alone });
      if (line !== null && line !== 'needs-parts') taken.add(line);
      filled.clear();
      return line;
    },
    /** `under`: the head of the column, or how many columns it is from the first. */
    cell({ row }: Line, under: ColumnName | number | null): Landing['cell'] | undefined {
      const cell =
        typeof under === 'number'
          ? row.frequency === 'month'
            ? row.cells.find((one) => one.column === (anchor?.column ?? 0) + under)
            : row.cells[under]
          : under === null
            ? undefined
            : cellUnder(row, under);
      if (cell === undefined || filled.has(cell)) return undefined;
      filled.add(cell);
      return cell;
    },
  };
}

/** The heads of the columns, when a period stands in the first row and no figure. */
function headOf(first: Texts): Head | null {
  const names = first.map(columnName);
  return names.some((one) => one !== null) && !first.some(isNumber) ? names : null;
}

/** How many columns in front hold names: none of theirs is a figure, and one names a line or all are words. */
function namesInFront(body: readonly Texts[], lines: readonly Line[]): number {
  const width = Math.max(0, ...body.map((texts) => texts.length));
  for (let column = 0; column < width; column++) {
    const texts = body.map((row) => row[column] ?? '').filter((text) => !isBlank(text));
    const isName = (text: string) => lines.some(({ row }) => isNamed([text], row));
    const isWord = (text: string) => {
      const read = readCell(text, percent, 'value');
      return read.kind === 'wrong' && !read.noFigure && /\p{L}{2}|%/u.test(text);
    };
    const names = texts.length > 0 && !texts.some(isNumber) && (texts.some(isName) || texts.every(isWord));
    if (!names) return column;
  }
  return width;
}
