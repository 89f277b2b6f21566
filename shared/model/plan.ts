import { z } from 'zod';
import { itemId, ref, subGroupId } from './ids.ts';
import { indicator, retirement } from './indicator.ts';
import { day, quarter } from './period.ts';
import { ruleSet } from './rules.ts';
import { anyText, line, paragraph } from './text.ts';

/** The days of one quarter's round. Papers go out five clear days before the body meets. */
export const calendarQuarter = z.strictObject({
  quarter,
  opens: day,
  due: day,
  accuracyCheck: day,
  dispatch: day,
  meets: day,
});
export type CalendarQuarter = z.infer<typeof calendarQuarter>;

const item = { id: itemId, ref, rev: z.int().min(1) };

/** A finding that a priority may cite. */
export const evidence = z.strictObject({
  ...item,
  kind: z.enum(['assessment', 'consultation', 'commissioner', 'scrutiny', 'other']),
  title: line,
  finding: paragraph,
  source: line,
});
export type Evidence = z.infer<typeof evidence>;

export const theme = z.strictObject({
  ...item,
  title: line,
  wording: anyText,
  retired: retirement.nullable(),
});

/** What the partnership means to do. With contributors it is cross-cutting: owned collectively, returned by the lead. */
export const priority = z.strictObject({
  ...item,
  theme: ref,
  title: line,
  wording: anyText,
  lead: subGroupId,
  contributors: z.array(subGroupId).max(20),
  /** What each contributor is asked every quarter; empty where there are none. */
  question: anyText,
  evidence: z.array(ref).max(30),
  marking: line,
  restricted: z.boolean(),
  retired: retirement.nullable(),
});
export type Priority = z.infer<typeof priority>;

export const milestone = z.strictObject({ ...item, title: line, due: day });
export type Milestone = z.infer<typeof milestone>;

/** What is to be done, by whom (person and agency) and by when. */
export const action = z.strictObject({
  ...item,
  priority: ref,
  lead: subGroupId,
  title: line,
  /** What will be different when it is done. */
  outcome: anyText,
  owners: z
    .array(z.strictObject({ name: line, agency: line }))
    .min(1)
    .max(10),
  due: day,
  milestones: z.array(milestone).max(30),
  /** The indicators that it is meant to move. */
  indicators: z.array(ref).max(20),
  marking: line,
  restricted: z.boolean(),
  retired: retirement.nullable(),
});
export type Action = z.infer<typeof action>;

/** Somebody inside the partnership, or an outside owner such as the commissioner or a cabinet member. */
export const requestOwner = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('sub-group'), subGroup: subGroupId }),
  z.strictObject({ kind: z.literal('outside'), name: line }),
]);
export type RequestOwner = z.infer<typeof requestOwner>;

/** Something asked of the partnership, tracked from the minute to the answer. */
export const request = z.strictObject({
  ...item,
  /** The code of a requester. */
  from: line,
  askedOn: day,
  minute: line,
  text: paragraph,
  owner: requestOwner,
  due: day.nullable(),
  answer: anyText,
  answeredOn: day.nullable(),
});
export type Request = z.infer<typeof request>;

/** One change to a threshold, kept for good: nobody moves a goal-post unseen. */
export const thresholdChange = z.strictObject({
  indicator: ref,
  on: day,
  by: line,
  field: z.enum(['target', 'tolerance', 'direction', 'lag', 'rollUp', 'smallNumber', 'rebases']),
  before: anyText,
  after: anyText,
  why: anyText,
});
export type ThresholdChange = z.infer<typeof thresholdChange>;

/** A whole plan, or the part of it that one sub-group leads or contributes to. */
export const plan = z.strictObject({
  id: itemId,
  title: line,
  from: day,
  to: day,
  ruleSet,
  calendar: z.array(calendarQuarter).min(1).max(40),
  evidence: z.array(evidence).max(500),
  themes: z.array(theme).max(30),
  priorities: z.array(priority).max(200),
  indicators: z.array(indicator).max(2000),
  actions: z.array(action).max(2000),
  requests: z.array(request).max(1000),
  thresholdChanges: z.array(thresholdChange).max(5000),
});
export type Plan = z.infer<typeof plan>;
