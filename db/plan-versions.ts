import type { DocId, SubGroupId } from '../shared/model/ids.ts';
import type { Instant } from '../shared/model/period.ts';
import type { Plan } from '../shared/model/plan.ts';
import { addRow, rowOf, rowsOf } from './rows.ts';
import { prepared, type ReadDb, type WriteDb } from './store.ts';

/** Keeps a whole plan under the number with which it was issued, or at a chair's desk received, for good. */
export const addPlanVersion = (db: WriteDb, number: number, content: Plan, issuedAt: Instant): void =>
  addRow(db, 'plan_version', { number, content, issuedAt });

/** The number of the plan issued last; 0 when none was. */
export const latestPlanVersion = (db: ReadDb): number =>
  prepared<{ number: number | null }>(db, 'select max(number) as number from plan_version').get()?.number ??
  0;

export const planVersion = (db: ReadDb, number: number): Plan | undefined =>
  rowOf(db, 'plan_version', { number })?.content;

/** Says which plan file carried a version to a sub-group. The document must have been kept before. */
export const addIssuedPlan = (db: WriteDb, planVersion: number, subGroup: SubGroupId, docId: DocId): void =>
  addRow(db, 'issued_plan', { planVersion, subGroup, docId });

/** Which version a plan file carried, and to whom; undefined for one that was never issued. */
export function issuedPlan(db: ReadDb, docId: DocId): { version: number; subGroup: SubGroupId } | undefined {
  const [row] = rowsOf(db, 'issued_plan', 'where doc_id = ?', docId);
  return row && { version: row.planVersion, subGroup: row.subGroup };
}

export const isIssued = (db: ReadDb, docId: DocId): boolean => issuedPlan(db, docId) !== undefined;

/** The plan file that a sub-group was sent last; undefined before any was. */
export const lastIssuedTo = (db: ReadDb, subGroup: SubGroupId): DocId | undefined =>
  rowsOf(db, 'issued_plan', 'where sub_group = ? order by plan_version desc limit 1', subGroup)[0]?.docId;
