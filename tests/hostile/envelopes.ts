import { createHmac } from 'node:crypto';
import { b64u, type Forger, forge, headerOf, type Parts } from '../signed.ts';

/** One hostile file: what was done to it, the code it must be refused with, and how it is made. */
export type HostileFile = {
  what: string;
  code: string;
  make: (forger: Forger) => string | Uint8Array;
  /** The library underneath accepts it, so nothing but our own reading stands in its way. */
  lenient?: true;
};

const plain = '{"schema":"csp.return/1","kind":"return","narrative":"Burglary is up by 96."}';
const good = (forger: Forger): Parts => forge(forger, headerOf(forger.kid), plain);
const file = (parts: object): string => JSON.stringify(parts);

/** A good file, with its text or parts changed after signing. */
const text =
  (change: (text: string, parts: Parts) => string | Uint8Array): HostileFile['make'] =>
  (forger) =>
    change(file(good(forger)), good(forger));
const parts =
  (change: (parts: Parts) => object): HostileFile['make'] =>
  (forger) =>
    file(change(good(forger)));

/** Properly signed, over a header that is not the agreed one. */
const header =
  (change: (agreed: Record<string, unknown>, forger: Forger) => object | string): HostileFile['make'] =>
  (forger) => {
    const changed = change(JSON.parse(headerOf(forger.kid)), forger);
    return file(forge(forger, typeof changed === 'string' ? changed : JSON.stringify(changed), plain));
  };

/** Properly signed, over a payload that is not in the agreed form. */
const payload =
  (said: string | Uint8Array): HostileFile['make'] =>
  (forger) =>
    file(forge(forger, headerOf(forger.kid), said));

const order = 2n ** 252n + 27742317777372353535851937790883648493n;

/** The same signature with the group's order added to its second half: equal where that is not checked. */
function malleated(signature: string): string {
  const bytes = Buffer.from(signature, 'base64url');
  const scalar = BigInt(`0x${Buffer.from(bytes.subarray(32)).reverse().toString('hex')}`) + order;
  const written = Buffer.from(scalar.toString(16).padStart(64, '0'), 'hex').reverse();
  return b64u(Buffer.concat([bytes.subarray(0, 32), written]));
}

const lastBitsChanged = (base64url: string): string => {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  return base64url.slice(0, -1) + alphabet.charAt(alphabet.indexOf(base64url.slice(-1)) ^ 1);
};

