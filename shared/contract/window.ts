import type { z } from 'zod';
import { entryCalls } from './entry.ts';
import { contract, type Reply } from './index.ts';
import { type ShellEvent, shellCalls } from './shell.ts';

/** Every call that a window may make: of the shell, of the entry, and of an open workspace. */
export const windowCalls = { ...shellCalls, ...entryCalls, ...contract } as const;
export type WindowCalls = typeof windowCalls;
export type WindowCallName = keyof WindowCalls;
export type WindowInput<N extends WindowCallName> = z.input<WindowCalls[N]['input']>;
export type WindowOutput<N extends WindowCallName> = z.output<WindowCalls[N]['output']>;

/** All that the preload gives a window, as `window.csp`. */
export type Bridge = {
  call(name: string, input: unknown): Promise<Reply<unknown>>;
  /** Hears what the shell tells; gives what stops it. */
  listen(hear: (event: ShellEvent) => void): () => void;
};
