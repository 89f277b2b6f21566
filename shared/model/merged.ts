import { z } from 'zod';
import { dispute, indicatorReading, note } from './entries.ts';
import { coverageRow, exception, exceptionClass } from './exception.ts';
import { docId, itemCite, itemId, ref, subGroupId } from './ids.ts';
import { mergedPriority } from './merged-priority.ts';
import { coverageCounts, documentUse, mergedCoverage, mergedStanding } from './merged-standing.ts';
import { day, quarter } from './period.ts';
import { requestOwner } from './plan.ts';
import { anyText, line, paragraph } from './text.ts';

const author = { subGroup: subGroupId, docId };

/** An exception, who reports it, and since when it has stood. */
export const mergedException = z.strictObject({
  ...author,
  priority: ref,
  since: quarter,
  /** In how many quarters it was reported, this one included; 1 is new. */
  quarters: z.int().min(1),
  exception,
});
export type MergedException = z.infer<typeof mergedException>;

/** An exception that stood before this quarter and is not reported in it. */
export const earlierException = z.strictObject({
  /** The item, or the priority of one that a chair had raised. */
  item: ref,
  /** The title of one that a chair had raised; null otherwise. */
  raised: line.nullable(),
  class: exceptionClass,
  subGroup: subGroupId,
  since: quarter,
  last: quarter,
  quarters: z.int().min(1),
  /** `not-known`: nothing was received that would tell, which is never read as fine. */
  outcome: z.enum(['resolved', 'not-known', 'left-the-plan']),
});
export type EarlierException = z.infer<typeof earlierException>;

/** What a return says of an item that is no longer its to report. Kept, and not counted. */
export const historyRow = z.strictObject({
  ...author,
  item: itemCite,
  why: z.enum(['retired', 'moved', 'unknown']),
  row: coverageRow,
  exception: exception.nullable(),
});
export type HistoryRow = z.infer<typeof historyRow>;

export const mergedAnswer = z.strictObject({
  ...author,
  quarter,
  text: paragraph,
  complete: z.boolean(),
});

/** A request with every answer that has come, oldest first. */
export const mergedRequest = z.strictObject({
  request: ref,
  owner: requestOwner,
  due: day.nullable(),
  state: z.enum(['open', 'partly-answered', 'answered']),
  answers: z.array(mergedAnswer),
  /** As the secretariat recorded it. */
  recorded: z.strictObject({ text: anyText, on: day }).nullable(),
});
export type MergedRequest = z.infer<typeof mergedRequest>;

/** What became of a determination. */
export const mergedDetermination = z.strictObject({
  id: itemId,
  applied: z.boolean(),
  fellAway: z
    .enum([
      /** A return that it rests on has been replaced, or was set aside by another. */
      'superseded',
      /** A return that it rests on is not here. */
      'not-received',
      /** Another determination on the same matter says otherwise. */
      'contradicted',
      /** It does not rest on the lead's return, which is here. */
      'lead-not-considered',
      /** It would show a priority as on track without its lead's return. */
      'lead-missing',
      /** The return that it lets stand is not among those in question. */
      'not-in-question',
    ])
    .nullable(),
  /** The documents on account of which it fell away. */
  documents: z.array(docId),
});
export type MergedDetermination = z.infer<typeof mergedDetermination>;

/** Something that a reader should know. Its words are made from the code and what it speaks about. */
export const notice = z.strictObject({
  code: z.enum([
    'missing',
    'fork',
    'transcribed',
    'late',
    'not-received',
    'jump',
    'same-number',
    'replaces-unreceived',
    'clock-suspect',
    'older-plan',
    'left-the-plan',
    'lead-missing',
    'contributor-silent',
    'conflict',
    'determination-fell-away',
  ]),
  subGroup: subGroupId.nullable(),
  item: ref.nullable(),
  documents: z.array(docId),
  count: z.int().min(0).nullable(),
});
export type Notice = z.infer<typeof notice>;

/** Everything that is known of a quarter: a pure function of the returns, the plan and the determinations. */
export const merged = z.strictObject({
  quarter,
  plan: z.strictObject({ id: itemId, version: z.int().min(0) }),
  subGroups: z.array(mergedStanding),
  exceptions: z.array(mergedException),
  earlier: z.array(earlierException),
  priorities: z.array(mergedPriority),
  coverage: z.array(mergedCoverage),
  counts: coverageCounts,
  history: z.array(historyRow),
  requests: z.array(mergedRequest),
  notes: z.array(z.strictObject({ ...author, ...note.omit({ quarter: true, travels: true }).shape })),
  /** Figures supplied centrally that their reader says are wrong. */
  disputes: z.array(z.strictObject({ ...author, ...dispute.shape })),
  alwaysReported: z.array(z.strictObject({ ...author, ...indicatorReading.shape })),
  determinations: z.array(mergedDetermination),
  notices: z.array(notice),
  /** Merging exactly these documents again gives exactly this. */
  documents: z.array(documentUse),
});
export type Merged = z.infer<typeof merged>;
