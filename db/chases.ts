import type { Quarter } from '../shared/model/period.ts';
import { addRow, rowsOf } from './rows.ts';
import type { Row } from './schema/tables.ts';
import type { ReadDb, WriteDb } from './store.ts';

/** That somebody asked a sub-group for its return, how, and when. */
export type Chase = Row<'chase'>;

export const recordChase = (db: WriteDb, chase: Chase): void => addRow(db, 'chase', chase);

/** Who was asked for a quarter's return, the oldest first. */
export const chasesIn = (db: ReadDb, quarter: Quarter): Chase[] =>
  rowsOf(db, 'chase', 'where quarter = ? order by at, id', quarter);
