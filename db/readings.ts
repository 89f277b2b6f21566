import type { IndicatorReading } from '../shared/model/entries.ts';
import type { Ref } from '../shared/model/ids.ts';
import type { Period } from '../shared/model/period.ts';
import type { Reading } from '../shared/model/reading.ts';
import { history, type PastChange, put, remove, type Step } from './change.ts';
import { rowOf } from './rows.ts';
import { prepared, type ReadDb, type WriteDb } from './store.ts';

const figure = 'period, value, numerator, denominator, state, note';

/** The readings of one indicator, the oldest first. */
export const readingsOf = (db: ReadDb, indicator: Ref): Reading[] =>
  prepared<Reading>(db, `select ${figure} from reading where indicator = ? order by period`).all(indicator);

/** The same readings, and whether each was entered here or came with a plan. */
export const readingsWithSource = (
  db: ReadDb,
  indicator: Ref,
): (Reading & { source: 'entered' | 'plan' })[] =>
  prepared<Reading & { source: 'entered' | 'plan' }>(
    db,
    `select ${figure}, source from reading where indicator = ? order by period`,
  ).all(indicator);

/** Every reading at this desk by indicator, the oldest first, in one query. */
export function allReadings(db: ReadDb): Map<Ref, Reading[]> {
  const rows = prepared<IndicatorReading>(
    db,
    `select indicator, ${figure} from reading order by indicator, period`,
  );
  const readings = new Map<Ref, Reading[]>();
  for (const { indicator, ...reading } of rows.iterate()) {
    const before = readings.get(indicator);
    if (before) before.push(reading);
    else readings.set(indicator, [reading]);
  }
  return readings;
}

/**
 * Takes readings that somebody entered, exactly as given, each in the place of what there was for its
 * period. Gives how many differ from what was there. The indicators must be in the plan.
 */
export function enterReadings(db: WriteDb, step: Step, readings: readonly IndicatorReading[]): number {
  const came = readings.map((one) => put(db, 'reading', { ...one, source: 'entered' }, step));
  return came.filter((what) => what !== 'same').length;
}

/** Takes a reading away, whoever brought it. Gives whether there was one. */
export function clearReading(db: WriteDb, step: Step, indicator: Ref, period: Period): boolean {
  const key = { indicator, period };
  if (rowOf(db, 'reading', key) === undefined) return false;
  remove(db, 'reading', key, step);
  return true;
}

/** Takes the readings that a plan brought. They replace what an older plan brought, never what was entered here. */
export function takePlanReadings(db: WriteDb, readings: readonly IndicatorReading[]): void {
  const take = prepared(
    db,
    `insert into reading (indicator, ${figure}, source)
     values (?, ?, ?, ?, ?, ?, ?, 'plan')
     on conflict (indicator, period) do update
     set value = excluded.value, numerator = excluded.numerator, denominator = excluded.denominator,
       state = excluded.state, note = excluded.note
     where source = 'plan'`,
  );
  for (const { indicator, period, value, numerator, denominator, state, note } of readings)
    take.run(indicator, period, value, numerator, denominator, state, note);
}

/** What a reading was before, who changed it and when, the oldest first. */
export const readingHistory = (db: ReadDb, indicator: Ref, period: Period): PastChange<'reading'>[] =>
  history(db, 'reading', { indicator, period });
