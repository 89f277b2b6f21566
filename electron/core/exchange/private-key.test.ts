import { inspect } from 'node:util';
import { expect, test } from 'vitest';
import { identity, newPrivateKeys } from './private-key.ts';

test('the private half of a key in use cannot be read, printed, logged or exported', async () => {
  const made = await newPrivateKeys();
  const ready = await identity(made);
  const printed = inspect(ready, { depth: 20, showHidden: true }) + JSON.stringify(ready);
  for (const secret of [made.signing.d, made.sealing.d]) {
    expect(secret).toHaveLength(43);
    expect(printed).not.toContain(secret);
  }
  await expect(crypto.subtle.exportKey('jwk', ready.signing.key)).rejects.toThrow();
  await expect(crypto.subtle.exportKey('jwk', ready.sealing.key)).rejects.toThrow();
});

test('no two people ever get the same keys', async () => {
  const [one, two] = [await newPrivateKeys(), await newPrivateKeys()];
  expect(new Set([one.signing.x, one.sealing.x, two.signing.x, two.sealing.x]).size).toBe(4);
});
