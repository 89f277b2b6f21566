import type { DocId } from '../model/ids.ts';
import type { Arrival } from './order.ts';

/** A number further ahead than this is no forgotten e-mail. The limit keeps a chain from being run up to its end. */
export const LARGEST_JUMP = 1000;

/** What the numbers of a sub-group's documents say about one of them. They warn and never decide. */
export type Numbering = {
  /** Documents signed since the return before it that have not arrived. */
  readonly notReceived: number;
  /** Documents that took the same place in the chain: signed on two computers. */
  readonly sameNumber: readonly DocId[];
};

/** Compares a document with all others of its sub-group, whatever they are about. */
export function numberingOf(arrival: Arrival, chain: readonly Arrival[]): Numbering {
  if (arrival.transcribed) return { notReceived: 0, sameNumber: [] };
  const others = chain.filter((one) => !one.transcribed && one.docId !== arrival.docId);
  const epoch = others.filter((one) => one.epoch === arrival.epoch);
  const before = epoch.filter((one) => one.seq < arrival.seq);
  const below = Math.max(0, ...before.filter((one) => one.quarter !== null).map((one) => one.seq));
  const between = new Set(before.map((one) => one.seq).filter((seq) => seq > below));
  const strangerBefore =
    arrival.seq > 1 && arrival.prev !== null && !others.some((one) => one.docId === arrival.prev);
  return {
    notReceived: Math.max(arrival.seq - below - 1 - between.size, strangerBefore ? 1 : 0),
    sameNumber: epoch
      .filter((one) => one.seq === arrival.seq)
      .map((one) => one.docId)
      .sort(),
  };
}

/** Where a chain stands in an epoch: its highest number so far, 0 when nothing has arrived. */
export const highestSeq = (epoch: number, chain: readonly Arrival[]): number =>
  Math.max(0, ...chain.filter((one) => !one.transcribed && one.epoch === epoch).map((one) => one.seq));
