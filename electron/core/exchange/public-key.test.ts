import { calculateJwkThumbprint } from 'jose';
import { expect, test } from 'vitest';
import { refusalOf } from '../../../tests/signed.ts';
import { newPrivateKeys, publicHalf } from './private-key.ts';
import { isSound, kidOf, recipientKey, verifyingKey } from './public-key.ts';
import { vectors } from './self-test.ts';

const prime = 2n ** 255n - 19n;
const written = (value: bigint): string =>
  Buffer.from(value.toString(16).padStart(64, '0'), 'hex').reverse().toString('base64url');
const ed25519 = (x: string) => ({ kty: 'OKP', crv: 'Ed25519', x }) as const;
const x25519 = (x: string) => ({ kty: 'OKP', crv: 'X25519', x }) as const;

// edwards25519 (RFC 8032, section 5.1), in plain arithmetic: enough to find its points of small order anew.
type Point = readonly [x: bigint, y: bigint];
const order = 2n ** 252n + 27742317777372353535851937790883648493n;
const mod = (value: bigint) => ((value % prime) + prime) % prime;
function power(base: bigint, exponent: bigint): bigint {
  let result = 1n;
  for (let b = mod(base), e = exponent; e > 0n; e >>= 1n, b = mod(b * b))
    if (e & 1n) result = mod(result * b);
  return result;
}
const over = (above: bigint, below: bigint) => mod(above * power(below, prime - 2n));
const d = over(-121665n, 121666n);
const rootOfMinusOne = power(2n, (prime - 1n) / 4n);

function add([x1, y1]: Point, [x2, y2]: Point): Point {
  const k = mod(d * x1 * x2 * y1 * y2);
  return [over(x1 * y2 + x2 * y1, 1n + k), over(y1 * y2 + x1 * x2, 1n - k)];
}
function times(count: bigint, point: Point): Point {
  let sum: Point = [0n, 1n];
  for (let p = point, n = count; n > 0n; n >>= 1n, p = add(p, p)) if (n & 1n) sum = add(sum, p);
  return sum;
}
function pointAt(y: bigint): Point | undefined {
  const square = over(y * y - 1n, d * y * y + 1n);
  const root = power(square, (prime + 3n) / 8n);
  const x = [root, mod(root * rootOfMinusOne)].find((candidate) => mod(candidate * candidate) === square);
  return x === undefined ? undefined : [x, y];
}
const encoded = ([x, y]: Point) => written(y | ((x & 1n) << 255n));

/** All eight points whose order divides the cofactor: the multiples of one of order 8. */
function torsion(): Point[] {
  for (let y = 2n; ; y++) {
    const point = pointAt(y);
    const found = point && times(order, point);
    if (found && times(4n, found)[1] !== 1n)
      return [0n, 1n, 2n, 3n, 4n, 5n, 6n, 7n].map((n) => times(n, found));
  }
}

test('no signing key is one of the eight points under which anything can be signed', () => {
  const encodings = new Set(torsion().map(encoded));
  expect(encodings.size).toBe(8);
  for (const x of encodings) expect(isSound(ed25519(x))).toBe(false);
});

test('nor is it another way of writing one of them', () => {
  const sign = 2n ** 255n;
  for (const y of [0n, 1n])
    for (const s of [0n, sign]) expect(isSound(ed25519(written(prime + y + s)))).toBe(false);
  for (const y of [1n, prime - 1n]) expect(isSound(ed25519(written(y + sign)))).toBe(false);
});

test('no sealing key is one of the points that keep no secret', () => {
  // The list of cr.yp.to/ecdh.html, "How do I validate Curve25519 public keys?", with those beyond the field.
  const a = 325606250916557431795983626356110631294008115727848805560023387167927233504n;
  const b = 39382357235489614581723060781553021112529911719440698176882885853963445705823n;
  const list = [
    0n,
    1n,
    a,
    b,
    prime - 1n,
    prime,
    prime + 1n,
    prime + a,
    prime + b,
    2n * prime - 1n,
    2n * prime,
  ];
  for (const u of [...list, 2n * prime + 1n]) expect(isSound(x25519(written(u)))).toBe(false);
});

test('a key is written in one way only', () => {
  const { x } = vectors.key;
  expect(isSound(ed25519(x))).toBe(true);
  for (const other of [
    `${x}=`,
    x.slice(0, -1),
    `${x.slice(0, -1)}p`,
    x.replace('_', '/'),
    written(prime + 5n),
  ])
    expect(isSound(ed25519(other))).toBe(false);
});

test('keys made here are sound and named as RFC 7638 says', async () => {
  const made = await newPrivateKeys();
  const keys = [publicHalf(made.signing), publicHalf(made.sealing)];
  for (const jwk of keys) expect(kidOf(jwk)).toBe(await calculateJwkThumbprint(jwk));
  expect((await verifyingKey(keys[0])).jwk).toEqual(keys[0]);
  expect((await recipientKey(keys[1])).jwk).toEqual(keys[1]);
});

test('a key of the other sort, a private key and a small key are not taken', async () => {
  const made = await newPrivateKeys();
  const unfit = [
    made.signing,
    publicHalf(made.sealing),
    ed25519(written(1n)),
    { ...ed25519(vectors.key.x), alg: 'none' },
  ];
  for (const jwk of [...unfit, null, 'chair'])
    expect(await refusalOf(() => verifyingKey(jwk))).toBe('key.unfit');
  for (const jwk of [made.sealing, publicHalf(made.signing), x25519(written(0n))])
    expect(await refusalOf(() => recipientKey(jwk))).toBe('key.unfit');
});
