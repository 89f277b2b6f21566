import { z } from 'zod';
import { docId, kid } from '../model/ids.ts';
import { signingJwk } from '../model/key.ts';
import { quarter } from '../model/period.ts';
import { line } from '../model/text.ts';
import { command, givenFile, madeFile, query } from './call.ts';

/** What became of one document of a given file. */
export const importOutcome = z.strictObject({
  name: z.string(),
  /** From 1; a file may hold several documents. */
  document: z.int().min(1),
  result: z.enum(['accepted', 'duplicate', 'superseded', 'late', 'fork', 'parked', 'quarantined', 'refused']),
  /** The fault, where there is one. */
  code: z.string().optional(),
  message: z.string(),
  next: z.string().optional(),
  kind: z.string().optional(),
  docId: docId.optional(),
  from: z.string().optional(),
  quarter: quarter.optional(),
  /** At a chair's desk, the return of this desk that it is about. */
  about: docId.optional(),
  warnings: z.array(z.string()),
});
export type ImportOutcome = z.infer<typeof importOutcome>;

/** What a document says of itself, and how much of it is proven. */
export const inspected = z.strictObject({
  document: z.int().min(1),
  kind: z.string(),
  form: z.enum(['jws', 'sealed']),
  kid: z.string().nullable(),
  docId: docId.nullable(),
  signature: z.enum(['verified', 'unknown-signer', 'bad', 'sealed']),
  /** In plain words, one a line. */
  summary: z.array(z.string()),
  payload: z.unknown(),
  fault: z.strictObject({ code: z.string(), message: z.string(), next: z.string().optional() }).nullable(),
  /** The inner JWS of a sealed document that this desk can open. */
  inner: z.string().nullable(),
});
export type Inspected = z.infer<typeof inspected>;

/** Whether a file is authentic, by the keys given or by this desk's keyring. */
export const verified = z.strictObject({
  path: z.string(),
  ok: z.boolean(),
  kind: z.string().optional(),
  kid: kid.optional(),
  docId: docId.optional(),
  /** Why not: the code of the fault, and its sentence. `sealed` for a file that only its recipient can open. */
  code: z.string().optional(),
  error: z.string().optional(),
});
export type Verified = z.infer<typeof verified>;

export const fileCalls = {
  /** Takes in any number of files. One bad file never stops the rest. `tryOnly` says what would happen. */
  'files.import': command(
    z.strictObject({ files: z.array(givenFile).max(5000), tryOnly: z.boolean().default(false) }),
    z.array(importOutcome),
    ['files', 'returns', 'plan', 'keys', 'queries', 'decisions', 'requests'],
  ),
  'files.inspect': query(z.strictObject({ file: givenFile }), z.array(inspected)),
  'files.verify': query(
    z.strictObject({ files: z.array(givenFile), keys: z.array(signingJwk).optional() }),
    z.array(verified),
  ),
  'files.quarantine': query(
    z.strictObject({}),
    z.array(
      z.strictObject({
        id: z.string(),
        name: z.string(),
        code: z.string(),
        message: z.string(),
        receivedOn: z.string(),
      }),
    ),
  ),
  /**
   * Lets a document in after all that was put aside because its key was out of use or of an older epoch, by
   * the word of its signer on the telephone. It is judged again by every other rule.
   */
  'files.admit': command(z.strictObject({ id: z.string(), why: line }), importOutcome, [
    'files',
    'returns',
    'queries',
  ]),
  /** The raw file as it came, for whoever must look into it. */
  'files.quarantined': query(z.strictObject({ id: z.string() }), madeFile),
} as const;
