import { z } from 'zod';
import { documentKind } from '../model/document-kind.ts';
import { day, instant } from '../model/period.ts';
import { line } from '../model/text.ts';
import { bytes, command, givenFile, nothing, passphrase, query } from './call.ts';

/** A workspace on this computer by its own short name. A name is never a place: the core alone knows the folder. */
export const workspaceId = z
  .string()
  .regex(/^desk-[1-9]\d{0,3}$/)
  .brand('workspace');
export type WorkspaceId = z.infer<typeof workspaceId>;

/** What the entry says of a workspace before it is unlocked; no person is named. */
export const workspaceLabel = z.strictObject({
  role: z.enum(['secretariat', 'chair']),
  body: line,
  subGroup: line.nullable(),
  sample: z.boolean(),
});
export type WorkspaceLabel = z.infer<typeof workspaceLabel>;

const listed = z.strictObject({
  id: workspaceId,
  /** Null where the label is missing or damaged; the workspace may be sound all the same. */
  label: workspaceLabel.nullable(),
  /** Whether this computer's own sign-in opens it. */
  signIn: z.boolean(),
});

/** Opens every desk of a sample on this computer; there is nothing in one to keep from anybody. */
export const samplePassphrase = 'look round the sample desk';

/** A secret that its owner types. */
const secret = z.union([
  z.strictObject({ passphrase }),
  z.strictObject({ recoveryCode: z.string().min(1).max(200) }),
]);

const beginning = z.discriminatedUnion('role', [
  z.strictObject({ role: z.literal('secretariat'), partnership: bytes }),
  z.strictObject({ role: z.literal('chair'), plan: bytes }),
]);

const copy = z.strictObject({
  number: z.int().min(1),
  day,
  reason: z.enum(['daily', 'before-update', 'closing']),
});

/** Every call that is answered before a workspace is unlocked, and those that open, lock and recover one. */
export const entryCalls = {
  /** Which workspaces are on this computer, which of them is open, and whether its sign-in may be offered. */
  'entry.about': query(
    nothing,
    z.strictObject({
      workspaces: z.array(listed),
      open: workspaceId.nullable(),
      signInOffered: z.boolean(),
      /** Whether the plan of the open desk forbids it all the same. */
      signInForbidden: z.boolean(),
      /** When the open desk was last written to, if it was not closed then: power was lost, or a process ended. */
      interruptedAt: instant.nullable(),
    }),
  ),
  /** The user has been told that the open desk was not closed, and goes on with it as it is. */
  'entry.go-on': command(nothing, nothing, ['entry']),
  /** Five words that make a good passphrase. */
  'entry.offer-passphrase': query(nothing, z.strictObject({ passphrase })),
  /** Whose desk a file would make; nothing is made. */
  'entry.look-at': query(
    z.strictObject({ beginning }),
    z.strictObject({
      label: workspaceLabel,
      /** Whether the plan forbids that this computer's sign-in opens the desk. */
      signInForbidden: z.boolean(),
    }),
  ),
  /** What a file is by its outside, and which desk on this computer it is sealed to; nothing is opened. */
  'entry.whose': query(
    z.strictObject({ file: givenFile }),
    z.strictObject({ kind: documentKind.nullable(), workspace: workspaceId.nullable() }),
  ),
  /** Makes a workspace, and opens it. The recovery code is given once and kept nowhere. */
  'entry.create': command(
    z.strictObject({ passphrase, beginning }),
    z.strictObject({ workspace: workspaceId, recoveryCode: z.string() }),
    ['entry'],
  ),
  /** Makes the desks of the sample partnership, to look round in. It takes some seconds. */
  'entry.look-round': command(nothing, nothing, ['entry']),
  /** How far that is; nothing while none is being made. */
  'entry.looking-round': query(nothing, z.strictObject({ done: z.int(), of: z.int(), words: z.string() })),
  'entry.open': command(
    z.strictObject({
      workspace: workspaceId,
      by: z.union([secret, z.strictObject({ signIn: z.literal(true) })]),
    }),
    z.strictObject({ workspace: workspaceId }),
    ['entry'],
  ),
  /** Finishes what is being done, then closes the workspace. */
  'entry.lock': command(nothing, nothing, ['entry']),
  /** The dated copies of a workspace, the newest first. */
  'entry.copies': query(z.strictObject({ workspace: workspaceId }), z.array(copy)),
  /** Puts a dated copy in the place of a workspace and opens it. What was there is moved aside, never deleted. */
  'entry.restore': command(
    z.strictObject({ workspace: workspaceId, copy: z.int().min(1), by: secret }),
    z.strictObject({ workspace: workspaceId }),
    ['entry'],
  ),
  /** Lets this computer's sign-in open the open workspace from now on, or no longer. */
  'entry.allow-sign-in': command(z.strictObject({ allowed: z.boolean() }), nothing, ['entry']),
  'entry.change-passphrase': command(z.strictObject({ by: secret, to: passphrase }), nothing, ['entry']),
  /** Makes a new recovery code; the old paper opens nothing from then on. */
  'entry.replace-recovery-code': command(
    z.strictObject({ by: secret }),
    z.strictObject({ recoveryCode: z.string() }),
    ['entry'],
  ),
} as const;
export type EntryCalls = typeof entryCalls;
