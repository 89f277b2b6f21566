import { getPartnership } from '../../db/partnership.ts';
import { getSetting } from '../../db/settings.ts';
import type { ReadDb } from '../../db/store.ts';
import { getWorkspace, type Workspace } from '../../db/workspace.ts';
import { refuse } from '../../shared/contract/faults.ts';
import type { SubGroupId } from '../../shared/model/ids.ts';
import type { KeyHolder, KeyRole } from '../../shared/model/key.ts';
import type { Partnership } from '../../shared/model/partnership.ts';
import { type Core, newId } from './core.ts';
import type { PlanInForce } from './exchange/keep-plan.ts';

/** The secretariat's desk. @throws `desk.secretariat-only` */
export function secretariatDesk(db: ReadDb): Workspace {
  const desk = getWorkspace(db);
  if (desk.role !== 'secretariat') throw refuse('desk.secretariat-only');
  return desk;
}

export type ChairDesk = Workspace & { readonly subGroup: SubGroupId };

/** A sub-group's desk. @throws `desk.chair-only` */
export function chairDesk(db: ReadDb): ChairDesk {
  const desk = getWorkspace(db);
  if (desk.subGroup === null) throw refuse('desk.chair-only');
  return { ...desk, subGroup: desk.subGroup };
}

/** Refuses any change while the working copy is with somebody else. @throws `desk.read-only` */
export function writable<D extends Workspace>(desk: D): D {
  if (desk.readOnly !== '') throw refuse('desk.read-only', { why: desk.readOnly });
  return desk;
}

/** The plan in force at a chair's desk. */
export const planInForce = (db: ReadDb): PlanInForce | undefined =>
  getSetting<PlanInForce>(db, 'plan.in-force');

/** In what role the person at a chair's desk signs; a deputy's desk says so when it is set up. */
export const signingRole = (db: ReadDb, desk: Workspace): KeyRole =>
  desk.role === 'secretariat' ? 'secretariat' : (getSetting<KeyRole>(db, 'signing.role') ?? 'chair');

/** The members that open every document signed at this desk. */
export function headingOf(core: Core, desk: Workspace) {
  const { id, sample }: Partnership = getPartnership(core.store);
  const signer: KeyHolder = { ...desk.user, role: signingRole(core.store, desk) };
  return { id: newId(core), partnership: id, sample, signer, createdAt: core.now() };
}
