import { createHmac } from 'node:crypto';
import { b64u, forge, headerOf } from '../signed.ts';
import { file, type HostileFile, header, plain } from './hostile-file.ts';

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
