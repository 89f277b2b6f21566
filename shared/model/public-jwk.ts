import { z } from 'zod';

/** 32 bytes in base64url without padding: 43 characters. */
const point = z.string().regex(/^[A-Za-z0-9_-]{43}$/);

/** The public half of a signing key as files carry it (RFC 8037, section 2), with no other member. */
export const signingJwk = z.strictObject({
  kty: z.literal('OKP'),
  crv: z.literal('Ed25519'),
  x: point,
});
export type SigningJwk = z.infer<typeof signingJwk>;

/** The public half of the key to which files are sealed (RFC 8037, section 2), with no other member. */
export const sealingJwk = z.strictObject({
  kty: z.literal('OKP'),
  crv: z.literal('X25519'),
  x: point,
});
export type SealingJwk = z.infer<typeof sealingJwk>;
