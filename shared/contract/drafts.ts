import { z } from 'zod';
import { command, query } from './call.ts';

/** Names a field: `reading/CT-I03/2026-08`, `carried/2026-27 Q2/CT-I03/why`. */
const place = z.string().min(1).max(200);

export const draftCalls = {
  /** What was typed and is no entry yet, by place. */
  'drafts.list': query(z.strictObject({ under: z.string().max(200) }), z.record(z.string(), z.string())),
  /** Keeps a text as it was typed; null forgets it. */
  'drafts.put': command(
    z.strictObject({ place, text: z.string().max(20_000).nullable() }),
    z.strictObject({}),
    ['drafts'],
  ),
} as const;
