import { z } from 'zod';
import { contribution } from '../model/entries.ts';
import { ref } from '../model/ids.ts';
import { quarter } from '../model/period.ts';
import { anyText, line } from '../model/text.ts';
import { command, query } from './call.ts';

/** A view of a priority in the form: it may still lack something. */
export const contributionForm = contribution.pick({ view: true, text: true });
export type ContributionForm = z.infer<typeof contributionForm>;

const titled = z.strictObject({ ref, title: line });

/** A priority of another sub-group that asks for this one's view. */
const askedFor = z.strictObject({
  priority: z.strictObject({ ...titled.shape, wording: anyText }),
  /** The name of the sub-group that leads it. */
  lead: line,
  question: anyText,
  /** The indicators of the priority that come to this desk, each with its figure for the quarter in words. */
  indicators: z.array(z.strictObject({ ...titled.shape, figure: line })),
  last: contributionForm.nullable(),
  said: contributionForm.nullable(),
  form: contributionForm,
  /** Whether the form was kept as typed because it lacks something. */
  unfinished: z.boolean(),
});
export type AskedFor = z.infer<typeof askedFor>;

export const contributionSheet = z.strictObject({
  quarter,
  asked: z.array(askedFor),
  /** What was said of priorities that ask for it no more: kept as a note, and it does not travel. */
  withdrawn: z.array(z.strictObject({ priority: titled, ...contributionForm.shape })),
});
export type ContributionSheet = z.infer<typeof contributionSheet>;

const touched = ['exceptions', 'drafts', 'changes'] as const;

export const contributionCalls = {
  'contributions.sheet': query(z.strictObject({ quarter }), contributionSheet),
  /** Gives a view; none and no text says that there is nothing to add. Refused while it lacks something. */
  'contributions.put': command(contribution.omit({ subGroup: true }), z.strictObject({}), touched),
  /** Takes it back: then nothing was said, not even that there is nothing to add. */
  'contributions.take-back': command(z.strictObject({ quarter, priority: ref }), z.strictObject({}), touched),
} as const;
