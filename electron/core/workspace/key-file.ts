import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { refuse } from '../../../shared/contract/faults.ts';
import { sealingJwk, signingJwk } from '../../../shared/model/key.ts';
import { writeDurably } from '../../disk/durable-file.ts';

const base64url = z.string().regex(/^[A-Za-z0-9_-]+$/);
const box = z.strictObject({ iv: base64url, ct: base64url, tag: base64url });

/** One way in: a secret, stretched by Argon2id, locks the database key and the key of a person's private keys. */
const slot = z.strictObject({
  kdf: z.strictObject({
    name: z.literal('argon2id'),
    // Ceilings, so that a changed file cannot ask for more than a laptop has. Floors: see slot.ts.
    m: z.int().max(1024 * 1024),
    t: z.int().max(20),
    p: z.int().max(8),
    salt: base64url,
  }),
  locked: box,
  /** The start of the SHA-256 of the above, which tells a damaged slot from a wrong passphrase. */
  sum: base64url,
});
export type Slot = z.infer<typeof slot>;

const pair = z.strictObject({
  signing: signingJwk,
  sealing: sealingJwk,
  /** The two private keys, locked by a key of their own, which each slot of the person locks again. */
  private: box,
});
export type Pair = z.infer<typeof pair>;

const person = z.strictObject({
  ...pair.shape,
  passphrase: slot,
  recovery: slot,
  /** What the person signed and opened files with before, the latest first: late files are still sealed to it. */
  former: z.array(pair).max(50).default([]),
});
export type Person = z.infer<typeof person>;

const keyFile = z.strictObject({
  schema: z.literal('csp.keys/1'),
  /** Proves a database key right without the database: see `databaseCheck`. */
  check: base64url,
  /** The database key as the system's own sign-in keeps it. */
  signIn: base64url.optional(),
  people: z.array(person).min(1).max(20),
});
/** What `keys.json` holds: no secret that is not locked. */
export type KeyFile = z.infer<typeof keyFile>;

/** @throws `key.damaged` */
export function parseKeys(text: string): KeyFile {
  try {
    return keyFile.parse(JSON.parse(text));
  } catch {
    throw refuse('key.damaged');
  }
}

/** @throws `key.missing`, `key.damaged` */
export function readKeys(path: string): KeyFile {
  return parseKeys(textOf(path));
}

/** Writes the key file whole or not at all, for its owner alone (mode 0600). */
export const writeKeys = (path: string, keys: KeyFile): void =>
  writeDurably(path, Buffer.from(`${JSON.stringify(keys, null, 2)}\n`));

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') throw refuse('key.missing');
    throw error;
  }
}
