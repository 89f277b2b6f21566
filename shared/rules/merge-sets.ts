import type { Determination } from '../model/determination.ts';
import type { DocId, SubGroupId } from '../model/ids.ts';
import type { Quarter } from '../model/period.ts';
import { type Settled, settle } from './fork.ts';
import type { Gist, ReceivedGist } from './gist.ts';
import { groupBy } from './group-by.ts';
import type { Arrival } from './order.ts';
import { compareText } from './ref-order.ts';

/** The returns of one sub-group for one quarter, in order, with what was ruled on them. */
export type Settlement = {
  readonly subGroup: SubGroupId;
  readonly quarter: Quarter;
  readonly arrivals: readonly Arrival[];
  readonly settled: Settled;
  readonly current: { readonly docId: DocId; readonly gist: Gist } | null;
};

/** Every sub-group and quarter for which there is a return, settled. `returns` holds each document once. */
export function settlements(
  returns: readonly ReceivedGist[],
  determinations: readonly Determination[],
): Settlement[] {
  const places = groupBy(returns, ({ gist }) => `${gist.quarter} ${gist.iss}`);
  return [...places.values()].flatMap((arrivals) => {
    const [one] = arrivals;
    if (one === undefined) return [];
    const { iss: subGroup, quarter } = one.gist;
    const settled = settle(arrivals, forksOf(determinations, subGroup, quarter));
    const current = arrivals.find(({ docId }) => docId === settled.current) ?? null;
    return { subGroup, quarter, arrivals, settled, current };
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
