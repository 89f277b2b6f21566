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
import { peopleHere, sitting } from './workspace/people.ts';

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

/** What a working copy makes of whoever takes it over. A preparer enters figures and words; others sign. */
export type SigningRole = Extract<KeyRole, 'chair' | 'deputy'> | 'preparer';

/** In what role the person at a chair's desk signs: as the working copy says, or else as the partnership does. */
export function signingRole(db: ReadDb, desk: Workspace): KeyRole {
  if (desk.role === 'secretariat') return 'secretariat';
  const here = sitting(db);
  if (here !== undefined && here.role !== 'keeper') return 'deputy';
  const given = getSetting<SigningRole>(db, 'signing.role');
  if (given !== undefined) return given === 'preparer' ? 'deputy' : given;
  const { people, roles } = getPartnership(db);
  const own = people.filter(({ name }) => name === desk.user.name).map(({ id }) => id);
  const posts = roles.filter(({ person, subGroup }) => own.includes(person) && subGroup === desk.subGroup);
  const isDeputy = posts.some(({ role }) => role === 'deputy') && !posts.some(({ role }) => role === 'chair');
  return isDeputy ? 'deputy' : 'chair';
}

/** A desk at which may be signed. @throws `desk.read-only`, `return.preparer`, `return.prepared-here` */
export function signingDesk<D extends Workspace>(db: ReadDb, desk: D): D {
  if (sitting(db)?.role === 'preparer')
    throw refuse('return.prepared-here', { name: peopleHere(db)[0]?.name ?? '' });
  if (getSetting<SigningRole>(db, 'signing.role') === 'preparer') throw refuse('return.preparer');
  return writable(desk);
}

/** The members that open every document signed at this desk. */
export function headingOf(core: Core, desk: Workspace) {
  const { id, sample }: Partnership = getPartnership(core.store);
  const signer: KeyHolder = { ...desk.user, role: signingRole(core.store, desk) };
  return { id: newId(core), partnership: id, sample, signer, createdAt: core.now() };
}
