import { useQueryClient } from '@tanstack/react-query';
import type { Fault } from '../shared/contract/faults.ts';
import { changes as words } from '../shared/words/screens/changes.ts';
import { call } from './client.ts';
import { touched, useAsk } from './hooks.ts';
import { allKept } from './leaving.ts';
import { toast } from './parts/toasts.ts';

export type Turn = 'undo' | 'redo';

/** The steps that Undo and Redo would turn, by name; null while there is none. */
export function useNextSteps(): Readonly<Record<Turn, string | null>> {
  const next = useAsk('changes.next', {});
  if (next.state !== 'known') return { undo: null, redo: null };
  return { undo: next.value.undo?.name ?? null, redo: next.value.redo?.name ?? null };
}

/** Undoes or redoes one step of the desk and says which; a refusal is told to whoever asked. */
export function useTurn(refused: (what: Turn, fault: Fault) => void): (what: Turn) => Promise<void> {
  const client = useQueryClient();
  return async (what) => {
    await allKept(client); // what is being typed is the newest step
    const name = `changes.${what}` as const;
    // Not by `useTell`: a step that cannot be undone is no entry that could not be saved.
    const reply = await call(name, {});
    if (!reply.ok) {
      if (reply.fault.code === 'changes.nothing') return toast(reply.fault.message);
      return refused(what, reply.fault);
    }
    await touched(client, name);
    toast(what === 'undo' ? words.undone(reply.value.name) : words.redone(reply.value.name));
  };
}
