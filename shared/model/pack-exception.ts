import { z } from 'zod';
import { answers } from './entries.ts';
import { actionFigures, exceptionClass, reason } from './exception.ts';
import { docId, itemId, ref, subGroupId } from './ids.ts';
import { keyHolder } from './key.ts';
import { packIndicator, shownFigures } from './pack-figures.ts';
import { day, quarter } from './period.ts';
import { action } from './plan.ts';
import { transcription } from './return-file.ts';
import { anyText, line, paragraph } from './text.ts';

/** A sub-group by its name. */
export const named = z.strictObject({ id: subGroupId, name: line });
export type Named = z.infer<typeof named>;

/** A plan item by its title. */
export const titled = z.strictObject({ ref, title: line });
export type Titled = z.infer<typeof titled>;

/** Whose words these are, and in which signed document they stand. */
export const author = z.strictObject({
  subGroup: named,
  docId,
  signer: keyHolder,
  onBehalfOf: anyText,
  /** Set when the secretariat typed it in: then the signer is the secretariat, and the chair has signed nothing. */
  transcribed: transcription.nullable(),
});
export type Author = z.infer<typeof author>;

/** An action that is meant to move the indicator, or that the exception is about. */
export const linkedAction = z.strictObject({ ...titled.shape, owners: action.shape.owners, due: day });
export type LinkedAction = z.infer<typeof linkedAction>;

/** What the body resolved on a matter at its last meeting, and what came of it. */
export const earlierDecision = z.strictObject({
  id: itemId,
  number: z.int().min(1).max(500),
  item: titled.nullable(),
  resolved: paragraph,
  action: anyText,
  owner: anyText,
  due: day.nullable(),
  /** How its item stands now; empty where it is about none. */
  cameOf: anyText,
});
export type EarlierDecision = z.infer<typeof earlierDecision>;

const told = {
  /** `1`, `2` in the paper; `E1`, `E2` in its exempt annex; empty for one that the chair argued away. */
  number: z.string().regex(/^(E?[1-9]\d*)?$/),
  priority: titled,
  theme: anyText,
  class: exceptionClass,
  reasons: z.array(reason).min(1).max(12),
  answers,
  arguedAway: paragraph.nullable(),
  since: quarter,
  quarters: z.int().min(1),
  /** `New`, or since when and for how many quarters. */
  sinceText: line,
  author,
  decisions: z.array(earlierDecision),
  marking: line,
  restricted: z.boolean(),
};

/** One exception with everything that its page needs. */
export const packException = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('indicator'),
    item: titled,
    ...told,
    indicator: packIndicator,
    figures: shownFigures,
    actions: z.array(linkedAction),
    /** A figure is hidden here, so that the chair's own words must be read for it before they leave. */
    readWords: z.boolean(),
  }),
  z.strictObject({
    kind: z.literal('action'),
    item: titled,
    ...told,
    action: linkedAction,
    progress: actionFigures,
  }),
  z.strictObject({ kind: z.literal('other'), title: line, ...told }),
]);
export type PackException = z.infer<typeof packException>;

/** An exception that stood before and is not reported now. */
export const packEarlier = z.strictObject({
  item: titled,
  raised: line.nullable(),
  class: exceptionClass,
  subGroup: named,
  since: quarter,
  last: quarter,
  quarters: z.int().min(1),
  outcome: z.enum(['resolved', 'not-known', 'left-the-plan']),
  outcomeText: line,
  restricted: z.boolean(),
});
export type PackEarlier = z.infer<typeof packEarlier>;

/** Something that a sub-group asks of the body in this paper. */
export const packAsk = z.strictObject({
  exception: z.string(),
  subGroup: named,
  about: line,
  kind: z.enum(['support', 'decide', 'resource', 'escalate']),
  text: anyText,
  restricted: z.boolean(),
});
export type PackAsk = z.infer<typeof packAsk>;
