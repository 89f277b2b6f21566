import type { Said } from './said.ts';

const saveAsWorkbook = 'Open it in Excel, choose Save As, then "Excel Workbook (*.xlsx)", and use that file.';
const exportAgain = 'Save it again as an Excel workbook (.xlsx) and use that file.';

/** Faults of what was typed, pasted or read from a spreadsheet. */
export const inputFaults = {
  'input.empty': (): Said => ({
    message: 'The file is empty.',
    next: 'Choose the file that holds the figures.',
  }),
  'input.too-large': (about: { limit: string }): Said => ({
    message: `The file is larger than ${about.limit}.`,
    next: 'Take out sheets, pictures and rows that are not needed, and save it again.',
  }),
  'input.not-json': (about: { line: number | null }): Said => ({
    message:
      about.line === null
        ? 'The file is not well-formed JSON.'
        : `The file is not well-formed JSON: something is wrong at line ${about.line}.`,
    next: 'Look there for a missing comma, quotation mark or bracket.',
  }),

  'workbook.text': (): Said => ({
    message: 'This is a text file, such as CSV, and not an Excel workbook, whatever its name says.',
    next: saveAsWorkbook,
  }),
  'workbook.web-page': (): Said => ({
    message: 'This is a web page or XML saved under the name of a workbook; many systems export such files.',
    next: saveAsWorkbook,
  }),
  'workbook.old': (): Said => ({
    message: 'This is a workbook in the format of Excel 97 to 2003 (.xls).',
    next: saveAsWorkbook,
  }),
  'workbook.binary': (): Said => ({
    message: 'This is a binary workbook (.xlsb).',
    next: saveAsWorkbook,
  }),
  'workbook.open-document': (): Said => ({
    message: 'This is an OpenDocument file, not an Excel workbook.',
    next: exportAgain,
  }),
  'workbook.word': (): Said => ({
    message: 'This is a Word document, not an Excel workbook.',
    next: 'Copy its table into a workbook, save that and use it.',
  }),
  'workbook.pdf': (): Said => ({
    message: 'This is a PDF, not an Excel workbook.',
    next: 'Ask for the workbook that the PDF was made from.',
  }),
  'workbook.unknown': (): Said => ({
    message: 'This is not an Excel workbook.',
    next: 'Check that it is the right file; a workbook opens in Excel and ends in .xlsx.',
  }),
  'workbook.password': (): Said => ({
    message: 'The workbook is protected by a password, so that its cells cannot be read.',
    next: 'Open it in Excel, take the password off under File, Info, Protect Workbook, and save it again.',
  }),
  'workbook.packed': (): Said => ({
    message: 'The workbook would unpack to far more than a workbook of figures can hold. It was not opened.',
    next: 'Do not open it elsewhere either. Ask whoever sent it for a new copy.',
  }),
  'workbook.damaged': (): Said => ({
    message: 'The workbook is damaged and cannot be read.',
    next: 'Open it in Excel, let Excel repair it, and save it under a new name.',
  }),
  'workbook.too-wide': (about: { sheet: string; cell: string }): Said => ({
    message: `The sheet ${about.sheet} has cells as far out as ${about.cell}, which no table here needs.`,
    next: 'Select the empty rows below and the empty columns beside the table, delete them, and save it again.',
  }),
  'workbook.empty': (): Said => ({
    message: 'Every sheet of the workbook is empty.',
    next: 'Fill in the template, or choose the workbook that holds the figures.',
  }),

  'table.too-long': (about: { most: number }): Said => ({
    message: `The file has more than ${about.most} rows.`,
    next: 'Split the file and import its parts one after the other.',
  }),
  'table.no-sheet': (): Said => ({
    message: 'The file has changed: the chosen sheet or row is not there any more.',
    next: 'Choose the file again.',
  }),
  'import.match': (): Said => ({
    message: 'The columns are not matched so that values can be read.',
    next: 'Match a column to the indicator or the period, and one to the value.',
  }),

  'table.workbook': (): Said => ({
    message: 'This is a workbook, not a CSV file, whatever its name says.',
    next: 'Import it as a workbook, or save it in Excel as "CSV UTF-8" and use that file.',
  }),
  'table.binary': (): Said => ({
    message: 'This is not a text file.',
    next: 'Check that it is the right file; a CSV file opens in Notepad as lines of text.',
  }),
} satisfies Record<string, (...about: never[]) => Said>;
