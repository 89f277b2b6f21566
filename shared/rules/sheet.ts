import type { Gap, SupplyResponse } from '../model/entries.ts';
import type { Ref } from '../model/ids.ts';
import type { Period, Quarter } from '../model/period.ts';
import type { Reading } from '../model/reading.ts';
import type { RuleSet } from '../model/rules.ts';
import type { Sheet, SheetRow } from '../model/sheet.ts';
import { monthNames } from '../words/periods.ts';
import type { JudgedItem } from './coverage.ts';
import { groupBy } from './group-by.ts';
import { monthsOf } from './quarter.ts';
import { sheetRowOf } from './sheet-row.ts';

type JudgedIndicator = Extract<JudgedItem, { kind: 'indicator' }>;

/** What a desk holds for the sheet of a quarter. */
export type OnSheet = {
  readonly quarter: Quarter;
  readonly items: readonly JudgedItem[];
  readonly readings: ReadonlyMap<Ref, readonly Reading[]>;
  readonly gaps: ReadonlyMap<Ref, Gap>;
  readonly supplied: readonly (SupplyResponse & { readonly indicator: Ref; readonly period: Period })[];
  /** What was typed and is no entry, and what was asked and answered, by place. */
  readonly drafts: Readonly<Record<string, string>>;
  readonly ruleSet: RuleSet;
  readonly readOnly: string;
  readonly signed: boolean;
};

/** The grid of a quarter as its screen shows it: every indicator that the sub-group's return reports. */
export function sheetOf({ quarter, items, readOnly, signed, ...on }: OnSheet): Sheet {
  const supplied = groupBy(on.supplied, ({ indicator }) => indicator);
  const rows = items
    .filter((item): item is JudgedIndicator => item.kind === 'indicator')
    .map((item) => {
      const { ref } = item.indicator;
      return sheetRowOf(item, quarter, {
        readings: on.readings.get(ref) ?? [],
        gap: on.gaps.get(ref),
        supplied: new Map((supplied.get(ref) ?? []).map((one) => [one.period, one])),
        drafts: on.drafts,
        ruleSet: on.ruleSet,
      });
    });
  const months = monthsOf(quarter).map((month) => monthNames[Number(month.slice(5)) - 1] ?? '');
  return { quarter, readOnly, signed, months, rows, ...countOf(rows) };
}

/** How many of the cells that a chair's own indicators need are filled, or accounted for. */
function countOf(rows: readonly SheetRow[]): Pick<Sheet, 'entered' | 'of'> {
  const own = rows.filter(({ supplied }) => supplied === 'chair');
  const needed = own.flatMap(({ cells, gap }) =>
    cells.filter((cell) => cell.needed).map((cell) => ({ cell, gap })),
  );
  const entered = needed.filter(({ cell, gap }) => cell.state !== null || gap !== null);
  return { entered: entered.length, of: needed.length };
}
