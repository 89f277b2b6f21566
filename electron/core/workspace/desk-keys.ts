import type { Kid } from '../../../shared/model/ids.ts';
import type { Identity, OpeningKey } from '../exchange/private-key.ts';
import { readKeys, writeKeys } from './key-file.ts';
import { changePassphrase, type HeldKeys, heldKeys, unlockSigning } from './key-slots.ts';

/** The keys of whoever works at this desk. The private halves are open for one use, or to open what is sealed. */
export type DeskKeys = {
  /** The public halves. */
  readonly own: HeldKeys;
  /** Opens the private halves for one use. @throws as `unlockSigning` */
  unlock(passphrase: string): Promise<Identity>;
  /** Keeps them open until the desk is locked: to read what comes in sealed. */
  open(passphrase: string): Promise<void>;
  lock(): void;
  /** What opens files that are sealed to this desk; nothing does while it is locked. */
  readonly openers: readonly OpeningKey[];
  changePassphrase(from: string, to: string): Promise<void>;
};

/** The keys in a key file; of several people's, those named by `kid`, else the first person's. */
export function deskKeys(path: string, kid?: Kid): DeskKeys {
  const held = heldKeys(readKeys(path));
  const own = held.find((one) => one.kid === kid) ?? held[0];
  if (own === undefined) throw new Error('A key file without people was written.');
  let openers: readonly OpeningKey[] = [];
  const unlock = (passphrase: string) => unlockSigning(readKeys(path), own.kid, { passphrase });
  return {
    own,
    unlock,
    async open(passphrase) {
      openers = [(await unlock(passphrase)).sealing];
    },
    lock() {
      openers = [];
    },
    get openers() {
      return openers;
    },
    async changePassphrase(from, to) {
      writeKeys(path, await changePassphrase(readKeys(path), own.kid, { passphrase: from }, to));
    },
  };
}
