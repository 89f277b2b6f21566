import { z } from 'zod';

/** The kinds of signed document that partners send one another. Each has its own `typ` under the signature. */
export const documentKind = z.enum([
  'plan',
  'return',
  'receipt',
  'decisions',
  'key-request',
  'handover',
  'pack',
]);
export type DocumentKind = z.infer<typeof documentKind>;