export const wholeFiles: HostileFile[] = [
  { what: 'an empty file', code: 'file.empty', make: () => '' },
  { what: 'a return of six megabytes', code: 'file.too-large', make: payload(`{"a":"${'x'.repeat(6e6)}"}`) },
  {
    what: 'a file of a hundred megabytes',
    code: 'file.too-large',
    make: () => Buffer.alloc(101 * 1024 * 1024, 123),
  },
  { what: 'a web page', code: 'file.unrecognised', make: () => '<!doctype html><title>Sign in</title>' },
  { what: 'a PDF', code: 'file.unrecognised', make: () => '%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3' },
  { what: 'a zip', code: 'file.unrecognised', make: () => Buffer.from('504b0304140000000800', 'hex') },
  { what: 'a byte order mark', code: 'file.encoding', make: text((t) => `\ufeff${t}`) },
  { what: 'UTF-16', code: 'file.encoding', make: text((t) => Buffer.from(`\ufeff${t}`, 'utf16le')) },
  {
    what: 'a byte that is not UTF-8',
    code: 'file.encoding',
    make: text((t) =>
      Buffer.concat([Buffer.from(t.slice(0, 40)), Buffer.from([0xe9]), Buffer.from(t.slice(40))]),
    ),
  },
  {
    what: 'an overlong UTF-8 quote',
    code: 'file.encoding',
    make: text((t) =>
      Buffer.concat([Buffer.from(t.slice(0, 40)), Buffer.from([0xc0, 0xa2]), Buffer.from(t.slice(40))]),
    ),
  },
  { what: 'a NUL in the middle', code: 'file.json', make: text((t) => `${t.slice(0, 40)}\0${t.slice(40)}`) },
  { what: 'a file cut short', code: 'file.json', make: text((t) => t.slice(0, -20)) },
  { what: 'a line break at the end', code: 'file.json', make: text((t) => `${t}\n`) },
  { what: 'a space at the beginning', code: 'file.json', make: text((t) => ` ${t}`) },
  {
    what: 'a file tidied by an editor',
    code: 'file.json',
    make: text((t) => JSON.stringify(JSON.parse(t), null, 2)),
  },
  {
    what: 'a member said twice',
    code: 'file.json',
    make: text((t, p) => t.replace('{', `{"payload":"${b64u('{}')}","payload":"${p.payload}",`)),
  },
  {
    what: 'a member named by an escape',
    code: 'file.json',
    make: text((t) => t.replace('"payload"', '"\\u0070ayload"')),
  },
  { what: 'a depth bomb', code: 'file.json', make: () => '{"protected":'.padEnd(5_000_000, '[') },
  { what: 'a depth bomb of objects', code: 'file.json', make: () => '{"a":'.repeat(900_000) },
  {
    what: 'a prototype member',
    code: 'file.members',
    make: text((t) => t.replace('{', '{"__proto__":{"isAdmin":true},')),
  },
  { what: 'an extra member', code: 'file.members', make: parts((p) => ({ ...p, note: 'x' })), lenient: true },
  {
    what: 'an unprotected header',
    code: 'file.members',
    make: parts((p) => ({ ...p, header: { isAdmin: true } })),
    lenient: true,
  },
  { what: 'no signature', code: 'file.members', make: parts(({ signature: _, ...p }) => p) },
  {
    what: 'members in another order',
    code: 'file.members',
    make: parts(({ signature, ...p }) => ({ signature, ...p })),
    lenient: true,
  },
  {
    what: 'two member names in one',
    code: 'file.members',
    make: parts((p) => ({ 'protected,payload': p.protected, signature: p.signature })),
  },
  {
    what: 'a payload that is a list',
    code: 'file.members',
    make: parts((p) => ({ ...p, payload: [p.payload] })),
  },
  {
    what: 'two signatures, one of them good',
    code: 'file.members',
    make: parts(({ payload, ...p }) => ({
      payload,
      signatures: [p, { ...p, signature: b64u(Buffer.alloc(64)) }],
    })),
  },
  {
    what: 'a compact signature, with nothing sealed',
    code: 'sealed.encoding',
    make: text((_, p) => `${p.protected}.${p.payload}.${p.signature}`),
  },
];

export const encodings: HostileFile[] = [
  {
    what: 'a padded signature',
    code: 'envelope.encoding',
    make: parts((p) => ({ ...p, signature: `${p.signature}==` })),
    lenient: true,
  },
  {
    what: 'a space inside the signature',
    code: 'envelope.encoding',
    make: parts((p) => ({ ...p, signature: `${p.signature.slice(0, 9)} ${p.signature.slice(9)}` })),
    lenient: true,
  },
  {
    what: 'a line break behind the signature',
    code: 'envelope.encoding',
    make: parts((p) => ({ ...p, signature: `${p.signature}\n` })),
    lenient: true,
  },
  {
    what: 'stray bits at the end of the signature',
    code: 'envelope.encoding',
    make: parts((p) => ({ ...p, signature: lastBitsChanged(p.signature) })),
    lenient: true,
  },
  {
    what: 'a signature in the other alphabet',
    code: 'envelope.encoding',
    make: parts((p) => ({ ...p, signature: `+/${p.signature.slice(2)}` })),
  },
  {
    what: 'a signature one byte short',
    code: 'envelope.encoding',
    make: parts((p) => ({ ...p, signature: b64u(Buffer.from(p.signature, 'base64url').subarray(1)) })),
  },
  { what: 'an empty signature', code: 'envelope.encoding', make: parts((p) => ({ ...p, signature: '' })) },
  { what: 'an empty payload', code: 'envelope.encoding', make: parts((p) => ({ ...p, payload: '' })) },
  {
    what: 'a padded payload',
    code: 'envelope.encoding',
    make: parts((p) => ({ ...p, payload: `${p.payload}=` })),
  },
  {
    what: 'a payload left as JSON',
    code: 'envelope.encoding',
    make: parts((p) => ({ ...p, payload: '{"nil":true}' })),
  },
  {
    what: 'a padded header',
    code: 'envelope.encoding',
    make: parts((p) => ({ ...p, protected: `${p.protected}=` })),
  },
];

