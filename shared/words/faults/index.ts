import { callFaults } from './calls.ts';
import { deskFaults } from './desk-work.ts';
import { entryFaults } from './entry.ts';
import { fileFaults } from './files.ts';
import { inputFaults } from './input.ts';
import { intakeFaults } from './intake.ts';
import { keyFaults } from './keys.ts';
import { planFaults } from './plan.ts';
import { policyFaults } from './policy.ts';
import { printFaults } from './print.ts';
import { returnFaults } from './returns.ts';
import { storeFaults } from './store.ts';

/**
 * Every refusal that a user may read, by code. Each entry takes what it speaks about and gives
 * `message` (what happened) and, where there is one, `next` (what to do).
 */
export const faultWords = {
  ...callFaults,
  ...deskFaults,
  ...entryFaults,
  ...fileFaults,
  ...inputFaults,
  ...intakeFaults,
  ...keyFaults,
  ...planFaults,
  ...policyFaults,
  ...printFaults,
  ...returnFaults,
  ...storeFaults,
};
