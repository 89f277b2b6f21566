import { test } from 'vitest';
import { armour } from '../../electron/core/exchange/armour.ts';
import { recipientKey } from '../../electron/core/exchange/public-key.ts';
import { sealFor } from '../../electron/core/exchange/seal.ts';
import { sealJwe, signJws } from '../../electron/core/exchange/suite.ts';
import { tellTo } from '../../electron/core/tell.ts';
import type { GivenFile } from '../../shared/contract/call.ts';
import type { Kid } from '../../shared/model/ids.ts';
import { headerOf } from '../signed.ts';
import {
  aChair,
  anOffice,
  jsonFile,
  type Office,
  type Parts,
  requestOf,
  signedBy,
  textFile,
} from './office.ts';
import { expectRefusal } from './refused.ts';
import { fileOf, returnOf } from './return-of.ts';

const anyOffice = anOffice();
type Case = [what: string, code: string, make: (office: Office) => Promise<GivenFile> | GivenFile];

const aReturn = async (office: Office): Promise<Parts> =>
  (await fileOf(office.streets, returnOf(office, office.streets))).parts;
const changed = async (office: Office, change: (parts: Parts) => object): Promise<GivenFile> =>
  jsonFile('return.cspreturn', change(await aReturn(office)));
const rewritten = async (office: Office, change: (text: string) => string): Promise<GivenFile> =>
  textFile('return.cspreturn', change(JSON.stringify(await aReturn(office))));
/** A return whose very payload is written by hand and signed with the chair's own key. */
const said = async ({ streets }: Office, payload: string | object, kind = 'return'): Promise<GivenFile> =>
  jsonFile('return.cspreturn', await signedBy(streets, kind, payload));
const saying = (office: Office, given: object): Promise<GivenFile> =>
  said(office, { ...returnOf(office, office.streets), ...given });
const headed = async ({ streets }: Office, header: (text: string) => string): Promise<GivenFile> => {
  const object = JSON.parse(header(headerOf(streets.signing.kid)));
  return jsonFile('return.cspreturn', await signJws(object, Buffer.from('{}'), streets.signing.key));
};
const sealedTo = async (office: Office, jwk: object): Promise<string> =>
  sealFor(await recipientKey(jwk), JSON.stringify(await aReturn(office)));
const own = (office: Office) => office.core.keys.own.sealing;

const notOurs: Case[] = [
  ['nothing in it', 'file.empty', () => textFile('empty.txt', '')],
  ['97 MB of it', 'file.too-large', () => ({ name: 'film.mp4', bytes: new Uint8Array(97 * 1024 * 1024) })],
  ['more than 5 MB in a return', 'file.too-large', (office) => saying(office, { more: 'x'.repeat(4e6) })],
  ['a picture in it', 'file.unrecognised', () => ({ name: 'a.png', bytes: Uint8Array.of(0x89, 0x50, 0x4e) })],
  ['a byte order mark', 'file.encoding', (office) => rewritten(office, (text) => `\ufeff${text}`)],
  ['a space after the brace', 'file.json', (office) => rewritten(office, (text) => text.replace('{', '{ '))],
  ['a fourth member', 'file.members', (office) => changed(office, (parts) => ({ ...parts, header: {} }))],
  ['half of the pasted text', 'armour.incomplete', (office) => pasted(office, (text) => text.slice(0, 400))],
  ['two pasted texts', 'armour.several', (office) => pasted(office, (text) => text + text)],
  [
    'a letter lost in pasting',
    'armour.damaged',
    (office) => pasted(office, (text) => text.replace('\ney', '\ne')),
  ],
  ['an empty bundle', 'bundle.empty', () => jsonFile('b.txt', [])],
  ['51 documents', 'bundle.too-many', () => jsonFile('b.txt', Array(51).fill({}))],
  ['a number among the documents', 'bundle.members', () => jsonFile('b.txt', [1])],
  ['a seal of four parts', 'sealed.encoding', () => textFile('s.txt', 'eyJ.a.b.c')],
  ['a seal by another algorithm', 'sealed.header', (office) => sealedHeaded(office, { typ: 'other' })],
  [
    'a seal for somebody else',
    'sealed.recipient',
    async (office) => textFile('s.txt', await sealedTo(office, office.homes.sealing.jwk)),
  ],
  [
    'a seal that was damaged',
    'sealed.damaged',
    async (office) => textFile('s.txt', flipped(await sealedTo(office, own(office)))),
  ],
  [
    'a seal that says plan around a return',
    'sealed.inside',
    (office) => sealedHeaded(office, { cty: 'csp-plan+jws' }),
  ],
  [
    'base64 in place of base64url',
    'envelope.encoding',
    (office) => changed(office, (parts) => ({ ...parts, signature: `${parts.signature}==` })),
  ],
  ['a key in its header', 'envelope.header', (office) => headed(office, (h) => h.replace('{', '{"jwk":{},'))],
  ['an unknown kind', 'envelope.type', (office) => headed(office, (h) => h.replaceAll('return', 'letter'))],
  ['a newer version', 'envelope.newer', (office) => headed(office, (h) => h.replace('.v1', '.v2'))],
  ['a plan', 'desk.wrong', (office) => said(office, {}, 'plan')],
];

