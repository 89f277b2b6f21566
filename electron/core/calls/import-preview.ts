import { allReadings } from '../../../db/readings.ts';
import type { ReadDb } from '../../../db/store.ts';
import type { Finding } from '../../../shared/contract/finding.ts';
import type { ImportedValue, ImportPreview } from '../../../shared/contract/import.ts';
import type { IndicatorReading } from '../../../shared/model/entries.ts';
import type { Indicator } from '../../../shared/model/indicator.ts';
import type { Day } from '../../../shared/model/period.ts';
import type { Reading } from '../../../shared/model/reading.ts';
import { formatValue } from '../../../shared/rules/number.ts';
import { readingValue } from '../../../shared/rules/reading-value.ts';
import type { ColumnRole } from '../../../shared/rules/table-match.ts';
import { sayPeriod } from '../../../shared/words/periods.ts';
import { readAs } from '../../../shared/words/screens/import.ts';
import { indicatorWords } from '../../../shared/words/screens/indicator.ts';
import { textOf } from '../spreadsheet/cell-kinds.ts';
import { gather } from '../spreadsheet/found.ts';
import { type Reader, readMatched } from '../spreadsheet/matched-table.ts';
import { judgeRows } from '../spreadsheet/readings-check.ts';

/** No list on a screen is longer; whatever is left out of a list is counted. */
const MOST_SHOWN = 500;

/** What would be written, and all that a person ought to see before it is. */
export type Prepared = { readonly preview: ImportPreview; readonly readings: readonly IndicatorReading[] };

/** Reads a table, holds it against the plan and against what is entered, and writes nothing. */
export function prepare(db: ReadDb, reader: Reader, indicators: readonly Indicator[], today: Day): Prepared {
  const found = gather();
  const table = readMatched(reader, found);
  const judged = judgeRows(table.rows, indicators, today, found);
  const how = new Map(table.rows.map((row) => [row.place.where, row]));
  const byRef = new Map(indicators.map((one) => [one.ref, one]));
  const entered = allReadings(db);
  const roles = new Set(reader.matches.map(({ as }) => as));
  const readings: IndicatorReading[] = [];
  const values: ImportedValue[] = [];
  let same = 0;
  for (const { reading, place, refused } of judged) {
    const indicator = byRef.get(reading.indicator);
    if (refused || indicator === undefined) continue;
    const before = entered.get(reading.indicator)?.find(({ period }) => period === reading.period);
    const after = settled(reading, before, indicator, roles);
    if (before !== undefined && isSame(before, after)) {
      same += 1;
      continue;
    }
    readings.push(after);
    const row = how.get(place.where);
    const raw = row?.cell('value') ?? null;
    values.push({
      where: place.where,
      ref: indicator.ref,
      title: indicator.title,
      period: reading.period,
      periodText: sayPeriod(reading.period, indicator.frequency),
      read: [
        ...(row?.how ?? []),
        ...(typeof raw === 'string' && raw !== say(indicator, after)
          ? [readAs(textOf(raw), say(indicator, after))]
          : []),
      ],
      was: before === undefined ? null : say(indicator, before),
      now: say(indicator, after),
      what: before === undefined ? 'new' : 'changed',
    });
  }
  const findings = together(found.inOrder());
  const changed = values.filter(({ what }) => what === 'changed').length;
  return {
    readings,
    preview: {
      counts: {
        new: values.length - changed,
        changed,
        same,
        empty: table.empty,
        refused: findings.filter(({ severity }) => severity === 'refused').length,
        leftOut: table.leftOut.length,
      },
      values: values.slice(0, MOST_SHOWN),
      findings: findings.slice(0, MOST_SHOWN),
      leftOut: table.leftOut.slice(0, MOST_SHOWN),
    },
  };
}

/** Where the table has no column for it, what was said of the same figure before still holds. */
function settled(
  reading: IndicatorReading,
  before: Reading | undefined,
  { ratio }: Indicator,
  roles: ReadonlySet<ColumnRole>,
): IndicatorReading {
  if (before === undefined || readingValue(before, ratio) !== readingValue(reading, ratio)) return reading;
  return {
    ...reading,
    ...(roles.has('state') ? {} : { state: before.state }),
    ...(roles.has('note') ? {} : { note: before.note }),
    ...(roles.has('numerator') ? {} : { numerator: before.numerator, denominator: before.denominator }),
  };
}

const isSame = (before: Reading, after: Reading): boolean =>
  (['value', 'numerator', 'denominator', 'state', 'note'] as const).every(
    (one) => before[one] === after[one],
  );

/** `1,204`, `1,204, provisional`, `No data: the system was down`. */
function say(indicator: Indicator, reading: Reading): string {
  const state = indicatorWords.states[reading.state];
  if (reading.state === 'no-data' || reading.state === 'not-releasable')
    return reading.note === '' ? state : `${state}: ${reading.note}`;
  const value = formatValue(indicator, readingValue(reading, indicator.ratio));
  return reading.state === 'final' ? value : `${value}, ${state.toLowerCase()}`;
}

const MOST_NAMED = 6;

/** Cells with the same thing to say are one finding, which names the first of them. */
function together(findings: readonly Finding[]): Finding[] {
  const groups = Map.groupBy(findings, ({ severity, message, next }) => [severity, message, next].join('\n'));
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const named = group.slice(0, MOST_NAMED).map(({ where }) => where);
    const more = group.length - named.length;
    return [{ ...first, where: [...named, ...(more > 0 ? [moreCells(more)] : [])].join(', ') }];
  });
}

const moreCells = (count: number): string => `and ${count} more`;
