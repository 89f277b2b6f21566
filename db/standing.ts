import type { Standing } from '../shared/model/plan-file.ts';
import { addRow, rowsOf } from './rows.ts';
import { prepared, type ReadDb, type WriteDb } from './store.ts';

/** Replaces what the last plan file said of exceptions that stood when it was issued. */
export function putStanding(db: WriteDb, standing: readonly Standing[]): void {
  prepared(db, 'delete from standing').run();
  for (const one of standing) addRow(db, 'standing', one);
}

/** The exceptions that stood when the plan was issued, in the order of its file. */
export const standingExceptions = (db: ReadDb): Standing[] => rowsOf(db, 'standing', 'order by rowid');
