import { getSetting, putSetting } from '../../../db/settings.ts';
import type { ReadDb, WriteDb } from '../../../db/store.ts';
import type { Day } from '../../../shared/model/period.ts';
import type { ColumnRole, Match } from '../../../shared/rules/table-match.ts';
import { textOf } from '../spreadsheet/cell-kinds.ts';
import type { Eyes } from '../spreadsheet/column-guess.ts';
import type { Grid } from '../spreadsheet/grid.ts';
import { plain } from '../spreadsheet/nearest.ts';
import { writtenPeriod } from '../spreadsheet/written-period.ts';

/** How the columns of a source were matched, by its headings. */
type Remembered = {
  readonly signature: string;
  readonly as: readonly (readonly [token: string, as: ColumnRole])[];
  readonly file: string;
  readonly on: Day;
};

const NAME = 'import.matches';
const MOST = 50;

/**
 * What is the same of a heading from one quarter's file to the next: its words; of a month only that it is a
 * period, of an indicator only that it is one.
 */
function tokensOf(grid: Grid, header: number, { named, quarter }: Eyes): string[] {
  const seen = new Map<string, number>();
  return [...(grid.rows[header] ?? [])].map((cell) => {
    if (cell === null) return '';
    if (writtenPeriod(cell, quarter) !== null) return '#period';
    const text = textOf(cell);
    if (named(text).indicator !== null) return '#indicator';
    const word = plain(text);
    const times = (seen.get(word) ?? 0) + 1;
    seen.set(word, times);
    return times === 1 ? word : `${word} ${times}`;
  });
}

/** Columns without a heading have nothing to be known by, and a run of periods may be of any length. */
const signatureOf = (tokens: readonly string[]): string =>
  tokens
    .filter((token, at) => token !== '' && (!token.startsWith('#') || tokens[at - 1] !== token))
    .join('|');

/** The match of an earlier table with these headings, column by column; null when there was none. */
export function rememberedMatch(
  db: ReadDb,
  grid: Grid,
  header: number,
  eyes: Eyes,
): { as: readonly (ColumnRole | undefined)[]; file: string; on: Day } | null {
  const tokens = tokensOf(grid, header, eyes);
  const signature = signatureOf(tokens);
  const found = (getSetting<Remembered[]>(db, NAME) ?? []).find((one) => one.signature === signature);
  if (found === undefined) return null;
  const roles = new Map(found.as);
  return { as: tokens.map((token) => roles.get(token)), file: found.file, on: found.on };
}

/** Keeps a match for the next table with these headings. */
export function rememberMatch(
  db: WriteDb,
  grid: Grid,
  header: number,
  eyes: Eyes,
  { matches, file, on }: { matches: readonly Match[]; file: string; on: Day },
): void {
  const tokens = tokensOf(grid, header, eyes);
  const signature = signatureOf(tokens);
  const as = matches.flatMap(({ column, as }) => (tokens[column] ? [[tokens[column], as] as const] : []));
  const others = (getSetting<Remembered[]>(db, NAME) ?? []).filter((one) => one.signature !== signature);
  putSetting(db, NAME, [{ signature, as, file, on }, ...others].slice(0, MOST));
}
