import type { DocId } from '../shared/model/ids.ts';
import type { Instant } from '../shared/model/period.ts';
import { addRow, rowsOf, setRow } from './rows.ts';
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

/** Every handover from and to this desk, the oldest first. */
export const allHandovers = (db: ReadDb): Handover[] => rowsOf(db, 'handover', 'order by copy_turn, at');

/** Says that a working copy came back, or was taken back without it, and why. */
export const endHandover = (
  db: WriteDb,
  docId: DocId,
  ended: 'came-back' | 'taken-back',
  endedAt: Instant,
  endedWhy: string,
): boolean => setRow(db, 'handover', { docId }, { ended, endedAt, endedWhy });
