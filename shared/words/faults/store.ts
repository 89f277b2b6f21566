import type { Said } from './said.ts';

/** Faults of the workspace folder and its database. */
export const storeFaults = {} satisfies Record<string, (...about: never[]) => Said>;
