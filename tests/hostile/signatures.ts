import { b64u, forge, headerOf } from '../signed.ts';
import { file, good, type HostileFile, header, parts, plain } from './hostile-file.ts';

const order = 2n ** 252n + 27742317777372353535851937790883648493n;

/** The same signature with the group's order added to its second half: equal where that is not checked. */
function malleated(signature: string): string {
  const bytes = Buffer.from(signature, 'base64url');
  const scalar = BigInt(`0x${Buffer.from(bytes.subarray(32)).reverse().toString('hex')}`) + order;
  const written = Buffer.from(scalar.toString(16).padStart(64, '0'), 'hex').reverse();
  return b64u(Buffer.concat([bytes.subarray(0, 32), written]));
}

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
