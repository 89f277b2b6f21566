import { getPartnership } from '../../../db/partnership.ts';
import { write } from '../../../db/transaction.ts';
import { getWorkspace, introduceUser } from '../../../db/workspace.ts';
import type { AboutWorkspace } from '../../../shared/contract/workspace.ts';
import { type Core, today } from '../core.ts';
import { writable } from '../desk.ts';
import type { Handlers } from '../serve.ts';
import { keepPeople, peopleHere, sitting } from '../workspace/people.ts';

export const workspaceHandlers: Pick<Handlers, 'workspace.about' | 'workspace.introduce'> = {
  'workspace.about': about,
  'workspace.introduce': (core, user) => {
    writable(getWorkspace(core.store));
    const here = sitting(core.store);
    write(core.store, (db) => {
      introduceUser(db, user);
      if (here === undefined) return;
      keepPeople(
        db,
        peopleHere(db).map((one) => (one.kid === here.kid ? { ...one, ...user } : one)),
      );
    });
    return about(core);
  },
};

function about(core: Core): AboutWorkspace {
  const desk = getWorkspace(core.store);
  const { id, body, subGroups, sample } = getPartnership(core.store);
  const own = subGroups.find((one) => one.id === desk.subGroup);
  return {
    id: desk.id,
    role: desk.role,
    partnership: id,
    body,
    subGroup: own === undefined ? null : { id: own.id, name: own.name },
    sample,
    user: desk.user,
    today: today(core),
    createdAt: desk.createdAt,
    readOnly: desk.readOnly,
  };
}
