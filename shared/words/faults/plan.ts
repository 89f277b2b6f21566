import type { Said } from './said.ts';

/** Faults of the plan: keeping, importing, issuing. */
export const planFaults = {} satisfies Record<string, (...about: never[]) => Said>;
