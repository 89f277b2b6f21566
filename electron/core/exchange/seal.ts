import { z } from 'zod';
import { refuse } from '../../../shared/contract/faults.ts';
import { type DocumentKind, documentKind } from '../../../shared/model/document-kind.ts';
import { type Kid, kid as kidShape } from '../../../shared/model/ids.ts';
import { sealingJwk } from '../../../shared/model/key.ts';
import { strictBase64url } from './base64url.ts';
import { readEnvelope, typOf } from './envelope.ts';
import type { OpeningKey } from './private-key.ts';
import { isSound, type RecipientKey } from './public-key.ts';
import { assertSelfTest } from './self-test.ts';
import { limitOf, refuseSize } from './size.ts';
import { strictJson, strictText } from './strict-json.ts';
import { openJwe, sealAlgorithm, sealJwe } from './suite.ts';

/** A sealed file as read: what it says it holds, and whose key opens it. */
export type Sealed = { readonly kind: DocumentKind; readonly recipient: Kid; readonly text: string };

/** `typ` of a sealed file's protected header. */
const sealedTyp = 'csp-sealed+jwe';

/**
 * Seals a signed document so that one recipient alone can read it: JWE compact form around the whole JWS.
 * The signer and the addressee stand under the signature inside, so it cannot be passed on as meant for
 * another (Davis, "Defective Sign & Encrypt", 2001).
 * @throws what `readEnvelope` throws when `jwsText` is not a signed document; `key.self-test`
 */
export async function sealFor(recipient: RecipientKey, jwsText: string): Promise<string> {
  await assertSelfTest();
  const { kind } = readEnvelope(jwsText);
  return sealJwe({ typ: sealedTyp, cty: typOf(kind), kid: recipient.kid }, jwsText, recipient.key);
}

/**
 * Reads the outside of a sealed file, strictly, opening nothing.
 * @throws `file.empty`, `file.too-large`, `sealed.encoding`, `sealed.header`
 */
export function readSealed(text: string): Sealed {
  refuseSize(text.length, limitOf('handover'));
  const [header = '', encryptedKey, iv = '', ciphertext = '', tag = '', ...more] = text.split('.', 6);
  if (encryptedKey !== '' || more.length > 0) throw refuse('sealed.encoding');
  const bytes = strictBase64url(header);
  const whole = strictBase64url(iv)?.length === 12 && strictBase64url(tag)?.length === 16;
  if (!bytes || !whole || ciphertext === '' || !strictBase64url(ciphertext)) throw refuse('sealed.encoding');
  const { kind, recipient } = readHeader(bytes);
  refuseSize(text.length, limitOf(kind));
  return { kind, recipient, text };
}

/**
 * Opens a sealed file with the key it was sealed to, and gives the signed document inside, still unverified.
 * @throws what `readSealed` throws; `sealed.recipient`, `sealed.damaged`, `sealed.inside`
 */
export async function unseal(text: string, key: OpeningKey): Promise<string> {
  const sealed = readSealed(text);
  if (sealed.recipient !== key.kid) throw refuse('sealed.recipient');
  const bytes = await openJwe(text, key.key);
  if (!bytes) throw refuse('sealed.damaged');
  const inside = strictText(bytes);
  if (inside === undefined || readEnvelope(inside).kind !== sealed.kind) throw refuse('sealed.inside');
  return inside;
}

/**
 * The same with whichever of several keys it was sealed to; none are given while they are locked.
 * @throws what `unseal` throws; `sealed.locked`
 */
export function unsealWith(text: string, keys: readonly OpeningKey[]): Promise<string> {
  const { recipient } = readSealed(text);
  const [any] = keys;
  if (any === undefined) throw refuse('sealed.locked');
  return unseal(text, keys.find(({ kid }) => kid === recipient) ?? any);
}

const headerShape = z.strictObject({
  alg: z.literal(sealAlgorithm.alg),
  enc: z.literal(sealAlgorithm.enc),
  typ: z.literal(sealedTyp),
  cty: z.string(),
  kid: kidShape,
  epk: sealingJwk,
});

function readHeader(bytes: Uint8Array): { kind: DocumentKind; recipient: Kid } {
  const text = bytes.length <= 1024 ? strictText(bytes) : undefined;
  if (text === undefined) throw refuse('sealed.header');
  const header = headerShape.safeParse(strictJson(text, () => refuse('sealed.header'))).data;
  const kind = documentKind.options.find((option) => typOf(option) === header?.cty);
  if (!header || !kind || !isSound(header.epk)) throw refuse('sealed.header');
  const { alg, enc, typ, cty, kid, epk } = header;
  const { x, crv, kty } = epk;
  if (JSON.stringify({ alg, enc, typ, cty, kid, epk: { x, crv, kty } }) !== text)
    throw refuse('sealed.header');
  return { kind, recipient: kid };
}
