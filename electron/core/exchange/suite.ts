import { createCipheriv, createDecipheriv, createHash, randomBytes, randomInt } from 'node:crypto';
import { argon2id } from 'hash-wasm';
import {
  CompactEncrypt,
  compactDecrypt,
  errors,
  exportJWK,
  FlattenedSign,
  flattenedVerify,
  generateKeyPair,
  importJWK,
} from 'jose';
import type { SealingJwk, SigningJwk } from '../../../shared/model/key.ts';

/**
 * The only place that names an algorithm: Ed25519, X25519, AES-256-GCM, SHA-256 and Argon2id, all of which
 * both OpenSSL (Node) and BoringSSL (Electron) offer or which come as WebAssembly.
 */
export const signatureAlgorithm = 'Ed25519';
export const sealAlgorithm = { alg: 'ECDH-ES', enc: 'A256GCM' } as const;

export type PublicJwk = SigningJwk | SealingJwk;
/** A private key on its way into or out of the key file. Never logged, never sent anywhere. */
export type PrivateJwk<P extends PublicJwk = PublicJwk> = P & { d: string };
export type JwsParts = { protected: string; payload: string; signature: string };
export type Box = { iv: string; ct: string; tag: string };
/** Argon2id's cost: memory in KiB, passes, lanes (RFC 9106, section 3.1), and its salt in base64url. */
export type Stretching = { m: number; t: number; p: number; salt: string };

export const sha256 = (bytes: Uint8Array | string): Buffer => createHash('sha256').update(bytes).digest();
export const random = (bytes: number): Buffer => randomBytes(bytes);
/** A whole number from 0 up to but not including `limit`, each as likely as the next. */
export const randomBelow = (limit: number): number => randomInt(limit);

const joseName = (jwk: { crv: PublicJwk['crv'] }) =>
  jwk.crv === 'Ed25519' ? signatureAlgorithm : sealAlgorithm.alg;

/** A fresh key pair: its public co-ordinate and its private half. */
export async function newPair(crv: PublicJwk['crv']): Promise<{ x: string; d: string }> {
  const pair = await generateKeyPair(joseName({ crv }), { crv, extractable: true });
  const { x = '', d = '' } = await exportJWK(pair.privateKey);
  return { x, d };
}

/** A key ready for use. A private one cannot be read out again. */
export const usableKey = async (jwk: PublicJwk | PrivateJwk): Promise<CryptoKey> =>
  (await importJWK({ ...jwk }, joseName(jwk), { extractable: false })) as CryptoKey;

/** JWS over the exact bytes of `payload` (RFC 7515); the header is signed as `JSON.stringify` writes it. */
export async function signJws(header: object, payload: Uint8Array, key: CryptoKey): Promise<JwsParts> {
  const signed = await new FlattenedSign(payload)
    .setProtectedHeader({ alg: signatureAlgorithm, ...header })
    .sign(key);
  return { protected: signed.protected ?? '', payload: signed.payload, signature: signed.signature };
}

/** The payload bytes that the signature covers, or undefined when it does not hold. */
export async function verifyJws(parts: JwsParts, key: CryptoKey): Promise<Uint8Array | undefined> {
  const { protected: header, payload, signature } = parts;
  const options = { algorithms: [signatureAlgorithm] };
  return held(
    async () => (await flattenedVerify({ protected: header, payload, signature }, key, options)).payload,
  );
}

/** JWE compact form for one recipient (RFC 7516; key agreement RFC 7518, section 4.6 and RFC 8037). */
export const sealJwe = (header: object, text: string, recipient: CryptoKey): Promise<string> =>
  new CompactEncrypt(Buffer.from(text, 'utf8'))
    .setProtectedHeader({ ...sealAlgorithm, ...header })
    .encrypt(recipient);

/** What was sealed, or undefined when the key does not open it or a byte was changed. */
export const openJwe = (text: string, key: CryptoKey): Promise<Uint8Array | undefined> =>
  held(async () => {
    const allowed = {
      keyManagementAlgorithms: [sealAlgorithm.alg],
      contentEncryptionAlgorithms: [sealAlgorithm.enc],
    };
    return (await compactDecrypt(text, key, allowed)).plaintext;
  });

async function held(attempt: () => Promise<Uint8Array>): Promise<Uint8Array | undefined> {
  try {
    return await attempt();
  } catch (error) {
    if (error instanceof errors.JOSEError || error instanceof DOMException) return undefined;
    throw error;
  }
}

/** The bare primitives, for the self-test against published vectors. */
export const signBytes = async (bytes: Uint8Array<ArrayBuffer>, key: CryptoKey): Promise<Buffer> =>
  Buffer.from(await crypto.subtle.sign(signatureAlgorithm, key, bytes));
export const agree = async (mine: CryptoKey, theirs: CryptoKey): Promise<Buffer> =>
  Buffer.from(await crypto.subtle.deriveBits({ name: 'X25519', public: theirs }, mine, 256));

/** AES-256-GCM with a fresh 96-bit nonce; `aad` is bound to the box but not kept in it. */
export function box(key: Uint8Array, secret: Uint8Array, aad: string): Box {
  const iv = random(12);
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(aad));
  const ct = Buffer.concat([cipher.update(secret), cipher.final()]);
  return {
    iv: iv.toString('base64url'),
    ct: ct.toString('base64url'),
    tag: cipher.getAuthTag().toString('base64url'),
  };
}

/** What the box holds, or undefined when key, box and `aad` do not belong together. */
export function unbox(key: Uint8Array, sealed: Box, aad: string): Buffer | undefined {
  const [iv, ct, tag] = [sealed.iv, sealed.ct, sealed.tag].map((part) => Buffer.from(part, 'base64url'));
  if (!iv || !ct || tag?.length !== 16) return undefined;
  try {
    const cipher = createDecipheriv('aes-256-gcm', key, iv, { authTagLength: 16 });
    cipher.setAAD(Buffer.from(aad)).setAuthTag(tag);
    return Buffer.concat([cipher.update(ct), cipher.final()]);
  } catch {
    return undefined;
  }
}

/** Stretches a secret a person can remember or type into 32 bytes (Argon2id, RFC 9106). Takes about a second. */
export async function stretch(secret: string, { m, t, p, salt }: Stretching): Promise<Buffer> {
  const bytes = await argon2id({
    password: Buffer.from(secret, 'utf8'),
    salt: Buffer.from(salt, 'base64url'),
    memorySize: m,
    iterations: t,
    parallelism: p,
    hashLength: 32,
    outputType: 'binary',
  });
  return Buffer.from(bytes);
}
