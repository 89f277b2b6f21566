import { refuse } from '../shared/contract/faults.ts';
import type { IndicatorReading, SupplyResponse } from '../shared/model/entries.ts';
import type { Ref } from '../shared/model/ids.ts';
import type { Period } from '../shared/model/period.ts';
import { type Step, update } from './change.ts';
import { rowOf, rowsOf } from './rows.ts';
import { prepared, type ReadDb, type WriteDb } from './store.ts';

/** A figure that an analyst supplied, and what the chair says of it. */
export type SuppliedReading = IndicatorReading & SupplyResponse;

/** Takes what an analyst supplied. A figure that has changed since is to be looked at again. */
export function takeSupplied(db: WriteDb, readings: readonly IndicatorReading[]): void {
  const unchanged =
    '(value, numerator, denominator, state) is (excluded.value, excluded.numerator, excluded.denominator, excluded.state)';
  const take = prepared(
    db,
    `insert into supplied_reading
       (indicator, period, value, numerator, denominator, state, note, response, why)
     values (?, ?, ?, ?, ?, ?, ?, 'unseen', '')
     on conflict (indicator, period) do update
     set value = excluded.value, numerator = excluded.numerator, denominator = excluded.denominator,
       state = excluded.state, note = excluded.note,
       response = case when ${unchanged} then response else 'unseen' end,
       why = case when ${unchanged} then why else '' end`,
  );
  for (const { indicator, period, value, numerator, denominator, state, note } of readings)
    take.run(indicator, period, value, numerator, denominator, state, note);
}

/** What was supplied, of every period or of those given, in the order of the refs, the oldest first. */
export function suppliedIn(db: ReadDb, periods?: readonly Period[]): SuppliedReading[] {
  const order = 'order by indicator, period';
  if (periods === undefined) return rowsOf(db, 'supplied_reading', order);
  const among = 'where period in (select value from json_each(?))';
  return rowsOf(db, 'supplied_reading', `${among} ${order}`, JSON.stringify(periods));
}

/** Says what the chair says of a supplied figure. Faults: `supplied.unknown`. */
export function respondToSupplied(
  db: WriteDb,
  step: Step,
  indicator: Ref,
  period: Period,
  response: SupplyResponse,
): void {
  const key = { indicator, period };
  if (!rowOf(db, 'supplied_reading', key)) throw refuse('supplied.unknown', key);
  update(db, 'supplied_reading', key, response, step);
}
