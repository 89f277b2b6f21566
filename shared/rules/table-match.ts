/** What a column of somebody's table may be matched to. Several may hold values, one under each period or indicator. */
export const columnRoles = [
  'none',
  'indicator',
  'period',
  'value',
  'numerator',
  'denominator',
  'state',
  'note',
] as const;
export type ColumnRole = (typeof columnRoles)[number];

/** A column, counted from 0, and what it is matched to. */
export type Match = { readonly column: number; readonly as: ColumnRole };

/**
 * How a table is laid out. `rows`: a reading in each row; `periods`: a row for each indicator and a column
 * for each period; `indicators`: a row for each period and a column for each indicator.
 */
export type TableShape = 'rows' | 'periods' | 'indicators';

export type MatchFault =
  | { readonly code: 'no-names' | 'no-value' }
  | { readonly code: 'twice'; readonly as: ColumnRole; readonly columns: readonly number[] }
  | { readonly code: 'not-in-wide'; readonly as: ColumnRole; readonly columns: readonly number[] };

const columnsAs = (matches: readonly Match[], as: ColumnRole): number[] =>
  matches.filter((one) => one.as === as).map(({ column }) => column);

/** The layout that a match amounts to; null while neither indicators nor periods have a column. */
export function shapeOf(matches: readonly Match[]): TableShape | null {
  const named = columnsAs(matches, 'indicator').length > 0;
  const dated = columnsAs(matches, 'period').length > 0;
  if (named && dated) return 'rows';
  return named ? 'periods' : dated ? 'indicators' : null;
}

/** What keeps a match from being read, the first thing first. */
export function matchFaults(matches: readonly Match[]): MatchFault[] {
  const shape = shapeOf(matches);
  const single = columnRoles.filter((as) => as !== 'none' && (as !== 'value' || shape === 'rows'));
  const faults: MatchFault[] = single.flatMap((as) => {
    const columns = columnsAs(matches, as);
    return columns.length > 1 ? [{ code: 'twice' as const, as, columns }] : [];
  });
  if (shape === null) faults.unshift({ code: 'no-names' });
  const parts = columnsAs(matches, 'numerator').length > 0 && columnsAs(matches, 'denominator').length > 0;
  if (columnsAs(matches, 'value').length === 0 && !(shape === 'rows' && parts))
    faults.push({ code: 'no-value' });
  if (shape === 'periods' || shape === 'indicators')
    for (const as of ['numerator', 'denominator', 'state', 'note'] as const) {
      const columns = columnsAs(matches, as);
      if (columns.length > 0) faults.push({ code: 'not-in-wide', as, columns });
    }
  return faults;
}
