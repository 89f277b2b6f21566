import { useSyncExternalStore } from 'react';
import type { MadeFile } from '../../../shared/contract/call.ts';
import type { Fault } from '../../../shared/contract/faults.ts';
import type { DocId } from '../../../shared/model/ids.ts';
import { call } from '../../client.ts';
import { useTell } from '../../hooks.ts';

/** What became of saving a signed return, for as long as the window is open. */
export type Saved =
  | { readonly as: 'saved'; readonly name: string; readonly place: string }
  | { readonly as: 'cancelled' }
  | { readonly as: 'failed'; readonly fault: Fault };

const kept = new Map<DocId, Saved>();
const hearers = new Set<() => void>();

const listen = (hear: () => void): (() => void) => {
  hearers.add(hear);
  return () => hearers.delete(hear);
};

export const useSaved = (docId: DocId): Saved | undefined =>
  useSyncExternalStore(listen, () => kept.get(docId));

/**
 * Asks where to save a return and saves it there. The return is signed already, whatever comes of that: its bytes
 * are there to be saved again, here or somewhere else.
 */
export function useSaveReturn(): (docId: DocId, file?: MadeFile) => Promise<void> {
  const again = useTell('returns.export');
  const saved = useTell('returns.saved');
  return async (docId, given) => {
    const made = given === undefined ? await again.tell({ docId }) : ({ ok: true, value: given } as const);
    const outcome = made.ok ? await savedAs(made.value) : ({ as: 'failed', fault: made.fault } as const);
    kept.set(docId, outcome);
    for (const hear of hearers) hear();
    if (outcome.as === 'saved') await saved.tell({ docId });
  };
}

async function savedAs(file: MadeFile): Promise<Saved> {
  const reply = await call('dialog.save', { file });
  if (!reply.ok) return { as: 'failed', fault: reply.fault };
  return reply.value === null ? { as: 'cancelled' } : { as: 'saved', ...reply.value };
}
