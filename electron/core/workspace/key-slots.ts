import { Refusal, refuse } from '../../../shared/contract/faults.ts';
import type { Kid } from '../../../shared/model/ids.ts';
import type { SealingJwk, SigningJwk } from '../../../shared/model/key.ts';
import type { Identity } from '../exchange/private-key.ts';
import { kidOf } from '../exchange/public-key.ts';
import { random, sha256 } from '../exchange/suite.ts';
import type { KeyFile, Pair, Person } from './key-file.ts';
import { checkPassphrase } from './passphrase.ts';
import {
  identityOf,
  lockByPassphrase,
  lockByRecovery,
  newPerson,
  renewPerson,
  type Secret,
  secretsOf,
} from './person-keys.ts';
import { newRecoveryCode } from './recovery-code.ts';

/** The Windows or macOS sign-in, filled in by the desktop. It may open the database; it never signs. */
export interface SystemSignIn {
  protect(secret: Uint8Array): Promise<Uint8Array>;
  /** Rejects when the system no longer knows what it kept. */
  reveal(kept: Uint8Array): Promise<Uint8Array>;
}

/** A way to open the database. */
export type WayIn = Secret | { signIn: SystemSignIn };
/** A person's public keys, as the key file names them. `kid` is that of the signing key. */
export type HeldKeys = { kid: Kid; signing: SigningJwk; sealing: SealingJwk };
/** A key file in which a person has a new recovery code, which is for paper alone and kept nowhere. */
export type KeysMade = { keys: KeyFile; kid: Kid; recoveryCode: string };
/** New keys with the database key that they lock, for the one who makes the database. */
export type NewKeys = KeysMade & { database: Buffer };

/** A new workspace's keys: its database key, and the first person's own. @throws `key.passphrase-weak` */
export async function createKeys(passphrase: string): Promise<NewKeys> {
  const database = random(32);
  const { person, kid, recoveryCode } = await newPerson(database, passphrase);
  const keys: KeyFile = { schema: 'csp.keys/1', check: databaseCheck(database), people: [person] };
  return { keys, kid, recoveryCode, database };
}

/**
 * A second person's keys beside the first's, such as the chair's beside the staff officer's.
 * `database` is the key of this workspace's database, unlocked. @throws `key.passphrase-weak`,
 * `key.passphrase-taken`
 */
export async function addIdentity(keys: KeyFile, database: Buffer, passphrase: string): Promise<KeysMade> {
  checkPassphrase(passphrase);
  await refuseTaken(keys.people, passphrase);
  const { person, kid, recoveryCode } = await newPerson(assertDatabaseKey(keys, database), passphrase);
  return { keys: { ...keys, people: [...keys.people, person] }, kid, recoveryCode };
}

/** Takes a person off: their passphrase and their code open nothing here from then on. */
export function removeIdentity(keys: KeyFile, kid: Kid): KeyFile {
  const gone = personOf(keys, kid);
  return { ...keys, people: keys.people.filter((one) => one !== gone) };
}

/** Who sits at the desk is told by the passphrase, so that no two people may have the same. */
async function refuseTaken(others: readonly Person[], passphrase: string): Promise<void> {
  for (const person of others) {
    const opened = await secretsOf(person, { passphrase }).catch(() => undefined);
    if (opened !== undefined) throw refuse('key.passphrase-taken');
  }
}

/** New keys in the place of a person's, under the same passphrase. @throws as `unlockSigning` */
export async function renewKeys(keys: KeyFile, kid: Kid, passphrase: string): Promise<KeysMade> {
  const before = personOf(keys, kid);
  const { person, ...made } = await renewPerson(before, passphrase);
  return { ...made, keys: { ...keys, people: keys.people.map((one) => (one === before ? person : one)) } };
}

/** Who has signing keys here, in the order in which they were made. */
export const heldKeys = (keys: KeyFile): HeldKeys[] => keys.people.map(held);

/** The keys that a person has had, the latest first. @throws `key.unknown-person` */
export const keysHeldBy = (keys: KeyFile, kid: Kid): HeldKeys[] => pairsOf(personOf(keys, kid)).map(held);

const held = ({ signing, sealing }: Pair): HeldKeys => ({ kid: kidOf(signing), signing, sealing });
const pairsOf = (person: Person): Pair[] => [person, ...person.former];

/** What a way in opens, and whose secret it was; null where the computer's own sign-in opened it. */
export type LetIn = { database: Buffer; kid: Kid | null };

/** The 32-byte database key. @throws as `letIn` */
export const unlockDatabase = async (keys: KeyFile, by: WayIn): Promise<Buffer> =>
  (await letIn(keys, by)).database;

