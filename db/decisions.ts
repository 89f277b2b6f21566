import type { Decision, DecisionsFile } from '../shared/model/decisions-file.ts';
import type { Quarter } from '../shared/model/period.ts';
import { addRow, putRow, rowOf, rowsOf } from './rows.ts';
import { prepared, type ReadDb, type WriteDb } from './store.ts';

export type Meeting = DecisionsFile['meeting'];

/** Replaces what the body's meeting about a quarter decided: typed in, or taken from a decisions file. */
export function putDecisions(
  db: WriteDb,
  quarter: Quarter,
  meeting: Meeting,
  decisions: readonly Decision[],
): void {
  putRow(db, 'meeting', { quarter, ...meeting });
  prepared(db, 'delete from decision where quarter = ?').run(quarter);
  for (const one of decisions) addRow(db, 'decision', { quarter, ...one });
}

/** When the body met about a quarter, and in which minute; undefined until its decisions are here. */
export function meetingOf(db: ReadDb, quarter: Quarter): Meeting | undefined {
  const row = rowOf(db, 'meeting', { quarter });
  return row && { on: row.on, minute: row.minute };
}

/** Every meeting of which decisions are here, the newest first. */
export const meetingsHere = (db: ReadDb): (Meeting & { quarter: Quarter })[] =>
  rowsOf(db, 'meeting', 'order by quarter desc');

/** What the body decided about a quarter, by number. */
export const decisionsIn = (db: ReadDb, quarter: Quarter): Decision[] =>
  rowsOf(db, 'decision', 'where quarter = ? order by number', quarter).map(({ quarter: _, ...one }) => one);
