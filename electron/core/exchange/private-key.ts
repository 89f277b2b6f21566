import type { Kid } from '../../../shared/model/ids.ts';
import type { SealingJwk, SigningJwk } from '../../../shared/model/key.ts';
import { kidOf } from './public-key.ts';
import { newPair, type PrivateJwk, type PublicJwk, usableKey } from './suite.ts';

/** A key that signs. Its private half cannot be read out of it. */
export type SigningKey = { readonly kid: Kid; readonly jwk: SigningJwk; readonly key: CryptoKey };
/** A key that opens what was sealed to it. Its private half cannot be read out of it. */
export type OpeningKey = { readonly kid: Kid; readonly jwk: SealingJwk; readonly key: CryptoKey };

/** One person's two private keys, as they are locked away in the key file. */
export type PrivateKeys = { signing: PrivateJwk<SigningJwk>; sealing: PrivateJwk<SealingJwk> };
/** The same two keys, ready for use. */
export type Identity = { readonly signing: SigningKey; readonly sealing: OpeningKey };

export const newPrivateKeys = async (): Promise<PrivateKeys> => ({
  signing: { kty: 'OKP', crv: 'Ed25519', ...(await newPair('Ed25519')) },
  sealing: { kty: 'OKP', crv: 'X25519', ...(await newPair('X25519')) },
});

/** The public half, member by member, so that nothing private can ride along. */
export const publicHalf = <P extends PublicJwk>({ kty, crv, x }: P): P => ({ kty, crv, x }) as P;

export async function identity({ signing, sealing }: PrivateKeys): Promise<Identity> {
  return {
    signing: {
      kid: kidOf(signing),
      jwk: publicHalf<SigningJwk>(signing),
      key: await usableKey(signing),
    },
    sealing: {
      kid: kidOf(sealing),
      jwk: publicHalf<SealingJwk>(sealing),
      key: await usableKey(sealing),
    },
  };
}
