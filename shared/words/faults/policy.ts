import type { Said } from './said.ts';

/** Faults of the policy that IT sets for a whole computer: the app does not start with one that it cannot follow. */
export const policyFaults = {
  'policy.unreadable': (about: { path: string }): Said => ({
    message: 'IT has set a policy for this computer that could not be read.',
    next: 'Ask IT to let everybody read this file, or to remove it.',
    at: about.path,
  }),
  'policy.broken': (about: { path: string; wrong: string }): Said => ({
    message: `The policy that IT has set for this computer is not right. ${about.wrong}`,
    next: 'Ask IT to put this file right, or to remove it. Nothing of yours was touched.',
    at: about.path,
  }),
};
