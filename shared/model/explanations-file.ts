import { z } from 'zod';
import { actionProgress, answers, contribution, dispute, gap, note, requestAnswer } from './entries.ts';
import { exceptionClass } from './exception.ts';
import { ref } from './ids.ts';
import { quarter } from './period.ts';
import { line, paragraph } from './text.ts';

const withoutQuarter = { quarter: true } as const;

/**
 * What a chair says about a quarter, as a file: progress of actions, answers to exceptions, gaps,
 * contributions, answers to requests, and notes. Anything left out stays as it was.
 */
export const explanationsFile = z.strictObject({
  schema: z.literal('csp.explanations/1'),
  quarter,
  actions: z.array(actionProgress.omit(withoutQuarter)).default([]),
  answers: z.array(z.strictObject({ item: ref, ...answers.partial().shape })).default([]),
  /** An exception that the rules did not find. Without an item it needs the priority that it belongs to. */
  raised: z
    .array(
      z.strictObject({
        item: ref.nullable(),
        priority: ref.nullable(),
        title: line,
        class: exceptionClass,
        why: paragraph,
        answers: answers.partial(),
      }),
    )
    .default([]),
  /** Computed exceptions that the chair holds are none, with the reason that travels. */
  arguedAway: z.array(z.strictObject({ item: ref, reason: paragraph })).default([]),
  gaps: z
    .array(z.strictObject({ items: z.array(ref).min(1), state: gap.shape.state, why: paragraph }))
    .default([]),
  contributions: z.array(contribution.omit({ quarter: true, subGroup: true })).default([]),
  requests: z.array(requestAnswer.omit(withoutQuarter)).default([]),
  disputes: z.array(dispute).default([]),
  notes: z.array(note.omit(withoutQuarter)).default([]),
});
export type ExplanationsFile = z.infer<typeof explanationsFile>;
