import type { Kid } from '../../../shared/model/ids.ts';
import type { Identity, OpeningKey } from '../exchange/private-key.ts';
import { readKeys, writeKeys } from './key-file.ts';
import {
  addIdentity,
  changePassphrase,
  type HeldKeys,
  heldKeys,
  keysHeldBy,
  removeIdentity,
  removeSignIn,
  renewKeys,
  unlockAll,
  unlockDatabase,
  unlockSigning,
} from './key-slots.ts';

/** The keys of whoever sits at this desk. The private halves are open for one use, or to open what is sealed. */
export type DeskKeys = {
  /** The public halves. */
  readonly own: HeldKeys;
  /** Opens the private halves for one use. @throws as `unlockSigning` */
  unlock(passphrase: string): Promise<Identity>;
  /** Keeps them open until the desk is locked: to read what comes in sealed, to former keys as well. */
  open(passphrase: string): Promise<void>;
  lock(): void;
  /** What opens files that are sealed to this desk; nothing does while it is locked. */
  readonly openers: readonly OpeningKey[];
  changePassphrase(from: string, to: string): Promise<void>;
  /** Makes new keys under the same passphrase. They are the desk's own once `use` says so. */
  renew(passphrase: string): Promise<{ made: HeldKeys; recoveryCode: string }>;
  use(kid: Kid): void;
  /** Makes another person's keys, under a passphrase of their own. @throws as `addIdentity` */
  addPerson(passphrase: string, theirs: string): Promise<HeldKeys>;
  /** Takes another person off. @throws `key.passphrase`, `key.unknown-person` */
  removePerson(passphrase: string, kid: Kid): Promise<void>;
};

/**
 * The keys in a key file, those of whoever sits, or else the first person's: of those that the person has had the latest in use, else the
 * latest. `inUse` tells one that the keyring already knows from one that was made and never got there.
 */
export function deskKeys(
  path: string,
  inUse: (kid: Kid) => boolean = () => true,
  sits: Kid | null = null,
): DeskKeys {
  const people = heldKeys(readKeys(path));
  const first = people.find(({ kid }) => kid === sits) ?? people[0];
  if (first === undefined) throw new Error('A key file without people was written.');
  const ofPerson = () => keysHeldBy(readKeys(path), first.kid);
  let own = ofPerson().find(({ kid }) => inUse(kid)) ?? first;
  let openers: readonly OpeningKey[] = [];
  return {
    get own() {
      return own;
    },
    unlock: (passphrase) => unlockSigning(readKeys(path), own.kid, { passphrase }),
    async open(passphrase) {
      openers = (await unlockAll(readKeys(path), own.kid, { passphrase })).map(({ sealing }) => sealing);
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
    async renew(passphrase) {
      const { keys, kid, recoveryCode } = await renewKeys(readKeys(path), own.kid, passphrase);
      const made = keysHeldBy(keys, kid)[0];
      if (made === undefined) throw new Error('Keys were made for nobody.');
      writeKeys(path, keys);
      return { made, recoveryCode };
    },
    use(kid) {
      own = ofPerson().find((one) => one.kid === kid) ?? own;
    },
    async addPerson(passphrase, theirs) {
      const keys = readKeys(path);
      await unlockSigning(keys, own.kid, { passphrase });
      const made = await addIdentity(keys, await unlockDatabase(keys, { passphrase }), theirs);
      // Who opens the desk is told by the passphrase alone, so that the computer's sign-in opens it no more.
      writeKeys(path, removeSignIn(made.keys));
      const [held] = keysHeldBy(made.keys, made.kid);
      if (held === undefined) throw new Error('Keys were made for nobody.');
      return held;
    },
    async removePerson(passphrase, kid) {
      const keys = readKeys(path);
      await unlockSigning(keys, own.kid, { passphrase });
      writeKeys(path, removeIdentity(keys, kid));
    },
  };
}
