import { existsSync } from 'node:fs';
import { migrations } from '../../../db/bundled.ts';
import { keyOf } from '../../../db/keyring.ts';
import { openStore } from '../../../db/open.ts';
import { closeStore, type Store } from '../../../db/store.ts';
import { write } from '../../../db/transaction.ts';
import { getWorkspace } from '../../../db/workspace.ts';
import { refuse } from '../../../shared/contract/faults.ts';
import type { Kid } from '../../../shared/model/ids.ts';
import type { Instant } from '../../../shared/model/period.ts';
import type { Core } from '../core.ts';
import { deskKeys } from './desk-keys.ts';
import { keysPath, storePath } from './folder.ts';
import { readKeys } from './key-file.ts';
import { heldKeys, keysHeldBy, type LetIn, letIn, type WayIn } from './key-slots.ts';
import { seatOf, sitHere, sitting } from './people.ts';

type Opening = { now: () => Instant; appVersion: string };

/**
 * Opens the workspace in a folder.
 * @throws `workspace.missing`, `key.*` (the way in), `store.*`
 */
export async function openWorkspace(folder: string, by: WayIn, opening: Opening): Promise<Core> {
  const { database, kid } = await wayIn(folder, by);
  return openWithKey(folder, database, opening, kid);
}

/** The key of the database in a folder. @throws `workspace.missing`, `key.*` (the way in) */
export const databaseKey = async (folder: string, by: WayIn): Promise<Buffer> =>
  (await wayIn(folder, by)).database;

/** The key of the database in a folder, and whose secret gave it. @throws as `databaseKey` */
export async function wayIn(folder: string, by: WayIn): Promise<LetIn> {
  if (!existsSync(keysPath(folder))) throw refuse('workspace.missing', { folder });
  return letIn(readKeys(keysPath(folder)), by);
}

/**
 * Opens the workspace in a folder with the key of its database. Whoever gave it takes the seat; where nobody
 * did, whoever sat last keeps it. @throws `store.*`
 */
export function openWithKey(
  folder: string,
  database: Uint8Array,
  { now, appVersion }: Opening,
  by: Kid | null = null,
): Core {
  const store = openStore(storePath(folder), database, { now: now(), migrations, keyChecked: true });
  const path = keysPath(folder);
  const seat = by === null ? sitting(store) : seatOf(store, keysHeldBy(readKeys(path), by));
  if (seat !== undefined && by !== null) write(store, (db) => sitHere(db, seat));
  const sits = by ?? personWith(path, seat?.kid);
  return { store, keys: deskKeys(path, (kid) => isInUse(store, kid), sits), now, appVersion };
}

/** The newest key of the person who has had this one; null where nobody has. */
const personWith = (path: string, kid: Kid | undefined): Kid | null =>
  heldKeys(readKeys(path)).find((one) => keysHeldBy(readKeys(path), one.kid).some((each) => each.kid === kid))
    ?.kid ?? null;

/** At the secretariat's desk a key is in use by the keyring; at a chair's, the secretariat may not know it yet. */
const isInUse = (store: Store, kid: Kid): boolean =>
  getWorkspace(store).role === 'chair' || keyOf(store, kid)?.status === 'active';

/** Locks the keys, folds the log into the file, and lets go of it. */
export function closeWorkspace(core: Core): void {
  core.keys.lock();
  closeStore(core.store);
}
