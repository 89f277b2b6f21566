import { type Fault, fault, Refusal } from '../shared/contract/faults.ts';
import type { Reply } from '../shared/contract/index.ts';
import type { Bridge, WindowCallName, WindowInput, WindowOutput } from '../shared/contract/window.ts';

declare global {
  interface Window {
    /** What the preload gives this window; the whole of its way out. */
    readonly csp: Bridge;
  }
}

/** Asks the shell or the core. Whatever happens comes back as a value: nothing is thrown. */
export async function call<N extends WindowCallName>(
  name: N,
  input: WindowInput<N>,
): Promise<Reply<WindowOutput<N>>> {
  try {
    return (await window.csp.call(name, input)) as Reply<WindowOutput<N>>;
  } catch {
    return { ok: false, fault: fault('call.internal') };
  }
}

/** The same for a query, whose cache tells an answer from a refusal by what was thrown. */
export async function ask<N extends WindowCallName>(
  name: N,
  input: WindowInput<N>,
): Promise<WindowOutput<N>> {
  const reply = await call(name, input);
  if (!reply.ok) throw new Refusal(reply.fault);
  return reply.value;
}

/** What to say of anything that went wrong. */
export const faultOf = (error: unknown): Fault =>
  error instanceof Refusal ? error.fault : fault('call.internal');
