import type { DocId } from '../model/ids.ts';
import type { Plan } from '../model/plan.ts';
import type { ReturnFile } from '../model/return-file.ts';
import { changesSince } from './merge-changes.ts';
import { type Arrival, arrivalOf, type ReceivedReturn } from './order.ts';
import { type PlaceContext, type Placing, placeOf } from './place.ts';

export type PlanInForce = {
  readonly plan: Plan;
  /** The docIds of every plan file that was issued to the sub-group, of any version. */
  readonly issued: readonly DocId[];
};

export type ReturnPlacing = Placing & {
  /** The version of the plan that it speaks about. */
  readonly planVersion: number;
  /** How many of its items the plan in force has revised, retired or given to another sub-group since. */
  readonly itemsChanged: number;
};

/**
 * Where a return belongs, its plan and its own word included: a plan that was never issued is refused, an older
 * one is taken with a flag when items have changed since, and a return that says "nil" has no exceptions.
 */
export function placeReturn(
  received: ReceivedReturn,
  existing: readonly Arrival[],
  context: PlaceContext & PlanInForce,
): ReturnPlacing {
  const { payload } = received;
  const placing = placeOf(arrivalOf(received), existing, context);
  const refused = placing.outcome === 'duplicate' ? null : contradiction(payload, context.issued);
  return {
    ...placing,
    outcome: refused ?? placing.outcome,
    planVersion: payload.plan.version,
    itemsChanged: changesSince(payload, context.plan).filter((change) => change.what !== 'added').length,
  };
}

function contradiction(payload: ReturnFile, issued: readonly DocId[]) {
  if (!issued.includes(payload.plan.docId)) return 'plan-unknown';
  if (payload.nil && payload.exceptions.length > 0) return 'nil-with-exceptions';
  return null;
}
