import type { Note } from '../shared/model/entries.ts';
import type { ItemId } from '../shared/model/ids.ts';
import type { Quarter } from '../shared/model/period.ts';
import { put, remove, type Step } from './change.ts';
import { rowsOf } from './rows.ts';
import type { Row } from './schema/tables.ts';
import type { ReadDb, WriteDb } from './store.ts';

/** A note with the id by which it is changed or removed here; the id does not travel. */
export type KeptNote = Row<'note'>;

/** The notes of a quarter, in the order in which they were written. */
export const keptNotesIn = (db: ReadDb, quarter: Quarter): KeptNote[] =>
  rowsOf(db, 'note', 'where quarter = ? order by id', quarter);

/** The same notes as a return carries them. */
export const notesIn = (db: ReadDb, quarter: Quarter): Note[] =>
  keptNotesIn(db, quarter).map(({ id: _, ...note }) => note);

/** Writes a note, new or in the place of the one with its id. */
export function putNote(db: WriteDb, step: Step, id: ItemId, note: Note): void {
  put(db, 'note', { id, ...note }, step);
}

export const removeNote = (db: WriteDb, step: Step, id: ItemId): void => remove(db, 'note', { id }, step);
