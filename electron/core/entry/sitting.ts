import { takeCopy } from '../../../db/copies.ts';
import { copiesFolder } from '../../../db/folder.ts';
import { lastWriteOfUnclosed } from '../../../db/interrupted.ts';
import { getPartnership } from '../../../db/partnership.ts';
import { prepared } from '../../../db/store.ts';
import { getWorkspace } from '../../../db/workspace.ts';
import type { Serve, Surprise } from '../../../shared/contract/answer.ts';
import type { Topic } from '../../../shared/contract/call.ts';
import type { WorkspaceId, WorkspaceLabel } from '../../../shared/contract/entry.ts';
import { type CallName, contract } from '../../../shared/contract/index.ts';
import type { Kid } from '../../../shared/model/ids.ts';
import type { Instant } from '../../../shared/model/period.ts';
import { handlers } from '../calls/index.ts';
import type { Core } from '../core.ts';
import { serveWith } from '../serve.ts';
import { storePath } from '../workspace/folder.ts';
import { writeLabel } from '../workspace/label.ts';
import { closeWorkspace, openWithKey } from '../workspace/open.ts';
import { dropForbiddenSignIn } from './sign-in.ts';

/** A workspace that is open, from unlocking to locking. */
export type Sitting = {
  readonly id: WorkspaceId;
  readonly folder: string;
  /** The 32-byte key of its database. */
  readonly database: Uint8Array;
  readonly core: Core;
  readonly serve: Serve;
  /** When it was last written to, if it was not closed then; null once its user has been told. */
  interruptedAt: Instant | null;
  /** Finishes what is being done, takes a dated copy of what was changed, and closes the workspace. */
  leave(): Promise<void>;
};

/** What a sitting needs of its process. */
export type Circumstances = {
  now: () => Instant;
  appVersion: string;
  checkOutput: boolean;
  surprise: Surprise;
};

/** Opens a workspace with the key of its database. @throws `store.*` */
export function sitDown(
  { id, folder, database, by }: Pick<Sitting, 'id' | 'folder' | 'database'> & { by: Kid | null },
  about: Circumstances,
): Sitting {
  const interruptedAt = lastWriteOfUnclosed(storePath(folder));
  const core = openWithKey(folder, database, about, by);
  try {
    writeLabel(folder, labelOf(core));
  } catch (error) {
    closeWorkspace(core);
    throw error;
  }
  const before = changesOf(core);
  const dropSignIn = (): void => {
    try {
      dropForbiddenSignIn(folder, core.store);
    } catch (error) {
      about.surprise('forbidden sign-in', error); // tried again when the desk is opened next
    }
  };
  dropSignIn();
  const answer = serveWith(handlers, core, about);
  const working = new Set<Promise<unknown>>();
  return {
    ...{ id, folder, database, core, interruptedAt },
    serve(name, raw) {
      const work = bringsPlan(name) ? answer(name, raw).finally(() => dropSignIn()) : answer(name, raw);
      working.add(work);
      return work.finally(() => working.delete(work));
    },
    async leave() {
      await Promise.allSettled(working);
      try {
        if (changesOf(core) > before)
          takeCopy(core.store, database, copiesFolder(storePath(folder)), 'closing', about.now());
      } catch (error) {
        about.surprise('closing copy', error); // a full disk must not keep the workspace open
      }
      closeWorkspace(core);
    },
  };
}

/** Whether a call may bring another plan, and with it another word on the computer's sign-in. */
const bringsPlan = (name: string): boolean =>
  Object.hasOwn(contract, name) && (contract[name as CallName].touches as readonly Topic[]).includes('plan');

/** How many rows were changed since the workspace was opened. */
const changesOf = ({ store }: Core): number =>
  Number(prepared<{ n: number }>(store, 'select total_changes() as n').get()?.n);

function labelOf({ store }: Core): WorkspaceLabel {
  const { role, subGroup, sample } = getWorkspace(store);
  const { body, subGroups } = getPartnership(store);
  return { role, body, subGroup: subGroups.find(({ id }) => id === subGroup)?.name ?? null, sample };
}
