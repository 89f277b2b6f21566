import type { DocId } from '../shared/model/ids.ts';
import type { Instant } from '../shared/model/period.ts';
import { addRow, putRow, rowOf, rowsOf, setRow } from './rows.ts';
import type { Row } from './schema/tables.ts';
import type { ReadDb, WriteDb } from './store.ts';

/** A working copy that was given to somebody, or taken in; `ended` is null while it is out. */
export type Handover = Row<'handover'>;

/** Notes a handover. Its document must have been kept before. */
export const addHandover = (db: WriteDb, handover: Omit<Handover, 'ended' | 'endedAt' | 'endedWhy'>): void =>
  addRow(db, 'handover', { ...handover, endedWhy: '' });

/** The working copy that is out with somebody now, if one is. */
export const openHandover = (db: ReadDb): Handover | undefined =>
  rowsOf(db, 'handover', "where direction = 'out' and ended is null order by copy_turn desc limit 1")[0];

/** The working copy as somebody gave it for a time and waits for it, while it is here. */
export function givenBy(db: ReadDb): Handover | undefined {
  const last = allHandovers(db).at(-1);
  const forATime = last?.purpose === 'deputy' || last?.purpose === 'preparer';
  return last?.direction === 'in' && forATime ? last : undefined;
}

/** Every handover from and to this desk, the oldest first. */
export const allHandovers = (db: ReadDb): Handover[] => rowsOf(db, 'handover', 'order by copy_turn, at');

/** What this desk noted of a copy that it gave away, and the document itself. */
export type OwnNote = { readonly document: Row<'document'>; readonly handover: Handover };

export function ownNoteOf(db: ReadDb, handover: Handover): OwnNote | undefined {
  const document = rowOf(db, 'document', { docId: handover.docId });
  return document && { document, handover };
}

/** Puts that note in the place of what the copy, once it is back, says of itself. */
export function keepOwnNote(db: WriteDb, { document, handover }: OwnNote): void {
  putRow(db, 'document', document);
  putRow(db, 'handover', handover);
}

/** Says that a working copy came back, or was taken back without it, and why. */
export const endHandover = (
  db: WriteDb,
  docId: DocId,
  ended: 'came-back' | 'taken-back',
  endedAt: Instant,
  endedWhy: string,
): boolean => setRow(db, 'handover', { docId }, { ended, endedAt, endedWhy });
