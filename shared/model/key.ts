import { z } from 'zod';
import { kid, partnershipId, subGroupId } from './ids.ts';
import { day } from './period.ts';
import { anyText, line } from './text.ts';

const coordinate = z.string().regex(/^[A-Za-z0-9_-]{43}$/);

/** An Ed25519 public key (RFC 8037, section 2), members in the order of the RFC 7638 thumbprint. */
export const signingJwk = z.strictObject({ crv: z.literal('Ed25519'), kty: z.literal('OKP'), x: coordinate });
export type SigningJwk = z.infer<typeof signingJwk>;

/** An X25519 public key (RFC 8037, section 2), for sealing. */
export const sealingJwk = z.strictObject({ crv: z.literal('X25519'), kty: z.literal('OKP'), x: coordinate });
export type SealingJwk = z.infer<typeof sealingJwk>;

/** Who speaks: a sub-group, or the partnership itself through its secretariat. */
export const issuer = z.union([subGroupId, partnershipId]);
export type Issuer = z.infer<typeof issuer>;

/** What a key may be used for. The recovery key lies in a safe and can only name a new secretariat key. */
export const keyRole = z.enum(['chair', 'deputy', 'secretariat', 'recovery']);
export type KeyRole = z.infer<typeof keyRole>;

/** Who holds a key: a person as the partnership names them, or as they named themselves. */
export const keyHolder = z.strictObject({ name: line, title: line, role: keyRole });
export type KeyHolder = z.infer<typeof keyHolder>;

/** One key in the keyring. `epoch` goes up by one when a sub-group's keys are replaced for a reason. */
export const ringKey = z.strictObject({
  kid,
  iss: issuer,
  holder: keyHolder,
  sign: signingJwk,
  seal: sealingJwk.nullable(),
  epoch: z.int().min(1),
  status: z.enum(['active', 'retired', 'revoked']),
  since: day,
  /** How it was verified: `eight words by telephone`, `made here`. */
  verified: anyText,
});
export type RingKey = z.infer<typeof ringKey>;

/** Every key that the secretariat vouches for; each version is exactly one more than the last. */
export const keyring = z.strictObject({ version: z.int().min(1), keys: z.array(ringKey).max(500) });
export type Keyring = z.infer<typeof keyring>;
