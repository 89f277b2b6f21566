import type { Surprise } from '../../shared/contract/answer.ts';
import { Refusal } from '../../shared/contract/faults.ts';
import type { CallName, Input, Output } from '../../shared/contract/index.ts';
import { handlers } from './calls/index.ts';
import type { Core } from './core.ts';
import { serveWith } from './serve.ts';

/** Asks or tells a core and gives the answer; a fault is thrown as the refusal that it is. */
export type Tell = <N extends CallName>(name: N, input: Input<N>) => Promise<Output<N>>;

/** For callers in the core's own process: the command line, the sample, and tests. */
export function tellTo(core: Core, surprise: Surprise): Tell {
  const serve = serveWith(handlers, core, { surprise });
  return async (name, input) => {
    const reply = await serve(name, input);
    if (!reply.ok) throw new Refusal(reply.fault);
    return reply.value as never;
  };
}
