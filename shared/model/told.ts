import { z } from 'zod';
import { coverageState } from './exception.ts';
import { ref } from './ids.ts';

const text = z.string();

/** One thing that a return says, in the very words that travel: what it is about, what was found, and what is said of it. */
export const told = z.strictObject({
  /** The ref of the item or priority; empty where it is about none. */
  ref: text,
  title: text,
  /** In a few words: `Worse than expected`, `On track`, `Answered in full`. */
  tag: text,
  lines: z.array(text),
  said: z.array(z.strictObject({ term: text, text })),
});
export type Told = z.infer<typeof told>;

export const coverageTold = z.strictObject({
  ref,
  title: text,
  kind: z.enum(['indicator', 'action']),
  state: coverageState,
  stateText: text,
  watch: z.boolean(),
  why: text,
});
export type CoverageTold = z.infer<typeof coverageTold>;

/** All that a return says, for people to read: before it is signed, on its receipt, on paper and beside another. */
export const returnTold = z.strictObject({
  exceptions: z.array(told),
  contributions: z.array(told),
  requests: z.array(told),
  notes: z.array(told),
  disputes: z.array(told),
  /** Figures of indicators that are no exceptions and that the plan wants in every return. */
  always: z.array(told),
  coverage: z.array(coverageTold),
});
export type ReturnTold = z.infer<typeof returnTold>;
