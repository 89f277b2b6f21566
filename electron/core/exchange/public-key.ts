import { refuse } from '../../../shared/contract/faults.ts';
import type { Kid } from '../../../shared/model/ids.ts';
import { type SealingJwk, type SigningJwk, sealingJwk, signingJwk } from '../../../shared/model/key.ts';
import { type PublicJwk, sha256, usableKey } from './suite.ts';

/** A signing key's public half, found sound: what signatures are checked with. */
export type VerifyingKey = { readonly kid: Kid; readonly jwk: SigningJwk; readonly key: CryptoKey };
/** A sealing key's public half, found sound: what files are sealed to. */
export type RecipientKey = { readonly kid: Kid; readonly jwk: SealingJwk; readonly key: CryptoKey };

/** The RFC 7638 SHA-256 thumbprint of a public key (members of an OKP key: RFC 8037, section 2). */
export const kidOf = ({ crv, kty, x }: PublicJwk): Kid =>
  sha256(JSON.stringify({ crv, kty, x })).toString('base64url') as Kid;

/** Keys that were found sound: a partnership has a few dozen, and meets each of them in every import. */
const sound = new Map<string, VerifyingKey>();
const mostKept = 200;

/**
 * Takes a public signing key for use.
 * @throws `key.unfit` when it is not 32 bytes of Ed25519, or not a key that proves anything.
 */
export async function verifyingKey(given: unknown): Promise<VerifyingKey> {
  const jwk = signingJwk.safeParse(given).data;
  const before = jwk && sound.get(jwk.x);
  if (before) return before;
  if (jwk === undefined || !isSound(jwk)) throw refuse('key.unfit');
  const key = { kid: kidOf(jwk), jwk, key: await usableKey(jwk) };
  if (sound.size >= mostKept) sound.clear();
  sound.set(jwk.x, key);
  return key;
}

/**
 * Takes a public sealing key for use.
 * @throws `key.unfit` when it is not 32 bytes of X25519, or a point that keeps no secret.
 */
export async function recipientKey(jwk: unknown): Promise<RecipientKey> {
  const sealing = sealingJwk.safeParse(jwk).data;
  if (sealing === undefined || !isSound(sealing)) throw refuse('key.unfit');
  return { kid: kidOf(sealing), jwk: sealing, key: await usableKey(sealing) };
}

/** The field of both curves (RFC 7748, section 4.1). */
const prime = 2n ** 255n - 19n;

/**
 * The y co-ordinates of the eight points of small order on edwards25519: order 1, 2, 4 (two points share y = 0)
 * and 8 (four points on two y). Under such a key some signatures hold for every message (Chalkias, Garillot and
 * Nikolaenko, "Taming the many EdDSAs", 2020, table 1; C2SP/CCTV, ed25519). The sign bit makes no difference.
 */
const smallOrderEd25519 = new Set([
  0n,
  1n,
  prime - 1n,
  0x05fc536d880238b13933c6d305acdfd5f098eff289f4c345b027b2c28f95e826n,
  0x7a03ac9277fdc74ec6cc392cfa53202a0f67100d760b3cba4fd84d3d706a17c7n,
]);

/** The u co-ordinates of small order on Curve25519 (Bernstein, cr.yp.to/ecdh.html, "validate public keys"). */
const smallOrderX25519 = new Set([
  0n,
  1n,
  prime - 1n,
  325606250916557431795983626356110631294008115727848805560023387167927233504n,
  39382357235489614581723060781553021112529911719440698176882885853963445705823n,
]);

/** Whether `x` is written in its one canonical way and its point is not of small order. */
export function isSound({ crv, x }: PublicJwk): boolean {
  const bytes = Buffer.from(x, 'base64url');
  if (bytes.length !== 32 || bytes.toString('base64url') !== x) return false;
  const written = BigInt(`0x${bytes.reverse().toString('hex')}`);
  const signBit = 2n ** 255n;
  const coordinate = crv === 'Ed25519' ? written % signBit : written;
  const refused = crv === 'Ed25519' ? smallOrderEd25519 : smallOrderX25519;
  return coordinate < prime && !refused.has(coordinate);
}
