import type { SubGroupId } from '../model/ids.ts';
import type { CurrentReturn, DocumentUse, MergedCoverage, MergedStanding } from '../model/merged-standing.ts';
import type { Quarter } from '../model/period.ts';
import type { Plan } from '../model/plan.ts';
import { highestSeq, numberingOf } from './chain.ts';
import { changesSince } from './merge-changes.ts';
import { countCoverage } from './merge-coverage.ts';
import type { Settlement } from './merge-sets.ts';
import { type Arrival, arrivalOf, dueDay, isLate, type ReceivedReturn, revisionOf } from './order.ts';
import { compareQuarters } from './quarter.ts';
import { compareText } from './ref-order.ts';

/**
 * Where a sub-group stands with its return. `settlement` is left out when nothing came, `current` is the return
 * that stands; `chain` is every document of the sub-group, of any quarter.
 */
export function standingOf(
  subGroup: SubGroupId,
  quarter: Quarter,
  plan: Plan,
  settlement: Settlement | undefined,
  current: ReceivedReturn | null,
  chain: readonly Arrival[],
  coverage: readonly MergedCoverage[],
): MergedStanding {
  const due = dueDay(plan.calendar, quarter);
  const { arrivals = [], settled } = settlement ?? {};
  const numbering = arrivals.map((one) => ({ ...one, ...numberingOf(one, chain) }));
  return {
    subGroup,
    state: settled?.state ?? 'missing',
    due,
    late: isLateAtFirst(arrivals, due),
    current: current && currentReturn(current, arrivals),
    heads: settled?.state === 'fork' ? [...settled.heads] : [],
    superseded: [...(settled?.superseded ?? [])],
    setAside: [...(settled?.setAside ?? [])],
    settledBy: settled?.settledBy ?? null,
    notReceived: sum([
      ...new Map(numbering.map((one) => [`${one.epoch} ${one.seq}`, one.notReceived])).values(),
    ]),
    sameNumber: [...new Set(numbering.flatMap((one) => one.sameNumber))].sort(),
    changes: current === null ? [] : changesSince(current.payload, plan),
    coverage: countCoverage(coverage.filter((row) => row.subGroup === subGroup)),
  };
}

/** A sub-group that was in time is not late for having corrected itself; one that was typed in waits for its chair. */
function isLateAtFirst(arrivals: readonly Arrival[], due: MergedStanding['due']): boolean {
  const signed = arrivals.filter((one) => !one.transcribed);
  const first = (signed.length > 0 ? signed : arrivals).map((one) => one.receivedOn).sort()[0];
  return first !== undefined && isLate({ receivedOn: first }, due);
}

const currentReturn = (received: ReceivedReturn, arrivals: readonly Arrival[]): CurrentReturn => ({
  docId: received.docId,
  signer: received.payload.signer,
  onBehalfOf: received.payload.onBehalfOf,
  receivedOn: received.receivedOn,
  nil: received.payload.nil,
  revision: revisionOf(arrivalOf(received), arrivals),
  plan: received.payload.plan,
  marking: received.payload.marking,
  clockSuspect: received.payload.clockSuspect,
  transcribed: received.payload.transcribed,
});

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

/**
 * What each document was used for, by sub-group and place in its chain. One that came later, or is about no
 * quarter, is listed only where its number closes a gap before one that is used.
 */
export function documentsUsed(
  quarter: Quarter,
  settlements: readonly Settlement[],
  chains: readonly (readonly Arrival[])[],
): DocumentUse[] {
  const uses = new Map(
    settlements
      .filter((one) => compareQuarters(one.quarter, quarter) <= 0)
      .flatMap((one) => one.arrivals.map(({ docId }) => [docId, useOf(docId, one, quarter)] as const)),
  );
  return chains.flatMap((chain) => {
    const used = chain.filter((one) => uses.has(one.docId));
    return chain
      .filter((one) => uses.has(one.docId) || (!one.transcribed && one.seq <= highestSeq(one.epoch, used)))
      .map(({ docId, subGroup, quarter: about, epoch, seq }): DocumentUse => {
        return { docId, subGroup, quarter: about, epoch, seq, use: uses.get(docId) ?? 'number-only' };
      })
      .sort((a, b) => a.epoch - b.epoch || a.seq - b.seq || compareText(a.docId, b.docId));
  });
}

function useOf(
  docId: Arrival['docId'],
  { settled, quarter }: Settlement,
  merging: Quarter,
): DocumentUse['use'] {
  if (settled.superseded.includes(docId)) return 'superseded';
  if (settled.setAside.includes(docId)) return 'set-aside';
  if (settled.current !== docId) return 'fork';
  return quarter === merging ? 'current' : 'earlier';
}
