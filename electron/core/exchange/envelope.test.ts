import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { documentKind } from '../../../shared/model/document-kind.ts';
import { readEnvelope, signDocument, typOf, verifyEnvelope } from './envelope.ts';
import { type Identity, identity, newPrivateKeys } from './private-key.ts';
import { type VerifyingKey, verifyingKey } from './public-key.ts';
import { sha256 } from './suite.ts';

let chair: Identity;
let chairKey: VerifyingKey;
const payload = {
  schema: 'csp.return/1',
  kind: 'return',
  narrative: 'Burglary is up: 96 more than last quarter.',
};

beforeAll(async () => {
  chair = await identity(await newPrivateKeys());
  chairKey = await verifyingKey(chair.signing.jwk);
});

const refusalOf = async (attempt: () => unknown): Promise<string | undefined> => {
  try {
    await attempt();
    return undefined;
  } catch (error) {
    return (error as { fault?: { code: string } }).fault?.code ?? String(error);
  }
};

test.each(documentKind.options)('a %s that was signed is read back word for word', async (kind) => {
  const { text, docId } = await signDocument(kind, payload, chair.signing);
  const envelope = readEnvelope(Buffer.from(text));
  expect(envelope).toMatchObject({ kind, kid: chair.signing.kid, docId });
  expect((await verifyEnvelope(envelope, chairKey)).payload).toEqual(payload);
});

test('a signed file is one JSON object of three members with the agreed header', async () => {
  const { text, docId } = await signDocument('return', payload, chair.signing);
  const members = JSON.parse(text);
  expect(Object.keys(members)).toEqual(['protected', 'payload', 'signature']);
  expect(Buffer.from(members.protected, 'base64url').toString()).toBe(
    `{"alg":"Ed25519","typ":"csp-return+jws","cty":"application/vnd.csp.return.v1+json","kid":"${chair.signing.kid}"}`,
  );
  expect(docId).toBe(sha256(`${members.protected}.${members.payload}`).toString('hex'));
});

test('a file that changed in any one byte is refused', async () => {
  const { text } = await signDocument('return', payload, chair.signing);
  const original = Buffer.from(text);
  await fc.assert(
    fc.asyncProperty(fc.nat(original.length - 1), fc.integer({ min: 1, max: 255 }), async (at, flip) => {
      const bytes = Buffer.from(original);
      bytes.writeUInt8(bytes.readUInt8(at) ^ flip, at);
      expect(await refusalOf(async () => verifyEnvelope(readEnvelope(bytes), chairKey))).toMatch(
        /^(file|envelope|signer|signature)\./,
      );
    }),
    { numRuns: 400 },
  );
});

test('whatever can be said in JSON survives signing unchanged', async () => {
  const anything = fc.dictionary(
    fc.stringMatching(/^[a-z]{1,12}$/).filter((name) => name !== 'schema' && name !== 'constructor'),
    fc.jsonValue({ maxDepth: 3, noUnicodeString: false }),
    { noNullPrototype: true },
  );
  await fc.assert(
    fc.asyncProperty(anything, async (said) => {
      const written = JSON.parse(JSON.stringify(said));
      const code = await refusalOf(async () => {
        const { text } = await signDocument('receipt', said, chair.signing);
        expect((await verifyEnvelope(readEnvelope(text), chairKey)).payload).toEqual(written);
      });
      // Text that could mislead is refused at signing already, and nothing else is.
      expect([undefined, 'payload.text']).toContain(code);
    }),
    { numRuns: 60 },
  );
});

test("another person's signature is not the chair's", async () => {
  const other = await identity(await newPrivateKeys());
  const { text } = await signDocument('return', payload, other.signing);
  expect(await refusalOf(() => verifyEnvelope(readEnvelope(text), chairKey))).toBe('signer.thumbprint');
  const forged = JSON.parse(text);
  const { protected: ours } = JSON.parse((await signDocument('return', payload, chair.signing)).text);
  const claimed = JSON.stringify({ ...forged, protected: ours });
  expect(await refusalOf(() => verifyEnvelope(readEnvelope(claimed), chairKey))).toBe('signature.bad');
});

test('a document that a reader would refuse is never signed', async () => {
  const codes = await Promise.all(
    [
      { narrative: 'x'.repeat(20_001) },
      { rows: Array.from({ length: 5_001 }, () => 0) },
      { narrative: '\u202egnp.exe' },
      { narrative: '\ud800' },
      { schema: 'csp.return/2' },
      [],
    ].map((said) => refusalOf(() => signDocument('return', said, chair.signing))),
  );
  expect(codes).toEqual([
    'payload.limits',
    'payload.limits',
    'payload.text',
    'payload.text',
    'payload.newer',
    'payload.json',
  ]);
});

test('a kind is named under the signature', () => {
  expect(documentKind.options.map(typOf)).toEqual([
    'csp-plan+jws',
    'csp-return+jws',
    'csp-receipt+jws',
    'csp-decisions+jws',
    'csp-key-request+jws',
    'csp-handover+jws',
    'csp-pack+jws',
  ]);
});
