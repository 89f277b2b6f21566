import { refuse } from '../shared/contract/faults.ts';
import type { DocId } from '../shared/model/ids.ts';
import type { Quarter } from '../shared/model/period.ts';
import { type RawRow, rowOf } from './rows.ts';
import type { RecordedNoun } from './schema/tables.ts';
import { getSetting, putSetting } from './settings.ts';
import { prepared, type ReadDb, type WriteDb } from './store.ts';

/** What is said of a quarter. Figures are not among it: they may be revised for as long as anybody counts. */
const said: ReadonlySet<RecordedNoun> = new Set([
  'action_progress',
  'milestone_progress',
  'exception_answer',
  'raised_exception',
  'gap',
  'contribution',
  'note',
  'request_answer',
] as const);

/** Which signed return of a quarter is being revised, and why. */
export type Revising = { readonly docId: DocId; readonly why: string };

const place = (quarter: Quarter): string => `revising/${quarter}`;

/** Until the next return is signed, or the one that is revised was taken back. */
export function revisingOf(db: ReadDb, quarter: Quarter): Revising | undefined {
  const revising = getSetting<Revising>(db, place(quarter));
  const state = revising && rowOf(db, 'document', { docId: revising.docId })?.state;
  return state === 'superseded' || state === 'withdrawn' ? undefined : revising;
}

/** Opens what is said of a quarter again, until its next return is signed. */
export const openQuarter = (db: WriteDb, quarter: Quarter, revising: Revising): void =>
  putSetting(db, place(quarter), revising);

/** The signed return that locks a quarter: one that stands, that nobody asks about, and that is not being revised. */
export function lockOf(db: ReadDb, quarter: Quarter): DocId | undefined {
  const standing = prepared<{ docId: DocId }>(
    db,
    `select doc_id as docId
     from document
     where quarter = ? and kind = 'return' and direction = 'out' and not transcribed
       and state in ('signed', 'exported', 'received', 'accepted')
     order by epoch desc, seq desc
     limit 1`,
  ).get(quarter)?.docId;
  return standing === revisingOf(db, quarter)?.docId ? undefined : standing;
}

/** What is said of a quarter stays as it was signed. @throws `return.locked` */
export function refuseLocked(db: ReadDb, noun: RecordedNoun, row: RawRow): void {
  if (!said.has(noun)) return;
  const quarter = row.quarter as Quarter;
  if (lockOf(db, quarter) !== undefined) throw refuse('return.locked', { quarter });
}
