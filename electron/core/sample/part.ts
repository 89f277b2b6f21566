import type { PlanSourceInput } from '../../../shared/model/plan-source.ts';

/** The part of a plan that answers to one priority, or that one sub-group leads. */
export type PlanPart = {
  readonly priorities: PlanSourceInput['priorities'];
  readonly indicators: NonNullable<PlanSourceInput['indicators']>;
  readonly actions: NonNullable<PlanSourceInput['actions']>;
};

/** Closes the source of every indicator: the measures are real in kind, their values are not. */
export const madeUp = 'Made-up figures for the sample.';

/** Several parts as one, in order. */
export const joined = (...parts: readonly PlanPart[]): PlanPart => ({
  priorities: parts.flatMap(({ priorities }) => priorities),
  indicators: parts.flatMap(({ indicators }) => indicators),
  actions: parts.flatMap(({ actions }) => actions),
});
