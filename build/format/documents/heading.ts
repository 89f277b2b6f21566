import type { Members } from '../part.ts';

/** What every signed document says first. */
export const headingMembers: Members = {
  schema: ['app', 'The document and its version. Any addition to the members raises the version.'],
  kind: ['app', 'What it is.'],
  id: ['app', "Names this very document among its maker's."],
  partnership: ['app', 'The partnership that it belongs to.'],
  sample: ['app', 'Whether the partnership is a made-up one.'],
  signer: ['app', 'Who signs it.'],
  createdAt: ['app', 'When it was signed, by the clock of that computer: a claim, which decides nothing.'],
};

/** Its place in the chain of all that a sub-group has signed. */
export const chainMembers: Members = {
  epoch: [
    'app',
    "The epoch of the sub-group's keys in the keyring; 1 until the sub-group's keys are replaced for a reason.",
  ],
  seq: [
    'app',
    'The number of the document: 1 for the first of an epoch, then one more for each return or answer with figures, whatever its quarter.',
  ],
  prev: ['app', 'The docId of the document with the number before; null for the first.'],
};
