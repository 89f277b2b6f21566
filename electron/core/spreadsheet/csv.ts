import Papa from 'papaparse';
import { tidyText } from './tidy-text.ts';

/** A cell to be written. Numbers stay numbers, also negative ones; null is an empty cell. */
export type CsvCell = string | number | boolean | null;

/** What opens a formula or a command for a spreadsheet program, in ordinary and in full width (OWASP, "CSV Injection"). */
const openings = new Set('=+-@\t\r\n\0＝＋－＠');

/** Also with apostrophes before it, so that taking one off again is never wrong. */
const isDangerous = (text: string) => openings.has(text.replace(/^'+/, '').charAt(0));

const plainNumber = /^-?\d+(\.\d+)?$/;

/** Text that no spreadsheet program runs: an apostrophe goes before whatever could be taken for a formula. */
export const harmless = (text: string): string =>
  isDangerous(text) && !plainNumber.test(text) ? `'${text}` : text;

/** The text as it was before `harmless`. */
export const unharmed = (text: string): string =>
  text.startsWith("'") && isDangerous(text) ? text.slice(1) : text;

/** CSV after RFC 4180, in UTF-8 with the mark by which Excel knows it, every text made harmless. */
export function writeCsv(rows: readonly (readonly CsvCell[])[]): Uint8Array {
  const safe = rows.map((row) =>
    row.map((cell) => (typeof cell === 'string' ? harmless(cell).replaceAll('\0', '') : cell)),
  );
  return new TextEncoder().encode(`\uFEFF${Papa.unparse(safe, { newline: '\r\n' })}\r\n`);
}

export type CsvTable = {
  /** Row 0 is the first of the file; an empty cell is an empty text. */
  readonly rows: readonly (readonly string[])[];
  /** The row in which a quotation mark opens that never closes; null when there is none. */
  readonly openQuote: number | null;
};

const delimiters = [',', ';', '\t'] as const;

/** The cells of a CSV text. The delimiter is whichever of comma, semicolon and tab parts its first line most. */
export function parseCsv(text: string): CsvTable {
  const lines = text.replace(/\r\n?/g, '\n');
  const [opening = ''] = lines.trimStart().split('\n', 1);
  const cuts = (delimiter: string) => opening.split(delimiter).length;
  const delimiter = delimiters.reduce((best, one) => (cuts(one) > cuts(best) ? one : best));
  const { data, errors } = Papa.parse<string[]>(lines, { delimiter, newline: '\n' });
  const broken = errors.find((error) => error.code === 'MissingQuotes');
  const rows = data.map((row) => row.map((cell) => tidyText(unharmed(cell))));
  return { rows, openQuote: broken ? (broken.row ?? 0) : null };
}
