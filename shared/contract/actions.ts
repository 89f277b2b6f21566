import { z } from 'zod';
import { actionProgress, gap } from '../model/entries.ts';
import { ref } from '../model/ids.ts';
import { quarter } from '../model/period.ts';
import { action } from '../model/plan.ts';
import { progressForm } from '../model/progress-form.ts';
import { line } from '../model/text.ts';
import { command, query } from './call.ts';

const titled = z.strictObject({ ref, title: line });

/** One action as its card and its form show it. */
const actionOnSheet = z.strictObject({
  action,
  priority: titled,
  /** The indicators that it is meant to move. */
  indicators: z.array(titled),
  /** What was said a quarter ago. */
  last: actionProgress.nullable(),
  /** What is said now; null while nothing is. */
  progress: actionProgress.nullable(),
  /** Whether what is said is what was said a quarter ago. */
  unchanged: z.boolean(),
  gap: gap.nullable(),
  /** What the form shows: as it was typed, as it was said, or what the quarter starts from. */
  form: progressForm,
  /** Whether the form was kept as typed because it lacks something. */
  unfinished: z.boolean(),
  /** Why "no change" cannot be said; null where it can. */
  whyNotSame: z.string().nullable(),
  /** Why it goes to the Board as an exception, or is watched. */
  reasons: z.array(z.string()),
  watch: z.array(z.string()),
});
export type ActionOnSheet = z.infer<typeof actionOnSheet>;

export const actionSheet = z.strictObject({ quarter, actions: z.array(actionOnSheet) });
export type ActionSheet = z.infer<typeof actionSheet>;

const touched = ['actions', 'exceptions', 'drafts', 'changes'] as const;

export const actionCalls = {
  /** Every action that this sub-group leads, in the order of the plan. */
  'actions.sheet': query(z.strictObject({ quarter }), actionSheet),
  /** Says how one action stands. Refused, and nothing written, while it lacks something. */
  'actions.put': command(actionProgress, z.strictObject({}), touched),
  /** "No change": says again what was said a quarter ago; of those named, or of all of which it can be said. */
  'actions.same': command(
    z.strictObject({ quarter, actions: z.array(ref).max(2000).nullable() }),
    z.strictObject({ said: z.array(ref) }),
    touched,
  ),
  /** Takes back what was said of an action in a quarter, and what was typed and not said. */
  'actions.take-back': command(z.strictObject({ quarter, action: ref }), z.strictObject({}), touched),
} as const;