export const headers: HostileFile[] = [
  { what: 'alg none', code: 'envelope.header', make: header((h) => ({ ...h, alg: 'none' })) },
  {
    what: 'the public key used as an HMAC secret',
    code: 'envelope.header',
    make: (forger) => {
      const forged = forge(forger, headerOf(forger.kid).replace('Ed25519', 'HS256'), plain);
      const secret = forger.publicKey.export({ format: 'der', type: 'spki' });
      const mac = createHmac('sha256', secret).update(`${forged.protected}.${forged.payload}`).digest();
      return file({ ...forged, signature: b64u(Buffer.concat([mac, mac])) });
    },
  },
  { what: 'the old label EdDSA', code: 'envelope.header', make: header((h) => ({ ...h, alg: 'EdDSA' })) },
  { what: 'another curve', code: 'envelope.header', make: header((h) => ({ ...h, alg: 'ES256' })) },
  {
    what: 'its own key embedded',
    code: 'envelope.header',
    make: header((h, forger) => ({ ...h, jwk: forger.verifying.jwk })),
    lenient: true,
  },
  {
    what: 'a key to be fetched',
    code: 'envelope.header',
    make: header((h) => ({ ...h, jku: 'https://keys.example/jwks.json' })),
    lenient: true,
  },
  {
    what: 'a certificate',
    code: 'envelope.header',
    make: header((h) => ({ ...h, x5c: ['MIIB'] })),
    lenient: true,
  },
  {
    what: 'a certificate to be fetched',
    code: 'envelope.header',
    make: header((h) => ({ ...h, x5u: 'https://keys.example/cert' })),
    lenient: true,
  },
  {
    what: 'a critical extension',
    code: 'envelope.header',
    make: header((h) => ({ ...h, crit: ['exp'], exp: 1 })),
  },
  {
    what: 'an unencoded payload',
    code: 'envelope.header',
    make: header((h) => ({ ...h, b64: false, crit: ['b64'] })),
  },
  {
    what: 'compression',
    code: 'envelope.header',
    make: header((h) => ({ ...h, zip: 'DEF' })),
    lenient: true,
  },
  {
    what: 'a header member said twice',
    code: 'envelope.header',
    make: header((h) => JSON.stringify(h).replace('"typ"', '"typ":"csp-plan+jws","typ"')),
    lenient: true,
  },
  {
    what: 'a header in another order',
    code: 'envelope.header',
    make: header(({ alg, ...h }) => ({ ...h, alg })),
    lenient: true,
  },
  {
    what: 'space in the header',
    code: 'envelope.header',
    make: header((h) => JSON.stringify(h, null, 1)),
    lenient: true,
  },
  { what: 'no key named', code: 'envelope.header', make: header(({ kid: _, ...h }) => h), lenient: true },
  {
    what: 'a key name that is no thumbprint',
    code: 'envelope.header',
    make: header((h) => ({ ...h, kid: 'chair' })),
    lenient: true,
  },
  {
    what: 'a header of two kilobytes',
    code: 'envelope.header',
    make: header((h) => ({ ...h, note: 'x'.repeat(2048) })),
    lenient: true,
  },
  { what: 'a header that is a list', code: 'envelope.header', make: header(() => '[]') },
  { what: 'a header that is no JSON', code: 'envelope.header', make: header(() => 'alg=Ed25519') },
  { what: 'no type', code: 'envelope.header', make: header(({ typ: _, ...h }) => h), lenient: true },
  {
    what: 'a token of another system',
    code: 'envelope.type',
    make: header((h) => ({ ...h, typ: 'JWT' })),
    lenient: true,
  },
  {
    what: 'a type of our own that is none',
    code: 'envelope.type',
    make: header((h) => ({ ...h, typ: 'csp-keyring+jws' })),
    lenient: true,
  },
  {
    what: 'a type in capitals',
    code: 'envelope.type',
    make: header((h) => ({ ...h, typ: 'CSP-RETURN+JWS' })),
    lenient: true,
  },
  {
    what: 'type and content type at odds',
    code: 'envelope.header',
    make: header((h) => ({ ...h, typ: 'csp-plan+jws' })),
    lenient: true,
  },
  {
    what: 'a content type of another make',
    code: 'envelope.header',
    make: header((h) => ({ ...h, cty: 'application/json' })),
    lenient: true,
  },
  {
    what: 'the next version of the format',
    code: 'envelope.newer',
    make: header((h) => ({ ...h, cty: 'application/vnd.csp.return.v2+json' })),
    lenient: true,
  },
];

