import { beforeAll, expect, test } from 'vitest';
import { readFile } from '../../electron/core/exchange/bundle.ts';
import { readEnvelope, verifyEnvelope } from '../../electron/core/exchange/envelope.ts';
import { aForger, type Forger, forge, headerOf, refusalOf } from '../signed.ts';

let forger: Forger;
beforeAll(async () => {
  forger = await aForger();
});

const deep = '['.repeat(13) + ']'.repeat(13);
const payload = (said: string, header = headerOf(forger.kid)) => forge(forger, header, said);
const unsigned = { signature: 'A'.repeat(86) };
const file = (parts: object): string => JSON.stringify(parts);

/** A file with two things wrong in it, and the code of the one that FORMAT.md says is looked at first. */
const twice: [string, string, () => string | Uint8Array][] = [
  [
    'armour, twice and damaged',
    'armour.several',
    () => '-----BEGIN CSP PLAN-----\n-----BEGIN CSP PLAN-----\n!\n-----END CSP PLAN-----',
  ],
  ['armour, cut short and damaged', 'armour.incomplete', () => '-----BEGIN CSP PLAN-----\n!'],
  ['no file of ours, and not UTF-8', 'file.unrecognised', () => Uint8Array.of(0x50, 0x4b, 0xff)],
  ['not UTF-8, and not JSON', 'file.encoding', () => Uint8Array.of(0x7b, 0xff, 0x7b)],
  ['a bundle with a space and with nothing in it', 'file.json', () => '[ ]'],
  ['a bundle of too many that are no documents', 'bundle.too-many', () => file(Array(51).fill(1))],
  ['a space, and a member too many', 'file.json', () => `${file({ ...payload('{}'), more: '' })} `],
  [
    'a member too many, and no base64url',
    'file.members',
    () => file({ ...payload('{}'), payload: '!', more: '' }),
  ],
  ['no base64url, and no header', 'envelope.encoding', () => file({ ...payload('{}', 'no'), payload: '!' })],
  [
    'another algorithm, and an unknown kind',
    'envelope.header',
    () => file(payload('{}', headerOf(forger.kid, 'letter').replace('Ed25519', 'EdDSA'))),
  ],
  [
    'an unknown kind, and a newer version',
    'envelope.type',
    () => file(payload('{}', headerOf(forger.kid, 'letter').replace('v1', 'v2'))),
  ],
  [
    'a newer version, and members in another order',
    'envelope.newer',
    () => file(payload('{}', reordered(headerOf(forger.kid).replace('v1', 'v2')))),
  ],
  [
    'another key, and a bad signature',
    'signer.thumbprint',
    () => file({ ...payload('{}', headerOf('A'.repeat(43))), ...unsigned }),
  ],
  ['a bad signature, and no JSON', 'signature.bad', () => file({ ...payload('no'), ...unsigned })],
  ['too deep, and no JSON', 'payload.depth', () => file(payload(`${deep},`))],
  ['a misleading character, and a space', 'payload.text', () => file(payload('{"a": "\u202e"}'))],
  [
    'a text that is too long, and a newer version',
    'payload.limits',
    () => file(payload(file({ schema: 'csp.return/2', a: 'x'.repeat(20_001) }))),
  ],
  [
    'a newer version, and members nobody knows',
    'payload.newer',
    () => file(payload('{"schema":"csp.return/2","more":1}')),
  ],
];

const reordered = (header: string): string =>
  JSON.stringify(Object.fromEntries(Object.entries(JSON.parse(header)).reverse()));

test.each(twice)('a file with %s is refused as %s', async (_, code, make) => {
  const taken = async () => {
    const [found] = readFile(Buffer.from(make()));
    await verifyEnvelope(readEnvelope(found?.text ?? ''), forger.verifying);
  };
  expect(await refusalOf(taken)).toBe(code);
});
