import { z } from 'zod';

/** A UUIDv7 of our own making, lower case (RFC 9562, section 5.7). */
export const itemId = z
  .string()
  .regex(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  .brand<'ItemId'>();
export type ItemId = z.infer<typeof itemId>;

/** A permanent human reference of a plan item, printed on paper and matched in spreadsheets: `CT-I03`. */
export const ref = z
  .string()
  .regex(/^[A-Z]{1,4}-[A-Z]{1,2}\d{2,3}$/)
  .brand<'Ref'>();
export type Ref = z.infer<typeof ref>;

/** A sub-group of the body: `sg:city-tasking`. */
export const subGroupId = z
  .string()
  .regex(/^sg:[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(60)
  .brand<'SubGroupId'>();
export type SubGroupId = z.infer<typeof subGroupId>;

/** A partnership: `csp:coventry`. */
export const partnershipId = z
  .string()
  .regex(/^csp:[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(60)
  .brand<'PartnershipId'>();
export type PartnershipId = z.infer<typeof partnershipId>;

/** A person named by the partnership: `p:hamir`. */
export const personId = z
  .string()
  .regex(/^p:[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(60)
  .brand<'PersonId'>();
export type PersonId = z.infer<typeof personId>;

/** SHA-256 of a JWS signing input (RFC 7515, section 5.1), 64 lower-case hex digits. Names a signed document. */
export const docId = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .brand<'DocId'>();
export type DocId = z.infer<typeof docId>;

/** RFC 7638 SHA-256 thumbprint of a public key, base64url without padding (43 characters). */
export const kid = z
  .string()
  .regex(/^[A-Za-z0-9_-]{43}$/)
  .brand<'Kid'>();
export type Kid = z.infer<typeof kid>;

/** A plan item as a document cites it: which, in human words, and in which revision. */
export const itemCite = z.strictObject({ id: itemId, ref, rev: z.int().min(1) });
export type ItemCite = z.infer<typeof itemCite>;
