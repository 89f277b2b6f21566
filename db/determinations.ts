import type { Determination } from '../shared/model/determination.ts';
import type { Quarter } from '../shared/model/period.ts';
import { addRow, rowsOf } from './rows.ts';
import type { ReadDb, WriteDb } from './store.ts';

/** Records a ruling, for good: one that no longer holds falls away by what it rests on. */
export const recordDetermination = (db: WriteDb, determination: Determination): void =>
  addRow(db, 'determination', determination);

/** The rulings for a quarter, in the order in which they were made. */
export const determinationsIn = (db: ReadDb, quarter: Quarter): Determination[] =>
  rowsOf(db, 'determination', 'where quarter = ? order by id', quarter);

export const allDeterminations = (db: ReadDb): Determination[] => rowsOf(db, 'determination', 'order by id');
