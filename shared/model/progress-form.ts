import { z } from 'zod';
import { ref } from './ids.ts';
import { day } from './period.ts';
import { anyText } from './text.ts';

/** How an action stands, as its form shows it: a colour while it goes on, or that it is complete. */
export const standing = z.enum(['green', 'amber', 'red', 'complete']);
export type Standing = z.infer<typeof standing>;

/** A day that was ticked as moved: to which day, and why. */
const moving = { moved: z.boolean(), newDue: day.nullable(), whyMoved: anyText };

/** One milestone in the form: ticked as done or as moved, with what belongs to the tick. */
export const milestoneForm = z.strictObject({
  milestone: ref,
  done: z.boolean(),
  doneOn: day.nullable(),
  ...moving,
});
export type MilestoneForm = z.infer<typeof milestoneForm>;

/** What is being said of an action's progress; it may still lack something. */
export const progressForm = z.strictObject({
  standing: standing.nullable(),
  /** False while the work has not started. */
  begun: z.boolean(),
  text: anyText,
  completedOn: day.nullable(),
  ...moving,
  milestones: z.array(milestoneForm).max(30),
});
export type ProgressForm = z.infer<typeof progressForm>;
