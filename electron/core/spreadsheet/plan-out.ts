import writeXlsxFile from 'write-excel-file/node';
import type { PlanSource } from '../../../shared/model/plan-source.ts';
import { howToSheet } from '../../../shared/words/plan-sheets.ts';
import type { About } from './cell-kinds.ts';
import { get, isNothing } from './plan-rows.ts';
import { type Column, planSheets, type SheetName } from './plan-sheets.ts';
import { aNumber, aText, type WrittenCell } from './written-cell.ts';

/**
 * A plan as a workbook that reads back as the same plan: one sheet a kind of item, and one that says how to
 * fill them in. Every text is a text cell, so that nothing in it can run as a formula.
 */
export const writePlanWorkbook = (source: PlanSource, about: About): Promise<Uint8Array> =>
  written(about, (name) => rowsOf(source)[name]);

/** The same workbook with headings alone. */
export const planTemplate = (about: About): Promise<Uint8Array> => written(about, () => []);

type Rows = Readonly<Record<SheetName, readonly unknown[]>>;

async function written(about: About, rows: (name: SheetName) => readonly unknown[]): Promise<Uint8Array> {
  const names = Object.keys(planSheets) as SheetName[];
  const sheets = names.map((name) => ({
    sheet: name as string,
    data: [headings(planSheets[name]), ...rows(name).map((row) => cells(row, planSheets[name], about))],
    stickyRowsCount: 1,
    columns: planSheets[name].map(({ heading }) => ({ width: Math.max(16, heading.length + 4) })),
  }));
  const how = {
    sheet: howToSheet.name as string,
    data: howToSheet.lines.map((line, i) => [{ ...aText(line), wrap: true, ...(i === 0 ? bold : {}) }]),
    columns: [{ width: 100 }],
  };
  return writeXlsxFile([how, ...sheets]).toBuffer();
}

const bold = { fontWeight: 'bold' } as const;

const headings = (columns: readonly Column[]) =>
  columns.map(({ heading }) => ({ ...aText(heading), ...bold }));

function cells(row: unknown, columns: readonly Column[], about: About): (WrittenCell | null)[] {
  return columns.map(({ path, kind }) => {
    const value = get(row, path);
    if (isNothing(value)) return null;
    const cell = kind.write(value as never, about);
    return typeof cell === 'number' ? aNumber(cell) : aText(cell);
  });
}

/** What stands in the rows of each sheet. */
function rowsOf(source: PlanSource): Rows {
  const { indicators, actions } = source;
  return {
    Plan: [source],
    Rules: [source.ruleSet],
    Calendar: source.calendar,
    Evidence: source.evidence,
    Themes: source.themes,
    Priorities: source.priorities,
    Indicators: indicators,
    Targets: indicators.flatMap(({ ref, target }) =>
      targetRows(target).map((row) => ({ indicator: ref, ...row })),
    ),
    Rebases: indicators.flatMap(({ ref, rebases }) => rebases.map((one) => ({ indicator: ref, ...one }))),
    Actions: actions.map((action) => ({
      ...action,
      names: action.owners.map(({ name }) => name),
      agencies: action.owners.map(({ agency }) => agency),
    })),
    Milestones: actions.flatMap(({ ref, milestones }) => milestones.map((one) => ({ action: ref, ...one }))),
    Requests: source.requests,
    Readings: source.readings,
  };
}

function targetRows(target: PlanSource['indicators'][number]['target']): readonly object[] {
  if (target === null) return [];
  switch (target.kind) {
    case 'every-quarter':
      return [{ value: target.value }];
    case 'trajectory':
      return target.points;
    case 'range':
      return [{ low: target.low, high: target.high }];
  }
}
