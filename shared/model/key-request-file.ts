import { z } from 'zod';
import { addressee, heading } from './heading.ts';
import { issuer, sealingJwk, signingJwk } from './key.ts';

/** A key that asks to be enrolled, signed by itself: proof that its holder has the private half. */
export const keyRequestFile = z.strictObject({
  schema: z.literal('csp.key-request/1'),
  kind: z.literal('key-request'),
  ...heading,
  iss: issuer,
  aud: addressee,
  /** From the plan file, so that an old request cannot be used again. */
  challenge: z.string().regex(/^[A-Za-z0-9_-]{22}$/),
  sign: signingJwk,
  seal: sealingJwk,
});
export type KeyRequestFile = z.infer<typeof keyRequestFile>;
