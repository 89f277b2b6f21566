import { unpack } from '../electron/core/spreadsheet/archive.ts';
import { parseCsv } from '../electron/core/spreadsheet/csv.ts';
import { readWorkbook } from '../electron/core/spreadsheet/workbook.ts';

/** A table as a reader finds it: each cell as its lines. */
export type FoundTable = {
  readonly caption: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly (readonly string[])[])[];
};

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'", apos: "'" };

const plainText = (markup: string): string =>
  markup
    .replace(/<[^>]*>/g, ' ')
    .replace(/&([#\w]+);/g, (_, name: string) => entities[name] ?? '?')
    .replace(/\s+/g, ' ')
    .trim();

const between = (text: string, tag: string): string[] =>
  [...text.matchAll(new RegExp(`<${tag}(?: [^>]*)?>([\\s\\S]*?)</${tag}>`, 'g'))].map(
    ([, inside = '']) => inside,
  );

const linesOf = (pieces: readonly string[]): string[] => pieces.map(plainText).filter((line) => line !== '');

/** Every table of an HTML paper, those inside closed details included. */
export const tablesInHtml = (html: string): FoundTable[] =>
  between(html, 'table').map((table) => ({
    caption: plainText(between(table, 'caption')[0] ?? ''),
    heads: between(between(table, 'thead')[0] ?? '', 'th').map(plainText),
    rows: between(between(table, 'tbody')[0] ?? '', 'tr').map((row) =>
      [...row.matchAll(/<(t[hd])(?: [^>]*)?>([\s\S]*?)<\/\1>/g)].map(([, , inside = '']) =>
        linesOf(inside.split(/<span class="more">|<\/p>/)),
      ),
    ),
  }));

/** The parts of a Word document by name. */
export const partsOfDocx = (bytes: Uint8Array): Map<string, string> =>
  new Map(
    [...unpack(bytes, (name) => name.endsWith('.xml'))].map(([name, part]) => [name, part.toString('utf8')]),
  );

/** Every table of a Word document with the caption that stands before it. */
export function tablesInDocx(bytes: Uint8Array): FoundTable[] {
  const body = partsOfDocx(bytes).get('word/document.xml') ?? '';
  return [...body.matchAll(/<w:tbl>([\s\S]*?)<\/w:tbl>/g)].map(({ 1: table = '', index }) => {
    const [head = [], ...rows] = between(table, 'w:tr').map((row) =>
      between(row, 'w:tc').map((cell) => linesOf(between(cell, 'w:p'))),
    );
    const before = between(body.slice(0, index), 'w:p').at(-1) ?? '';
    return { caption: plainText(before), heads: head.map((lines) => lines.join(' ')), rows };
  });
}

/** Rows of a sheet or section by its name, each by its heads. */
export type FoundRows = ReadonlyMap<string, readonly Readonly<Record<string, unknown>>[]>;

export async function rowsInXlsx(bytes: Uint8Array): Promise<FoundRows> {
  const sheets = await readWorkbook(bytes);
  return new Map(
    sheets.map(({ name, rows: [heads = [], ...rows] }) => [
      name,
      rows.map((row) => Object.fromEntries(heads.map((head, at) => [String(head), row[at] ?? null]))),
    ]),
  );
}

/** The facts of a CSV, each as one row of its section. */
export function factsInCsv(bytes: Uint8Array): Record<string, string>[] {
  const { rows } = parseCsv(new TextDecoder().decode(bytes));
  const [heads = [], ...facts] = rows.filter((row) => row.length > 1);
  return facts.map((row) => Object.fromEntries(heads.map((head, at) => [head, row[at] ?? ''])));
}
