import type { Gap } from '../shared/model/entries.ts';
import type { Ref } from '../shared/model/ids.ts';
import type { Quarter } from '../shared/model/period.ts';
import { put, remove, type Step } from './change.ts';
import { rowsOf } from './rows.ts';
import type { ReadDb, WriteDb } from './store.ts';

/** Why items have nothing to show in a quarter, by item. */
export const gapsIn = (db: ReadDb, quarter: Quarter): Map<Ref, Gap> =>
  new Map(rowsOf(db, 'gap', 'where quarter = ? order by item', quarter).map((one) => [one.item, one]));

export function putGap(db: WriteDb, step: Step, gap: Gap): void {
  put(db, 'gap', gap, step);
}

/** Takes back that there is a gap, as when the figure came after all. */
export const removeGap = (db: WriteDb, step: Step, quarter: Quarter, item: Ref): void =>
  remove(db, 'gap', { item, quarter }, step);
