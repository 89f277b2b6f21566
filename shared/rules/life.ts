import { refuse } from '../contract/faults.ts';

/** Where a return stands in its life. A parked or a quarantined file is no return yet. */
export type ReturnState = 'draft' | SignedState;
export type SignedState =
  | 'signed'
  | 'exported'
  | 'received'
  | 'queried'
  | 'accepted'
  | 'superseded'
  | 'withdrawn';

/**
 * What happens to a return. `receive`, `query` and `accept` are the secretariat's, and reach the chair by
 * receipt; `supersede` is a newer return that names this one.
 */
export type ReturnEvent = 'sign' | 'export' | 'receive' | 'query' | 'accept' | 'supersede' | 'withdraw';

type Ways = Partial<Record<ReturnEvent, SignedState>>;

const judged = { query: 'queried', accept: 'accepted', supersede: 'superseded' } as const;

/**
 * Which way a return may go. The same bytes may be exported again at any time before it is replaced, and a
 * receipt may come twice, late, or about a return that a safe copy has forgotten was sent.
 */
export const life = {
  draft: { sign: 'signed' },
  signed: { export: 'exported', receive: 'received', ...judged, withdraw: 'withdrawn' },
  exported: { export: 'exported', receive: 'received', ...judged, withdraw: 'withdrawn' },
  received: { export: 'received', receive: 'received', ...judged, withdraw: 'withdrawn' },
  queried: { export: 'queried', receive: 'queried', ...judged, withdraw: 'withdrawn' },
  accepted: { export: 'accepted', receive: 'accepted', ...judged },
  superseded: { receive: 'superseded' },
  withdrawn: { receive: 'withdrawn' },
} as const satisfies Record<ReturnState, Ways>;

/** Where a return stands after an event. @throws `return.life` when it cannot happen to a return that stands there */
export function next(state: ReturnState, event: ReturnEvent): SignedState {
  const ways: Ways = life[state];
  const to = ways[event];
  if (to === undefined) throw refuse('return.life', { state, event });
  return to;
}
