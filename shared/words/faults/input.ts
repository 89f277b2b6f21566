import type { Said } from './said.ts';

/** Faults of what was typed, pasted or read from a spreadsheet. */
export const inputFaults = {} satisfies Record<string, (...about: never[]) => Said>;
