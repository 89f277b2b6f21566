import type { StoredDocument } from '../../../db/documents.ts';
import type { DocId } from '../../../shared/model/ids.ts';
import { typOf, type VerifiedDocument } from './envelope.ts';

/** What every payload has that a document is filed under. */
type Filed = { id: StoredDocument['id']; iss: StoredDocument['iss']; createdAt: StoredDocument['createdAt'] };

const nothing = {
  subGroup: null,
  quarter: null,
  planVersion: null,
  epoch: null,
  seq: null,
  prev: null as DocId | null,
  supersedes: null as DocId | null,
  late: false,
  transcribed: false,
  fileName: '',
} as const;

/** A document as it is filed in the database; what does not apply to its kind is left empty. */
export const stored = (
  document: Pick<VerifiedDocument, 'docId' | 'kind' | 'kid' | 'payload'>,
  { id, iss, createdAt }: Filed,
  raw: string,
  about: Partial<StoredDocument> & Pick<StoredDocument, 'direction' | 'state' | 'keptAt'>,
): StoredDocument => ({
  ...nothing,
  docId: document.docId,
  typ: typOf(document.kind),
  kind: String(document.payload.kind) as StoredDocument['kind'],
  id,
  iss,
  kid: document.kid,
  createdAt,
  raw,
  payload: document.payload,
  ...about,
});
