import { expect, test, vi } from 'vitest';
import { aPerson, refusalOf } from '../../../tests/signed.ts';
import { signDocument } from './envelope.ts';

// A computer whose arithmetic is wrong in one bit, stood in for by a vector that is.
vi.mock('./suite.ts', async (real) => {
  const suite = await real<typeof import('./suite.ts')>();
  const wrong = async (...given: Parameters<typeof suite.signBytes>) => {
    const signature = await suite.signBytes(...given);
    signature.writeUInt8(signature.readUInt8(0) ^ 1, 0);
    return signature;
  };
  return { ...suite, signBytes: wrong };
});

test('a computer that signs wrongly signs nothing', async () => {
  const chair = await aPerson();
  expect(await refusalOf(() => signDocument('return', { nil: true }, chair.signing))).toBe('key.self-test');
  expect(await refusalOf(() => signDocument('return', { nil: true }, chair.signing))).toBe('key.self-test');
});
