import type { Gap, SupplyResponse } from '../model/entries.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Period } from '../model/period.ts';
import type { Reading } from '../model/reading.ts';
import type { RuleSet } from '../model/rules.ts';
import type { SheetCell, SheetField, SheetRow } from '../model/sheet.ts';
import { sayPeriod } from '../words/periods.ts';
import { sheetWords as words } from '../words/sheet.ts';
import { formatValue } from './number.ts';
import { addPeriods, comparePeriods } from './period.ts';
import { hasParts, readingValue } from './reading-value.ts';
import { asksOf, type Earlier } from './sheet-asks.ts';
import { readCell } from './sheet-cell.ts';

/** What is held of one indicator. */
export type OnRow = {
  readonly readings: readonly Reading[];
  readonly gap: Gap | undefined;
  readonly supplied: ReadonlyMap<Period, SupplyResponse>;
  /** What was typed and is no entry, and what was asked and answered, by place. */
  readonly drafts: Readonly<Record<string, string>>;
  readonly ruleSet: RuleSet;
};

/** Where a draft of a cell is kept: `reading/CT-I03/2026-08`, or one of its parts under it. */
export const draftPlace = (ref: string, period: string, field: SheetField): string =>
  field === 'value' ? `reading/${ref}/${period}` : `reading/${ref}/${period}/${field}`;

/** Where it is kept that a question about a figure was answered; the text is the figure. */
export const keptPlace = (ref: string, period: string): string => `kept/${ref}/${period}`;

/** The fields that a reading of an indicator is typed into. */
export function fieldsOf({
  ratio,
  partsNeeded,
}: Pick<SheetRow, 'ratio' | 'partsNeeded'>): readonly SheetField[] {
  if (ratio === null) return ['value'];
  return partsNeeded ? ['numerator', 'denominator'] : ['numerator', 'denominator', 'value'];
}

/** One period of an indicator in the grid; `nth` of the quarter's. */
export function cellOf(
  indicator: Indicator,
  period: Period,
  nth: number,
  partsNeeded: boolean,
  on: OnRow,
): SheetCell {
  const { frequency, ratio, rollUp } = indicator;
  const reading = on.readings.find((one) => one.period === period);
  const value = reading === undefined ? null : readingValue(reading, ratio);
  const months = frequency === 'month';
  const supplied = on.supplied.get(period);
  return {
    period,
    name: sayPeriod(period, frequency),
    column: months ? nth : 0,
    span: months ? 1 : 3,
    needed: frequency !== 'survey' && (rollUp !== 'latest' || !months || nth === 2),
    value,
    numerator: reading?.numerator ?? null,
    denominator: reading?.denominator ?? null,
    shown: formatValue(indicator, value),
    state: reading?.state ?? null,
    note: reading?.note ?? '',
    drafts: draftsOf(indicator, period, partsNeeded, value, on.drafts),
    asks: reading === undefined || value === null ? [] : openAsks(indicator, reading, value, on),
    before: beforeOf(indicator, addPeriods(period, -1, frequency), on.readings),
    supplied: supplied === undefined ? null : { response: supplied.response, why: supplied.why },
  };
}

/** What is asked of a figure, and was not answered for this very figure. Only of the chair's own. */
function openAsks(indicator: Indicator, reading: Reading, value: number, { drafts, readings }: OnRow) {
  const answered = drafts[keptPlace(indicator.ref, reading.period)] === String(value);
  if (indicator.supplied === 'centrally' || answered) return [];
  const whole = indicator.ratio === null || !hasParts(reading);
  return asksOf(indicator, value, earlierThan(indicator, reading.period, readings), whole);
}

/** The figures before a period, the nearest last; five years of them are enough to know what is usual. */
function earlierThan(
  { frequency, ratio }: Indicator,
  period: Period,
  readings: readonly Reading[],
): Earlier[] {
  return readings
    .filter((one) => comparePeriods(one.period, period) < 0)
    .slice(-60)
    .flatMap((one) => {
      const value = readingValue(one, ratio);
      return value === null ? [] : [{ name: sayPeriod(one.period, frequency), value }];
    });
}

/** What was typed there and is no figure yet, each with what is wrong with it. */
function draftsOf(
  indicator: Indicator,
  period: Period,
  partsNeeded: boolean,
  value: number | null,
  drafts: OnRow['drafts'],
): SheetCell['drafts'] {
  const still = value === null ? null : formatValue(indicator, value);
  return fieldsOf({ ratio: indicator.ratio, partsNeeded }).flatMap((field) => {
    const text = drafts[draftPlace(indicator.ref, period, field)];
    if (text === undefined) return [];
    return [{ field, text, wrong: words.notSaved(whyNot(text, indicator, field), still) }];
  });
}

/** Why a draft is no figure: it cannot be read, or the other part of its ratio is missing. */
function whyNot(text: string, indicator: Indicator, field: SheetField): string {
  const read = readCell(text, indicator, field);
  if (read.kind === 'wrong') return read.why;
  const other = field === 'numerator' ? 'denominator' : 'numerator';
  return words.half(read.kind === 'blank' ? field : other);
}

function beforeOf(
  { frequency, ratio }: Indicator,
  period: Period,
  readings: readonly Reading[],
): SheetCell['before'] {
  const reading = readings.find((one) => one.period === period);
  const value = reading === undefined ? null : readingValue(reading, ratio);
  if (reading === undefined || value === null) return null;
  const { numerator, denominator } = reading;
  return { name: sayPeriod(period, frequency), value, numerator, denominator };
}
