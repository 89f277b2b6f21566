import { useSyncExternalStore } from 'react';
import type { ChairStatus } from '../shared/model/status.ts';
import { closed } from '../shared/words/screens/closed.ts';
import { useDesk } from './desk.tsx';
import { useAsk } from './hooks.ts';

/** Whether the entries of the quarter that is looked at can be read only, and why. */
export type Closed = {
  readonly closed: boolean;
  readonly why: string;
  /** Opens a signed quarter for a change, until the window is closed; null where that is not for this desk to do. */
  readonly reopen: (() => void) | null;
};

/** Signed, and nothing has been asked or withdrawn since: changing it would part it from what was sent. */
const sent: readonly ChairStatus['state'][] = ['signed', 'exported', 'received', 'accepted', 'superseded'];

let reopened: ReadonlySet<string> = new Set();
const hearers = new Set<() => void>();
const listen = (hear: () => void): (() => void) => {
  hearers.add(hear);
  return () => hearers.delete(hear);
};

function open(signed: string): void {
  reopened = new Set([...reopened, signed]);
  for (const hear of hearers) hear();
}

/** A desk that was handed over is read-only; so is a quarter whose return is signed, until it is reopened. */
export function useClosed(): Closed {
  const { about, quarter } = useDesk();
  const status = useAsk('status.get', { quarter });
  const opened = useSyncExternalStore(listen, () => reopened);
  if (about.readOnly !== '') return { closed: true, why: about.readOnly, reopen: null };
  if (status.state !== 'known' || status.value.role !== 'chair')
    return { closed: false, why: '', reopen: null };
  const { state, docId } = status.value;
  if (docId === null || !sent.includes(state) || opened.has(docId))
    return { closed: false, why: '', reopen: null };
  return { closed: true, why: closed.signed(quarter), reopen: () => open(docId) };
}
