import type { Place } from './found.ts';
import type { Heading } from './headings.ts';
import type { Row } from './table.ts';
import type { Cell } from './workbook.ts';

/** The columns of a table of readings, in any order: `value` or the two parts of a ratio. */
export const readingColumns = {
  indicator: { heading: 'indicator', needed: true },
  period: { heading: 'period', needed: true },
  value: { heading: 'value', needed: false },
  numerator: { heading: 'numerator', needed: false },
  denominator: { heading: 'denominator', needed: false },
  state: { heading: 'state', needed: false },
  note: { heading: 'note', needed: false },
} as const satisfies Record<string, Heading>;

export type ReadingField = keyof typeof readingColumns;
type ReadingColumn = (typeof readingColumns)[ReadingField];

export const readingHeadings: readonly ReadingColumn[] = Object.values(readingColumns);

/** One reading as it stands in a table, before anything is known of its indicator. */
export type TypedReading = {
  readonly place: Place;
  at(field: ReadingField): Place;
  cell(field: ReadingField): Cell;
  /** Something about the row was refused before anything in it was read. */
  readonly broken: boolean;
};

export const typedReading = (row: Row<ReadingColumn>): TypedReading => ({
  place: row.place,
  at: (field) => row.at(readingColumns[field]),
  cell: (field) => row.cell(readingColumns[field]),
  broken: row.broken,
});
