import { z } from 'zod';
import { requestAnswer } from '../model/entries.ts';
import { ref } from '../model/ids.ts';
import { quarter } from '../model/period.ts';
import { request } from '../model/plan.ts';
import { anyText, line } from '../model/text.ts';
import { command, query } from './call.ts';

const said = requestAnswer.pick({ quarter: true, text: true, complete: true });

/** An answer in the form: ticked as complete, it may still lack its words. */
export const requestForm = z.strictObject({ text: anyText, complete: z.boolean() });
export type RequestForm = z.infer<typeof requestForm>;

/** Something that was asked of this sub-group, and what it has answered. */
const askedOf = z.strictObject({
  ...request.omit({ id: true, rev: true, from: true, owner: true }).shape,
  /** The name of whoever asks. */
  from: line,
  /** Until the answer is due; negative when that day is past, null without one. */
  daysLeft: z.int().nullable(),
  /** What is answered this quarter. */
  said: said.nullable(),
  /** What was answered before, the oldest first. */
  earlier: z.array(said),
  form: requestForm,
});
export type AskedOf = z.infer<typeof askedOf>;

export const requestSheet = z.strictObject({
  quarter,
  open: z.array(askedOf),
  /** Answered in full in an earlier quarter, or noted as answered by the secretariat. */
  answered: z.array(askedOf),
});
export type RequestSheet = z.infer<typeof requestSheet>;

const touched = ['requests', 'drafts', 'changes'] as const;

export const requestCalls = {
  'requests.sheet': query(z.strictObject({ quarter }), requestSheet),
  /** Answers a request, in part or in full. */
  'requests.put': command(requestAnswer, z.strictObject({}), touched),
  'requests.take-back': command(z.strictObject({ quarter, request: ref }), z.strictObject({}), touched),
} as const;
