import type { Ref } from '../shared/model/ids.ts';
import type { Day } from '../shared/model/period.ts';
import type { Action, Plan, Priority } from '../shared/model/plan.ts';
import { inPlace, losePlaces, type Placed, placeless, removeLeavers } from './place.ts';
import { forget, remembered } from './remembered.ts';
import { addRow, putRow, rowsOf } from './rows.ts';
import type { NewRow } from './schema/tables.ts';
import { prepared, type ReadDb, type WriteDb } from './store.ts';

/** Children before their parents. */
const leaving = ['request', 'milestone', 'action', 'indicator', 'priority', 'theme'] as const;

/**
 * Replaces the plan as it stands at this desk, item by item, known by their refs. An item that is no longer
 * in it is removed, or kept out of sight while a reading or an entry still speaks of it. Rule sets of earlier
 * versions are kept. The partnership must have been put before: the plan names its sub-groups and markings.
 */
export function putPlan(db: WriteDb, plan: Plan): void {
  forget(db, 'plan');
  losePlaces(db, leaving);
  for (const noun of ['contributor', 'priority_evidence', 'evidence', 'threshold_change', 'calendar_quarter'])
    prepared(db, `delete from ${noun}`).run();
  putFrame(db, plan);
  for (const [position, one] of plan.evidence.entries()) addRow(db, 'evidence', { ...one, position });
  for (const [position, one] of plan.themes.entries()) putItem(db, 'theme', { ...one, position });
  for (const [position, one] of plan.priorities.entries()) putPriority(db, one, position);
  for (const [position, one] of plan.indicators.entries()) putItem(db, 'indicator', { ...one, position });
  for (const [position, one] of plan.actions.entries()) putAction(db, one, position);
  for (const [position, one] of plan.requests.entries()) putItem(db, 'request', { ...one, position });
  for (const [id, one] of plan.thresholdChanges.entries()) addRow(db, 'threshold_change', { id, ...one });
  removeLeavers(db, leaving);
}

/** The plan's own name and dates, its rules and its calendar. */
function putFrame(db: WriteDb, { id, title, from, to, ruleSet, calendar }: Plan): void {
  prepared(db, 'delete from plan').run();
  prepared(db, 'delete from rule_set where version > ?').run(ruleSet.version);
  addRow(db, 'plan', { id, title, from, to });
  putRow(db, 'rule_set', ruleSet);
  for (const quarter of calendar) addRow(db, 'calendar_quarter', quarter);
}

/** Writes an item in the place of the one with its ref, whatever id that had. */
function putItem<N extends Exclude<Placed, 'sub_group' | 'marking' | 'requester'>>(
  db: WriteDb,
  noun: N,
  item: NewRow<N>,
): void {
  prepared(db, `update "${noun}" set id = ? where ref = ?`).run(item.id, item.ref);
  putRow(db, noun, item);
}

function putPriority(db: WriteDb, { contributors, evidence, ...one }: Priority, position: number): void {
  putItem(db, 'priority', { ...one, position });
  for (const [nth, subGroup] of contributors.entries())
    addRow(db, 'contributor', { priority: one.ref, subGroup, position: nth });
  for (const [nth, ref] of evidence.entries())
    addRow(db, 'priority_evidence', { priority: one.ref, evidence: ref, position: nth });
}

function putAction(db: WriteDb, { milestones, ...one }: Action, position: number): void {
  putItem(db, 'action', { ...one, position });
  for (const [nth, milestone] of milestones.entries())
    putItem(db, 'milestone', { ...milestone, action: one.ref, position: nth });
}

/** The plan as it stands at this desk, exactly as it was put; null until there is one. Not to be changed. */
export const getPlan = (db: ReadDb): Plan | null => remembered(db, 'plan', () => readPlan(db));

function readPlan(db: ReadDb): Plan | null {
  const [frame] = rowsOf(db, 'plan');
  const [ruleSet] = rowsOf(db, 'rule_set', 'order by version desc limit 1');
  if (!frame || !ruleSet) return null;
  return {
    ...frame,
    ruleSet,
    calendar: rowsOf(db, 'calendar_quarter', 'order by rowid'),
    evidence: rowsOf(db, 'evidence', 'order by position').map(placeless),
    themes: rowsOf(db, 'theme', inPlace).map(placeless),
    priorities: prioritiesOf(db),
    indicators: rowsOf(db, 'indicator', inPlace).map(placeless),
    actions: actionsOf(db),
    requests: rowsOf(db, 'request', inPlace).map(placeless),
    thresholdChanges: rowsOf(db, 'threshold_change', 'order by id').map(({ id: _, ...one }) => one),
  };
}

function prioritiesOf(db: ReadDb): Priority[] {
  const contributors = Map.groupBy(rowsOf(db, 'contributor', 'order by position'), (one) => one.priority);
  const evidence = Map.groupBy(rowsOf(db, 'priority_evidence', 'order by position'), (one) => one.priority);
  return rowsOf(db, 'priority', inPlace).map(({ position: _, ...one }) => ({
    ...one,
    contributors: (contributors.get(one.ref) ?? []).map(({ subGroup }) => subGroup),
    evidence: (evidence.get(one.ref) ?? []).map((cited) => cited.evidence),
  }));
}

function actionsOf(db: ReadDb): Action[] {
  const milestones = Map.groupBy(rowsOf(db, 'milestone', inPlace), ({ action }) => action);
  return rowsOf(db, 'action', inPlace).map(({ position: _, ...one }) => ({
    ...one,
    milestones: (milestones.get(one.ref) ?? []).map(({ action: _, ...milestone }) => placeless(milestone)),
  }));
}

/** The title of an indicator, action or priority, also of one that has left the plan and is still spoken of. */
export const titleEver = (db: ReadDb, ref: Ref): string | undefined =>
  prepared<{ title: string }>(
    db,
    `select title from indicator where ref = ?
     union all select title from action where ref = ?
     union all select title from priority where ref = ?`,
  ).get(ref, ref, ref)?.title;

/** Notes what was answered to a request, and when: its next revision. Gives whether there is such a request. */
export function answerRequest(db: WriteDb, ref: Ref, answer: string, on: Day): boolean {
  forget(db, 'plan');
  const set = prepared(
    db,
    `update request
     set answer = ?, answered_on = ?, rev = rev + 1
     where ref = ? and position is not null`,
  );
  return set.run(answer, on, ref).changes === 1;
}
