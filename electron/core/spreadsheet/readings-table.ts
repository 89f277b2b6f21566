import { Refusal } from '../../../shared/contract/faults.ts';
import type { Finding } from '../../../shared/contract/finding.ts';
import { placeWords, tableWords } from '../../../shared/words/sheet-import.ts';
import { parseCsv } from './csv.ts';
import { isPlainText } from './file-kind.ts';
import { type Gathering, gather } from './found.ts';
import { type Grid, gridOfCsv, gridOfSheet } from './grid.ts';
import { plain } from './nearest.ts';
import { readingHeadings, type TypedReading, typedReading } from './readings-columns.ts';
import { readTable } from './table.ts';
import { decodeText } from './text-bytes.ts';
import { readWorkbook, type Sheet } from './workbook.ts';

/** The rows of a table of readings, not yet held against any plan; none while the file or its headings are refused. */
export type TypedReadings = { readonly rows: readonly TypedReading[]; readonly findings: readonly Finding[] };

/** Reads readings from a workbook or from CSV, whichever the content is. */
export const readReadings = async (bytes: Uint8Array): Promise<TypedReadings> =>
  isPlainText(bytes) ? readReadingsCsv(bytes) : readReadingsWorkbook(bytes);

/** Reads readings from CSV: parted by commas, semicolons or tabs, in UTF-8, UTF-16 or Windows-1252. */
export function readReadingsCsv(bytes: Uint8Array): TypedReadings {
  const found = gather();
  try {
    const { text, encoding } = decodeText(bytes);
    const { rows, openQuote } = parseCsv(text);
    const grid = gridOfCsv(rows.slice(0, openQuote ?? rows.length));
    if (encoding === 'windows-1252') found.check(grid.whole, tableWords.guessedEncoding());
    if (openQuote !== null) found.refused(grid.place(openQuote, 0, ''), tableWords.openQuote());
    return readingsIn(grid, found);
  } catch (error) {
    return refusedWhole(error, found);
  }
}

/** Reads readings from the sheet "Readings" of a workbook, or from its first sheet that is not empty. */
export async function readReadingsWorkbook(bytes: Uint8Array): Promise<TypedReadings> {
  const found = gather();
  try {
    const sheets = await readWorkbook(bytes);
    const at = sheets.findIndex((sheet) => plain(sheet.name) === 'readings' && isFilled(sheet));
    const chosen = at >= 0 ? at : sheets.findIndex(isFilled);
    return readingsIn(gridOfSheet(sheets[chosen] as Sheet, chosen), found);
  } catch (error) {
    return refusedWhole(error, found);
  }
}

const isFilled = ({ rows }: Sheet) => rows.length > 0;

function readingsIn(grid: Grid, found: Gathering): TypedReadings {
  const { rows, sound } = readTable(grid, readingHeadings, found);
  return { rows: sound ? rows.map(typedReading) : [], findings: found.inOrder() };
}

/** A file that is no table at all is one finding, about the whole of it. */
function refusedWhole(error: unknown, found: Gathering): TypedReadings {
  if (!(error instanceof Refusal)) throw error;
  found.refused({ where: placeWords.file, order: [] }, error.fault);
  return { rows: [], findings: found.inOrder() };
}
