import fc from 'fast-check';
import { CompactEncrypt } from 'jose';
import { beforeAll, describe, expect, test } from 'vitest';
import { aPerson, b64u, refusalOf } from '../../../tests/signed.ts';
import { readEnvelope, signDocument, verifyEnvelope } from './envelope.ts';
import { type RecipientKey, recipientKey } from './public-key.ts';
import { readSealed, sealFor, unseal } from './seal.ts';

type Person = Awaited<ReturnType<typeof aPerson>>;
let chair: Person;
let secretariat: Person;
let to: RecipientKey;
let signed: string;
let sealed: string;

beforeAll(async () => {
  [chair, secretariat] = [await aPerson(), await aPerson()];
  to = await recipientKey(secretariat.sealing.jwk);
  signed = (await signDocument('return', { schema: 'csp.return/1', nil: true }, chair.signing)).text;
  sealed = await sealFor(to, signed);
});

test('what was sealed for the secretariat opens there word for word, and its signature holds', async () => {
  const inside = await unseal(sealed, secretariat.sealing);
  expect(inside).toBe(signed);
  expect((await verifyEnvelope(readEnvelope(inside), chair.verifying)).payload).toMatchObject({ nil: true });
});

test('a sealed file says what kind of document it holds and for whom, and nothing else', () => {
  expect(readSealed(sealed)).toEqual({ kind: 'return', recipient: to.kid, text: sealed });
  const header = Buffer.from(sealed.split('.')[0] ?? '', 'base64url').toString();
  expect(Object.keys(JSON.parse(header))).toEqual(['alg', 'enc', 'typ', 'cty', 'kid', 'epk']);
  expect(header).toContain('"alg":"ECDH-ES","enc":"A256GCM","typ":"csp-sealed+jwe","cty":"csp-return+jws"');
  expect(sealed).not.toContain(chair.signing.kid);
});

test('somebody else cannot open it, and is told that it was not meant for them', async () => {
  expect(await refusalOf(() => unseal(sealed, chair.sealing))).toBe('sealed.recipient');
  const relabelled = { ...chair.sealing, kid: secretariat.sealing.kid };
  expect(await refusalOf(() => unseal(sealed, relabelled))).toBe('sealed.damaged');
});

test('two seals of one document have nothing in common but their label', async () => {
  const again = (await sealFor(to, signed)).split('.');
  for (const [at, part] of sealed.split('.').entries()) if (part !== '') expect(again[at]).not.toBe(part);
});

test('only a signed document is sealed', async () => {
  expect(await refusalOf(() => sealFor(to, '{"nil":true}'))).toBe('file.members');
});

test('a sealed file that changed in any one byte is refused', async () => {
  const original = Buffer.from(sealed);
  await fc.assert(
    fc.asyncProperty(fc.nat(original.length - 1), fc.integer({ min: 1, max: 127 }), async (at, flip) => {
      const bytes = Buffer.from(original);
      bytes.writeUInt8(bytes.readUInt8(at) ^ flip, at);
      expect(await refusalOf(() => unseal(bytes.toString('latin1'), secretariat.sealing))).toMatch(
        /^sealed\./,
      );
    }),
    { numRuns: 400 },
  );
});