async function pasted(office: Office, change: (text: string) => string): Promise<GivenFile> {
  const bytes = Buffer.from(JSON.stringify(await aReturn(office)));
  return textFile('mail.txt', change(armour(bytes, 'return')));
}

async function sealedHeaded(office: Office, header: object): Promise<GivenFile> {
  const { kid, key } = await recipientKey(own(office));
  const told = { typ: 'csp-sealed+jwe', cty: 'csp-return+jws', ...header, kid };
  return textFile('s.txt', await sealJwe(told, JSON.stringify(await aReturn(office)), key));
}

const flipped = (text: string): string => {
  const [header, none, iv, inside = '', tag] = text.split('.');
  return [header, none, iv, `${inside.startsWith('A') ? 'B' : 'A'}${inside.slice(1)}`, tag].join('.');
};

test.each(notOurs)('a file with %s is only refused, as %s', async (_, code, make) => {
  const office = anyOffice();
  await expectRefusal(office, await make(office), code, 'refused');
});

test('a file that is sealed to the secretariat waits for the passphrase, and is no stranger for that', async () => {
  const office = anyOffice();
  const locked = { ...office, core: { ...office.core, keys: { ...office.core.keys, openers: [] } } };
  const file = textFile('s.txt', await sealedTo(office, own(office)));
  await expectRefusal({ ...locked, tell: tellTo(locked.core, rethrown) }, file, 'sealed.locked', 'refused');
});

const rethrown = (_: string, error: unknown): never => {
  throw error;
};

const claiming: Case[] = [
  ['a key that nobody enrolled', 'signer.unknown', async (office) => unknown(office)],
  [
    'another key than its own request asks for',
    'binding.key-request',
    async (office) => {
      const [newcomer, other] = [await aChair('streets'), await aChair('streets')];
      const keyRequest = await signedBy(other, 'key-request', requestOf(office, other));
      return (await fileOf(newcomer, returnOf(office, newcomer, { keyRequest }))).file;
    },
  ],
  [
    'a key request that shows another key than it names',
    'signer.thumbprint',
    async (office) => {
      const [newcomer, other] = [await aChair('streets'), await aChair('streets')];
      return asking(office, newcomer, { sign: other.signing.jwk });
    },
  ],
  [
    'a key request for a key that proves nothing',
    'key.unfit',
    async (office) => {
      const nought = Buffer.alloc(32).toString('base64url');
      return asking(office, await aChair('streets'), { sign: { crv: 'Ed25519', kty: 'OKP', x: nought } });
    },
  ],
  [
    'a payload that was changed after it was signed',
    'signature.bad',
    (office) => changed(office, (parts) => ({ ...parts, payload: b64u({ nil: false }) })),
  ],
  [
    'the signature of somebody else',
    'signature.bad',
    async (office) => {
      const theirs = await signedBy(office.homes, 'return', returnOf(office, office.streets));
      return changed(office, (parts) => ({ ...parts, signature: theirs.signature }));
    },
  ],
  ['a byte order mark under the signature', 'payload.encoding', (office) => said(office, '\ufeff{}')],
  ['13 lists in one another', 'payload.depth', (office) => said(office, '['.repeat(13) + ']'.repeat(13))],
  ['a space under the signature', 'payload.json', (office) => said(office, '{ }')],
  ['one member twice', 'payload.json', (office) => said(office, '{"nil":true,"nil":false}')],
  ['a list in place of an object', 'payload.json', (office) => said(office, '[]')],
  [
    'a text of 20,001 characters',
    'payload.limits',
    (office) => saying(office, { marking: 'x'.repeat(20_001) }),
  ],
  [
    'a text that turns round what follows',
    'payload.text',
    (office) => saying(office, { marking: '\u202eTERCES' }),
  ],
  ['a newer payload', 'payload.newer', (office) => saying(office, { schema: 'csp.return/2' })],
  ['a member that nobody knows', 'payload.schema', (office) => saying(office, { urgent: true })],
  [
    'the payload of a plan',
    'payload.schema',
    (office) => said(office, office.issued(office.streets.iss).plan),
  ],
];

const unknown = async (office: Office): Promise<GivenFile> =>
  (await fileOf(await aChair('streets'), returnOf(office, office.streets))).file;
const asking = async (office: Office, chair: Office['streets'], given: object): Promise<GivenFile> =>
  jsonFile('request.cspkey', await signedBy(chair, 'key-request', requestOf(office, chair, given)));
const b64u = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

test.each(claiming)('a file with %s claims to be ours and is put aside as %s', async (_, code, make) => {
  const office = anyOffice();
  await expectRefusal(office, await make(office), code, 'quarantined');
});

test('a file that was put aside is given back byte for byte, sealed as it came', async () => {
  const office = anyOffice();
  const inside = JSON.stringify(await signedBy(office.streets, 'return', '{}'));
  const file = textFile('s.txt', await sealFor(await recipientKey(own(office)), inside));
  await expectRefusal(office, file, 'payload.schema', 'quarantined');
});

test('a key that only names itself by the kid of an enrolled one is refused by its signature', async () => {
  const office = anyOffice();
  const thief = await aChair('streets');
  const named = { signing: { ...thief.signing, kid: office.streets.signing.kid as Kid } };
  const file = jsonFile('r.txt', await signedBy(named, 'return', returnOf(office, office.streets)));
  await expectRefusal(office, file, 'signature.bad', 'quarantined');
});
