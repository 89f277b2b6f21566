import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { aPerson, refusalOf } from '../../../tests/signed.ts';
import { armour, openArmour } from './armour.ts';
import { type FoundDocument, readFile, writeBundle } from './bundle.ts';
import { signDocument } from './envelope.ts';
import { recipientKey } from './public-key.ts';
import { sealFor } from './seal.ts';

let jws: FoundDocument;
let sealed: FoundDocument;

beforeAll(async () => {
  const chair = await aPerson();
  const { text } = await signDocument('return', { schema: 'csp.return/1', narrative: 'Tŷ ŵ' }, chair.signing);
  jws = { form: 'jws', text };
  sealed = { form: 'sealed', text: await sealFor(await recipientKey(chair.sealing.jwk), text) };
});

const pasted = (document: FoundDocument) => armour(Buffer.from(document.text), 'return');

test('what a file holds decides, not what it is called', () => {
  expect(readFile(Buffer.from(jws.text))).toEqual([jws]);
  expect(readFile(Buffer.from(sealed.text))).toEqual([sealed]);
  expect(readFile(Buffer.from(pasted(jws)))).toEqual([jws]);
  expect(readFile(Buffer.from(pasted(sealed)))).toEqual([sealed]);
});

test('a bundle gives back its documents, also from pasted text', () => {
  const bundle = Buffer.from(writeBundle([jws, sealed, jws]));
  expect(readFile(bundle)).toEqual([jws, sealed, jws]);
  expect(readFile(Buffer.from(armour(bundle, 'bundle')))).toEqual([jws, sealed, jws]);
});

test('a bundle holds one document at least and fifty at most', async () => {
  expect(await refusalOf(() => writeBundle([]))).toBe('bundle.empty');
  expect(await refusalOf(() => writeBundle(Array(51).fill(jws)))).toBe('bundle.too-many');
  expect(readFile(Buffer.from(writeBundle(Array(50).fill(jws))))).toHaveLength(50);
});

test('a bad document in a bundle leaves the others to be judged', () => {
  const bad = { form: 'jws', text: '{"payload":"x"}' } as const;
  expect(readFile(Buffer.from(writeBundle([jws, bad])))).toEqual([jws, bad]);
});

test('any bytes come back out of pasted text', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 1, maxLength: 300 }), (bytes) => {
      expect([...openArmour(armour(bytes, 'key-request'))]).toEqual([...bytes]);
    }),
  );
});

test('pasted text is lines of 64 between lines that say what it is', () => {
  const lines = pasted(jws).trimEnd().split('\n');
  expect(lines[0]).toBe('-----BEGIN CSP RETURN-----');
  expect(lines.at(-1)).toBe('-----END CSP RETURN-----');
  expect(lines.at(-2)).toMatch(/^=[0-9a-f]{8}$/);
  for (const line of lines.slice(1, -3)) expect(line).toMatch(/^[A-Za-z0-9+/]{64}$/);
  expect(armour(Buffer.from('x'), 'key-request')).toContain('BEGIN CSP KEY REQUEST');
});

describe('what mail programs do to pasted text does no harm', () => {
  const lines = (text: string, change: (line: string) => string) => text.split('\n').map(change).join('\n');
  test.each<[string, (text: string) => string | Uint8Array]>([
    [
      'prose around it',
      (t) => `Dear Priya,\n\nhere is our return.\n\n${t}\nKind regards,\nSam – Chief Inspector\n`,
    ],
    ['Windows line ends', (t) => t.replaceAll('\n', '\r\n')],
    ['quote marks', (t) => lines(`On Friday Sam wrote:\n${t}`, (line) => `> ${line}`)],
    ['quotes of quotes', (t) => lines(t, (line) => `>> > ${line}`)],
    [
      'soft wraps',
      (t) => lines(t, (line) => (line.length === 64 ? `${line.slice(0, 50)}\n${line.slice(50)}` : line)),
    ],
    ['all lines joined', (t) => t.replaceAll('\n', ' ')],
    ['blank lines between', (t) => t.replaceAll('\n', '\n\n')],
    ['spaces that do not break', (t) => lines(t, (line) => `\u00a0\u00a0${line}\u00a0`)],
    ['hyphens made dashes', (t) => t.replaceAll('-----', '––-')],
    ['a byte order mark', (t) => `\ufeff${t}`],
    ['UTF-16', (t) => Buffer.from(`\ufeff${t}`, 'utf16le')],
    ['UTF-16 the other way', (t) => Buffer.from(`\ufeff${t}`, 'utf16le').swap16()],
    ['prose in Windows-1252', (t) => Buffer.from(`Caf\u00e9 \u0093quoted\u0094\n${t}`, 'latin1')],
  ])('%s', (_, change) => {
    expect(readFile(Buffer.from(change(pasted(jws))))).toEqual([jws]);
  });
});

describe('pasted text that is not whole is refused', () => {
  const changed = (at: number) => (t: string) => {
    const other = t[at] === 'A' ? 'B' : 'A';
    return t.slice(0, at) + other + t.slice(at + 1);
  };
  test.each<[string, string, (text: string) => string]>([
    ['no END line', 'armour.incomplete', (t) => t.slice(0, t.indexOf('-----END'))],
    [
      'END before BEGIN',
      'armour.incomplete',
      (t) => `-----END CSP RETURN-----\n${t.slice(0, t.indexOf('-----END'))}`,
    ],
    ['two of them', 'armour.several', (t) => t + t],
    ['one inside the quote of another', 'armour.several', (t) => `${t}\n> ${t.slice(0, 200)}`],
    ['a line lost', 'armour.damaged', (t) => t.split('\n').toSpliced(3, 1).join('\n')],
    ['two lines exchanged', 'armour.damaged', (t) => t.replace(/\n(.{64})\n(.{64})\n/, '\n$2\n$1\n')],
    ['a letter changed', 'armour.damaged', changed(100)],
    ['no check', 'armour.damaged', (t) => t.replace(/=[0-9a-f]{8}\n/, '')],
    ['a word in the middle', 'armour.damaged', (t) => t.replace(/\n(.{64})\n/, '\n$1\n[...]\n')],
    ['nothing inside', 'armour.damaged', () => '-----BEGIN CSP RETURN-----\n-----END CSP RETURN-----'],
  ])('%s', async (_, code, change) => {
    expect(await refusalOf(() => readFile(Buffer.from(change(pasted(jws)))))).toBe(code);
  });

  test('stray bits in its last letter', async () => {
    const text = armour(Buffer.from('{"a":1}'), 'return');
    const stray = text.replace('fQ\n', 'fR\n');
    expect(stray).not.toBe(text);
    expect(await refusalOf(() => openArmour(stray))).toBe('armour.damaged');
  });

  test('pasted text inside pasted text', async () => {
    const twice = armour(Buffer.from(pasted(jws)), 'return');
    expect(await refusalOf(() => readFile(Buffer.from(twice)))).toBe('file.unrecognised');
  });

  test.each([
    ['ten million dashes', '-'.repeat(1e7)],
    ['a million BEGIN lines', '-----BEGIN CSP RETURN-----\n'.repeat(4e5)],
    ['ten million quote marks', `-----BEGIN CSP RETURN-----${'> '.repeat(5e6)}-----END CSP RETURN-----`],
  ])('%s, within a second', async (_, text) => {
    const bytes = Buffer.from(text);
    const began = performance.now();
    expect(await refusalOf(() => readFile(bytes))).toMatch(/^(armour|file)\./);
    expect(performance.now() - began).toBeLessThan(1000);
  });
});
