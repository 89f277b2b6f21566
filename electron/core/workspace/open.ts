import { existsSync } from 'node:fs';
import { migrations } from '../../../db/bundled.ts';
import { keyOf } from '../../../db/keyring.ts';
import { openStore } from '../../../db/open.ts';
import { closeStore, type Store } from '../../../db/store.ts';
import { getWorkspace } from '../../../db/workspace.ts';
import { refuse } from '../../../shared/contract/faults.ts';
import type { Kid } from '../../../shared/model/ids.ts';
import type { Instant } from '../../../shared/model/period.ts';
import type { Core } from '../core.ts';
import { deskKeys } from './desk-keys.ts';
import { keysPath, storePath } from './folder.ts';
import { readKeys } from './key-file.ts';
import { unlockDatabase, type WayIn } from './key-slots.ts';

type Opening = { now: () => Instant; appVersion: string };

/**
 * Opens the workspace in a folder.
 * @throws `workspace.missing`, `key.*` (the way in), `store.*`
 */
export async function openWorkspace(folder: string, by: WayIn, opening: Opening): Promise<Core> {
  return openWithKey(folder, await databaseKey(folder, by), opening);
}

/** The key of the database in a folder. @throws `workspace.missing`, `key.*` (the way in) */
export async function databaseKey(folder: string, by: WayIn): Promise<Buffer> {
  if (!existsSync(keysPath(folder))) throw refuse('workspace.missing', { folder });
  return unlockDatabase(readKeys(keysPath(folder)), by);
}

/** Opens the workspace in a folder with the key of its database. @throws `store.*` */
export function openWithKey(folder: string, database: Uint8Array, { now, appVersion }: Opening): Core {
  const store = openStore(storePath(folder), database, { now: now(), migrations, keyChecked: true });
  return { store, keys: deskKeys(keysPath(folder), (kid) => isInUse(store, kid)), now, appVersion };
}

/** At the secretariat's desk a key is in use by the keyring; at a chair's, the secretariat may not know it yet. */
const isInUse = (store: Store, kid: Kid): boolean =>
  getWorkspace(store).role === 'chair' || keyOf(store, kid)?.status === 'active';

/** Locks the keys, folds the log into the file, and lets go of it. */
export function closeWorkspace(core: Core): void {
  core.keys.lock();
  closeStore(core.store);
}
