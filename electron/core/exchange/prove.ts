import { keyOf } from '../../../db/keyring.ts';
import { getWorkspace } from '../../../db/workspace.ts';
import { refuse } from '../../../shared/contract/faults.ts';
import type { DocumentKind } from '../../../shared/model/document-kind.ts';
import type { RingKey } from '../../../shared/model/key.ts';
import { type KeyRequestFile, keyRequestFile } from '../../../shared/model/key-request-file.ts';
import { returnFile } from '../../../shared/model/return-file.ts';
import type { Core } from '../core.ts';
import { strictBase64url } from './base64url.ts';
import type { FoundDocument } from './bundle.ts';
import { type Envelope, readEnvelope, type VerifiedDocument, verifyEnvelope } from './envelope.ts';
import { parsePayload } from './parse-payload.ts';
import { readPayload } from './payload.ts';
import { verifyingKey } from './public-key.ts';
import { readSealed, unseal } from './seal.ts';

/** A document whose signature holds, and the enrolled key that made it. */
export type Proven = { readonly raw: string; readonly document: VerifiedDocument; readonly signer: RingKey };

/** A document that is whole and signed by a key nobody has vouched for yet. */
export type SelfSigned = {
  readonly raw: string;
  readonly document: VerifiedDocument;
  readonly request: KeyRequestFile;
  readonly requestRaw: string;
};

export type Proof = ({ state: 'proven' } & Proven) | ({ state: 'unknown-signer' } & SelfSigned);

/** Which kinds a desk opens. A handover is taken in by a call of its own. */
const kindsOf: Record<'secretariat' | 'chair', readonly DocumentKind[]> = {
  secretariat: ['return', 'key-request'],
  chair: ['plan', 'receipt', 'decisions'],
};

/**
 * Unseals, reads and verifies one document: whatever is asynchronous about taking it in. Nothing is written,
 * and nothing that the document says is believed before its signature holds.
 * @throws `sealed.*`, `file.*`, `envelope.*`, `desk.wrong`, `signer.*`, `signature.bad`, `payload.*`
 */
export async function prove(core: Core, found: FoundDocument): Promise<Proof> {
  const raw = found.form === 'sealed' ? await unsealed(core, found.text) : found.text;
  const envelope = readEnvelope(raw);
  const { role } = getWorkspace(core.store);
  if (!kindsOf[role].includes(envelope.kind)) throw refuse('desk.wrong', { kind: envelope.kind, desk: role });
  const signer = keyOf(core.store, envelope.kid);
  if (signer === undefined || envelope.kind === 'key-request') return selfSigned(envelope, raw);
  return {
    state: 'proven',
    raw,
    signer,
    document: await verifyEnvelope(envelope, await verifyingKey(signer.sign)),
  };
}

async function unsealed(core: Core, text: string): Promise<string> {
  readSealed(text);
  if (core.keys.opened === null) throw refuse('sealed.locked');
  return unseal(text, core.keys.opened.sealing);
}

/** A key that asks to be enrolled shows itself: in a request of its own, or inside the first return it signs. */
async function selfSigned(envelope: Envelope, raw: string): Promise<Proof> {
  const { request, requestRaw } = await requestIn(envelope, raw);
  const document = await verifyEnvelope(envelope, await verifyingKey(request.sign));
  return { state: 'unknown-signer', raw, document, request, requestRaw };
}

async function requestIn(
  envelope: Envelope,
  raw: string,
): Promise<{ request: KeyRequestFile; requestRaw: string }> {
  if (envelope.kind === 'key-request')
    return { request: parsePayload(keyRequestFile, claimed(envelope)), requestRaw: raw };
  const carried =
    envelope.kind === 'return' ? returnFile.safeParse(claimed(envelope).payload).data?.keyRequest : null;
  if (carried == null) throw refuse('signer.unknown');
  const requestRaw = JSON.stringify(carried);
  const inner = readEnvelope(requestRaw);
  if (inner.kind !== 'key-request' || inner.kid !== envelope.kid) throw refuse('binding.key-request');
  const request = parsePayload(keyRequestFile, claimed(inner));
  await verifyEnvelope(inner, await verifyingKey(request.sign));
  return { request, requestRaw };
}

/** What an envelope says before anything of it is proven: only to find the key that it names itself. */
export function claimed(envelope: Envelope): { payload: Record<string, unknown> } {
  const bytes = strictBase64url(envelope.payload);
  if (bytes === undefined) throw refuse('envelope.encoding');
  return readPayload(envelope.kind, bytes);
}
