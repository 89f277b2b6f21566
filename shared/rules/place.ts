import type { DocId } from '../model/ids.ts';
import type { Day } from '../model/period.ts';
import type { CalendarQuarter } from '../model/plan.ts';
import { highestSeq, LARGEST_JUMP, numberingOf } from './chain.ts';
import { type Arrival, dueDay, isLate, orderOf } from './order.ts';

/** What a newly arrived document is, beside those that are already here. */
export type Outcome =
  | 'normal'
  /** It was here already; nothing changes. */
  | 'duplicate'
  /** Documents that were signed before it have not arrived. */
  | 'gap'
  | 'jump-too-large'
  /** It replaces the return that stands. */
  | 'superseding'
  /** A return that is already here replaces it. */
  | 'already-superseded'
  /** The chair's own return, in place of one that the secretariat typed in. */
  | 'replaces-transcribed'
  /** Typed in, and the chair's own return is here. */
  | 'gives-way'
  /** A second return for the quarter, and neither replaces the other. */
  | 'fork'
  /** The first return of its quarter, signed before documents that are already here. */
  | 'late-original'
  /** Signed with a key that has since been replaced for a reason. */
  | 'old-epoch'
  | 'addendum-after-freeze'
  /** It says that it replaces the return of another quarter. */
  | 'replaces-another-quarter'
  | 'plan-unknown'
  | 'nil-with-exceptions';

export type Placing = {
  readonly outcome: Outcome;
  /** By the day of arrival; false where the calendar has no due day. */
  readonly late: boolean;
  readonly notReceived: number;
  readonly sameNumber: readonly DocId[];
  /** The returns for the same quarter that it stands against in a fork. */
  readonly against: readonly DocId[];
  /** The return that it replaces, where that one is here. */
  readonly replaces: DocId | null;
  /** When it was first received, of a duplicate. */
  readonly firstReceivedOn: Day | null;
};

export type PlaceContext = {
  readonly calendar: readonly CalendarQuarter[];
  /** The highest epoch in which a key of the sub-group was enrolled. */
  readonly enrolledEpoch: number;
  /** The secretariat has admitted this document of an older epoch, with a reason. */
  readonly admitted?: boolean;
  /** The documents that the quarter's frozen pack lists; left out while it is not frozen. */
  readonly frozen?: readonly DocId[];
};

/**
 * Where a document belongs among those that the sub-group has sent. `existing` holds every verified document
 * of the sub-group, of any quarter, superseded and forked ones included.
 */
export function placeOf(arrival: Arrival, existing: readonly Arrival[], context: PlaceContext): Placing {
  const held = existing.find((one) => one.docId === arrival.docId);
  const sameQuarter = existing.filter((one) => arrival.quarter !== null && one.quarter === arrival.quarter);
  const due = arrival.quarter === null ? null : dueDay(context.calendar, arrival.quarter);
  const outcome = held === undefined ? outcomeOf(arrival, existing, sameQuarter, context) : 'duplicate';
  return {
    outcome,
    late: isLate(held ?? arrival, due),
    ...numberingOf(arrival, existing),
    against: outcome === 'fork' ? headsBeside(arrival, sameQuarter) : [],
    replaces: sameQuarter.find((one) => one.docId === arrival.supersedes)?.docId ?? null,
    firstReceivedOn: held?.receivedOn ?? null,
  };
}

/** The first row that fits, refusals before what changes the quarter, and that before mere remarks. */
function outcomeOf(
  arrival: Arrival,
  existing: readonly Arrival[],
  sameQuarter: readonly Arrival[],
  { enrolledEpoch, admitted = false, frozen }: PlaceContext,
): Outcome {
  const named = existing.find((one) => one.docId === arrival.supersedes);
  const highest = highestSeq(arrival.epoch, existing);
  if (named !== undefined && named.quarter !== arrival.quarter) return 'replaces-another-quarter';
  if (!arrival.transcribed && arrival.seq > highest + LARGEST_JUMP) return 'jump-too-large';
  if (!arrival.transcribed && arrival.epoch < enrolledEpoch && !admitted) return 'old-epoch';
  if (arrival.quarter !== null && frozen !== undefined && !frozen.includes(arrival.docId)) {
    return 'addendum-after-freeze';
  }
  return besideOthers(arrival, sameQuarter) ?? remarkOn(arrival, existing, highest);
}

/** What its number says of a document that changes nothing for the others. */
function remarkOn(arrival: Arrival, existing: readonly Arrival[], highest: number): Outcome {
  if (!arrival.transcribed && arrival.quarter !== null && arrival.seq <= highest) return 'late-original';
  return numberingOf(arrival, existing).notReceived > 0 ? 'gap' : 'normal';
}

/** What it does to the other returns of its quarter; null when it is the first. */
function besideOthers(arrival: Arrival, sameQuarter: readonly Arrival[]): Outcome | null {
  if (sameQuarter.length === 0) return null;
  const signedHere = sameQuarter.some((one) => !one.transcribed);
  if (arrival.transcribed && signedHere) return 'gives-way';
  if (!arrival.transcribed && !signedHere) return 'replaces-transcribed';
  const after = orderOf([...sameQuarter, arrival]);
  if (!after.heads.includes(arrival.docId)) return 'already-superseded';
  return after.state === 'fork' ? 'fork' : 'superseding';
}

/** The other returns for the quarter that would still stand. */
const headsBeside = (arrival: Arrival, sameQuarter: readonly Arrival[]): DocId[] =>
  orderOf([...sameQuarter, arrival]).heads.filter((docId) => docId !== arrival.docId);
