import type { Determination } from '../model/determination.ts';
import type { DocId, SubGroupId } from '../model/ids.ts';
import type { Quarter } from '../model/period.ts';
import { type Settled, settle } from './fork.ts';
import { type Arrival, arrivalOf, type ReceivedReturn } from './order.ts';
import { compareText } from './ref-order.ts';

/** The returns of one sub-group for one quarter, in order, with what was ruled on them. */
export type Settlement = {
  readonly subGroup: SubGroupId;
  readonly quarter: Quarter;
  readonly arrivals: readonly Arrival[];
  readonly settled: Settled;
  readonly current: ReceivedReturn | null;
};

/** Every sub-group and quarter for which there is a return, settled. `returns` holds each document once. */
export function settlements(
  returns: readonly ReceivedReturn[],
  determinations: readonly Determination[],
): Settlement[] {
  const byId = new Map(returns.map((one) => [one.docId, one]));
  const places = new Map<string, ReceivedReturn[]>();
  for (const one of returns) {
    const place = `${one.payload.quarter} ${one.payload.iss}`;
    places.set(place, [...(places.get(place) ?? []), one]);
  }
  return [...places.values()].flatMap((here) => {
    const [one] = here;
    if (one === undefined) return [];
    const { iss: subGroup, quarter } = one.payload;
    const arrivals = here.map(arrivalOf);
    const settled = settle(arrivals, forksOf(determinations, subGroup, quarter));
    return { subGroup, quarter, arrivals, settled, current: heldAs(byId, settled.current) };
  });
}

/** Each determination once, in the order of their ids. */
export const eachOnce = (determinations: readonly Determination[]): Determination[] =>
  [...new Map(determinations.map((one) => [one.id, one])).values()].sort((a, b) => compareText(a.id, b.id));

const forksOf = (determinations: readonly Determination[], subGroup: SubGroupId, quarter: Quarter) =>
  determinations.filter(
    ({ quarter: about, matter }) =>
      about === quarter && matter.kind === 'fork' && matter.subGroup === subGroup,
  );

const heldAs = (byId: ReadonlyMap<DocId, ReceivedReturn>, docId: DocId | null): ReceivedReturn | null =>
  docId === null ? null : (byId.get(docId) ?? null);
