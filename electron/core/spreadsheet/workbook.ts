import readXlsxFile from 'read-excel-file/universal';
import { Refusal, refuse } from '../../../shared/contract/faults.ts';
import { address } from './address.ts';
import { type Parts, pack, unpack } from './archive.ts';
import { mustBeWorkbook } from './file-kind.ts';
import { marksOf, percentStylesOf, type SheetMarks } from './sheet-marks.ts';
import { tidyText } from './tidy-text.ts';
import { mustEndTags, tagsOf } from './xml-tags.ts';

/** What one cell shows. A date cell is midnight UTC of its day; a cell shown as 12% is the text `12%`. */
export type Cell = string | number | boolean | Date | null;

export type Sheet = {
  readonly name: string;
  /** From the first row and column of the sheet, so that `rows[11][5]` is F12. */
  readonly rows: readonly (readonly Cell[])[];
  readonly marks: SheetMarks;
};

/**
 * Reads every sheet of an .xlsx workbook. Formulas give the result that they were saved with. The archive is
 * unpacked and held to its limits here, and handed on unpacked: `read-excel-file` trusts the sizes that a
 * file declares, and a file may declare anything.
 * @throws workbook.*, input.empty, input.too-large
 */
export async function readWorkbook(bytes: Uint8Array): Promise<Sheet[]> {
  mustBeWorkbook(bytes);
  const parts = unpack(bytes, (name) => name.endsWith('.xml') || name.endsWith('.rels'));
  for (const part of parts.values()) mustEndTags(part.toString('utf8'));
  const marks = allMarks(parts);
  const tables = await tablesOf(parts);
  if (tables.length !== marks.length) throw refuse('workbook.damaged');
  const sheets = tables.map(({ sheet, data }, i) => sheetOf(sheet, data ?? [], marks[i] as SheetMarks));
  if (sheets.every(({ rows }) => rows.length === 0)) throw refuse('workbook.empty');
  return sheets;
}

type Table = { sheet: string; data: (string | number | boolean | object | null)[][] | undefined };

async function tablesOf(parts: Parts): Promise<Table[]> {
  const archive = pack(parts);
  try {
    return await readXlsxFile(new Blob([new Uint8Array(archive)]), { trim: false });
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw refuse('workbook.damaged');
  }
}

function sheetOf(name: string, data: NonNullable<Table['data']>, marks: SheetMarks): Sheet {
  const rows = data.map((row, r) => row.map((cell, c) => shown(cell, marks.percent.has(address(r, c)))));
  return { name: tidyText(name), rows, marks };
}

function shown(cell: string | number | boolean | object | null, percent: boolean): Cell {
  if (typeof cell === 'number' && percent) return `${Number((cell * 100).toPrecision(15))}%`;
  if (typeof cell === 'string') return tidyText(cell) || null;
  if (typeof cell !== 'object') return cell;
  return cell instanceof Date && !Number.isNaN(cell.getTime()) ? cell : null;
}

/** The marks of every sheet, in the order of the workbook. A sheet that is a chart has no cells. */
function allMarks(parts: Parts): SheetMarks[] {
  const text = (name: string) => parts.get(name)?.toString('utf8') ?? '';
  const sheets = new Map<string, string>();
  let styles = 'xl/styles.xml';
  for (const { attributes } of tagsOf(text('xl/_rels/workbook.xml.rels'), new Set(['Relationship']))) {
    const target = attributes.get('Target') ?? '';
    const path = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
    if (attributes.get('Type')?.endsWith('/worksheet')) sheets.set(attributes.get('Id') ?? '', path);
    if (attributes.get('Type')?.endsWith('/styles')) styles = path;
  }
  const percentStyles = percentStylesOf(text(styles));
  const marks: SheetMarks[] = [];
  for (const { attributes } of tagsOf(text('xl/workbook.xml'), new Set(['sheet']))) {
    const name = attributes.get('name');
    const xml = text(sheets.get(attributes.get('id') ?? '') ?? '');
    if (name) marks.push(marksOf(xml, name, percentStyles));
  }
  return marks;
}
