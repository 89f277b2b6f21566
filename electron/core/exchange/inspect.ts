import { type Fault, fault, Refusal, refuse } from '../../../shared/contract/faults.ts';
import type { Inspected, Verified } from '../../../shared/contract/files.ts';
import type { Kid } from '../../../shared/model/ids.ts';
import type { SigningJwk } from '../../../shared/model/key.ts';
import { keyRequestFile } from '../../../shared/model/key-request-file.ts';
import { inspectWords } from '../../../shared/words/inspect.ts';
import { type FoundDocument, readFile } from './bundle.ts';
import { type Envelope, readEnvelope, verifyEnvelope } from './envelope.ts';
import { parsePayload } from './parse-payload.ts';
import type { OpeningKey } from './private-key.ts';
import { claimed } from './prove.ts';
import { verifyingKey } from './public-key.ts';
import { readSealed, unsealWith } from './seal.ts';

/** The key that the reader believes for a thumbprint, if any. */
export type KeyFor = (kid: Kid) => SigningJwk | undefined;

/**
 * Whether each document of a file is authentic by the keys that the reader believes. A key request proves
 * only that it is whole, by the key inside it. A sealed document says nothing to an outsider: `sealed`; with
 * the key that it is sealed to, the document inside is verified.
 */
export async function verifyFile(
  path: string,
  bytes: Uint8Array,
  keyFor: KeyFor,
  openers: readonly OpeningKey[] = [],
): Promise<Verified[]> {
  try {
    return await Promise.all(readFile(bytes).map((found) => verifyFound(path, found, keyFor, openers)));
  } catch (error) {
    if (error instanceof Refusal) return [{ path, ok: false, ...whyNot(error.fault) }];
    throw error;
  }
}

const whyNot = ({ code, message }: Fault) => ({ code, error: message });

async function verifyFound(
  path: string,
  found: FoundDocument,
  keyFor: KeyFor,
  openers: readonly OpeningKey[],
): Promise<Verified> {
  let about: Omit<Verified, 'ok' | 'path'> = {};
  try {
    if (found.form === 'sealed' && openers.length === 0) {
      const { kind } = readSealed(found.text);
      return { path, ok: false, kind, ...whyNot(fault('sealed')) };
    }
    const envelope = readEnvelope(
      found.form === 'sealed' ? await unsealWith(found.text, openers) : found.text,
    );
    about = { kind: envelope.kind, kid: envelope.kid, docId: envelope.docId };
    const jwk = keyFor(envelope.kid) ?? ownKey(envelope);
    if (jwk === undefined) throw refuse('signer.unknown');
    await verifyEnvelope(envelope, await verifyingKey(jwk));
    return { path, ok: true, ...about };
  } catch (error) {
    if (error instanceof Refusal) return { path, ok: false, ...about, ...whyNot(error.fault) };
    throw error;
  }
}

const ownKey = (envelope: Envelope): SigningJwk | undefined =>
  envelope.kind === 'key-request' ? parsePayload(keyRequestFile, claimed(envelope)).sign : undefined;

/** What each document of a file says of itself, and how much of that is proven. @throws as `readFile` */
export const inspectFile = (
  bytes: Uint8Array,
  keyFor: KeyFor,
  openers: readonly OpeningKey[],
): Promise<Inspected[]> =>
  Promise.all(readFile(bytes).map((found, index) => inspect(found, index + 1, keyFor, openers)));

async function inspect(
  found: FoundDocument,
  document: number,
  keyFor: KeyFor,
  openers: readonly OpeningKey[],
): Promise<Inspected> {
  const sealed = found.form === 'sealed';
  const seen: Inspected = {
    document,
    kind: 'unknown',
    form: found.form,
    kid: null,
    docId: null,
    signature: sealed ? 'sealed' : 'unknown-signer',
    summary: [],
    payload: null,
    fault: null,
    inner: null,
  };
  try {
    if (sealed) seen.kind = readSealed(found.text).kind;
    const raw = sealed ? await unsealWith(found.text, openers) : found.text;
    const envelope = readEnvelope(raw);
    Object.assign(seen, { kind: envelope.kind, kid: envelope.kid, docId: envelope.docId });
    seen.inner = sealed ? raw : null;
    seen.payload = claimed(envelope).payload;
    seen.signature = 'unknown-signer';
    const jwk = keyFor(envelope.kid) ?? ownKey(envelope);
    if (jwk !== undefined) {
      await verifyEnvelope(envelope, await verifyingKey(jwk));
      seen.signature = 'verified';
    }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    seen.fault = brief(error.fault);
    if (error.fault.code === 'signature.bad') seen.signature = 'bad';
  }
  seen.summary = inspectWords(seen);
  return seen;
}

const brief = ({ code, message, next }: Fault) => ({
  code,
  message,
  ...(next === undefined ? {} : { next }),
});
