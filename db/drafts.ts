import type { Instant } from '../shared/model/period.ts';
import { dropRaw, putRow, rowsOf } from './rows.ts';
import type { ReadDb, WriteDb } from './store.ts';

/** What was typed and is no entry yet, by the place that it was typed into; all of it, or what lies under a prefix. */
export const draftsUnder = (db: ReadDb, under = ''): Record<string, string> =>
  Object.fromEntries(
    rowsOf(db, 'draft', 'where substr(place, 1, length(?)) = ? order by place', under, under).map(
      ({ place, text }) => [place, text],
    ),
  );

/** Keeps a text as it was typed; null forgets it. Nothing is put on record: it is no entry. */
export function putDraft(db: WriteDb, place: string, text: string | null, at: Instant): void {
  if (text === null) dropRaw(db, 'draft', [place]);
  else putRow(db, 'draft', { place, text, at });
}
