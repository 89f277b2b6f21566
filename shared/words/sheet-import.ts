import type { Said } from './faults/said.ts';

const list = (words: readonly string[]) => words.map((word) => `"${word}"`).join(', ');

/** What is found in the table itself, before anything in it is read. */
export const tableWords = {
  noHeadings: (about: { expected: readonly string[]; found: readonly string[] }): Said => ({
    message:
      about.found.length === 0
        ? 'There are no column headings.'
        : `None of the column headings is known. The first row says ${list(about.found)}.`,
    next: `The headings should be ${list(about.expected)}, in any order.`,
  }),
  missingHeading: (about: { heading: string }): Said => ({
    message: `The column "${about.heading}" is missing.`,
    next: `Add a column with the heading "${about.heading}".`,
  }),
  misspelt: (about: { found: string; meant: string }): Said => ({
    message: `The heading "${about.found}" is not known, and there is no column "${about.meant}".`,
    next: `If "${about.meant}" is meant, write the heading so.`,
  }),
  unknownHeading: (about: { found: string }): Said => ({
    message: `The heading "${about.found}" is not known. Its column is not read.`,
  }),
  repeatedHeading: (about: { found: string; first: string }): Said => ({
    message: `The heading "${about.found}" is there twice; the first is in ${about.first}.`,
    next: 'Delete one of the two columns, or correct its heading.',
  }),
  noHeadingAbove: (): Said => ({
    message: 'There is something in this cell, but no heading above it. It is not read.',
    next: 'If a comma inside a number or a text has split it in two, put that cell in quotation marks.',
  }),
  merged: (about: { range: string }): Said => ({
    message: `The cells ${about.range} are merged, so that nobody can tell which row or column the value belongs to.`,
    next: 'Unmerge them in Excel (Home, Merge & Center), and fill in every cell.',
  }),
  hiddenRows: (about: { first: number; last: number }): Said => ({
    message:
      about.first === about.last
        ? `Row ${about.first} is hidden in the workbook. It is read like the others.`
        : `Rows ${about.first} to ${about.last} are hidden in the workbook. They are read like the others.`,
    next: 'Delete what should not count.',
  }),
  hiddenColumn: (about: { heading: string }): Said => ({
    message: `The column "${about.heading}" is hidden in the workbook. It is read like the others.`,
    next: 'If it should not count, delete it.',
  }),
  formulaWithoutValue: (): Said => ({
    message: 'This cell holds a formula that was saved without its result.',
    next: 'Open the workbook in Excel, let it calculate, and save it again; or type the value.',
  }),
  formulaError: (about: { error: string }): Said => ({
    message: `The formula in this cell ends in the error ${about.error}.`,
    next: 'Put the formula right, or type the value.',
  }),
  tooManyRows: (about: { most: number }): Said => ({
    message: `There are more than ${about.most} rows.`,
    next: 'Split the file and import its parts one after the other.',
  }),
  guessedEncoding: (): Said => ({
    message: 'The file is not written in UTF-8. It was read as Windows text, as Excel saves plain CSV.',
    next: 'Look at names with accents. To be sure, save it as "CSV UTF-8" in Excel.',
  }),
  openQuote: (): Said => ({
    message:
      'A quotation mark opens in this row and never closes, so that the rest of the file cannot be read.',
    next: 'Close it, or take it out.',
  }),
};

/** How places in a file are called. */
export const placeWords = {
  file: 'the file',
  sheet: (name: string): string => `the sheet ${name}`,
  cell: (sheet: string, cell: string): string =>
    /^[\p{L}\p{N}_]+$/u.test(sheet) ? `${sheet}!${cell}` : `'${sheet.replaceAll("'", "''")}'!${cell}`,
  row: (row: number): string => `row ${row}`,
  rowAndColumn: (row: number, heading: string): string => `row ${row}, ${heading}`,
};

/** How a place in a JSON file is called: its steps, parted by commas. */
export const jsonPlace = {
  item: (number: number, ref: string | null): string =>
    ref === null ? `item ${number}` : `item ${number} (${ref})`,
};
