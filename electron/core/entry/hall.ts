import type { Kept } from '../../../shared/contract/core-messages.ts';
import type { WorkspaceId } from '../../../shared/contract/entry.ts';
import { refuse } from '../../../shared/contract/faults.ts';
import type { Kid } from '../../../shared/model/ids.ts';
import type { SystemSignIn, WayIn } from '../workspace/key-slots.ts';
import { wayIn } from '../workspace/open.ts';
import { type Shelf, shelfIn } from '../workspace/shelf.ts';
import { idle, type Progress } from './progress.ts';
import { type Circumstances, type Sitting, sitDown } from './sitting.ts';

/** What the process that runs an entry gives it. */
export type Outside = Circumstances & {
  /** Where workspaces live on this computer. */
  folder: string;
  signInOffered: boolean;
  system: SystemSignIn;
  /** Told whenever a workspace is opened or locked: what lets a process started anew go on. */
  keep(kept: Kept | null): void;
};

/** The way in: which workspaces there are, and which one is open. One at a time is. */
export type Hall = {
  readonly outside: Outside;
  readonly shelf: Shelf;
  readonly sitting: Sitting | null;
  /** How far the making of the sample is. */
  lookingRound: Progress;
  /** @throws `entry.locked` */
  present(): Sitting;
  enter(id: WorkspaceId, by: WayIn): Promise<void>;
  /** `by` is whose secret opened it; left out, whoever sat there last goes on. */
  enterWith(kept: Kept, by?: Kid | null): Promise<void>;
  leave(): Promise<void>;
};

export function hallOf(outside: Outside): Hall {
  const shelf = shelfIn(outside.folder);
  let sitting: Sitting | null = null;
  const hall: Hall = {
    outside,
    shelf,
    lookingRound: idle,
    get sitting() {
      return sitting;
    },
    present() {
      if (sitting === null) throw refuse('entry.locked');
      return sitting;
    },
    async enter(id, by) {
      const { database, kid } = await wayIn(shelf.folderOf(id), by);
      await hall.enterWith({ workspace: id, database }, kid);
    },
    async enterWith({ workspace: id, database }, by = null) {
      const folder = shelf.folderOf(id);
      await hall.leave();
      // A copy of its own: a Buffer's memory is shared, and a message between processes would carry all of it.
      sitting = sitDown({ id, folder, database: Uint8Array.from(database), by }, outside);
      outside.keep({ workspace: id, database: sitting.database });
    },
    async leave() {
      const leaving = sitting;
      sitting = null; // from here on calls are refused, so that leaving has an end
      if (leaving === null) return;
      outside.keep(null);
      await leaving.leave();
    },
  };
  return hall;
}
