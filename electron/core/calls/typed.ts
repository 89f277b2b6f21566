import type { z } from 'zod';

/** A form that was kept as typed; undefined where there is none, or it is of another version of the app. */
export function typedForm<S extends z.ZodType>(shape: S, draft: string | undefined): z.output<S> | undefined {
  if (draft === undefined) return undefined;
  try {
    return shape.safeParse(JSON.parse(draft)).data;
  } catch {
    return undefined;
  }
}