export const signatures: HostileFile[] = [
  {
    what: 'another key named than the one that signed',
    code: 'signer.thumbprint',
    make: header((h) => ({ ...h, kid: b64u(Buffer.alloc(32, 7)) })),
    lenient: true,
  },
  {
    what: 'a signature of zeros',
    code: 'signature.bad',
    make: parts((p) => ({ ...p, signature: b64u(Buffer.alloc(64)) })),
  },
  {
    what: 'a signature with the order of the group added',
    code: 'signature.bad',
    make: parts((p) => ({ ...p, signature: malleated(p.signature) })),
  },
  {
    what: 'a signature of another document',
    code: 'signature.bad',
    make: (forger) =>
      file({ ...good(forger), signature: forge(forger, headerOf(forger.kid), '{}').signature }),
  },
  {
    what: 'a payload exchanged after signing',
    code: 'signature.bad',
    make: parts((p) => ({ ...p, payload: b64u('{"nil":true}') })),
  },
  {
    what: 'a plan relabelled as a return',
    code: 'signature.bad',
    make: (forger) => {
      const plan = forge(forger, headerOf(forger.kid, 'plan'), plain);
      return file({ ...plan, protected: b64u(headerOf(forger.kid)) });
    },
  },
];

export const payloads: HostileFile[] = [
  {
    what: 'a payload that is not UTF-8',
    code: 'payload.encoding',
    make: payload(Buffer.from([123, 255, 125])),
    lenient: true,
  },
  {
    what: 'a byte order mark inside',
    code: 'payload.encoding',
    make: payload(`\ufeff${plain}`),
    lenient: true,
  },
  {
    what: 'a member said twice inside',
    code: 'payload.json',
    make: payload('{"nil":true,"nil":false}'),
    lenient: true,
  },
  { what: 'space inside', code: 'payload.json', make: payload('{"nil": true}'), lenient: true },
  { what: 'a trailing comma', code: 'payload.json', make: payload('{"nil":true,}'), lenient: true },
  { what: '1.0 for 1', code: 'payload.json', make: payload('{"value":1.0}'), lenient: true },
  { what: '1e2 for 100', code: 'payload.json', make: payload('{"value":1e2}'), lenient: true },
  { what: 'minus zero', code: 'payload.json', make: payload('{"value":-0}'), lenient: true },
  { what: 'a number too large', code: 'payload.json', make: payload('{"value":1e400}'), lenient: true },
  { what: 'NaN', code: 'payload.json', make: payload('{"value":NaN}'), lenient: true },
  {
    what: 'an integer no double holds',
    code: 'payload.json',
    make: payload('{"value":9007199254740993}'),
    lenient: true,
  },
  { what: 'a letter as an escape', code: 'payload.json', make: payload('{"a":"\\u0041"}'), lenient: true },
  { what: 'a slash as an escape', code: 'payload.json', make: payload('{"a":"\\/"}'), lenient: true },
  {
    what: 'members that sort themselves',
    code: 'payload.json',
    make: payload('{"b":1,"1":2}'),
    lenient: true,
  },
  { what: 'two payloads', code: 'payload.json', make: payload(`${plain}${plain}`), lenient: true },
  { what: 'a list', code: 'payload.json', make: payload('[1]'), lenient: true },
  { what: 'null', code: 'payload.json', make: payload('null'), lenient: true },
  { what: 'a string', code: 'payload.json', make: payload('"return"'), lenient: true },
  { what: '__proto__', code: 'payload.text', make: payload('{"__proto__":{"isAdmin":true}}'), lenient: true },
  {
    what: '__proto__ further in',
    code: 'payload.text',
    make: payload('{"rows":[{"__proto__":{"isAdmin":true}}]}'),
    lenient: true,
  },
  {
    what: 'constructor',
    code: 'payload.text',
    make: payload('{"constructor":{"prototype":{"isAdmin":true}}}'),
    lenient: true,
  },
  { what: 'a NUL', code: 'payload.text', make: payload('{"a":"chair\\u0000.exe"}'), lenient: true },
  {
    what: 'an escape sequence for a terminal',
    code: 'payload.text',
    make: payload('{"a":"\\u001b[2J"}'),
    lenient: true,
  },
  { what: 'half a surrogate pair', code: 'payload.text', make: payload('{"a":"\\ud800"}'), lenient: true },
  {
    what: 'half a surrogate pair in a name',
    code: 'payload.text',
    make: payload('{"\\udfff":1}'),
    lenient: true,
  },
  {
    what: 'text turned around',
    code: 'payload.text',
    make: payload('{"a":"Chair \u202etfarD"}'),
    lenient: true,
  },
  { what: 'text isolated', code: 'payload.text', make: payload('{"a":"\u2067Chair\u2069"}'), lenient: true },
  {
    what: 'nesting of 13',
    code: 'payload.depth',
    make: payload(`{"a":${'['.repeat(12)}${']'.repeat(12)}}`),
    lenient: true,
  },
  {
    what: 'a depth bomb inside',
    code: 'payload.depth',
    make: payload('{"a":'.padEnd(3_000_000, '[')),
    lenient: true,
  },
  {
    what: 'a text of 20,001',
    code: 'payload.limits',
    make: payload(`{"a":"${'x'.repeat(20_001)}"}`),
    lenient: true,
  },
  {
    what: 'a text of three million',
    code: 'payload.limits',
    make: payload(`{"a":"${'x'.repeat(3e6)}"}`),
    lenient: true,
  },
  {
    what: 'a name of 20,001',
    code: 'payload.limits',
    make: payload(`{"${'x'.repeat(20_001)}":1}`),
    lenient: true,
  },
  {
    what: '5,001 rows',
    code: 'payload.limits',
    make: payload(`{"a":[${'0,'.repeat(5000)}0]}`),
    lenient: true,
  },
  {
    what: 'a million rows',
    code: 'payload.limits',
    make: payload(`{"a":[${'0,'.repeat(999_999)}0]}`),
    lenient: true,
  },
  {
    what: '5,001 members',
    code: 'payload.limits',
    make: payload(`{${Array.from({ length: 5001 }, (_, at) => `"a${at}":0`)}}`),
    lenient: true,
  },
  {
    what: 'a return of the next version',
    code: 'payload.newer',
    make: payload('{"schema":"csp.return/2"}'),
    lenient: true,
  },
];

