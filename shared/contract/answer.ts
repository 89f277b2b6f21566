import type { z } from 'zod';
import { type Fault, fault, Refusal } from './faults.ts';
import type { Reply } from './index.ts';

/** Calls by name, as a process that answers them knows them. */
export type Calls = Readonly<Record<string, { readonly input: z.ZodType; readonly output: z.ZodType }>>;

/** Answers one call: knows its name, parses its input, runs it, and always replies with a value. */
export type Serve = (name: string, raw: unknown) => Promise<Reply<unknown>>;

/** Where an unexpected error is told, once; the caller only hears that something went wrong. */
export type Surprise = (name: string, error: unknown) => void;

/**
 * The one way in, whoever answers: nothing reaches `answer` but what the call's own schema has parsed, and
 * nothing comes back but a value. With `checkOutput` every answer is parsed too, as tests and development do.
 */
export function answering(
  calls: Calls,
  answer: (name: string, input: unknown) => unknown,
  { surprise, checkOutput = false }: { surprise: Surprise; checkOutput?: boolean },
): Serve {
  return async (name, raw) => {
    const call = Object.hasOwn(calls, name) ? calls[name] : undefined;
    if (call === undefined) return refused(fault('call.unknown', { name: shortened(name) }));
    const parsed = call.input.safeParse(raw);
    if (!parsed.success) return refused(fault('call.invalid', { fields: fieldsOf(parsed.error) }));
    try {
      const value = await answer(name, parsed.data);
      return { ok: true, value: checkOutput ? call.output.parse(value) : value };
    } catch (error) {
      if (error instanceof Refusal) return refused(error.fault);
      surprise(name, error);
      return refused(fault('call.internal'));
    }
  };
}

const refused = (fault: Fault): Reply<never> => ({ ok: false, fault });

const shortened = (name: unknown): string => String(name).slice(0, 60);

/** The fields that were refused, by their paths, for a sentence. */
const fieldsOf = (error: z.ZodError): string =>
  [...new Set(error.issues.map((issue) => issue.path.join('.') || 'everything'))].join(', ');
