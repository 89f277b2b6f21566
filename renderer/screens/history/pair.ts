import type { DocId } from '../../../shared/model/ids.ts';

/** Two returns in one part of an address, the earlier first. */
export const pairOf = (earlier: DocId, later: DocId): string => `${earlier}.${later}`;

export function readPair(text: string): { earlier: DocId; later: DocId } {
  const [earlier = '', later = ''] = text.split('.');
  return { earlier: earlier as DocId, later: later as DocId };
}
