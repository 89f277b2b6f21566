import { z } from 'zod';
import { heading } from './heading.ts';
import { itemId, kid } from './ids.ts';
import { issuer, signingJwk } from './key.ts';
import { anyText, line } from './text.ts';

const cell = z.union([z.string(), z.number(), z.null()]);

/** A working copy of a workspace for a named person. The giver's copy is read-only until it comes back. */
export const handoverFile = z.strictObject({
  schema: z.literal('csp.handover/1'),
  kind: z.literal('handover'),
  ...heading,
  iss: issuer,
  /** The giver's own public key: it counts once its words were typed, unless the keyring has it. */
  giver: signingJwk,
  /** The signing key of whoever it is for. */
  to: z.strictObject({ kid, name: line }),
  purpose: z.enum(['deputy', 'preparer', 'successor', 'new-laptop', 'return']),
  why: anyText,
  /** One number for the working copy; it goes up by one each time that it changes hands. */
  copy: z.strictObject({ id: itemId, turn: z.int().min(1) }),
  /** The migration level of the tables. */
  tablesVersion: z.int().min(1),
  /** Every table that travels: its columns, and its rows in that order. */
  tables: z.record(
    z.string().regex(/^[a-z][a-z_]{1,40}$/),
    z.strictObject({ columns: z.array(line).max(80), rows: z.array(z.array(cell).max(80)) }),
  ),
});
export type HandoverFile = z.infer<typeof handoverFile>;
