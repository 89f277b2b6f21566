import type { FaultCode } from '../../contract/faults.ts';
import type { Day } from '../../model/period.ts';
import type { ColumnRole, MatchFault } from '../../rules/table-match.ts';
import type { Said } from '../faults/said.ts';
import { sayDay } from '../periods.ts';

const kinds = 'an Excel workbook (.xlsx) or a CSV file';

/** How a file that cannot be read is refused (GOV.UK Design System, "File upload", error messages). */
export const fileMessages: Partial<Record<FaultCode, string>> = {
  'input.empty': 'The selected file is empty',
  'file.empty': 'The selected file is empty',
  'file.too-large': 'The selected file must be smaller than 20 MB',
  'input.too-large': 'The selected file must be smaller than 20 MB',
  'workbook.empty': 'The selected file is empty: every sheet of it is',
  'workbook.password': 'The selected file is password protected',
  'workbook.old': `The selected file must be ${kinds}. It is a workbook of Excel 97 to 2003 (.xls)`,
  'workbook.binary': `The selected file must be ${kinds}. It is a binary workbook (.xlsb)`,
  'workbook.open-document': `The selected file must be ${kinds}. It is an OpenDocument file`,
  'workbook.word': `The selected file must be ${kinds}. It is a Word document`,
  'workbook.pdf': `The selected file must be ${kinds}. It is a PDF`,
  'workbook.web-page': `The selected file must be ${kinds}. It is a web page or XML, whatever its name says`,
  'workbook.unknown': `The selected file must be ${kinds}`,
  'workbook.damaged': 'The selected file is damaged and cannot be read',
  'workbook.packed': 'The selected file would unpack to far more than figures need, and was not opened',
  'table.binary': `The selected file must be ${kinds}`,
  'table.too-long': 'The selected file must have no more than 50,000 rows',
};

const letters = (columns: readonly string[]): string => columns.join(' and ');

export const roleWords: Record<ColumnRole, string> = {
  none: 'Not read',
  indicator: 'Indicator',
  period: 'Period',
  value: 'Value',
  numerator: 'Numerator',
  denominator: 'Denominator',
  state: 'State',
  note: 'Note',
};

/** What stops a match; `columns` by their letters. */
export function sayMatchFault(fault: MatchFault, letterOf: (column: number) => string): string {
  switch (fault.code) {
    case 'no-names':
      return 'Choose the column that names the indicators, or the one that names the periods';
    case 'no-value':
      return 'Choose the column with the values';
    case 'twice':
      return `Columns ${letters(fault.columns.map(letterOf))} are both matched to “${roleWords[fault.as]}”. Choose one of them`;
    case 'not-in-wide':
      return `Column ${letters(fault.columns.map(letterOf))} cannot be “${roleWords[fault.as]}” in a table with several columns of values. Choose “Not read”`;
  }
}

const values = (count: number): string =>
  count === 1 ? '1 value' : `${count.toLocaleString('en-GB')} values`;

