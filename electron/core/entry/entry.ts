import { z } from 'zod';
import { answering, type Serve } from '../../../shared/contract/answer.ts';
import type { Kept } from '../../../shared/contract/core-messages.ts';
import { entryCalls } from '../../../shared/contract/entry.ts';
import { fault, refuse } from '../../../shared/contract/faults.ts';
import { contract, type Reply } from '../../../shared/contract/index.ts';
import { type Hall, hallOf, type Outside } from './hall.ts';
import { entryHandlers } from './handlers.ts';

/** The core as its process runs it: locked at first, then one workspace at a time. */
export type Entry = {
  /** Answers the calls of the entry at any time, and those of the contract while a workspace is open. */
  serve: Serve;
  /** Opens the workspace that another process had open when it stopped. */
  resume(kept: Kept): Promise<Reply<unknown>>;
  /** Refuses whatever comes from now on, finishes what is being done, and closes the workspace. */
  close(): Promise<void>;
};

export function entryWith(outside: Outside): Entry {
  const hall = hallOf(outside);
  const inTurn = oneAtATime();
  let closing = false;
  const handlers = entryHandlers as unknown as Record<string, (hall: Hall, input: unknown) => unknown>;
  const answer = (name: string, input: unknown) =>
    // How far a long order is can only be told while it is being done.
    name === 'entry.looking-round'
      ? hall.lookingRound
      : inTurn(async () => {
          if (closing) throw refuse('core.closing');
          return name === resuming ? hall.enterWith(input as Kept) : handlers[name]?.(hall, input);
        });
  const entrance = answering(entryCalls, answer, outside);
  const resume = answering({ [resuming]: { input: z.unknown(), output: z.undefined() } }, answer, outside);
  return {
    async serve(name, raw) {
      if (closing) return { ok: false, fault: fault('core.closing') };
      if (!Object.hasOwn(contract, name)) return entrance(name, raw);
      return hall.sitting?.serve(name, raw) ?? { ok: false, fault: fault('entry.locked') };
    },
    resume: (kept) => resume(resuming, kept),
    close() {
      closing = true;
      return inTurn(() => hall.leave());
    },
  };
}

/** Not a call of the contract: no window can ask for it. */
const resuming = 'resume';

/** Runs one piece of work after another: a workspace is never opened while another is being closed. */
function oneAtATime(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const next = last.then(work);
    last = next.catch(() => {});
    return next;
  };
}
