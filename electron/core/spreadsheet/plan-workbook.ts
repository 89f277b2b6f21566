import { Refusal } from '../../../shared/contract/faults.ts';
import type { Day } from '../../../shared/model/period.ts';
import { planCheckWords, sheetWords } from '../../../shared/words/plan-checks.ts';
import { cellWords } from '../../../shared/words/plan-import.ts';
import { howToSheet } from '../../../shared/words/plan-sheets.ts';
import { placeWords } from '../../../shared/words/sheet-import.ts';
import type { About } from './cell-kinds.ts';
import { type Gathering, gather } from './found.ts';
import { gridOfSheet } from './grid.ts';
import { nearest, plain } from './nearest.ts';
import { checkPlan, type ReadPlan } from './plan-check.ts';
import { type Draft, placeBook } from './plan-draft.ts';
import { actionFrom, indicatorFrom, requestFrom } from './plan-items.ts';
import { byRef, type Desk, type Item, itemFrom } from './plan-rows.ts';
import { type Column, neededSheets, planSheets, type SheetName } from './plan-sheets.ts';
import type { TypedReading } from './readings-columns.ts';
import { type Row, readTable, type Table } from './table.ts';
import { readWorkbook, type Sheet } from './workbook.ts';

/**
 * Reads a plan from a workbook with the sheets of `planSheets`. Everything that is wrong is found at once, in
 * the order of the workbook; there is a plan only when nothing is refused. `today` bounds its readings.
 */
export async function readPlanWorkbook(bytes: Uint8Array, about: About, today: Day): Promise<ReadPlan> {
  const found = gather();
  try {
    const sheets = await readWorkbook(bytes);
    return checkPlan(
      draftFrom(tablesIn(sheets, found), { about, book: placeBook(WHOLE), found }),
      found,
      about,
      today,
    );
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    found.refused(WHOLE, error.fault);
    return { findings: found.inOrder() };
  }
}

const WHOLE = { where: placeWords.file, order: [] };

type Tables = ReadonlyMap<SheetName, Table<Column>>;

const names = Object.keys(planSheets) as SheetName[];

/** The table of every sheet that is there. Sheets that are missing, misspelt or not known are said. */
function tablesIn(sheets: readonly Sheet[], found: Gathering): Tables {
  const tables = new Map<SheetName, Table<Column>>();
  const strangers: { name: string; at: number }[] = [];
  for (const [at, sheet] of sheets.entries()) {
    const name = names.find((one) => plain(one) === plain(sheet.name));
    const grid = gridOfSheet(sheet, at);
    const optional = sheet.rows.length === 0 && name !== undefined && !neededSheets.includes(name);
    if (name !== undefined && !optional) tables.set(name, readTable<Column>(grid, planSheets[name], found));
    else if (name === undefined && plain(sheet.name) !== plain(howToSheet.name))
      strangers.push({ name: sheet.name, at });
  }
  const missing = names.filter((name) => !sheets.some((sheet) => plain(sheet.name) === plain(name)));
  for (const { name, at } of strangers) {
    const place = { where: placeWords.sheet(name), order: [at] };
    const sheet = nearest(name, missing);
    if (sheet === null) found.check(place, sheetWords.unknownSheet({ sheet: name }));
    else found.refused(place, sheetWords.noSheet({ sheet, meant: name }));
  }
  const meant = strangers.map(({ name }) => nearest(name, missing));
  for (const sheet of missing.filter((name) => neededSheets.includes(name) && !meant.includes(name))) {
    found.refused({ ...WHOLE, order: [sheets.length] }, sheetWords.noSheet({ sheet, meant: null }));
  }
  return tables;
}

function draftFrom(tables: Tables, desk: Desk): Draft {
  const rows = (name: SheetName) => tables.get(name)?.rows ?? [];
  const list = (name: SheetName, member: string) => {
    const table = tables.get(name);
    if (table) desk.book.put([member], table.whole, name);
    if (!table?.sound) desk.book.tell([member]);
    return rows(name).map((row, i) => itemFrom(row, planSheets[name], [member, i], desk));
  };
  const values = (name: SheetName, member: string) => list(name, member).map((item) => item.values);
  const indicators = list('Indicators', 'indicators');
  const targets = byRef(rows('Targets'), planSheets.Targets[0]);
  const rebases = byRef(rows('Rebases'), planSheets.Rebases[0]);
  const milestones = byRef(rows('Milestones'), planSheets.Milestones[0]);
  const actions = list('Actions', 'actions');
  const content = {
    schema: 'csp.plan-source/1',
    ...onlyRow('Plan', [], tables, desk),
    ruleSet: onlyRow('Rules', ['ruleSet'], tables, desk),
    calendar: values('Calendar', 'calendar'),
    evidence: values('Evidence', 'evidence'),
    themes: values('Themes', 'themes'),
    priorities: values('Priorities', 'priorities'),
    indicators: indicators.map((item, i) => indicatorFrom(item, i, targets, rebases, desk)),
    actions: actions.map((item, i) => actionFrom(item, i, milestones, desk)),
    requests: list('Requests', 'requests').map((item, i) => requestFrom(item, i, desk)),
  };
  if (tables.get('Indicators')?.sound !== false) {
    sayUnused(targets, planSheets.Targets[0], 'unknownIndicator', indicators, desk);
    sayUnused(rebases, planSheets.Rebases[0], 'unknownIndicator', indicators, desk);
  }
  if (tables.get('Actions')?.sound !== false) {
    sayUnused(milestones, planSheets.Milestones[0], 'unknownAction', actions, desk);
  }
  const { at, name, told } = desk.book;
  return { content, readings: readingsFrom(rows('Readings')), at, name, told };
}

function onlyRow(
  sheet: SheetName,
  base: string[],
  tables: Tables,
  { about, book, found }: Desk,
): Record<string, unknown> {
  const table = tables.get(sheet);
  const [row, second] = table?.rows ?? [];
  if (second) found.refused(second.place, sheetWords.moreRows({ sheet }));
  if (row) return itemFrom(row, planSheets[sheet], base, { about, book, found }).values;
  for (const { path } of planSheets[sheet]) book.tell([...base, path]);
  if (table?.sound) found.refused(table.whole, sheetWords.noRow({ sheet }));
  return {};
}

/** Whatever no item took: its reference is known to nobody. */
function sayUnused(
  left: ReadonlyMap<string, Row<Column>[]>,
  column: Column,
  words: 'unknownIndicator' | 'unknownAction',
  known: readonly Item[],
  { found }: Desk,
): void {
  const refs = known.map((item) => String(item.get('ref') ?? ''));
  for (const [typed, rows] of left) {
    const said =
      typed === ''
        ? cellWords.missing({ name: column.heading })
        : planCheckWords[words]({ typed, meant: nearest(typed, refs) });
    for (const row of rows) if (!row.silent(column)) found.refused(row.at(column), said);
  }
}

const readingsFrom = (rows: readonly Row<Column>[]): TypedReading[] =>
  rows.map((row) => {
    const column = (field: string) => planSheets.Readings.find(({ path }) => path === field) as Column;
    return {
      place: row.place,
      at: (field) => row.at(column(field)),
      cell: (field) => row.cell(column(field)),
      broken: row.broken,
    };
  });