/**
 * Opens the database. A passphrase or code is tried on each person in turn.
 * @throws `key.passphrase`, `key.recovery`, `key.recovery-mistyped`, `key.sign-in`, `key.slot-missing`,
 * `key.damaged`, `key.weak-parameters`
 */
export async function letIn(keys: KeyFile, by: WayIn): Promise<LetIn> {
  if ('signIn' in by) return { database: await revealed(keys, by.signIn), kid: null };
  let trouble: unknown;
  for (const person of keys.people) {
    try {
      const { database } = await secretsOf(person, by);
      return { database: assertDatabaseKey(keys, database), kid: kidOf(person.signing) };
    } catch (refusal) {
      // Damage says more than that the secret is not this person's, which it need not be.
      if (!trouble || !isWrongSecret(refusal)) trouble = refusal;
    }
  }
  throw trouble;
}

/**
 * One pair of a person's keys, ready to sign and to open.
 * @throws `key.unknown-person`, `key.passphrase`, `key.recovery`, `key.recovery-mistyped`, `key.damaged`,
 * `key.weak-parameters`
 */
export async function unlockSigning(keys: KeyFile, kid: Kid, by: Secret): Promise<Identity> {
  const [own] = (await unlockAll(keys, kid, by)).filter(({ signing }) => signing.kid === kid);
  if (own === undefined) throw refuse('key.unknown-person');
  return own;
}

/** All the keys that a person has had, ready to sign and to open, the latest first. @throws as `unlockSigning` */
export async function unlockAll(keys: KeyFile, kid: Kid, by: Secret): Promise<Identity[]> {
  const person = personOf(keys, kid);
  const secrets = await secretsOf(person, by);
  return Promise.all(pairsOf(person).map((pair) => identityOf(pair, secrets)));
}

/** Sets a person's new passphrase; where the old one is forgotten, their recovery code serves. @throws as `unlockSigning` */
export async function changePassphrase(keys: KeyFile, kid: Kid, by: Secret, to: string): Promise<KeyFile> {
  checkPassphrase(to);
  const person = personOf(keys, kid);
  await refuseTaken(
    keys.people.filter((one) => one !== person),
    to,
  );
  return withPerson(keys, {
    ...person,
    passphrase: await lockByPassphrase(kidOf(person.signing), to, await secretsOf(person, by)),
  });
}

/** Makes a person's new recovery code; the old paper opens nothing from then on. @throws as `unlockSigning` */
export async function replaceRecoveryCode(keys: KeyFile, kid: Kid, by: Secret): Promise<KeysMade> {
  const [person, recoveryCode] = [personOf(keys, kid), newRecoveryCode()];
  const current = kidOf(person.signing);
  const recovery = await lockByRecovery(current, recoveryCode, await secretsOf(person, by));
  return { keys: withPerson(keys, { ...person, recovery }), kid: current, recoveryCode };
}

/** Lets the system's sign-in open the database too; passphrase and code always remain. @throws `key.sign-in` */
export async function addSignIn(keys: KeyFile, database: Buffer, system: SystemSignIn): Promise<KeyFile> {
  const kept = await system.protect(assertDatabaseKey(keys, database));
  const added = { ...keys, signIn: Buffer.from(kept).toString('base64url') };
  await revealed(added, system);
  return added;
}

export function removeSignIn(keys: KeyFile): KeyFile {
  const { signIn: _, ...rest } = keys;
  return rest;
}

/** Proves a database key right without the database, so that a damaged database is not taken for a wrong key. */
export const databaseCheck = (database: Uint8Array): string =>
  sha256(Buffer.concat([Buffer.from('csp.keys/1 database key\n'), database]))
    .toString('base64url')
    .slice(0, 22);

async function revealed(keys: KeyFile, system: SystemSignIn): Promise<Buffer> {
  if (keys.signIn === undefined) throw refuse('key.slot-missing');
  const kept = Buffer.from(keys.signIn, 'base64url');
  const database = await system.reveal(kept).catch(() => undefined);
  if (!database || databaseCheck(database) !== keys.check) throw refuse('key.sign-in');
  return Buffer.from(database);
}

function assertDatabaseKey(keys: KeyFile, database: Buffer): Buffer {
  if (databaseCheck(database) !== keys.check) throw refuse('key.damaged');
  return database;
}

const isWrongSecret = (trouble: unknown): boolean =>
  trouble instanceof Refusal && ['key.passphrase', 'key.recovery'].includes(trouble.fault.code);

function personOf(keys: KeyFile, kid: Kid): Person {
  const person = keys.people.find((one) => pairsOf(one).some(({ signing }) => kidOf(signing) === kid));
  if (!person) throw refuse('key.unknown-person');
  return person;
}

const withPerson = (keys: KeyFile, changed: Person): KeyFile => ({
  ...keys,
  people: keys.people.map((person) => (person.signing.x === changed.signing.x ? changed : person)),
});
