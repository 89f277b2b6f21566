import { z } from 'zod';
import { answers } from '../model/entries.ts';
import { actionFigures, continuing, exceptionClass } from '../model/exception.ts';
import { itemId, ref } from '../model/ids.ts';
import { linkedAction, titled } from '../model/pack-exception.ts';
import { packIndicator, shownFigures } from '../model/pack-figures.ts';
import { quarter } from '../model/period.ts';
import { anyText, line, paragraph } from '../model/text.ts';
import { command, query } from './call.ts';

/** Which exception is meant: its item, or the id under which a chair raised one about no single item. */
export const whichException = z.union([ref, itemId]);
export type WhichException = z.infer<typeof whichException>;

/** How far the explanation of an exception is. */
export const explained = z.enum(['not-started', 'draft', 'done', 'argued-away']);
export type Explained = z.infer<typeof explained>;

const about = {
  which: whichException,
  kind: z.enum(['indicator', 'action', 'other']),
  /** Of the item, or of the priority of one that is about no single item. */
  ref,
  title: line,
  class: exceptionClass,
  /** Why it is here, a sentence each. */
  reasons: z.array(paragraph),
  /** The figure and what it is held against; empty where there is none. */
  figures: anyText,
  continuing: continuing.nullable(),
  arguedAway: paragraph.nullable(),
  /** Found by the rules, and not only raised: so that it can be argued away. */
  computed: z.boolean(),
  state: explained,
};

/** One row of the list of exceptions. */
export const inboxRow = z.strictObject({
  ...about,
  /** The first line of what was said last time; empty when nothing was. */
  last: anyText,
});
export type InboxRow = z.infer<typeof inboxRow>;

const inbox = z.strictObject({
  quarter,
  rows: z.array(inboxRow),
  /** Items that cannot be judged before something is entered. */
  unjudged: z.array(
    z.strictObject({ ...titled.shape, kind: z.enum(['indicator', 'action']), message: line }),
  ),
  /** What an exception may be raised about. */
  raisable: z.strictObject({ items: z.array(titled), priorities: z.array(titled) }),
});
export type Inbox = z.infer<typeof inbox>;

/** The prompts that are answered in sentences. */
export const saidField = z.enum(['what', 'why', 'doing', 'owner', 'ask']);
export type SaidField = z.infer<typeof saidField>;

export const lackingField = z.enum(['what', 'why', 'doing', 'by']);

const raised = z.strictObject({
  id: itemId,
  item: ref.nullable(),
  priority: ref.nullable(),
  title: line,
  class: exceptionClass,
  why: paragraph,
});

const one = z.strictObject({
  quarter,
  ...about,
  priority: titled.nullable(),
  raised: raised.nullable(),
  /** What its run chart is drawn from. */
  chart: z
    .strictObject({
      item: titled,
      indicator: packIndicator,
      figures: shownFigures,
      rules: z.strictObject({ spc: z.boolean(), screenOutliers: z.boolean() }),
    })
    .nullable(),
  progress: actionFigures.nullable(),
  actions: z.array(linkedAction.extend({ stands: line })),
  /** What this sub-group said of the same exception when it last signed; null where that is not here. */
  last: z.strictObject({ quarter, answers }).nullable(),
  answers,
  /** Last quarter's text that waits to be confirmed or edited, by prompt. */
  carried: z.partialRecord(saidField, paragraph),
  /** One line is enough: it is for the better, or the last answers still hold. */
  brief: z.boolean(),
  /** What is required and not said. */
  lacking: z.array(lackingField),
  /** What the chair said of it: that it is complete, or that they will come back to it. */
  mark: z.enum(['complete', 'later']).nullable(),
  /** What the figures say against the words. It asks, and stands in nobody's way. */
  findings: z.array(
    z.strictObject({
      field: saidField.or(z.literal('by')),
      message: paragraph,
      /** Where the chair's answer to it is kept as a draft. */
      place: line,
      /** Why the chair holds that the words are right; empty while they have not said. */
      right: anyText,
    }),
  ),
  /** Where it stands in the list, from 1. */
  at: z.int().min(1),
  of: z.int().min(1),
  before: whichException.nullable(),
  after: whichException.nullable(),
});
export type OneException = z.infer<typeof one>;

const which = { quarter, item: whichException };
const done = z.strictObject({});

/** A chair's work on the exceptions of a quarter. */
export const explainingCalls = {
  'exceptions.inbox': query(z.strictObject({ quarter }), inbox),
  'exceptions.one': query(z.strictObject(which), one),
  /** Answers as far as they are given; each prompt is one step. What was carried forward to a prompt is dealt with. */
  'exceptions.answer': command(z.strictObject({ ...which, answers: answers.partial() }), done, [
    'exceptions',
    'drafts',
    'changes',
  ]),
  /** Says why an item that the rules found is no exception; null takes that back. */
  'exceptions.argue': command(z.strictObject({ quarter, item: ref, reason: paragraph.nullable() }), done, [
    'exceptions',
    'changes',
  ]),
  /** Raises an exception about an item, or about a priority; with an id, says anew what was raised. */
  'exceptions.raise': command(
    z.strictObject({
      quarter,
      id: itemId.nullable().default(null),
      item: ref.nullable(),
      priority: ref.nullable(),
      title: line,
      class: exceptionClass,
      why: paragraph,
    }),
    z.strictObject({ which: whichException }),
    ['exceptions', 'changes'],
  ),
  'exceptions.unraise': command(z.strictObject({ quarter, id: itemId }), done, ['exceptions', 'changes']),
} as const;
