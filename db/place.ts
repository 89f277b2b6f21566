import type { Noun } from './schema/tables.ts';
import { prepared, type Value, type WriteDb } from './store.ts';

/** Tables whose rows have a place, and may lose it: see `losePlaces`. */
export type Placed = Extract<
  Noun,
  | 'sub_group'
  | 'marking'
  | 'requester'
  | 'theme'
  | 'priority'
  | 'indicator'
  | 'action'
  | 'milestone'
  | 'request'
>;

/** The end of a query for the rows that have a place. */
export const inPlace = 'where position is not null order by position';

/** A row as the model knows it, where the order says the place. */
export const placeless = <T extends { position: unknown }>({ position: _, ...one }: T): Omit<T, 'position'> =>
  one;

/** Takes every row's place away. Those that are then written again have one; the others have left. */
export function losePlaces(db: WriteDb, nouns: readonly Placed[]): void {
  for (const noun of nouns) prepared(db, `update "${noun}" set position = null`).run();
}

/**
 * Removes the rows that have no place, parents last. One of which something still speaks (a reading, an
 * answer, a contribution) stays as it was, out of sight, so that nothing that people wrote is lost.
 */
export function removeLeavers(db: WriteDb, nouns: readonly Placed[]): void {
  for (const noun of nouns) {
    const leavers = prepared<{ rowid: Value }>(db, `select rowid from "${noun}" where position is null`);
    for (const { rowid } of leavers.all()) {
      try {
        prepared(db, `delete from "${noun}" where rowid = ?`).run(rowid);
      } catch (error) {
        if ((error as { code?: string }).code !== 'SQLITE_CONSTRAINT_FOREIGNKEY') throw error;
      }
    }
  }
}
