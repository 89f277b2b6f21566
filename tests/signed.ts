import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { type Identity, identity, newPrivateKeys } from '../electron/core/exchange/private-key.ts';
import { kidOf, type VerifyingKey, verifyingKey } from '../electron/core/exchange/public-key.ts';
import { Refusal } from '../shared/contract/faults.ts';
import type { Kid } from '../shared/model/ids.ts';

/** The code with which something is refused, or that it was not. */
export async function refusalOf(work: () => unknown): Promise<string> {
  try {
    await work();
  } catch (error) {
    if (error instanceof Refusal) return error.fault.code;
    throw error;
  }
  return 'not refused';
}

/** A person with fresh keys, and the key with which others check their signatures. */
export async function aPerson(): Promise<Identity & { verifying: VerifyingKey }> {
  const made = await identity(await newPrivateKeys());
  return { ...made, verifying: await verifyingKey(made.signing.jwk) };
}

/** One who signs whatever they like, by hand: the forger of the hostile corpus. */
export type Forger = { kid: Kid; verifying: VerifyingKey; privateKey: KeyObject; publicKey: KeyObject };

export async function aForger(): Promise<Forger> {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const { kty, crv, x } = publicKey.export({ format: 'jwk' });
  const verifying = await verifyingKey({ kty, crv, x });
  return { kid: kidOf(verifying.jwk), verifying, privateKey, publicKey };
}

export const b64u = (said: string | Uint8Array): string => Buffer.from(said).toString('base64url');

export const headerOf = (kid: string, kind = 'return'): string =>
  JSON.stringify({
    alg: 'Ed25519',
    typ: `csp-${kind}+jws`,
    cty: `application/vnd.csp.${kind}.v1+json`,
    kid,
  });

export type Parts = { protected: string; payload: string; signature: string };

/** Signs the exact header and payload given, however wrong they are, so that only the strict rules stand in the way. */
export function forge(forger: Forger, header: string, payload: string | Uint8Array): Parts {
  const parts = { protected: b64u(header), payload: b64u(payload) };
  const input = Buffer.from(`${parts.protected}.${parts.payload}`);
  return { ...parts, signature: b64u(sign(null, input, forger.privateKey)) };
}
