import { refuse } from '../../../shared/contract/faults.ts';
import type { Kid } from '../../../shared/model/ids.ts';
import { box, random, sha256, stretch, unbox } from '../exchange/suite.ts';
import type { Slot } from './key-file.ts';

/**
 * Argon2id's cost (RFC 9106): 64 MiB, three passes, one lane, well above the least that OWASP's Password
 * Storage Cheat Sheet asks for (19 MiB, two passes). It is also the floor on reading: a file that asks for
 * less was weakened by somebody.
 */
const cost = { name: 'argon2id', m: 64 * 1024, t: 3, p: 1 } as const;

/** Whose slot it is, and which. Bound to its box, so that none can be put in another's place. */
export type SlotName = { of: Kid; way: 'passphrase' | 'recovery' };
/** What a slot keeps, 32 bytes each: the database key, and the key that locks a person's private keys. */
export type SlotSecrets = { database: Buffer; wrapping: Buffer };

/** Locks both keys by a secret that a person can remember or type. */
export async function lockSlot(name: SlotName, secret: string, keep: SlotSecrets): Promise<Slot> {
  const kdf = { ...cost, salt: random(16).toString('base64url') };
  const key = await stretch(secret, kdf);
  const locked = box(key, Buffer.concat([keep.database, keep.wrapping]), boundTo(name, kdf));
  key.fill(0);
  return { kdf, locked, sum: sumOf(kdf, locked) };
}

/**
 * Opens a slot, or gives undefined when the secret is not the slot's.
 * @throws `key.damaged` when the slot was changed since it was written, `key.weak-parameters`
 */
export async function openSlot(
  name: SlotName,
  { kdf, locked, sum }: Slot,
  secret: string,
): Promise<SlotSecrets | undefined> {
  if (sumOf(kdf, locked) !== sum) throw refuse('key.damaged');
  if (kdf.m < cost.m || kdf.t < cost.t || kdf.p < cost.p) throw refuse('key.weak-parameters');
  const key = await stretch(secret, kdf);
  const kept = unbox(key, locked, boundTo(name, kdf));
  key.fill(0);
  return kept && { database: kept.subarray(0, 32), wrapping: kept.subarray(32) };
}

const boundTo = ({ of, way }: SlotName, { name, m, t, p, salt }: Slot['kdf']): string =>
  JSON.stringify({ schema: 'csp.keys/1', of, way, kdf: { name, m, t, p, salt } });

/** What tells a damaged slot: anyone can compute it, so it protects from accidents alone. */
export const sumOf = ({ name, m, t, p, salt }: Slot['kdf'], { iv, ct, tag }: Slot['locked']): string =>
  sha256(JSON.stringify([name, m, t, p, salt, iv, ct, tag]))
    .toString('base64url')
    .slice(0, 16);
