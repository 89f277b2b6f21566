import type { Said } from './said.ts';

/** Faults of passphrases, recovery codes, enrolment words and the keyring. */
export const keyFaults = {} satisfies Record<string, (...about: never[]) => Said>;
