import { z } from 'zod';
import { docId, itemId, kid, partnershipId } from './ids.ts';
import { keyHolder } from './key.ts';
import { instant } from './period.ts';
import { anyText } from './text.ts';

/** Members that open every signed document, in this order. */
export const heading = {
  /** Names this very document among its maker's; a UUIDv7. */
  id: itemId,
  partnership: partnershipId,
  /** Files of a sample are refused by real workspaces, and the other way round. */
  sample: z.boolean(),
  signer: keyHolder,
  createdAt: instant,
};

/** Where a sub-group's document stands in the chain of all that it has signed. */
export const chain = {
  /** Goes up by one when the sub-group's keys were replaced for a reason. */
  epoch: z.int().min(1),
  /** 1 for the first document of an epoch, then one more each time. */
  seq: z.int().min(1),
  /** The document signed before this one; null for the first. */
  prev: docId.nullable(),
};

/** To whom it is addressed: the secretariat's signing key, so that nobody else can pass it on as theirs. */
export const addressee = z.strictObject({ kid });

/** Why a document was made again; empty for the first. */
export const whyAgain = anyText;
