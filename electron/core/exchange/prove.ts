import { type KeptKey, keyOf } from '../../../db/keyring.ts';
import type { ReadDb } from '../../../db/store.ts';
import { getWorkspace } from '../../../db/workspace.ts';
import { refuse } from '../../../shared/contract/faults.ts';
import type { DocumentKind } from '../../../shared/model/document-kind.ts';
import type { Kid } from '../../../shared/model/ids.ts';
import type { RingKey, SigningJwk } from '../../../shared/model/key.ts';
import { type KeyRequestFile, keyRequestFile } from '../../../shared/model/key-request-file.ts';
import { returnFile } from '../../../shared/model/return-file.ts';
import type { Core } from '../core.ts';
import { strictBase64url } from './base64url.ts';
import type { FoundDocument } from './bundle.ts';
import { type Envelope, readEnvelope, type VerifiedDocument, verifyEnvelope } from './envelope.ts';
import { parsePayload } from './parse-payload.ts';
import { readPayload } from './payload.ts';
import { type VerifyingKey, verifyingKey } from './public-key.ts';
import { unsealWith } from './seal.ts';

/** A document that is whole, under a signature of the key that it names. What that key may say is not looked at yet. */
export type Proof = {
  readonly raw: string;
  readonly document: VerifiedDocument;
  /** The request that shows the key, where nobody has vouched for it. */
  readonly asks: { readonly request: KeyRequestFile; readonly raw: string } | null;
};

/** A proven document and the key in the keyring that made it. */
export type Proven = Pick<Proof, 'raw' | 'document'> & { readonly signer: KeptKey };

/** Finds the key of a thumbprint, ready for use. */
export type FindKey = (kid: Kid) => Promise<VerifyingKey> | undefined;

/** Finds keys in the keyring, and among others that are offered; each is made ready once. */
export function keysOf(db: ReadDb, offered: readonly RingKey[] = []): FindKey {
  const ready = new Map<Kid, Promise<VerifyingKey> | undefined>();
  const signOf = (kid: Kid): SigningJwk | undefined =>
    (keyOf(db, kid) ?? offered.find((one) => one.kid === kid))?.sign;
  return (kid) => {
    if (!ready.has(kid)) {
      const sign = signOf(kid);
      ready.set(kid, sign && verifyingKey(sign));
    }
    return ready.get(kid);
  };
}

/** Which kinds a desk opens. A handover is taken in by a call of its own. */
const kindsOf: Record<'secretariat' | 'chair', readonly DocumentKind[]> = {
  secretariat: ['return', 'key-request'],
  chair: ['plan', 'receipt', 'decisions'],
};

/**
 * Unseals, reads and verifies one document: whatever is asynchronous about taking it in. Nothing is written,
 * and nothing that the document says is believed before its signature holds.
 * @throws `sealed.*`, `file.*`, `envelope.*`, `desk.wrong`, `signer.unknown`, `signer.thumbprint`, `key.unfit`,
 * `binding.key-request`, `signature.bad`, `payload.*`
 */
export async function prove(core: Core, found: FoundDocument, keyFor: FindKey): Promise<Proof> {
  const raw = found.form === 'sealed' ? await unsealWith(found.text, core.keys.openers) : found.text;
  const envelope = readEnvelope(raw);
  const { role } = getWorkspace(core.store);
  if (!kindsOf[role].includes(envelope.kind)) throw refuse('desk.wrong', { kind: envelope.kind, desk: role });
  const key = envelope.kind === 'key-request' ? undefined : keyFor(envelope.kid);
  if (key !== undefined) return { raw, document: await verifyEnvelope(envelope, await key), asks: null };
  const asks = await requestIn(envelope, raw);
  return { raw, document: await verifyEnvelope(envelope, await verifyingKey(asks.request.sign)), asks };
}

/** A key that asks to be enrolled shows itself: in a request of its own, or inside the first return it signs. */
async function requestIn(envelope: Envelope, raw: string): Promise<NonNullable<Proof['asks']>> {
  if (envelope.kind === 'key-request')
    return { request: parsePayload(keyRequestFile, claimed(envelope)), raw };
  const carried =
    envelope.kind === 'return' ? returnFile.safeParse(claimed(envelope).payload).data?.keyRequest : null;
  if (carried == null) throw refuse('signer.unknown');
  const requestRaw = JSON.stringify(carried);
  const inner = readEnvelope(requestRaw);
  if (inner.kind !== 'key-request' || inner.kid !== envelope.kid) throw refuse('binding.key-request');
  const request = parsePayload(keyRequestFile, claimed(inner));
  await verifyEnvelope(inner, await verifyingKey(request.sign));
  return { request, raw: requestRaw };
}

/** What an envelope says before anything of it is proven: only to find the key that it names itself. */
export function claimed(envelope: Envelope): { payload: Record<string, unknown> } {
  const bytes = strictBase64url(envelope.payload);
  if (bytes === undefined) throw refuse('envelope.encoding');
  return readPayload(envelope.kind, bytes);
}
