import type { DocId } from '../shared/model/ids.ts';
import type { ChairStatus } from '../shared/model/status.ts';
import { closed } from '../shared/words/screens/closed.ts';
import { useDesk } from './desk.tsx';
import { useAsk } from './hooks.ts';

/** Why what is said of the quarter that is looked at can be read only; null where it may be changed. */
export type Closed = {
  readonly why: string;
  /** The signed return that locks it, where that is why. */
  readonly by: DocId | null;
} | null;

/** Where a signed return stands that locks its quarter; one that is being revised counts as a draft again. */
const locking: readonly ChairStatus['state'][] = ['signed', 'exported', 'received', 'accepted'];

/** A desk that was handed over is read-only; so is what is said of a quarter whose return is signed. */
export function useClosed(): Closed {
  const { about, quarter } = useDesk();
  const status = useAsk('status.get', { quarter });
  if (about.readOnly !== '') return { why: about.readOnly, by: null };
  if (status.state !== 'known' || status.value.role !== 'chair') return null;
  const { state, docId } = status.value;
  return locking.includes(state) ? { why: closed.signed(quarter), by: docId } : null;
}
