import type { DocId, SubGroupId } from '../model/ids.ts';
import type { Day, Quarter } from '../model/period.ts';
import type { CalendarQuarter } from '../model/plan.ts';
import type { ReturnFile } from '../model/return-file.ts';
import { compareText } from './ref-order.ts';

/** A verified return together with the day on which the secretariat received it. */
export type ReceivedReturn = {
  readonly docId: DocId;
  readonly receivedOn: Day;
  readonly payload: ReturnFile;
};

/** What order needs to know of a verified document in a sub-group's chain. */
export type Arrival = {
  readonly docId: DocId;
  readonly subGroup: SubGroupId;
  /** Null for a document that is about no one quarter, such as figures that were asked for. */
  readonly quarter: Quarter | null;
  readonly epoch: number;
  readonly seq: number;
  readonly prev: DocId | null;
  readonly supersedes: DocId | null;
  /** Typed in by the secretariat: it has no place in the chain and gives way to any signed return. */
  readonly transcribed: boolean;
  readonly receivedOn: Day;
};

export const arrivalOf = ({ docId, receivedOn, payload }: ReceivedReturn): Arrival => ({
  docId,
  subGroup: payload.iss,
  quarter: payload.quarter,
  epoch: payload.epoch,
  seq: payload.seq,
  prev: payload.prev,
  supersedes: payload.supersedes,
  transcribed: payload.transcribed !== null,
  receivedOn,
});

/** Several sets as one: each document once, with the first day on which it arrived, in the order of the docIds. */
export function union<T extends Pick<Arrival, 'docId' | 'receivedOn'>>(
  ...sets: readonly (readonly T[])[]
): T[] {
  const first = new Map<DocId, T>();
  for (const one of sets.flat()) {
    const held = first.get(one.docId);
    if (held === undefined || one.receivedOn < held.receivedOn) first.set(one.docId, one);
  }
  return [...first.values()].sort((a, b) => compareText(a.docId, b.docId));
}

/** How the returns of one sub-group for one quarter stand to one another. All lists are in the order of the docIds. */
export type Order = {
  readonly state: 'missing' | 'received' | 'transcribed' | 'fork';
  readonly current: DocId | null;
  /** Every return that no other replaces; more than one is a fork. */
  readonly heads: readonly DocId[];
  readonly superseded: readonly DocId[];
};

/**
 * The order of one sub-group's returns for one quarter, from the set alone: never from a clock or from which
 * came first. A return named by another's `supersedes` is superseded; a transcribed one gives way to any signed
 * one. That nothing replaces everything is impossible: a document would have to name its own hash.
 */
export function orderOf(arrivals: readonly Arrival[]): Order {
  const signed = arrivals.filter((one) => !one.transcribed);
  const inPlay = signed.length > 0 ? signed : arrivals;
  const replaced = new Set(inPlay.map((one) => one.supersedes));
  const heads = inPlay.filter((one) => !replaced.has(one.docId)).map((one) => one.docId);
  heads.sort();
  const superseded = arrivals.map((one) => one.docId).filter((docId) => !heads.includes(docId));
  superseded.sort();
  const [only, ...more] = heads;
  if (only === undefined) return { state: 'missing', current: null, heads, superseded };
  if (more.length > 0) return { state: 'fork', current: null, heads, superseded };
  return { state: signed.length > 0 ? 'received' : 'transcribed', current: only, heads, superseded };
}

/** The day by which a quarter's return is due; null when the plan's calendar does not have the quarter. */
export const dueDay = (calendar: readonly CalendarQuarter[], quarter: Quarter): Day | null =>
  calendar.find((one) => one.quarter === quarter)?.due ?? null;

/** Late by the secretariat's own day of arrival; the due day itself is in time. */
export const isLate = (arrival: Pick<Arrival, 'receivedOn'>, due: Day | null): boolean =>
  due !== null && arrival.receivedOn > due;

/** 1 for a quarter's first return, one more for each that it replaced, received or only named. */
export function revisionOf(arrival: Arrival, quarters: readonly Arrival[]): number {
  const byId = new Map(quarters.map((one) => [one.docId, one]));
  let revision = 1;
  let at: Arrival | undefined = arrival;
  while (at !== undefined && at.supersedes !== null) {
    revision += 1;
    at = byId.get(at.supersedes);
  }
  return revision;
}
