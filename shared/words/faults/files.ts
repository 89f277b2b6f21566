import type { Said } from './said.ts';

/** Faults of signed files: reading, envelope, signature, bindings, order. */
export const fileFaults = {} satisfies Record<string, (...about: never[]) => Said>;
