import type { ActionProgress } from '../shared/model/entries.ts';
import type { Ref } from '../shared/model/ids.ts';
import type { Quarter } from '../shared/model/period.ts';
import { put, remove, type Step } from './change.ts';
import { rowsOf } from './rows.ts';
import type { Row } from './schema/tables.ts';
import { prepared, type ReadDb, type WriteDb } from './store.ts';

/** How every action stood at the end of a quarter, with its milestones in the order of the plan. */
export function progressIn(db: ReadDb, quarter: Quarter): Map<Ref, ActionProgress> {
  const milestones = Map.groupBy(milestonesIn(db, quarter), ({ action }) => action);
  return new Map(
    rowsOf(db, 'action_progress', 'where quarter = ? order by action', quarter).map((row) => [
      row.action,
      { ...row, milestones: (milestones.get(row.action) ?? []).map(({ action: _, ...one }) => one) },
    ]),
  );
}

type Moved = Omit<Row<'milestone_progress'>, 'quarter'> & { action: Ref };

const milestonesIn = (db: ReadDb, quarter: Quarter): Moved[] =>
  prepared<Moved>(
    db,
    `select said.milestone, said.done_on as doneOn, said.new_due as newDue, said.why, milestone.action
     from milestone_progress as said
     join milestone on milestone.ref = said.milestone
     where said.quarter = ?
     order by milestone.position, milestone.ref`,
  ).all(quarter);

/** Takes back what was said of an action in a quarter, and of its milestones. */
export function removeProgress(db: WriteDb, step: Step, quarter: Quarter, action: Ref): void {
  remove(db, 'action_progress', { action, quarter }, step);
  for (const one of milestonesIn(db, quarter))
    if (one.action === action) remove(db, 'milestone_progress', { milestone: one.milestone, quarter }, step);
}

/** Says how an action and its milestones stood. A milestone of which nothing is said any more is as planned. */
export function putProgress(db: WriteDb, step: Step, { milestones, ...action }: ActionProgress): void {
  const { quarter } = action;
  put(db, 'action_progress', action, step);
  for (const one of milestonesIn(db, quarter)) {
    const gone =
      one.action === action.action && !milestones.some(({ milestone }) => milestone === one.milestone);
    if (gone) remove(db, 'milestone_progress', { milestone: one.milestone, quarter }, step);
  }
  for (const one of milestones) put(db, 'milestone_progress', { ...one, quarter }, step);
}
