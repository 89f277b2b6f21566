import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { v7 as uuidv7 } from 'uuid';
import { migrations } from '../../../db/bundled.ts';
import { nextKeyringVersion, putKey } from '../../../db/keyring.ts';
import { openStore } from '../../../db/open.ts';
import { putPartnership } from '../../../db/partnership.ts';
import { closeStore, type WriteDb } from '../../../db/store.ts';
import { write } from '../../../db/transaction.ts';
import { createWorkspace, type NewWorkspace } from '../../../db/workspace.ts';
import type { WorkspaceLabel } from '../../../shared/contract/entry.ts';
import { refuse } from '../../../shared/contract/faults.ts';
import type { ItemId } from '../../../shared/model/ids.ts';
import type { RingKey } from '../../../shared/model/key.ts';
import type { Partnership, RoleName } from '../../../shared/model/partnership.ts';
import { partnershipFile } from '../../../shared/model/partnership.ts';
import type { Instant } from '../../../shared/model/period.ts';
import { londonDay } from '../../../shared/rules/london-day.ts';
import { desk } from '../../../shared/words/desk.ts';
import { readFile } from '../exchange/bundle.ts';
import { keepPlan } from '../exchange/keep-plan.ts';
import { readFirstPlan } from '../exchange/read-plan.ts';
import { strictText } from '../exchange/strict-json.ts';
import { keysPath, storePath } from './folder.ts';
import { writeKeys } from './key-file.ts';
import { createKeys, type HeldKeys, heldKeys } from './key-slots.ts';

/** What a new workspace is made from: the secretariat's partnership file, or the plan file sent to a chair. */
export type Beginning =
  | { role: 'secretariat'; partnership: Uint8Array }
  | { role: 'chair'; plan: Uint8Array };

/** When it is made. A stated instant, not the computer's own, is only for samples. */
export type Moment = { now: Instant; stated?: boolean };

export type Created = { recoveryCode: string; own: HeldKeys; sample: boolean };

/**
 * Makes a workspace in a folder that is empty or not there yet: its keys, its encrypted database, and what
 * the given file holds. When anything goes wrong the folder is left as it was.
 * @returns the recovery code, which is shown once and kept nowhere
 * @throws `workspace.not-empty`, `workspace.partnership`, `key.passphrase-weak`, those of `readFile` and
 * `readFirstPlan`, and `store.*`
 */
export async function createWorkspaceIn(
  folder: string,
  passphrase: string,
  beginning: Beginning,
  { now, stated = false }: Moment,
): Promise<Created> {
  refuseFullFolder(folder);
  const fill = await fillOf(beginning, now);
  if (stated && !fill.label.sample) throw refuse('clock.not-sample');
  const { keys, recoveryCode, database } = await createKeys(passphrase);
  const [own] = heldKeys(keys);
  if (own === undefined) throw new Error('Keys were made without a person.');
  const wasThere = existsSync(folder);
  makeFolder(folder);
  try {
    writeKeys(keysPath(folder), keys);
    const store = openStore(storePath(folder), database, { now, migrations, create: true, keyChecked: true });
    try {
      write(store, (db) => fill.into(db, own));
    } finally {
      closeStore(store);
    }
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    if (wasThere) mkdirSync(folder);
    throw error;
  }
  return { recoveryCode, own, sample: fill.label.sample };
}

/**
 * Whose desk a file would make. Nothing is made.
 * @throws `workspace.partnership`, those of `readFile` and `readFirstPlan`
 */
export async function lookAt(beginning: Beginning, now: Instant): Promise<Omit<Fill, 'into'>> {
  const { label, signInForbidden } = await fillOf(beginning, now);
  return { label, signInForbidden };
}

/** @throws `workspace.not-empty`; `file.unwritable` when it is no folder */
export function refuseFullFolder(folder: string): void {
  if (namesIn(folder).length > 0) throw refuse('workspace.not-empty', { folder });
}

