import { type Frequency, frequency as frequencies } from '../../../shared/model/period.ts';
import { parsePeriod } from '../../../shared/rules/period-text.ts';
import { planCheckWords } from '../../../shared/words/plan-checks.ts';
import type { Path } from './plan-draft.ts';
import { type Desk, type Item, itemFrom } from './plan-rows.ts';
import { type Column, planSheets } from './plan-sheets.ts';
import type { Row } from './table.ts';

const [, quarterColumn, valueColumn, lowColumn, highColumn] = planSheets.Targets;

type TargetKind = 'every-quarter' | 'trajectory' | 'range';

const columnsOf: Record<TargetKind, readonly Column[]> = {
  'every-quarter': [valueColumn],
  trajectory: [quarterColumn, valueColumn],
  range: [lowColumn, highColumn],
};

/** The target that the rows of one indicator make; undefined when they make none, which has been said. */
export function targetFrom(rows: readonly Row<Column>[], path: Path, unit: unknown, desk: Desk): unknown {
  const [first] = rows;
  if (!first) return undefined;
  const kind = kindOf(first);
  desk.book.put(path, first.place, 'Target');
  const odd = rows.find((row) => kindOf(row) !== kind) ?? (kind === 'trajectory' ? undefined : rows[1]);
  if (odd) {
    desk.found.refused(odd.place, planCheckWords.mixedTargets({ first: first.place.where }));
    desk.book.tell(path);
    return undefined;
  }
  const items = rows.map((row, i) => {
    const item = itemFrom(row, columnsOf[kind], kind === 'trajectory' ? [...path, 'points', i] : path, desk);
    sayPercent(item, unit, ['value', 'low', 'high'], desk);
    return item.values;
  });
  return kind === 'trajectory' ? { kind, points: items } : { kind, ...items[0] };
}

function kindOf(row: Row<Column>): TargetKind {
  const isFilled = (column: Column) => row.cell(column) !== null || row.silent(column);
  if (isFilled(lowColumn) || isFilled(highColumn)) return 'range';
  return isFilled(quarterColumn) ? 'trajectory' : 'every-quarter';
}

/** A percentage is a figure of an indicator that is counted in per cent, and of no other. */
export function sayPercent(item: Item, unit: unknown, paths: readonly string[], { found }: Desk): void {
  if (typeof unit !== 'string') return;
  for (const path of paths) {
    const value = item.get(path);
    const percent = item.isPercent(path);
    if (percent && unit !== 'percent') found.refused(item.at(path), planCheckWords.percentTarget());
    if (!percent && unit === 'percent' && typeof value === 'number' && value > 0 && value < 1) {
      found.check(item.at(path), planCheckWords.fractionTarget({ typed: String(value) }));
    }
  }
}

/** A fresh start of an indicator's run chart, its period read at the indicator's frequency. */
export function rebaseFrom(row: Row<Column>, path: Path, read: unknown, desk: Desk): unknown {
  const [, ...columns] = planSheets.Rebases;
  const item = itemFrom(row, columns, path, desk);
  const typed = item.get('from');
  const frequency: Frequency | undefined = frequencies.safeParse(read).data;
  const from = frequency && typeof typed === 'string' ? parsePeriod(typed, frequency) : undefined;
  if (from === null) desk.found.refused(item.at('from'), planCheckWords.notPeriod({ typed: String(typed) }));
  if (typed !== undefined && from == null) desk.book.tell([...path, 'from']);
  return { ...item.values, from: from ?? undefined };
}
