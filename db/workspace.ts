import type { ItemId, PartnershipId, SubGroupId } from '../shared/model/ids.ts';
import type { Instant } from '../shared/model/period.ts';
import { addRow, rowsOf } from './rows.ts';
import { prepared, type ReadDb, type WriteDb } from './store.ts';

/** Whose desk this is, and who sits at it. */
export type Workspace = {
  id: ItemId;
  role: 'secretariat' | 'chair';
  partnership: PartnershipId;
  /** The sub-group whose desk this is; null at the secretariat's. */
  subGroup: SubGroupId | null;
  sample: boolean;
  user: { name: string; title: string };
  createdAt: Instant;
  /** Why nothing may be changed here; empty while it may. */
  readOnly: string;
  /** The working copy that this is; `turn` goes up by one each time that it changes hands. */
  copy: { id: ItemId; turn: number };
};

export type NewWorkspace = Omit<Workspace, 'readOnly' | 'copy'> & { copyId: ItemId };

/** Says whose desk a new store is. It is said once. */
export function createWorkspace(db: WriteDb, { user, ...desk }: NewWorkspace): void {
  addRow(db, 'workspace', {
    ...desk,
    one: 1,
    userName: user.name,
    userTitle: user.title,
    readOnly: '',
    copyTurn: 1,
  });
}

export function getWorkspace(db: ReadDb): Workspace {
  const [row] = rowsOf(db, 'workspace');
  if (!row) throw new Error('This store has not been said to be anybody’s desk.');
  const { one: _, userName, userTitle, copyId, copyTurn, ...desk } = row;
  return { ...desk, user: { name: userName, title: userTitle }, copy: { id: copyId, turn: copyTurn } };
}

/** Says who sits here from now on. */
export function introduceUser(db: WriteDb, { name, title }: Workspace['user']): void {
  prepared(db, 'update workspace set user_name = ?, user_title = ?').run(name, title);
}

/** Says why nothing may be changed here from now on; empty when it may again. */
export function setReadOnly(db: WriteDb, why: string): void {
  prepared(db, 'update workspace set read_only = ?').run(why);
}

/** Says which working copy this is from now on. */
export function setCopy(db: WriteDb, { id, turn }: Workspace['copy']): void {
  prepared(db, 'update workspace set copy_id = ?, copy_turn = ?').run(id, turn);
}
