import { z } from 'zod';
import { handoverFile } from '../model/handover-file.ts';
import { docId } from '../model/ids.ts';
import { paragraph } from '../model/text.ts';
import { command, givenFile, madeFile, passphrase } from './call.ts';

export const handoverCalls = {
  /** Seals a working copy to the key of a named person, by the words that they read out. This copy becomes read-only. */
  'handover.out': command(
    z.strictObject({
      to: givenFile,
      words: z.string().max(1000),
      purpose: handoverFile.shape.purpose,
      why: paragraph,
      passphrase,
    }),
    z.strictObject({ docId, file: madeFile }),
    ['handovers', 'workspace'],
  ),
  /** Gives the working copy back to whoever gave it for a time. This copy becomes read-only. */
  'handover.back': command(
    z.strictObject({ why: paragraph, passphrase }),
    z.strictObject({ docId, file: madeFile }),
    ['handovers', 'workspace'],
  ),
  /** Takes in a working copy: a new one for an empty desk, or one's own back. */
  'handover.in': command(
    z.strictObject({ file: givenFile, passphrase, words: z.string().max(1000).optional() }),
    z.strictObject({ docId, tables: z.int(), rows: z.int() }),
    ['handovers', 'workspace', 'plan', 'readings', 'actions', 'exceptions', 'returns', 'notes'],
  ),
  /** Takes the pen back without the copy, with a reason; what the other did meanwhile will not merge by itself. */
  'handover.take-back': command(z.strictObject({ why: paragraph }), z.strictObject({}), [
    'handovers',
    'workspace',
  ]),
} as const;
