import { b64u } from '../signed.ts';
import { type HostileFile, parts, payload, text } from './hostile-file.ts';

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