describe('a seal made in another way is refused', () => {
  type Header = Parameters<CompactEncrypt['setProtectedHeader']>[0];
  const agreed = (): Header & { alg: string; enc: string } => ({
    alg: 'ECDH-ES',
    enc: 'A256GCM',
    typ: 'csp-sealed+jwe',
    cty: 'csp-return+jws',
    kid: to.kid,
  });
  const made = (header: Header, said: string = signed) =>
    new CompactEncrypt(Buffer.from(said)).setProtectedHeader(header).encrypt(to.key);
  const withHeader = (change: (header: Record<string, unknown>) => object | string) => {
    const [header = '', ...rest] = sealed.split('.');
    const changed = change(JSON.parse(Buffer.from(header, 'base64url').toString()));
    return [b64u(typeof changed === 'string' ? changed : JSON.stringify(changed)), ...rest].join('.');
  };

  test('the seal made by hand opens when nothing is odd about it', async () => {
    expect(await unseal(await made(agreed()), secretariat.sealing)).toBe(signed);
  });

  test.each<[string, (header: ReturnType<typeof agreed>) => Header]>([
    ['A128GCM', (h) => ({ ...h, enc: 'A128GCM' })],
    ['A256CBC-HS512', (h) => ({ ...h, enc: 'A256CBC-HS512' })],
    ['a wrapped key', (h) => ({ ...h, alg: 'ECDH-ES+A256KW' })],
    ['compression', (h) => ({ ...h, zip: 'DEF' })],
    ['party information', (h) => ({ ...h, apu: 'QWxpY2U' })],
    ['no key named', ({ kid: _, ...h }) => h],
    ['no type', ({ typ: _, ...h }) => h],
    ['another type', (h) => ({ ...h, typ: 'JOSE' })],
    ['a content type that is none of ours', (h) => ({ ...h, cty: 'JWT' })],
    ['another order', ({ alg, ...h }) => ({ ...h, alg })],
  ])('%s', async (_, change) => {
    const code = await refusalOf(async () => unseal(await made(change(agreed())), secretariat.sealing));
    expect(['sealed.header', 'sealed.encoding']).toContain(code);
  });

  test.each<[string, (header: Record<string, unknown>) => object | string]>([
    ['a critical extension', (h) => ({ ...h, crit: ['b64'] })],
    ['a password count', (h) => ({ ...h, p2c: 1e9 })],
    ['its own key', (h) => ({ ...h, jwk: { kty: 'OKP' } })],
    ['a member said twice', (h) => JSON.stringify(h).replace('"typ"', '"enc":"A128GCM","typ"')],
    [
      'an ephemeral key of small order',
      (h) => ({ ...h, epk: { x: 'A'.repeat(43), crv: 'X25519', kty: 'OKP' } }),
    ],
    [
      'an ephemeral key with its private half',
      (h) => ({ ...h, epk: { ...(h.epk as object), d: 'A'.repeat(43) } }),
    ],
    ['an ephemeral key of another curve', (h) => ({ ...h, epk: { ...(h.epk as object), crv: 'P-256' } })],
    ['a header of two kilobytes', (h) => ({ ...h, note: 'x'.repeat(2048) })],
    ['a header that is a list', () => '[]'],
  ])('%s', async (_, change) => {
    expect(await refusalOf(() => unseal(withHeader(change), secretariat.sealing))).toBe('sealed.header');
  });

  test.each<[string, (text: string) => string]>([
    ['one part too few', (t) => t.slice(0, t.lastIndexOf('.'))],
    ['one part too many', (t) => `${t}.AA`],
    ['an encrypted key', (t) => t.replace('..', '.AAAA.')],
    ['a line break at the end', (t) => `${t}\n`],
    ['padding', (t) => `${t}==`],
    ['a short tag', (t) => t.slice(0, -8)],
    ['a short nonce', (t) => t.split('.').with(2, 'AAAA').join('.')],
    ['nothing sealed', (t) => t.split('.').with(3, '').join('.')],
  ])('%s', async (_, change) => {
    expect(await refusalOf(() => unseal(change(sealed), secretariat.sealing))).toBe('sealed.encoding');
  });

  test('what is inside is no document, or another kind than the label says', async () => {
    const plan = (await signDocument('plan', { nil: true }, chair.signing)).text;
    expect(await refusalOf(async () => unseal(await made(agreed(), plan), secretariat.sealing))).toBe(
      'sealed.inside',
    );
    expect(await refusalOf(async () => unseal(await made(agreed(), '\ufeffx'), secretariat.sealing))).toBe(
      'sealed.inside',
    );
    expect(await refusalOf(async () => unseal(await made(agreed(), '{}'), secretariat.sealing))).toBe(
      'file.members',
    );
  });

  test('a sealed return of six megabytes', async () => {
    const long = `${sealed.split('.', 3).join('.')}.${'A'.repeat(6e6)}.${'A'.repeat(22)}`;
    expect(await refusalOf(() => readSealed(long))).toBe('file.too-large');
  });
});
