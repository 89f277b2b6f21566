import { deflateRawSync } from 'node:zlib';
import { pack } from '../electron/core/spreadsheet/archive.ts';

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** A workbook written by hand, for what no library would write. `sheets`: name to the XML inside `<worksheet>`. */
export function aWorkbook(sheets: Readonly<Record<string, string>>, styles = ''): Buffer {
  return pack(workbookParts(sheets, styles));
}

export function workbookParts(sheets: Readonly<Record<string, string>>, styles = ''): Map<string, Buffer> {
  const names = Object.keys(sheets);
  const entry = (name: string, i: number) => `<sheet name="${name}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`;
  const relation = (_: string, i: number) =>
    `<Relationship Id="rId${i + 1}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`;
  const parts = new Map<string, string>([
    [
      'xl/workbook.xml',
      `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${names.map(entry).join('')}</sheets></workbook>`,
    ],
    ['xl/_rels/workbook.xml.rels', `<Relationships>${names.map(relation).join('')}</Relationships>`],
    ['xl/styles.xml', `<styleSheet xmlns="${MAIN}">${styles}</styleSheet>`],
    ...names.map((name, i): [string, string] => [
      `xl/worksheets/sheet${i + 1}.xml`,
      `<worksheet xmlns="${MAIN}">${sheets[name]}</worksheet>`,
    ]),
  ]);
  return new Map([...parts].map(([name, text]) => [name, Buffer.from(text)]));
}

/** Rows of cells in the XML of a sheet, from A1: text and numbers. */
export function sheetData(...rows: (string | number | null)[][]): string {
  const cell = (value: string | number | null, r: number, c: number) => {
    const at = `${String.fromCharCode(65 + c)}${r + 1}`;
    if (value === null) return '';
    return typeof value === 'number'
      ? `<c r="${at}"><v>${value}</v></c>`
      : `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`;
  };
  const row = (cells: (string | number | null)[], r: number) =>
    `<row r="${r + 1}">${cells.map((value, c) => cell(value, r, c)).join('')}</row>`;
  return `<sheetData>${rows.map(row).join('')}</sheetData>`;
}

/** One part more, deflated, which declares whatever size it is told to. */
export function withDeflated(
  archive: Buffer,
  name: string,
  content: Buffer,
  declared = content.length,
): Buffer {
  const packed = deflateRawSync(content);
  const stored = pack(new Map([[name, packed]]));
  const central = stored.indexOf(Buffer.from('PK\u0001\u0002', 'latin1'));
  stored.writeUInt16LE(8, 8);
  stored.writeUInt32LE(declared, 22);
  stored.writeUInt16LE(8, central + 10);
  stored.writeUInt32LE(declared, central + 24);
  return joined(archive, stored);
}

/** Two archives as one: files of both, then one directory that lists both. */
function joined(first: Buffer, second: Buffer): Buffer {
  const [a, b] = [cut(first), cut(second)];
  const moved = Buffer.from(b.directory);
  for (let at = 0; at < moved.length; at += 46 + moved.readUInt16LE(at + 28)) {
    moved.writeUInt32LE(moved.readUInt32LE(at + 42) + a.files.length, at + 42);
  }
  const end = Buffer.from(a.end);
  for (const at of [8, 10]) end.writeUInt16LE(a.count + b.count, at);
  end.writeUInt32LE(a.directory.length + moved.length, 12);
  end.writeUInt32LE(a.files.length + b.files.length, 16);
  return Buffer.concat([a.files, b.files, a.directory, moved, end]);
}

function cut(archive: Buffer) {
  const at = archive.length - 22;
  const start = archive.readUInt32LE(at + 16);
  return {
    files: archive.subarray(0, start),
    directory: archive.subarray(start, at),
    end: archive.subarray(at),
    count: archive.readUInt16LE(at + 10),
  };
}
