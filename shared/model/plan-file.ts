import { z } from 'zod';
import { indicatorReading } from './entries.ts';
import { exceptionClass } from './exception.ts';
import { heading } from './heading.ts';
import { partnershipId, ref, subGroupId } from './ids.ts';
import { keyring, sealingJwk, signingJwk } from './key.ts';
import { partnership } from './partnership.ts';
import { day, quarter } from './period.ts';
import { plan } from './plan.ts';

/** An exception that stood when the plan was issued, so that a new laptop can count on. */
export const standing = z.strictObject({
  item: ref,
  class: exceptionClass,
  since: quarter,
  last: quarter,
  quarters: z.int().min(1),
});
export type Standing = z.infer<typeof standing>;

/** The plan as issued to one sub-group: what it leads and contributes to, and nothing else. */
export const planFile = z.strictObject({
  schema: z.literal('csp.plan/1'),
  kind: z.literal('plan'),
  ...heading,
  iss: partnershipId,
  /** The sub-group for which it was issued. */
  subGroup: subGroupId,
  /** One number for the whole partnership; every sub-group's file of a version differs. */
  version: z.int().min(1),
  /** If no newer plan has come by this day, ask: the file may have been held back. */
  nextIssueBy: day,
  /** 128 random bits, base64url: ties a key request to this invitation. */
  challenge: z.string().regex(/^[A-Za-z0-9_-]{22}$/),
  secretariat: z.strictObject({ sign: signingJwk, seal: sealingJwk }),
  keyring,
  settings: z.strictObject({
    sealReturns: z.boolean(),
    systemSignIn: z.enum(['allowed', 'forbidden']),
  }),
  about: partnership,
  plan,
  /** Past years, and what an analyst supplied centrally for this quarter. */
  readings: z.array(indicatorReading).max(20_000),
  standing: z.array(standing).max(500),
});
export type PlanFile = z.infer<typeof planFile>;