export const importWords = {
  step: (step: number): string => `Step ${step} of 4`,
  choose: {
    title: 'Import figures: choose the file',
    lead: 'Figures from a spreadsheet that somebody sent you, or that you keep yourself. Nothing is entered until the last step.',
    label: 'Which files can be read',
    kinds: [
      'An Excel workbook (.xlsx) or a CSV file, up to 20 MB and 50,000 rows.',
      'A row for each reading, with columns for the indicator, the period and the value.',
      'Or a row for each indicator and a column for each month; or a row for each month and a column for each indicator.',
    ],
    button: 'Choose a file',
    another: 'Choose another file',
    drop: 'Or drop it here.',
    chosen: (name: string): string => `Chosen: ${name}`,
    sheet: 'Which sheet?',
    sheetSize: (name: string, rows: number, columns: number): string =>
      `${name}: ${rows} ${rows === 1 ? 'row' : 'rows'}, ${columns} ${columns === 1 ? 'column' : 'columns'}`,
    one: 'Choose one file at a time',
    none: 'Choose the file that holds the figures',
    reading: 'Reading the file…',
  },
  header: {
    title: 'Import figures: which row is the header?',
    lead: 'The header is the row that says what each column is. Whatever stands above it is not read.',
    legend: 'The header is',
    row: (row: number): string => `Row ${row}`,
    table: 'The first rows of the table',
    looks: 'This looks like it',
    missing: 'Choose the row that is the header',
    more: (count: number): string => `and ${count} more columns`,
  },
  match: {
    title: 'Import figures: match the columns',
    lead: 'Say what each column is. “Sure” and “Check” tell how certain the match is.',
    remembered: (file: string, on: Day): string =>
      `Matched as in ${file}, which had these headings and was imported on ${sayDay(on)}.`,
    sure: 'Sure',
    check: 'Check',
    heads: {
      column: 'Column',
      heading: 'Heading',
      samples: 'What is in it',
      as: 'It is',
      how: 'How certain',
    },
    table: 'The columns of the table',
    as: (letter: string, heading: string): string =>
      `What column ${letter}${heading === '' ? '' : `, ${heading},`} is`,
    noHeading: 'No heading',
    shape: {
      rows: 'Each row is one reading.',
      periods: 'Each row is one indicator, and each column of values one period.',
      indicators: 'Each row is one period, and each column of values one indicator.',
    },
    readAs: (text: string): string => `Read as ${text}`,
  },
  preview: {
    title: 'Import figures: check what was read',
    lead: 'Nothing is entered yet.',
    import: (count: number): string => `Import ${values(count)}`,
    nothing: 'There is nothing to import: no value was read that is not entered already.',
    summary: 'What was read',
    counts: {
      new: (count: number): string => `${values(count)} that ${count === 1 ? 'is' : 'are'} new`,
      changed: (count: number): string =>
        `${values(count)} that ${count === 1 ? 'differs' : 'differ'} from what is entered`,
      same: (count: number): string => `${values(count)} the same as entered: nothing to do`,
      empty: (count: number): string => `${count} empty ${count === 1 ? 'cell' : 'cells'}, passed over`,
      refused: (count: number): string =>
        count === 1
          ? '1 problem: its cells are not imported'
          : `${count} problems: their cells are not imported`,
      leftOut: (count: number): string => `${count} ${count === 1 ? 'row' : 'rows'} left out`,
    },
    problems: 'Problems: these cells are not imported',
    checks: 'Look at these: they are imported',
    problemHeads: { where: 'Cell', what: 'What is the matter', next: 'What to do' },
    values: 'Values to be imported',
    shown: (shown: number, all: number): string =>
      `The first ${shown} of ${all} are shown; all of them are imported.`,
    heads: {
      where: 'Cell',
      indicator: 'Indicator',
      period: 'Period',
      read: 'How it was read',
      was: 'Entered now',
      now: 'Will be',
      what: 'What happens',
    },
    what: { new: 'New', changed: 'Changed' },
    nothingNow: 'Nothing',
    leftOut: 'Rows left out',
    leftOutHeads: { where: 'Cell', text: 'What it says', why: 'Why' },
    moreLeftOut: (count: number): string => `and ${count} more`,
  },
  done: {
    title: 'Figures imported',
    lead: (count: number, file: string): string =>
      count === 1 ? `1 value was imported from ${file}.` : `${count} values were imported from ${file}.`,
    undo: (step: string): string => `It is one step to undo: “${step}” (Ctrl+Z).`,
    remembered:
      'The match of the columns is kept, and offered when a table with the same headings comes again.',
    figures: 'Go to the figures',
    again: 'Import another file',
  },
  back: 'Back',
};

/** What is found in a table that somebody made for another purpose. */
export const importFindings = {
  numberAsText: (): Said => ({
    message: 'A number is stored as text here. It was read as a number.',
  }),
  dateAsText: (about: { typed: string; day: string }): Said => ({
    message: `“${about.typed}” is a date stored as text. It was read as ${about.day}.`,
  }),
  noYear: (about: { typed: string; period: string }): Said => ({
    message: `“${about.typed}” has no year. It was read as ${about.period}.`,
  }),
  notPeriodHeading: (about: { typed: string }): Said => ({
    message: `The heading “${about.typed}” is not a period, so nothing under it is read.`,
    next: 'Write it like Aug 2026 or 2026-27 Q2, or choose “Not read” for the column.',
  }),
};

/** `“03/11/2026” = 3 November 2026`. */
export const readAs = (typed: string, read: string): string => `${typed} = ${read}`;

export const leftOutWords = {
  unknown: (meant: string | null): string =>
    meant === null
      ? 'The plan at this desk has no such indicator.'
      : `The plan at this desk has no such indicator. Perhaps ${meant} is meant.`,
  other: (lead: string): string => `It is led by ${lead}, whose chair enters it.`,
  central: 'It is supplied centrally. Confirm or dispute it with the figures.',
  retired: 'It has left the plan.',
};
