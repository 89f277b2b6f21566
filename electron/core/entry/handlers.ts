import type { z } from 'zod';
import { listCopies } from '../../../db/copies.ts';
import { copiesFolder } from '../../../db/folder.ts';
import { restoreCopy } from '../../../db/restore.ts';
import type { EntryCalls } from '../../../shared/contract/entry.ts';
import { refuse } from '../../../shared/contract/faults.ts';
import { createWorkspaceIn, lookAt } from '../workspace/create.ts';
import { keysPath, storePath } from '../workspace/folder.ts';
import { type KeyFile, readKeys, writeKeys } from '../workspace/key-file.ts';
import { addSignIn, changePassphrase, removeSignIn, replaceRecoveryCode } from '../workspace/key-slots.ts';
import { readLabel } from '../workspace/label.ts';
import { wayIn } from '../workspace/open.ts';
import { newPassphrase } from '../workspace/passphrase.ts';
import type { Hall } from './hall.ts';
import { lookRound } from './look-round.ts';
import { hasSignIn, planForbidsSignIn } from './sign-in.ts';
import type { Sitting } from './sitting.ts';
import { whoseFile } from './whose.ts';

type In<N extends keyof EntryCalls> = z.output<EntryCalls[N]['input']>;
type Out<N extends keyof EntryCalls> = z.input<EntryCalls[N]['output']>;

/** What answers the calls of the entry. */
export type EntryHandlers = {
  [N in keyof EntryCalls]: (hall: Hall, input: In<N>) => Out<N> | Promise<Out<N>>;
};

export const entryHandlers: EntryHandlers = {
  'entry.about': ({ shelf, sitting, outside }) => ({
    workspaces: shelf.ids().map((id) => {
      const folder = shelf.folderOf(id);
      return { id, label: readLabel(folder), signIn: outside.signInOffered && hasSignIn(folder) };
    }),
    open: sitting?.id ?? null,
    signInOffered: outside.signInOffered,
    interruptedAt: sitting?.interruptedAt ?? null,
    signInForbidden: sitting !== null && planForbidsSignIn(sitting.core.store),
  }),
  'entry.go-on': (hall) => {
    hall.present().interruptedAt = null;
    return {};
  },
  'entry.offer-passphrase': () => ({ passphrase: newPassphrase() }),
  'entry.look-at': ({ outside }, { beginning }) => lookAt(beginning, outside.now()),
  'entry.whose': ({ shelf }, { file }) => whoseFile(file.bytes, shelf),
  'entry.create': async (hall, { passphrase, beginning }) => {
    const { id, made } = await hall.shelf.add((folder) =>
      createWorkspaceIn(folder, passphrase, beginning, { now: hall.outside.now() }),
    );
    await hall.enter(id, { passphrase });
    return { workspace: id, recoveryCode: made.recoveryCode };
  },
  'entry.look-round': async (hall) => {
    await lookRound(hall, (progress) => {
      hall.lookingRound = progress;
    });
    return {};
  },
  'entry.looking-round': (hall) => hall.lookingRound,
  'entry.open': async (hall, { workspace, by }) => {
    await hall.enter(workspace, 'signIn' in by ? { signIn: hall.outside.system } : by);
    return { workspace };
  },
  'entry.lock': async (hall) => {
    await hall.leave();
    return {};
  },
  'entry.copies': ({ shelf }, { workspace }) => copiesOf(shelf.folderOf(workspace)).map(shown),
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
  'entry.allow-sign-in': async (hall, { allowed }) => {
    const { database, folder, core } = hall.present();
    const { signInOffered, system } = hall.outside;
    if (allowed && !signInOffered) throw refuse('entry.no-sign-in');
    if (allowed && planForbidsSignIn(core.store)) throw refuse('entry.plan-forbids-sign-in');
    const keys = readKeys(keysPath(folder));
    if (allowed && keys.people.length > 1) throw refuse('entry.several-people');
    keep(folder, allowed ? await addSignIn(keys, Buffer.from(database), system) : removeSignIn(keys));
    return {};
  },
  'entry.change-passphrase': async (hall, { by, to }) => {
    const { folder, core }: Sitting = hall.present();
    keep(folder, await changePassphrase(readKeys(keysPath(folder)), core.keys.own.kid, by, to));
    return {};
  },
  'entry.replace-recovery-code': async (hall, { by }) => {
    const { folder, core }: Sitting = hall.present();
    const made = await replaceRecoveryCode(readKeys(keysPath(folder)), core.keys.own.kid, by);
    keep(folder, made.keys);
    return { recoveryCode: made.recoveryCode };
  },
};

const keep = (folder: string, keys: KeyFile): void => writeKeys(keysPath(folder), keys);

const copiesOf = (folder: string) => listCopies(copiesFolder(storePath(folder)));

const shown = ({ number, day, reason }: ReturnType<typeof copiesOf>[number]) =>
  ({ number, day, reason }) as Out<'entry.copies'>[number];
