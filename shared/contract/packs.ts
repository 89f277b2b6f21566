import { z } from 'zod';
import { pack } from '../model/pack.ts';
import { quarter } from '../model/period.ts';
import { command, madeFile, query } from './call.ts';

export const variant = z.enum(['board', 'scrutiny', 'public']);
/** PDF is made from `print` by whoever has a printing engine: the core never calls out. */
export const packFormat = z.enum(['json', 'html', 'print', 'docx', 'xlsx', 'csv']);

/** An edition that was frozen; left out, the pack as it would be now. */
const edition = z.int().min(1).optional();

export const packCalls = {
  'pack.get': query(z.strictObject({ quarter, variant, edition }), pack),
  'pack.write': query(z.strictObject({ quarter, variant, edition, format: packFormat }), madeFile),
  /** Freezes the pack of a quarter: it lists exactly which documents it was made from. */
  'pack.freeze': command(
    z.strictObject({ quarter, variant }),
    z.strictObject({ fingerprint: z.string(), again: z.boolean() }),
    ['packs'],
  ),
} as const;
