import { describe, expect, test } from 'vitest';
import { gather } from './found.ts';
import { gridOfCsv, gridOfSheet } from './grid.ts';
import { readTable } from './table.ts';
import type { Cell, Sheet } from './workbook.ts';

const title = { heading: 'Title', needed: true };
const due = { heading: 'Due', needed: true };
const note = { heading: 'Small number', needed: false };
const columns = [title, due, note];

const aSheet = (rows: Cell[][], marks: Partial<Sheet['marks']> = {}): Sheet => ({
  name: 'Actions',
  rows,
  marks: {
    merged: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    withoutValue: new Map(),
    percent: new Set(),
    ...marks,
  },
});

function read(sheet: Sheet) {
  const found = gather();
  const { rows } = readTable(gridOfSheet(sheet, 0), columns, found);
  const findings = found.inOrder().map(({ severity, where, message }) => `${severity} ${where} ${message}`);
  return { rows, findings };
}

const head: Cell[] = ['Title', 'Due', 'Small number'];

describe('headings', () => {
  test('may stand in any order and case, below a title', () => {
    const { rows, findings } = read(
      aSheet([
        ['Our plan', null, null],
        [null, null, null],
        ['small-number', 'DUE ', 'title'],
        [5, null, 'Patrols'],
      ]),
    );
    expect(findings).toEqual([]);
    expect(rows.map((row) => columns.map(row.cell))).toEqual([['Patrols', null, 5]]);
    expect(rows[0]?.at(title).where).toBe('Actions!C4');
  });

  test('that are nearly right are named, with the one that is probably meant', () => {
    expect(
      read(
        aSheet([
          ['Tittle', 'Due', 'Colour'],
          ['Patrols', 1, 'red'],
        ]),
      ).findings,
    ).toEqual([
      'refused Actions!A1 The heading "Tittle" is not known, and there is no column "Title".',
      'check Actions!C1 The heading "Colour" is not known. Its column is not read.',
    ]);
  });

  test('that are misspelt lose no column quietly, even one that may be left out', () => {
    expect(read(aSheet([['Title', 'Due', 'Smal numbr']])).findings).toEqual([
      'refused Actions!C1 The heading "Smal numbr" is not known, and there is no column "Small number".',
    ]);
  });

  test('that are missing or there twice are said', () => {
    expect(read(aSheet([['Title', 'Title']])).findings).toEqual([
      'refused Actions!B1 The heading "Title" is there twice; the first is in Actions!A1.',
      'refused the sheet Actions The column "Due" is missing.',
    ]);
  });

  test('of another table altogether: what was expected and what is there', () => {
    expect(
      read(
        aSheet([
          ['month', 'count'],
          ['2026-08', 5],
        ]),
      ).findings,
    ).toEqual([
      'refused the sheet Actions None of the column headings is known. The first row says "month", "count".',
    ]);
    expect(read(aSheet([])).findings).toEqual(['refused the sheet Actions There are no column headings.']);
  });
});

describe('cells', () => {
  test('that are merged are refused, unless they lie outside the table', () => {
    const { findings } = read(aSheet([head, ['a', 1]], { merged: ['A2:B3', 'E1:F9', 'A40:B41'] }));
    expect(findings.map((one) => one.slice(0, 40))).toEqual(['refused Actions!A2 The cells A2:B3 are m']);
  });

  test('that are hidden are read and pointed out, a stretch at a time', () => {
    const rows = [head, ['a', 1], ['b', 2], ['c', 3], [null, null], ['e', 5]];
    const hidden = { hiddenRows: new Set([1, 2, 4, 5]), hiddenColumns: new Set([1, 7]) };
    const { rows: kept, findings } = read(aSheet(rows, hidden));
    expect(kept).toHaveLength(4);
    expect(findings).toEqual([
      'check Actions!B1 The column "Due" is hidden in the workbook. It is read like the others.',
      'check Actions!A2 Rows 2 to 3 are hidden in the workbook. They are read like the others.',
      'check Actions!A6 Row 6 is hidden in the workbook. It is read like the others.',
    ]);
  });

  test('whose formula has no result or an error are refused by name, in known columns alone', () => {
    const withoutValue = new Map([
      ['B2', null],
      ['A2', '#REF!'],
      ['F2', '#N/A'],
      ['B1', null],
    ]);
    const { rows, findings } = read(aSheet([head, [null, null, 1]], { withoutValue }));
    expect(findings).toEqual([
      'refused Actions!A2 The formula in this cell ends in the error #REF!.',
      'refused Actions!B2 This cell holds a formula that was saved without its result.',
    ]);
    expect(rows[0]?.silent(title)).toBe(true);
    expect(rows[0]?.silent(note)).toBe(false);
  });

  test('without a heading above, as when a comma splits 1,204 in two, are refused', () => {
    const found = gather();
    readTable(
      gridOfCsv([
        ['Title', 'Due', 'Small number'],
        ['a', '2', '1', '204'],
      ]),
      columns,
      found,
    );
    expect(found.inOrder()).toMatchObject([{ severity: 'refused', where: 'row 2' }]);
  });
});
