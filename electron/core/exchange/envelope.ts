import { z } from 'zod';
import { type Refusal, refuse } from '../../../shared/contract/faults.ts';
import { type DocumentKind, documentKind } from '../../../shared/model/document-kind.ts';
import { type DocId, type Kid, kid as kidShape } from '../../../shared/model/ids.ts';
import { strictBase64url } from './base64url.ts';
import { readPayload } from './payload.ts';
import type { SigningKey } from './private-key.ts';
import { type VerifyingKey, verifyingKey } from './public-key.ts';
import { assertSelfTest } from './self-test.ts';
import { limitOf, refuseSize } from './size.ts';
import { strictJson, strictText } from './strict-json.ts';
import { type JwsParts, sha256, signatureAlgorithm, signJws, verifyJws } from './suite.ts';

/** A signed document as read: well formed, and believed in nothing else until its signature is checked. */
export type Envelope = JwsParts & {
  readonly kind: DocumentKind;
  /** The thumbprint of the key that the file says it was signed with. */
  readonly kid: Kid;
  readonly docId: DocId;
};

declare const verified: unique symbol;

/** A document whose signature holds. Only `verifyEnvelope` makes one. */
export type VerifiedDocument = {
  readonly kind: DocumentKind;
  readonly kid: Kid;
  readonly docId: DocId;
  /** The exact payload that was signed, and what it says. */
  readonly text: string;
  readonly payload: Record<string, unknown>;
  readonly [verified]: true;
};

/** `typ` of the protected header: the kind of document, bound under the signature (RFC 8725, section 3.11). */
export const typOf = (kind: DocumentKind): string => `csp-${kind}+jws`;
const contentType = (kind: DocumentKind, version: number | string) =>
  `application/vnd.csp.${kind}.v${version}+json`;

/** The document id: SHA-256 of the JWS signing input. The signature and the file around it may be rewritten; this not. */
const docIdOf = (parts: JwsParts): DocId =>
  sha256(`${parts.protected}.${parts.payload}`).toString('hex') as DocId;

/**
 * Signs a document: one JSON object of exactly `protected`, `payload` and `signature` (RFC 7515, section 7.2.2).
 * @throws `key.self-test` when this computer's cryptography gives wrong answers; `payload.*` when the payload
 * is one that a reader would refuse.
 */
export async function signDocument(
  kind: DocumentKind,
  payload: object,
  key: SigningKey,
): Promise<{ text: string; docId: DocId }> {
  await assertSelfTest();
  const bytes = Buffer.from(JSON.stringify(payload), 'utf8');
  readPayload(kind, bytes);
  const header = { alg: signatureAlgorithm, typ: typOf(kind), cty: contentType(kind, 1), kid: key.kid };
  const text = JSON.stringify(await signJws(header, bytes, key.key));
  // Read back before it leaves: a signature made on failing memory must not reach anybody.
  const { docId } = await verifyEnvelope(readEnvelope(text), await verifyingKey(key.jwk));
  return { text, docId };
}

/**
 * Reads a signed document's envelope, strictly, trusting nothing.
 * @throws `file.empty`, `file.too-large`, `file.encoding`, `file.json`, `file.members`, `envelope.encoding`,
 * `envelope.header`, `envelope.type`, `envelope.newer`
 */
export function readEnvelope(source: string | Uint8Array): Envelope {
  refuseSize(source.length, limitOf('handover'));
  const text = typeof source === 'string' ? source : strictText(source);
  if (text === undefined) throw refuse('file.encoding');
  const parts = inOneForm(text) ?? readParts(text);
  const header = strictBase64url(parts.protected);
  if (!header || !isEncoded(parts)) throw badlyEncoded(text);
  const { kind, kid } = readHeader(header);
  refuseSize(text.length, limitOf(kind));
  return { ...parts, kind, kid, docId: docIdOf(parts) };
}

/**
 * Checks the signature with a key that the caller trusts for this signer, and reads the payload it covers.
 * @throws `signer.thumbprint` when it is not the key that the file names, `signature.bad`, and `payload.*`
 */
export async function verifyEnvelope(envelope: Envelope, key: VerifyingKey): Promise<VerifiedDocument> {
  if (key.kid !== envelope.kid) throw refuse('signer.thumbprint');
  const bytes = await verifyJws(envelope, key.key);
  if (!bytes) throw refuse('signature.bad');
  const { kind, kid, docId } = envelope;
  return { kind, kid, docId, ...readPayload(kind, bytes) } as VerifiedDocument;
}

const partsText = (parts: JwsParts): string =>
  `{"protected":"${parts.protected}","payload":"${parts.payload}","signature":"${parts.signature}"}`;

/** The parts of a text in the one form that a document has, without parsing it, since they are long. */
function inOneForm(text: string): JwsParts | undefined {
  const [, , , header = '', , , , payload = '', , , , signature = ''] = text.split('"', 12);
  const parts = { protected: header, payload, signature };
  return partsText(parts) === text ? parts : undefined;
}

const isEncoded = ({ payload, signature }: JwsParts): boolean =>
  payload !== '' && strictBase64url(payload) !== undefined && strictBase64url(signature)?.length === 64;

/** A part that is no base64url may be no JSON either, which is then what is wrong. */
function badlyEncoded(text: string): Refusal {
  readParts(text);
  return refuse('envelope.encoding');
}

function readParts(text: string): JwsParts {
  const members = strictJson(text, () => refuse('file.json'));
  if (typeof members !== 'object' || members === null) throw refuse('file.members');
  if (JSON.stringify(Object.keys(members)) !== '["protected","payload","signature"]')
    throw refuse('file.members');
  if (!Object.values(members).every((member) => typeof member === 'string')) throw refuse('file.members');
  return members as JwsParts;
}

const headerShape = z.strictObject({
  alg: z.literal(signatureAlgorithm),
  typ: z.string(),
  cty: z.string(),
  kid: kidShape,
});

function readHeader(bytes: Uint8Array): { kind: DocumentKind; kid: Kid } {
  const text = bytes.length <= 1024 ? strictText(bytes) : undefined;
  if (text === undefined) throw refuse('envelope.header');
  const header = headerShape.safeParse(strictJson(text, () => refuse('envelope.header'))).data;
  if (!header) throw refuse('envelope.header');
  const kind = documentKind.options.find((option) => typOf(option) === header.typ);
  if (!kind) throw refuse('envelope.type');
  const version = /\.v([1-9]\d{0,3})\+json$/.exec(header.cty)?.[1];
  if (!version || header.cty !== contentType(kind, version)) throw refuse('envelope.header');
  if (version !== '1') throw refuse('envelope.newer');
  const { alg, typ, cty, kid } = header;
  if (JSON.stringify({ alg, typ, cty, kid }) !== text) throw refuse('envelope.header');
  return { kind, kid };
}
