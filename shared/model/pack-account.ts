import { z } from 'zod';
import { actionFigures } from './exception.ts';
import { docId, itemId, ref } from './ids.ts';
import { keyHolder } from './key.ts';
import { track } from './merged-priority.ts';
import { coverageCounts, documentUse, mergedState } from './merged-standing.ts';
import { author, linkedAction, named, titled } from './pack-exception.ts';
import { packIndicator, shownFigure, shownReading } from './pack-figures.ts';
import { day, period, quarter } from './period.ts';
import { thresholdChange } from './plan.ts';
import { transcription } from './return-file.ts';
import { anyText, line, paragraph } from './text.ts';

const count = z.int().min(0);

/** What one sub-group says of a priority, under its own name. */
export const packPosition = z.strictObject({
  subGroup: named,
  said: z.enum(['view', 'nothing-to-add', 'silent', 'no-return']),
  author: author.nullable(),
  status: track.nullable(),
  /** `On track`, `Nothing to add`, `Says nothing`, `No return`. */
  statusText: line,
  text: anyText,
  under: count,
  over: count,
  unknown: count,
});
export type PackPosition = z.infer<typeof packPosition>;

/** A priority with its lead's status as the headline, and everybody's words side by side. */
export const packPriority = z.strictObject({
  ...titled.shape,
  theme: anyText,
  crossCutting: z.boolean(),
  question: anyText,
  status: z.enum([...track.options, 'not-known', 'lead-missing']),
  statusText: line,
  lead: packPosition,
  contributors: z.array(packPosition),
  attention: z.strictObject({ status: track, from: z.array(named) }).nullable(),
  conflict: z.boolean(),
  /** The ruling that settled it, where there is one that holds. */
  ruling: z.strictObject({ id: itemId, wording: anyText, why: paragraph, by: line, on: day }).nullable(),
  restricted: z.boolean(),
});
export type PackPriority = z.infer<typeof packPriority>;

/** One line of the appendix: every allocated item with its state, and figures only where they may be printed. */
export const packRow = z.strictObject({
  ...titled.shape,
  kind: z.enum(['indicator', 'action']),
  priority: titled,
  subGroup: named,
  state: mergedState,
  stateText: line,
  watch: z.boolean(),
  why: anyText,
  revisionJudged: z.int().min(1).nullable(),
  /** Null for an action. */
  indicator: packIndicator.nullable(),
  /** The quarter's figure of an exception, of an indicator that is always reported, or supplied centrally. */
  figure: z
    .strictObject({
      judged: quarter,
      ...shownFigure.shape,
      provisional: z.boolean(),
      source: z.enum(['exception', 'always-reported', 'supplied']),
    })
    .nullable(),
  readings: z.array(shownReading).max(12),
  restricted: z.boolean(),
});
export type PackRow = z.infer<typeof packRow>;

/** An action with what is known of it: its progress travels only when it is an exception. */
export const packAction = z.strictObject({
  ...linkedAction.shape,
  priority: titled,
  subGroup: named,
  outcome: anyText,
  state: mergedState,
  stateText: line,
  watch: z.boolean(),
  progress: actionFigures.nullable(),
  restricted: z.boolean(),
});
export type PackAction = z.infer<typeof packAction>;

/** Something asked of the partnership, with every answer. */
export const packRequest = z.strictObject({
  ref,
  from: line,
  askedOn: day,
  minute: line,
  text: paragraph,
  owner: line,
  due: day.nullable(),
  state: z.enum(['open', 'partly-answered', 'answered']),
  stateText: line,
  answers: z.array(z.strictObject({ from: line, quarter, text: paragraph, complete: z.boolean() })),
  recorded: z.strictObject({ text: anyText, on: day }).nullable(),
});
export type PackRequest = z.infer<typeof packRequest>;

/** A note that travelled: a success story, or a remark. */
export const packNote = z.strictObject({
  subGroup: named,
  item: titled.nullable(),
  kind: z.enum(['note', 'success']),
  title: line,
  text: paragraph,
  restricted: z.boolean(),
});

/** A figure supplied centrally that its reader says is wrong. */
export const packDispute = z.strictObject({
  subGroup: named,
  item: titled,
  period,
  why: paragraph,
  restricted: z.boolean(),
});

/** Where one sub-group stands with its return. */
export const packReturn = z.strictObject({
  subGroup: named,
  state: z.enum(['missing', 'received', 'transcribed', 'fork']),
  stateText: line,
  due: day.nullable(),
  late: z.boolean(),
  receivedOn: day.nullable(),
  docId: docId.nullable(),
  signer: keyHolder.nullable(),
  onBehalfOf: anyText,
  transcribed: transcription.nullable(),
  nil: z.boolean(),
  revision: z.int().min(1).nullable(),
  planVersion: z.int().min(1).nullable(),
  exceptions: count,
  coverage: coverageCounts,
});
export type PackReturn = z.infer<typeof packReturn>;

/** Where every word and figure of the paper comes from. Merging these documents again gives the same paper. */
export const provenance = z.strictObject({
  planVersion: z.int().min(0),
  keyringVersion: z.int().min(0),
  ruleSetVersion: z.int().min(1),
  appVersion: line,
  documents: z.array(z.strictObject({ ...documentUse.omit({ subGroup: true }).shape, subGroup: named })),
  determinations: z.array(
    z.strictObject({
      id: itemId,
      about: paragraph,
      why: paragraph,
      by: line,
      on: day,
      restsOn: z.array(docId),
      applied: z.boolean(),
      /** Why it no longer holds; empty while it does. */
      fellAway: anyText,
    }),
  ),
  /** Thresholds changed since the quarter began. */
  thresholdChanges: z.array(thresholdChange),
  notices: z.array(paragraph),
});
export type Provenance = z.infer<typeof provenance>;
