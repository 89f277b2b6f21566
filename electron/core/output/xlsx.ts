import writeXlsxFile, { type Cell } from 'write-excel-file/node';
import type { Sheet, SheetCell } from '../../../shared/documents/sheets/sheet.ts';
import type { Unit } from '../../../shared/model/indicator.ts';
import { aNumber, aText } from '../spreadsheet/written-cell.ts';

/** The sheets as a workbook. Numbers are numbers, days are days, and every text is a text cell: nothing can run. */
export const writeSheetsXlsx = (sheets: readonly Sheet[]): Promise<Uint8Array> =>
  writeXlsxFile(
    sheets.map(({ name, heads, rows }) => ({
      sheet: name,
      data: [
        heads.map((head) => ({ ...aText(head), fontWeight: 'bold' as const, wrap: true })),
        ...rows.map((row) => row.map(cellOf)),
      ],
      stickyRowsCount: 1,
      columns: heads.map((head, at) => ({ width: widthOf(head, at, rows) })),
    })),
  ).toBuffer();

function cellOf(cell: SheetCell): Cell {
  if (cell === null) return null;
  if (typeof cell === 'string') return { ...aText(cell), wrap: true, alignVertical: 'top' };
  if ('day' in cell) {
    return {
      value: new Date(`${cell.day}T00:00:00Z`),
      type: Date,
      format: 'd mmmm yyyy',
      alignVertical: 'top',
    };
  }
  return { ...aNumber(cell.figure), format: formatOf(cell.unit), alignVertical: 'top' };
}

/**
 * How Excel shows a number, with as many decimals as on paper. A percentage is 46.5 with its unit beside it:
 * Excel would read a per cent sign as hundredths.
 */
function formatOf(unit: Unit | null): string {
  if (unit === null) return 'General';
  return `#,##0${unit.decimals === 0 ? '' : `.${'0'.repeat(unit.decimals)}`}`;
}

/** In characters: as wide as its head, and for words as wide as reads well. */
function widthOf(head: string, at: number, rows: Sheet['rows']): number {
  const longest = Math.max(0, ...rows.map((row) => lengthOf(row[at] ?? null)));
  return Math.min(60, Math.max(10, head.length + 2, longest + 2));
}

const lengthOf = (cell: SheetCell): number =>
  cell === null ? 0 : typeof cell === 'string' ? cell.length : 'day' in cell ? 17 : 12;
