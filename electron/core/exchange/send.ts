import type { MadeFile } from '../../../shared/contract/call.ts';
import type { DocumentKind } from '../../../shared/model/document-kind.ts';
import type { DocId } from '../../../shared/model/ids.ts';
import type { SealingJwk } from '../../../shared/model/key.ts';
import { safeFileName } from '../spreadsheet/file-name.ts';
import { readEnvelope, signDocument, type VerifiedDocument, verifyEnvelope } from './envelope.ts';
import type { Identity } from './private-key.ts';
import { recipientKey, verifyingKey } from './public-key.ts';
import { sealFor } from './seal.ts';

/** A document signed here: what is filed, and the file that leaves. */
export type Sent = {
  readonly docId: DocId;
  readonly raw: string;
  readonly document: VerifiedDocument;
  readonly sealed: boolean;
  readonly file: MadeFile;
};

/**
 * Signs a document and, where a recipient is given, seals it to them. `name` is the file's, without its ending.
 * @throws `key.self-test`, `payload.*`, `key.unfit`
 */
export async function send(
  kind: DocumentKind,
  payload: object,
  identity: Identity,
  name: string,
  sealTo: SealingJwk | null,
): Promise<Sent> {
  const { text, docId } = await signDocument(kind, payload, identity.signing);
  const document = await verifyEnvelope(readEnvelope(text), await verifyingKey(identity.signing.jwk));
  const content = sealTo === null ? text : await sealFor(await recipientKey(sealTo), text);
  return { docId, raw: text, document, sealed: sealTo !== null, file: fileOf(kind, name, content) };
}

/** The file of a signed or sealed document, under a name that every computer takes. */
export const fileOf = (kind: DocumentKind, name: string, content: string): MadeFile => ({
  name: safeFileName(name, endings[kind]),
  bytes: Buffer.from(content, 'utf8'),
});

const endings: Record<DocumentKind, string> = {
  plan: 'cspplan',
  return: 'cspreturn',
  receipt: 'cspreceipt',
  decisions: 'cspdecisions',
  'key-request': 'cspkey',
  handover: 'csphandover',
  pack: 'csppack',
};
