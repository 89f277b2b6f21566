import type { Period, Quarter } from '../shared/model/period.ts';
import { prepared, type ReadDb } from './store.ts';

/** What a chair has entered for a quarter: each thing said, and each figure of its own periods. */
export function entriesFor(db: ReadDb, quarter: Quarter, periods: readonly Period[]): number {
  const tables = [
    'action_progress',
    'exception_answer',
    'raised_exception',
    'gap',
    'contribution',
    'note',
    'request_answer',
  ];
  const said = tables.map((table) => `select count(*) as rows from ${table} where quarter = :quarter`);
  const figures =
    'select count(*) as rows from reading where period in (select value from json_each(:periods))';
  const sql = `select sum(rows) as rows from (${[...said, figures].join(' union all ')})`;
  const found = prepared<{ rows: number }>(db, sql).get({
    quarter,
    periods: JSON.stringify(periods),
  } as never);
  return found?.rows ?? 0;
}