function namesIn(folder: string): string[] {
  try {
    return existsSync(folder) ? readdirSync(folder) : [];
  } catch {
    throw refuse('file.unwritable', { path: folder });
  }
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  } catch {
    throw refuse('file.unwritable', { path: folder });
  }
}

/** What is put into the new store, and whose desk that makes. */
type Fill = {
  label: WorkspaceLabel;
  signInForbidden: boolean;
  into(db: WriteDb, own: HeldKeys): void;
};

const fillOf = async (beginning: Beginning, now: Instant): Promise<Fill> =>
  beginning.role === 'chair' ? asChair(beginning.plan, now) : asSecretariat(beginning.partnership, now);

function asSecretariat(bytes: Uint8Array, now: Instant): Fill {
  const { schema: _, ...partnership } = parsePartnership(bytes);
  const into: Fill['into'] = (db, own) => {
    createWorkspace(db, {
      ...newDesk(partnership, now),
      role: 'secretariat',
      subGroup: null,
      user: userIn(partnership, 'secretariat', null),
    });
    putPartnership(db, partnership);
    putKey(db, ownKey(own, partnership, now), { confirmedOn: londonDay(now) });
    nextKeyringVersion(db, now);
  };
  const { body, sample } = partnership;
  return { label: { role: 'secretariat', body, subGroup: null, sample }, signInForbidden: false, into };
}

async function asChair(bytes: Uint8Array, now: Instant): Promise<Fill> {
  const documents = readFile(bytes);
  const [found] = documents;
  if (found === undefined || documents.length > 1 || found.form !== 'jws')
    throw refuse('file.not-a-first-plan');
  const verified = await readFirstPlan(found.text);
  const { about, subGroup } = verified.plan;
  const into: Fill['into'] = (db) => {
    createWorkspace(db, {
      ...newDesk(about, now),
      role: 'chair',
      subGroup,
      user: userIn(about, 'chair', subGroup),
    });
    keepPlan(db, verified, now);
  };
  const { body, sample } = about;
  const own = about.subGroups.find(({ id }) => id === subGroup);
  return {
    label: { role: 'chair', body, subGroup: own?.name ?? null, sample },
    signInForbidden: verified.plan.settings.systemSignIn === 'forbidden',
    into,
  };
}

const newDesk = (
  { id, sample }: Partnership,
  now: Instant,
): Pick<NewWorkspace, 'id' | 'partnership' | 'sample' | 'createdAt' | 'copyId'> => ({
  id: uuidv7({ msecs: now }) as ItemId,
  partnership: id,
  sample,
  createdAt: now,
  copyId: uuidv7({ msecs: now }) as ItemId,
});

/** Who the partnership says sits here, until they say otherwise. */
function userIn(
  partnership: Partnership,
  role: RoleName,
  subGroup: string | null,
): { name: string; title: string } {
  const post = partnership.roles.find((one) => one.role === role && one.subGroup === subGroup);
  const person = partnership.people.find(({ id }) => id === post?.person);
  return person === undefined ? desk.unnamed(role) : { name: person.name, title: person.title };
}

function parsePartnership(bytes: Uint8Array) {
  const text = strictText(bytes);
  if (text === undefined) throw refuse('workspace.partnership', { place: '' });
  try {
    return partnershipFile.parse(JSON.parse(text));
  } catch (error) {
    const place =
      error instanceof Error && 'issues' in error
        ? String((error.issues as { path: unknown[] }[])[0]?.path.join('.') ?? '')
        : '';
    throw refuse('workspace.partnership', { place });
  }
}

const ownKey = (own: HeldKeys, partnership: Partnership, now: Instant): RingKey => ({
  kid: own.kid,
  iss: partnership.id,
  holder: { ...userIn(partnership, 'secretariat', null), role: 'secretariat' },
  sign: own.signing,
  seal: own.sealing,
  epoch: 1,
  status: 'active',
  since: londonDay(now),
  verified: desk.madeHere,
});
