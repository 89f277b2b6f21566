import { getSetting, putSetting } from '../../../db/settings.ts';
import type { ReadDb, WriteDb } from '../../../db/store.ts';
import { getWorkspace, introduceUser } from '../../../db/workspace.ts';
import { refuse } from '../../../shared/contract/faults.ts';
import type { Kid } from '../../../shared/model/ids.ts';
import type { HeldKeys } from './key-slots.ts';

/**
 * Somebody who works at this desk under a passphrase of their own. The keeper is whose desk it is; a deputy
 * signs under a key of their own; a preparer enters figures and words, and signs nothing.
 */
export type DeskPerson = { kid: Kid; name: string; title: string; role: 'keeper' | 'deputy' | 'preparer' };

/** Everybody who works at this desk, the keeper first; nobody is listed while the keeper works alone. */
export const peopleHere = (db: ReadDb): readonly DeskPerson[] =>
  getSetting<DeskPerson[]>(db, 'desk.people') ?? [];

export const keepPeople = (db: WriteDb, people: readonly DeskPerson[]): void =>
  putSetting(db, 'desk.people', people);

/** Who has sat down, where more than one may; the keeper where nobody was asked. */
export const sitting = (db: ReadDb): DeskPerson | undefined => {
  const kid = getSetting<Kid>(db, 'desk.sits');
  const people = peopleHere(db);
  return people.find((one) => one.kid === kid) ?? people[0];
};

/** Everything that is entered from now on is entered in the name of whoever sits. */
export function sitHere(db: WriteDb, person: DeskPerson): void {
  putSetting(db, 'desk.sits', person.kid);
  introduceUser(db, person);
}

/**
 * The person whose secret has opened the desk takes the seat. One of whom the desk knows nothing, such as after
 * an older copy was put in its place, may prepare and no more.
 */
export function seatOf(db: ReadDb, held: readonly HeldKeys[]): DeskPerson | undefined {
  const people = peopleHere(db);
  const found = people.find(({ kid }) => held.some((one) => one.kid === kid));
  const [latest] = held;
  if (people.length === 0 || latest === undefined) return undefined;
  return found ?? { kid: latest.kid, ...getWorkspace(db).user, role: 'preparer' };
}

/** Refuses what only the person whose desk it is may do. @throws `desk.keeper-only` */
export function keepersDesk(db: ReadDb): void {
  const here = sitting(db);
  if (here !== undefined && here.role !== 'keeper')
    throw refuse('desk.keeper-only', { name: peopleHere(db)[0]?.name ?? '' });
}
