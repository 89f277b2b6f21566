import { z } from 'zod';

/** What a command may change; a screen that shows a topic asks again when a command touches it. */
export const topics = [
  'entry',
  'workspace',
  'keys',
  'plan',
  'drafts',
  'readings',
  'actions',
  'exceptions',
  'returns',
  'files',
  'requests',
  'notes',
  'queries',
  'determinations',
  'decisions',
  'handovers',
  'packs',
  'changes',
] as const;
export type Topic = (typeof topics)[number];

/** A question: reads, never writes. */
export const query = <I extends z.ZodType, O extends z.ZodType>(input: I, output: O) =>
  ({ kind: 'query', input, output, touches: [] as readonly Topic[] }) as const;

/** An order: one synchronous transaction, after whatever is asynchronous. */
export const command = <I extends z.ZodType, O extends z.ZodType>(
  input: I,
  output: O,
  touches: readonly Topic[],
) => ({ kind: 'command', input, output, touches }) as const;

/** The content of a user's file. The core is never given a path. */
export const bytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array, 'bytes are expected');

/** A file that a user chose or dropped. */
export const givenFile = z.strictObject({ name: z.string().max(500), bytes });
export type GivenFile = z.infer<typeof givenFile>;

/** A file that the core made, for the shell or the command line to write. */
export const madeFile = z.strictObject({ name: z.string(), bytes });
export type MadeFile = z.infer<typeof madeFile>;

/** Typed by its owner at the moment of signing; never stored, never logged. */
export const passphrase = z.string().min(1).max(1000);

export const nothing = z.strictObject({});
