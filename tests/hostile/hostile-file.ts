import { type Forger, forge, headerOf, type Parts } from '../signed.ts';

/** One hostile file: what was done to it, the code it must be refused with, and how it is made. */
export type HostileFile = {
  what: string;
  code: string;
  make: (forger: Forger) => string | Uint8Array;
  /** The library underneath accepts it, so nothing but our own reading stands in its way. */
  lenient?: true;
};

export const plain = '{"schema":"csp.return/1","kind":"return","narrative":"Burglary is up by 96."}';
export const good = (forger: Forger): Parts => forge(forger, headerOf(forger.kid), plain);
export const file = (parts: object): string => JSON.stringify(parts);

/** A good file, with its text or parts changed after signing. */
export const text =
  (change: (text: string, parts: Parts) => string | Uint8Array): HostileFile['make'] =>
  (forger) =>
    change(file(good(forger)), good(forger));
export const parts =
  (change: (parts: Parts) => object): HostileFile['make'] =>
  (forger) =>
    file(change(good(forger)));

/** Properly signed, over a header that is not the agreed one. */
export const header =
  (change: (agreed: Record<string, unknown>, forger: Forger) => object | string): HostileFile['make'] =>
  (forger) => {
    const changed = change(JSON.parse(headerOf(forger.kid)), forger);
    return file(forge(forger, typeof changed === 'string' ? changed : JSON.stringify(changed), plain));
  };

/** Properly signed, over a payload that is not in the agreed form. */
export const payload =
  (said: string | Uint8Array): HostileFile['make'] =>
  (forger) =>
    file(forge(forger, headerOf(forger.kid), said));

/** The file from which the others are made, untouched. */
export const goodFile: HostileFile['make'] = text((t) => t);
