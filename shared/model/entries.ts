import { z } from 'zod';
import { ref, subGroupId } from './ids.ts';
import { day, quarter } from './period.ts';
import { reading } from './reading.ts';
import { anyText, line, paragraph } from './text.ts';

/** Red, amber or green as the lead of an action sees it. */
export const rag = z.enum(['green', 'amber', 'red']);
export type Rag = z.infer<typeof rag>;

/** How a milestone stands: done on a day, or moved to a new day with a reason. The planned day is kept. */
export const milestoneProgress = z.strictObject({
  milestone: ref,
  doneOn: day.nullable(),
  newDue: day.nullable(),
  why: anyText,
});
export type MilestoneProgress = z.infer<typeof milestoneProgress>;

/** How an action stood at the end of a quarter. */
export const actionProgress = z.strictObject({
  action: ref,
  quarter,
  status: z.enum(['not-started', 'in-progress', 'complete']),
  rag,
  text: anyText,
  completedOn: day.nullable(),
  /** A later due day than the plan's, with the reason; null while the plan's stands. */
  newDue: day.nullable(),
  whyMoved: anyText,
  milestones: z.array(milestoneProgress).max(30),
});
export type ActionProgress = z.infer<typeof actionProgress>;

/** What is asked of the Board. */
export const ask = z.strictObject({
  kind: z.enum(['note', 'support', 'decide', 'resource', 'escalate']),
  text: anyText,
});
export type Ask = z.infer<typeof ask>;

/** The five answers that explain an exception; `owner` and `by` belong to what is being done. */
export const answers = z.strictObject({
  what: anyText,
  why: anyText,
  doing: anyText,
  owner: anyText,
  by: day.nullable(),
  confidence: z.enum(['high', 'medium', 'low']).nullable(),
  ask,
  /** For an exception that continues: the last answers still hold. */
  stillSo: z.boolean(),
});
export type Answers = z.infer<typeof answers>;

/** Why an allocated item has nothing to show this quarter. */
export const gap = z.strictObject({
  item: ref,
  quarter,
  state: z.enum(['no-data', 'not-releasable']),
  why: paragraph,
});
export type Gap = z.infer<typeof gap>;

/** What a contributor says of a cross-cutting priority that another sub-group leads. */
export const contribution = z.strictObject({
  priority: ref,
  subGroup: subGroupId,
  quarter,
  /** Null with an empty text means "nothing to add", said explicitly. */
  view: z.enum(['on-track', 'at-risk', 'off-track']).nullable(),
  text: anyText,
});
export type Contribution = z.infer<typeof contribution>;

/** A qualitative note; it leaves in a return only when ticked. Partners asked for more success stories. */
export const note = z.strictObject({
  item: ref.nullable(),
  quarter,
  kind: z.enum(['note', 'success']),
  title: line,
  text: paragraph,
  travels: z.boolean(),
});
export type Note = z.infer<typeof note>;

/** A sub-group's answer to a request. */
export const requestAnswer = z.strictObject({
  request: ref,
  quarter,
  text: paragraph,
  complete: z.boolean(),
});
export type RequestAnswer = z.infer<typeof requestAnswer>;

/** A reading together with the indicator that it is of. */
export const indicatorReading = z.strictObject({ indicator: ref, ...reading.shape });
export type IndicatorReading = z.infer<typeof indicatorReading>;

/** What a chair says of a figure that was supplied centrally. */
export const supplyResponse = z.strictObject({
  response: z.enum(['unseen', 'confirmed', 'disputed']),
  why: anyText,
});
export type SupplyResponse = z.infer<typeof supplyResponse>;

/** A figure supplied centrally that the chair says is wrong, and why. The figure itself does not travel. */
export const dispute = z.strictObject({ indicator: ref, period: reading.shape.period, why: paragraph });
