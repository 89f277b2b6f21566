import type { Day } from '../model/period.ts';
import type { Said } from './faults/said.ts';
import { sayDay } from './periods.ts';

/** What is said when a plan takes the place of the one before it. */
export const planNextWords = {
  /** Why an item left the plan, when nobody gave another reason. */
  left: (on: Day): string => `It was not in the plan that was imported on ${sayDay(on)}.`,
  rulesWithoutVersion: (about: { version: number }): Said => ({
    message: `The rules have changed, and are still called version ${about.version}.`,
    next: `Give them a higher version, at least ${about.version + 1}: every return names the version that it used.`,
  }),
  olderRules: (about: { version: number; current: number }): Said => ({
    message: `The rules are version ${about.version}, and the plan already has version ${about.current}.`,
    next: 'Is this an older copy of the plan? Rules are never taken back, only changed again.',
  }),
  otherKind: (about: { ref: string }): Said => ({
    message: `${about.ref} has been the reference of something else in this plan.`,
    next: 'Give this item a reference of its own: references are printed and are never used again.',
  }),
  rules: 'the rules',
};
