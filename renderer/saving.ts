import { useSyncExternalStore } from 'react';
import type { Fault } from '../shared/contract/faults.ts';
import { contract, type Reply } from '../shared/contract/index.ts';

/** Whether what was entered is on the disk. */
export type Saving =
  | { readonly state: 'still' }
  | { readonly state: 'saving' }
  | { readonly state: 'saved'; readonly at: number }
  | { readonly state: 'failed'; readonly fault: Fault; readonly again: () => void };

let saving: Saving = { state: 'still' };
const hearers = new Set<() => void>();

const tell = (next: Saving): void => {
  saving = next;
  for (const hear of hearers) hear();
};

/**
 * Does one order and tells how it went. Only orders that write what somebody entered count: not those of the
 * shell or the entry, and not those that need a passphrase, whose screens speak for themselves and which must
 * not be kept to be tried again.
 */
export async function savedBy<T>(
  name: string,
  input: object,
  { send, again }: { send: () => Promise<Reply<T>>; again: () => void },
): Promise<Reply<T>> {
  if (!writes(name) || 'passphrase' in input) return send();
  tell({ state: 'saving' });
  const reply = await send();
  tell(reply.ok ? { state: 'saved', at: Date.now() } : { state: 'failed', fault: reply.fault, again });
  return reply;
}

/** Nothing that was entered: their screens say what became of them, and a wrong word is not tried again. */
const ownVoice: readonly string[] = ['keys.enrol', 'handover.take-back'];

const writes = (name: string): boolean =>
  !ownVoice.includes(name) &&
  Object.hasOwn(contract, name) &&
  contract[name as keyof typeof contract].touches.length > 0;

/** When the workspace is locked or changed, what happened in it is nobody's business any more. */
export const forgetSaving = (): void => tell({ state: 'still' });

const listen = (hear: () => void): (() => void) => {
  hearers.add(hear);
  return () => hearers.delete(hear);
};

export const savingNow = (): Saving => saving;

export const useSaving = (): Saving => useSyncExternalStore(listen, savingNow);
