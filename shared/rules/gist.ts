import type { ReturnFile } from '../model/return-file.ts';
import { type Past, pastOf } from './continuing.ts';
import { type Arrival, arrivalOf, type ReceivedReturn } from './order.ts';

/**
 * What lists, chains and later quarters need of a return: a fiftieth of it. A document never changes, so its gist
 * may be kept for as long as one likes.
 */
export type Gist = Past &
  Pick<ReturnFile, 'requests' | 'onBehalfOf' | 'nil'> & {
    readonly signedBy: string;
    readonly exceptions: number;
  };

/** The gist of a return that was read whole. */
export const gistOf = (payload: ReturnFile): Gist => ({
  ...pastOf(payload),
  requests: payload.requests,
  onBehalfOf: payload.onBehalfOf,
  nil: payload.nil,
  signedBy: payload.signer.name,
  exceptions: payload.exceptions.length,
});

/** A received return by its gist, with its place in the chain of its sub-group. */
export type ReceivedGist = Arrival & { readonly gist: Gist };

/** As `gistOf`, of a received return. */
export const receivedGist = (received: ReceivedReturn): ReceivedGist => ({
  ...arrivalOf(received),
  gist: gistOf(received.payload),
});
