import type { Finding } from '../../../shared/contract/finding.ts';
import type { IndicatorReading } from '../../../shared/model/entries.ts';
import type { Day } from '../../../shared/model/period.ts';
import { sayPeriod } from '../../../shared/words/periods.ts';
import { readingWords } from '../../../shared/words/readings-import.ts';
import { textOf } from './cell-kinds.ts';
import { type Gathering, gather, type Place } from './found.ts';
import { nearest } from './nearest.ts';
import { periodFrom, type ReadIndicator } from './reading-cells.ts';
import { figureFrom } from './reading-figure.ts';
import type { TypedReading } from './readings-columns.ts';

/**
 * The rows that can be taken, and what was found. Nothing is taken by itself: whoever asks decides whether
 * the good rows are taken when others are refused.
 */
export type CheckedReadings = {
  readonly good: readonly IndicatorReading[];
  readonly refused: readonly Finding[];
  readonly checks: readonly Finding[];
};

/** A row that names an indicator and a period, as it would be kept; `refused` when something is wrong with it. */
export type Judged = { reading: IndicatorReading; place: Place; refused: boolean };

/** Holds rows against the plan's indicators. `today`: a period that has not begun has no figure. */
export function checkReadings(
  rows: readonly TypedReading[],
  indicators: readonly ReadIndicator[],
  today: Day,
): CheckedReadings {
  const found = gather();
  const good = judgeReadings(rows, indicators, today, found);
  const findings = found.inOrder();
  return {
    good,
    refused: findings.filter(({ severity }) => severity === 'refused'),
    checks: findings.filter(({ severity }) => severity === 'check'),
  };
}

/** The rows that can be taken, as they are kept; what is wrong with the others is said. */
export function judgeReadings(
  rows: readonly TypedReading[],
  indicators: readonly ReadIndicator[],
  today: Day,
  found: Gathering,
): IndicatorReading[] {
  return judgeRows(rows, indicators, today, found)
    .filter(({ refused }) => !refused)
    .map(({ reading }) => reading);
}

/** The same rows with their places, those that are refused among them. */
export function judgeRows(
  rows: readonly TypedReading[],
  indicators: readonly ReadIndicator[],
  today: Day,
  found: Gathering,
): Judged[] {
  const byRef = new Map<string, ReadIndicator>(indicators.map((one) => [one.ref, one]));
  const judged = rows.flatMap((row) => judge(row, byRef, today, found) ?? []);
  sayRepeated(judged, byRef, found);
  return judged;
}

/** A row whose indicator and period are known; null, having said why, for any other. */
function judge(
  row: TypedReading,
  byRef: ReadonlyMap<string, ReadIndicator>,
  today: Day,
  found: Gathering,
): Judged | null {
  const indicator = indicatorOf(row, byRef, found);
  if (indicator === null) return null;
  const own = gather();
  const period = periodFrom(row.cell('period'), indicator, today, row.at('period'), own);
  const figure = figureFrom(row, indicator, own);
  own.pourInto(found);
  if (period === null) return null;
  const reading = { indicator: indicator.ref, period, ...figure };
  return { reading, place: row.place, refused: row.broken || own.anyRefused() };
}

function indicatorOf(
  row: TypedReading,
  byRef: ReadonlyMap<string, ReadIndicator>,
  found: Gathering,
): ReadIndicator | null {
  const cell = row.cell('indicator');
  const typed = cell === null ? null : textOf(cell);
  const indicator = typed === null ? undefined : byRef.get(typed.toUpperCase());
  if (indicator) return indicator;
  const meant = typed === null ? null : nearest(typed, [...byRef.keys()]);
  const said = typed === null ? readingWords.noIndicator() : readingWords.unknownIndicator({ typed, meant });
  if (!row.broken || typed !== null) found.refused(row.at('indicator'), said);
  return null;
}

/** Two different figures for one period refuse each other: nobody can tell which is right. The same one twice is taken once. */
function sayRepeated(
  judged: readonly Judged[],
  byRef: ReadonlyMap<string, ReadIndicator>,
  found: Gathering,
): void {
  const first = new Map<string, Judged>();
  for (const one of judged) {
    const { indicator: ref, period } = one.reading;
    const key = `${ref} ${period}`;
    const earlier = first.get(key);
    if (!earlier) {
      first.set(key, one);
      continue;
    }
    const frequency = byRef.get(ref)?.frequency ?? 'month';
    const about = { ref, period: sayPeriod(period, frequency), first: earlier.place.where };
    if (JSON.stringify(one.reading) === JSON.stringify(earlier.reading)) {
      found.check(one.place, readingWords.sameAgain(about));
    } else {
      found.refused(one.place, readingWords.repeated(about));
      earlier.refused = true;
    }
    one.refused = true;
  }
}
