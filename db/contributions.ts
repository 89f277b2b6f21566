import type { Contribution } from '../shared/model/entries.ts';
import type { Quarter } from '../shared/model/period.ts';
import { put, remove, type Step } from './change.ts';
import { rowsOf } from './rows.ts';
import type { ReadDb, WriteDb } from './store.ts';

/** What contributors say of cross-cutting priorities in a quarter, in the order of the refs. */
export const contributionsIn = (db: ReadDb, quarter: Quarter): Contribution[] =>
  rowsOf(db, 'contribution', 'where quarter = ? order by priority, sub_group', quarter);

export function putContribution(db: WriteDb, step: Step, contribution: Contribution): void {
  put(db, 'contribution', contribution, step);
}

/** Takes a contribution back: then nothing was said, not even that there is nothing to add. */
export const removeContribution = (
  db: WriteDb,
  step: Step,
  { priority, subGroup, quarter }: Pick<Contribution, 'priority' | 'subGroup' | 'quarter'>,
): void => remove(db, 'contribution', { priority, subGroup, quarter }, step);
