import { z } from 'zod';
import { command, nothing, query } from './call.ts';

/** Where else the copies of the open desk are kept, and how the last one went. */
const about = z.strictObject({
  /** The last part of the folder's path; null where none was chosen. */
  called: z.string().nullable(),
  /** When the last copy was written there and read back, UTC milliseconds. */
  last: z.int().nullable(),
  /** Why the newest copy is not there yet. */
  trouble: z.enum(['unreachable', 'full', 'changed']).nullable(),
});

/** Calls that the shell answers about the open desk: it alone knows the folder that the user chose. */
export const safeCopyCalls = {
  'copies.about': query(nothing, about),
  /** Asks for a folder, and writes the newest copy there at once; null when the user cancels. */
  'copies.choose': command(nothing, about.nullable(), ['entry']),
  /** Writes the newest copy once more, where the last time failed. */
  'copies.again': command(nothing, about, ['entry']),
  /** Writes no more copies there; those that are there stay. */
  'copies.stop': command(nothing, about, ['entry']),
} as const;
