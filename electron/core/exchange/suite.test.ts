import { expect, test } from 'vitest';
import { aForger, b64u, forge, headerOf } from '../../../tests/signed.ts';
import { box, random, stretch, unbox, verifyJws } from './suite.ts';

test('a signature that does not call itself Ed25519 proves nothing, though it would hold', async () => {
  const forger = await aForger();
  const header = headerOf(forger.kid);
  const said = forge(forger, header, '{}');
  const otherwise = forge(forger, header.replace('Ed25519', 'EdDSA'), '{}');
  expect(await verifyJws(said, forger.verifying.key)).toBeDefined();
  expect(await verifyJws(otherwise, forger.verifying.key)).toBeUndefined();
});

test('a box opens with its own key and its own label, whole, and in no other way', () => {
  const [key, secret] = [random(32), Buffer.from('database key')];
  const sealed = box(key, secret, 'label');
  expect(unbox(key, sealed, 'label')).toEqual(secret);
  expect(unbox(key, sealed, 'another label')).toBeUndefined();
  expect(unbox(random(32), sealed, 'label')).toBeUndefined();
  expect(unbox(key, { ...sealed, tag: sealed.tag.slice(0, 6) }, 'label')).toBeUndefined();
  expect(unbox(key, { ...sealed, iv: b64u(random(12)) }, 'label')).toBeUndefined();
  expect(box(key, secret, 'label').iv).not.toBe(sealed.iv);
});

test('a passphrase is stretched as OpenSSL stretches it', async () => {
  // Computed by OpenSSL 3.5.8, through argon2Sync of Node 24.21.0, with the same parameters.
  const salt = b64u('0123456789abcdef');
  const stretched = await stretch('correct horse battery staple', { m: 65_536, t: 3, p: 1, salt });
  expect(stretched.toString('hex')).toBe('94c86f541abdb3d9aabfea59aa03963549483e9c0b1a79336e76b54cee6c917e');
});
