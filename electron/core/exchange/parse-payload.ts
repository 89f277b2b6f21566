import type { z } from 'zod';
import { refuse } from '../../../shared/contract/faults.ts';

/** The payload by the model of its kind, which knows every member. @throws `payload.schema`, naming the place */
export function parsePayload<S extends z.ZodType>(model: S, { payload }: { payload: unknown }): z.output<S> {
  const parsed = model.safeParse(payload);
  if (parsed.success) return parsed.data;
  throw refuse('payload.schema', { place: parsed.error.issues[0]?.path.join('.') ?? '' });
}
