import { b64u } from '../signed.ts';
import { type HostileFile, parts } from './hostile-file.ts';

const lastBitsChanged = (base64url: string): string => {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  return base64url.slice(0, -1) + alphabet.charAt(alphabet.indexOf(base64url.slice(-1)) ^ 1);
};

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
