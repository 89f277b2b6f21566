import type { z } from 'zod';
import { type Fault, fault, Refusal } from '../../shared/contract/faults.ts';
import {
  type CallName,
  contract,
  type Output,
  type Parsed,
  type Reply,
} from '../../shared/contract/index.ts';
import type { Core } from './core.ts';

/** What answers each call. A query reads; a command writes in one transaction of its own. */
export type Handlers = {
  [N in CallName]: (core: Core, input: Parsed<N>) => Output<N> | Promise<Output<N>>;
};

/** Answers one call of a core: knows its name, parses its input, runs it, and always replies with a value. */
export type Serve = (name: string, raw: unknown) => Promise<Reply<unknown>>;

/** Where an unexpected error is told, once; the caller only hears that something went wrong. */
export type Surprise = (name: string, error: unknown) => void;

/**
 * The one way into the core. It knows no transport: the desktop, the command line and the tests all call it.
 * With `checkOutput` every answer is parsed against the contract too, as tests and development do.
 */
export function serveWith(
  handlers: Handlers,
  core: Core,
  { surprise, checkOutput = false }: { surprise: Surprise; checkOutput?: boolean },
): Serve {
  return async (name, raw) => {
    if (!Object.hasOwn(contract, name)) return refused(fault('call.unknown', { name }));
    const call = contract[name as CallName];
    const parsed = call.input.safeParse(raw);
    if (!parsed.success) return refused(fault('call.invalid', { fields: fieldsOf(parsed.error) }));
    try {
      const answer = handlers[name as CallName] as (core: Core, input: unknown) => unknown;
      const value = await answer(core, parsed.data);
      return { ok: true, value: checkOutput ? call.output.parse(value) : value };
    } catch (error) {
      if (error instanceof Refusal) return refused(error.fault);
      surprise(name, error);
      return refused(fault('call.internal'));
    }
  };
}

const refused = (fault: Fault): Reply<never> => ({ ok: false, fault });

/** The fields that were refused, by their paths, for a sentence. */
const fieldsOf = (error: z.ZodError): string =>
  [...new Set(error.issues.map((issue) => issue.path.join('.') || 'everything'))].join(', ');
