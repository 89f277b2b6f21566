import { type Refusal, refuse } from '../../../shared/contract/faults.ts';
import type { Kid } from '../../../shared/model/ids.ts';
import type { SealingJwk, SigningJwk } from '../../../shared/model/key.ts';
import { type Identity, identity, newPrivateKeys, publicHalf } from '../exchange/private-key.ts';
import { kidOf } from '../exchange/public-key.ts';
import { box, random, unbox } from '../exchange/suite.ts';
import type { Pair, Person } from './key-file.ts';
import { checkPassphrase, plainPassphrase } from './passphrase.ts';
import { newRecoveryCode, readRecoveryCode } from './recovery-code.ts';
import { lockSlot, openSlot, type SlotSecrets } from './slot.ts';

/** What a person gives to be let in: each has both. */
export type Secret = { passphrase: string } | { recoveryCode: string };

/** A person with new keys, and the new recovery code that opens them, kept nowhere. */
export type Made = { person: Person; kid: Kid; recoveryCode: string };

/** Makes one person's keys and locks them and the database key by passphrase and by a new recovery code. */
export async function newPerson(database: Buffer, passphrase: string): Promise<Made> {
  checkPassphrase(passphrase);
  return madeFor({ database, wrapping: random(32) }, passphrase, []);
}

/** New keys for a person, under the same passphrase and a new recovery code. Their former keys stay, to open what is late. */
export async function renewPerson(person: Person, passphrase: string): Promise<Made> {
  const secrets = await secretsOf(person, { passphrase });
  const { signing, sealing, private: locked, former } = person;
  return madeFor(secrets, passphrase, [{ signing, sealing, private: locked }, ...former]);
}

async function madeFor(secrets: SlotSecrets, passphrase: string, former: Pair[]): Promise<Made> {
  const keys = await newPrivateKeys();
  const halves = {
    signing: publicHalf<SigningJwk>(keys.signing),
    sealing: publicHalf<SealingJwk>(keys.sealing),
  };
  const [kid, recoveryCode] = [kidOf(halves.signing), newRecoveryCode()];
  const person = {
    ...halves,
    private: box(secrets.wrapping, Buffer.from(JSON.stringify(keys)), boundTo(halves)),
    passphrase: await lockByPassphrase(kid, passphrase, secrets),
    recovery: await lockByRecovery(kid, recoveryCode, secrets),
    former,
  };
  return { person, kid, recoveryCode };
}

export const lockByPassphrase = (of: Kid, passphrase: string, secrets: SlotSecrets) =>
  lockSlot({ of, way: 'passphrase' }, plainPassphrase(passphrase), secrets);

export const lockByRecovery = (of: Kid, recoveryCode: string, secrets: SlotSecrets) =>
  lockSlot({ of, way: 'recovery' }, recoveryCode, secrets);

/**
 * What a person's secret opens.
 * @throws `key.passphrase`, `key.recovery`, `key.recovery-mistyped`, `key.damaged`, `key.weak-parameters`
 */
export async function secretsOf(person: Person, by: Secret): Promise<SlotSecrets> {
  const of = kidOf(person.signing);
  const opened =
    'passphrase' in by
      ? await openSlot({ of, way: 'passphrase' }, person.passphrase, plainPassphrase(by.passphrase))
      : await openSlot({ of, way: 'recovery' }, person.recovery, readRecoveryCode(by.recoveryCode));
  if (!opened) throw wrong(by);
  return opened;
}

/** A pair of keys, ready to sign and to open. @throws `key.damaged` */
export async function identityOf(pair: Pair, { wrapping }: SlotSecrets): Promise<Identity> {
  const keys = unbox(wrapping, pair.private, boundTo(pair));
  if (!keys) throw refuse('key.damaged');
  const ready = await identity(JSON.parse(keys.toString('utf8')));
  keys.fill(0);
  return ready;
}

const wrong = (by: Secret): Refusal => refuse('passphrase' in by ? 'key.passphrase' : 'key.recovery');

/** Ties the private keys to the public ones beside them, so that neither can be exchanged alone. */
const boundTo = ({ signing, sealing }: Pick<Pair, 'signing' | 'sealing'>): string =>
  JSON.stringify({ schema: 'csp.keys/1', signing: kidOf(signing), sealing: kidOf(sealing) });
