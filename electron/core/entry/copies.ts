import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { listCopies } from '../../../db/copies.ts';
import { copiesFolder } from '../../../db/folder.ts';
import { restoreCopy } from '../../../db/restore.ts';
import type { WorkspaceId } from '../../../shared/contract/entry.ts';
import { refuse } from '../../../shared/contract/faults.ts';
import { stemOf } from '../../../shared/rules/dated-copies.ts';
import { writeDurably } from '../../disk/durable-file.ts';
import { keysPath, storePath } from '../workspace/folder.ts';
import { type KeyFile, readKeys, writeKeys } from '../workspace/key-file.ts';
import { letIn } from '../workspace/key-slots.ts';
import { writeLabel } from '../workspace/label.ts';
import { wayIn } from '../workspace/open.ts';
import { newestSafeCopy, readSafeCopy, type SafeCopy } from '../workspace/safe-copy.ts';
import type { EntryHandlers } from './answers.ts';
import type { Hall } from './hall.ts';

type Names =
  | 'entry.copies'
  | 'entry.restore'
  | 'entry.safe-copy'
  | 'entry.look-at-copy'
  | 'entry.begin-from-copy';

/** What answers the calls about copies: those beside a workspace, and those that were kept elsewhere. */
export const copyHandlers: Pick<EntryHandlers, Names> = {
  'entry.copies': ({ shelf }, { workspace }) =>
    copiesOf(shelf.folderOf(workspace)).map(({ number, day, reason }) => ({ number, day, reason })),
  'entry.restore': async (hall, { workspace, copy, by }) => {
    const folder = hall.shelf.folderOf(workspace);
    const { database, kid } = await wayIn(folder, by);
    const chosen = copiesOf(folder).find(({ number }) => number === copy);
    if (chosen === undefined) throw refuse('entry.no-copy');
    if (hall.sitting?.id === workspace) await hall.leave();
    restoreCopy(chosen.path, storePath(folder), database, hall.outside.now());
    await hall.enterWith({ workspace, database }, kid);
    return { workspace };
  },
  'entry.safe-copy': ({ shelf }, { workspace }) => newestSafeCopy(shelf.folderOf(workspace)),
  'entry.look-at-copy': (hall, { copy }) => {
    const { mark, label, keys } = readSafeCopy(copy);
    return { label, day: mark.day, reason: mark.reason, here: deskOf(hall, keys) !== undefined };
  },
  'entry.begin-from-copy': async (hall, { copy: bytes, by }) => {
    const copy = readSafeCopy(bytes);
    const { database, kid } = await letIn(copy.keys, by);
    const here = deskOf(hall, copy.keys);
    if (here !== undefined && hall.sitting?.id === here) await hall.leave();
    const workspace = here ?? (await newDesk(hall, copy, database));
    if (here !== undefined) put(hall, copy, hall.shelf.folderOf(here), database);
    await hall.enterWith({ workspace, database }, kid);
    return { workspace };
  },
};

const copiesOf = (folder: string) => listCopies(copiesFolder(storePath(folder)));

/** The desk on this computer whose database has the same key. */
const deskOf = ({ shelf }: Hall, { check }: KeyFile): WorkspaceId | undefined =>
  shelf.ids().find((id) => {
    try {
      return readKeys(keysPath(shelf.folderOf(id))).check === check;
    } catch {
      return false; // whose keys are damaged cannot be told; the copy then makes a desk of its own
    }
  });

async function newDesk(hall: Hall, copy: SafeCopy, database: Uint8Array): Promise<WorkspaceId> {
  const { id } = await hall.shelf.add(async (folder) => {
    mkdirSync(folder, { mode: 0o700 });
    writeKeys(keysPath(folder), copy.keys);
    writeLabel(folder, copy.label);
    put(hall, copy, folder, database);
  });
  return id;
}

/** Lays a copy among the dated ones, so that counting goes on from it, and then in the place of the database. */
function put({ outside }: Hall, { mark, database: bytes }: SafeCopy, folder: string, key: Uint8Array): void {
  const store = storePath(folder);
  mkdirSync(copiesFolder(store), { recursive: true });
  const path = join(copiesFolder(store), `${stemOf(mark)}.db`);
  writeDurably(path, bytes);
  try {
    restoreCopy(path, store, key, outside.now());
  } catch (error) {
    rmSync(path, { force: true });
    throw error;
  }
}
