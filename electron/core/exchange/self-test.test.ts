import { FlattenedSign, flattenedVerify } from 'jose';
import { expect, test } from 'vitest';
import { publicHalf } from './private-key.ts';
import { selfTest, vectors } from './self-test.ts';
import { usableKey } from './suite.ts';

test('this computer gives the published answers', async () => {
  expect(await selfTest()).toBe(true);
});

test.each(['thumbprint', 'signature', 'secret'] as const)('a wrong %s is noticed', async (which) => {
  expect(await selfTest({ ...vectors, [which]: 'wrong' })).toBe(false);
});

test('RFC 8037 A.4 is signed byte for byte and A.5 verifies', async () => {
  const { privateKey, publicKey } = {
    privateKey: await usableKey(vectors.key),
    publicKey: await usableKey(publicHalf(vectors.key)),
  };
  const payload = Buffer.from('Example of Ed25519 signing');
  // The RFC's example bears the older label of the same algorithm (RFC 9864), which no file of ours may bear.
  const signed = await new FlattenedSign(payload).setProtectedHeader({ alg: 'EdDSA' }).sign(privateKey);
  expect(`${signed.protected}.${signed.payload}`).toBe(vectors.signingInput);
  expect(signed.signature).toBe(vectors.signature);
  const verified = await flattenedVerify(signed, publicKey, { algorithms: ['EdDSA'] });
  expect(Buffer.from(verified.payload).toString()).toBe('Example of Ed25519 signing');
});
