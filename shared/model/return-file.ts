import { z } from 'zod';
import { contribution, dispute, indicatorReading, note, requestAnswer } from './entries.ts';
import { coverageRow, exception } from './exception.ts';
import { addressee, chain, heading, whyAgain } from './heading.ts';
import { docId, itemId, subGroupId } from './ids.ts';
import { day, quarter } from './period.ts';
import { ruleSet } from './rules.ts';
import { anyText, line, paragraph } from './text.ts';

/** The exact plan that a document speaks about. */
export const planCite = z.strictObject({ id: itemId, version: z.int().min(1), docId });
export type PlanCite = z.infer<typeof planCite>;

/** What the secretariat typed in from another document, because the chair could not use the app. */
export const transcription = z.strictObject({
  by: line,
  on: day,
  source: z.enum(['word', 'spreadsheet', 'pdf', 'e-mail', 'telephone', 'other']),
  fileName: anyText,
  /** SHA-256 of the document that was typed in, lower-case hex; null for a telephone call. */
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .nullable(),
  /** Whose statement it is, in the words of the source. */
  statedBy: line,
});
export type Transcription = z.infer<typeof transcription>;

/**
 * A sub-group's return for one quarter: detail for exceptions, coverage for all else.
 * `nil` is said explicitly and means: no exceptions.
 */
export const returnFile = z.strictObject({
  schema: z.literal('csp.return/1'),
  kind: z.literal('return'),
  ...heading,
  iss: subGroupId,
  aud: addressee,
  /** Empty unless signed for the chair by somebody else. */
  onBehalfOf: anyText,
  quarter,
  plan: planCite,
  ...chain,
  /** The return of the same quarter that this one replaces. */
  supersedes: docId.nullable(),
  whyAgain,
  /** The clock of the computer went backwards since the last document. */
  clockSuspect: z.boolean(),
  ruleSet,
  marking: line,
  declaration: paragraph,
  nil: z.boolean(),
  coverage: z.strictObject({
    items: z.int().min(0),
    /** SHA-256 over the allocated items' `id@rev`, sorted, one a line, lower-case hex. */
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    rows: z.array(coverageRow).max(4000),
  }),
  exceptions: z.array(exception).max(500),
  contributions: z.array(contribution).max(200),
  requests: z.array(requestAnswer).max(200),
  disputes: z.array(dispute).max(500),
  notes: z.array(note).max(200),
  /** Readings of the quarter for indicators that the plan lists as always reported. */
  alwaysReported: z.array(indicatorReading).max(2000),
  /** In the first return of a key: asks the secretariat to enrol it. */
  keyRequest: z.strictObject({ protected: line, payload: paragraph, signature: line }).nullable(),
  transcribed: transcription.nullable(),
});
export type ReturnFile = z.infer<typeof returnFile>;

/** A chair's signed answer to a request for figures of normal indicators. */
export const figuresFile = z.strictObject({
  schema: z.literal('csp.figures/1'),
  kind: z.literal('figures'),
  ...heading,
  iss: subGroupId,
  aud: addressee,
  ...chain,
  /** The request that it answers. */
  request: itemId,
  readings: z.array(indicatorReading).max(5000),
});
export type FiguresFile = z.infer<typeof figuresFile>;

/** Both kinds that travel as `csp-return`. */
export const returnPayload = z.discriminatedUnion('kind', [returnFile, figuresFile]);
export type ReturnPayload = z.infer<typeof returnPayload>;
