import type { Said } from './said.ts';

/** Faults of returns, exceptions, coverage and packs. */
export const returnFaults = {} satisfies Record<string, (...about: never[]) => Said>;
