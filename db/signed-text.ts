import type { Kid } from '../shared/model/ids.ts';

/** What makes up the text of a signed document, beside the rules of its form: see FORMAT.md, “The signed form”. */
export type Signed = {
  readonly typ: string;
  readonly kid: Kid;
  /** The payload as it was signed. */
  readonly payload: string;
  /** In base64url; empty where the text is not kept. */
  readonly signature: string;
};

const base64url = (text: string): string => Buffer.from(text, 'utf8').toString('base64url');

/** The very text that was signed: it has one form, so that its parts give it back to the last byte. */
export function signedText({ typ, kid, payload, signature }: Signed): string {
  const cty = `application/vnd.csp.${typ.replace(/^csp-|\+jws$/g, '')}.v1+json`;
  const header = base64url(JSON.stringify({ alg: 'Ed25519', typ, cty, kid }));
  return `{"protected":"${header}","payload":"${base64url(payload)}","signature":"${signature}"}`;
}

/** The signature in a signed text whose other parts are given. No document is kept that could not be given back. */
export function signatureIn(raw: string, parts: Omit<Signed, 'signature'>): string {
  const signature = /"signature":"([\w-]+)"\}$/.exec(raw.slice(-200))?.[1] ?? '';
  if (raw !== signedText({ ...parts, signature }))
    throw new Error('A document would not come back as it was.');
  return signature;
}
