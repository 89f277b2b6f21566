import { answering, type Serve, type Surprise } from '../../shared/contract/answer.ts';
import { type CallName, contract, type Output, type Parsed } from '../../shared/contract/index.ts';
import type { Core } from './core.ts';

/** What answers each call. A query reads; a command writes in one transaction of its own. */
export type Handlers = {
  [N in CallName]: (core: Core, input: Parsed<N>) => Output<N> | Promise<Output<N>>;
};

/** The one way into the core. It knows no transport: the desktop, the command line and the tests all call it. */
export function serveWith(
  handlers: Handlers,
  core: Core,
  told: { surprise: Surprise; checkOutput?: boolean },
): Serve {
  const answers = handlers as unknown as Record<string, (core: Core, input: unknown) => unknown>;
  return answering(contract, (name, input) => answers[name]?.(core, input), told);
}
