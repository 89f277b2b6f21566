import { refuse } from '../../../shared/contract/faults.ts';
import type { ImportOutcome } from '../../../shared/contract/files.ts';
import type { Outcome } from '../../../shared/rules/place.ts';

/** What came of taking a document in, for whoever looks at the list. */
export type Taken = Pick<
  ImportOutcome,
  'result' | 'message' | 'next' | 'warnings' | 'from' | 'quarter' | 'docId' | 'kind' | 'about'
>;

/** Outcomes that mean a forgery, a mistake or a stolen key: kept in quarantine, not in the set. */
export function refuseOutOfOrder(outcome: Outcome): void {
  if (outcome === 'jump-too-large') throw refuse('order.jump-too-large');
  if (outcome === 'old-epoch') throw refuse('order.old-epoch');
  if (outcome === 'replaces-another-quarter') throw refuse('order.other-quarter');
  if (outcome === 'plan-unknown') throw refuse('plan.unknown');
  if (outcome === 'nil-with-exceptions') throw refuse('return.nil-contradicted');
}