export const bundles: HostileFile[] = [
  { what: 'a bundle of nothing', code: 'bundle.empty', make: () => '[]' },
  {
    what: 'a bundle of 51',
    code: 'bundle.too-many',
    make: text((t) => `[${Array.from({ length: 51 }, () => t)}]`),
  },
  { what: 'a bundle of a million', code: 'bundle.too-many', make: () => `["${'","'.repeat(999_999)}"]` },
  { what: 'a bundle in a bundle', code: 'bundle.members', make: text((t) => `[[${t}]]`) },
  { what: 'a number in a bundle', code: 'bundle.members', make: text((t) => `[${t},1]`) },
  { what: 'null in a bundle', code: 'bundle.members', make: () => '[null]' },
  { what: 'space in a bundle', code: 'file.json', make: text((t) => `[${t}, ${t}]`) },
  { what: 'a bundle cut short', code: 'file.json', make: text((t) => `[${t}`) },
  {
    what: 'a bundle in a string in a bundle',
    code: 'sealed.encoding',
    make: text((t) => JSON.stringify([`[${t}]`])),
  },
  { what: 'a bundle of six megabytes', code: 'file.too-large', make: () => `["${'x'.repeat(6e6)}"]` },
];

export const goodFile: HostileFile['make'] = text((t) => t);
