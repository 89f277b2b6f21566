import { putRow, rowOf } from './rows.ts';
import type { ReadDb, WriteDb } from './store.ts';

/** What was last kept under this name. Whoever keeps it says what it is. */
export const getSetting = <T>(db: ReadDb, name: string): T | undefined =>
  rowOf(db, 'setting', { name })?.value as T | undefined;

/** Keeps anything that JSON can say, but not nothing. */
export const putSetting = (db: WriteDb, name: string, value: NonNullable<unknown>): void =>
  putRow(db, 'setting', { name, value });
