import { z } from 'zod';
import { answers } from '../model/entries.ts';
import { exceptionClass } from '../model/exception.ts';
import { docId, itemId, ref, subGroupId } from '../model/ids.ts';
import { period, quarter } from '../model/period.ts';
import { figuresRequest } from '../model/receipt-file.ts';
import { transcription } from '../model/return-file.ts';
import { anyText, line, paragraph } from '../model/text.ts';
import { command, madeFile, passphrase, query } from './call.ts';

export const returnState = z.enum([
  'draft',
  'signed',
  'exported',
  'received',
  'queried',
  'accepted',
  'superseded',
  'withdrawn',
]);

const signed = z.strictObject({
  docId,
  quarter,
  seq: z.int(),
  sealed: z.boolean(),
  exceptions: z.int(),
  coverage: z.record(z.string(), z.int()),
  file: madeFile,
});

/** A return that came as Word, a spreadsheet or a telephone call, as the secretariat types it in. */
export const transcribedReturn = z.strictObject({
  schema: z.literal('csp.transcription/1'),
  subGroup: subGroupId,
  transcription: transcription.omit({ by: true, on: true, sha256: true, fileName: true }),
  nil: z.boolean(),
  marking: line,
  exceptions: z.array(
    z.strictObject({
      item: ref.nullable(),
      priority: ref.nullable(),
      title: line,
      class: exceptionClass,
      what: paragraph,
      why: anyText,
      doing: anyText,
      owner: anyText,
      by: answers.shape.by,
      ask: answers.shape.ask,
    }),
  ),
  coverage: z.array(
    z.strictObject({
      items: z.array(ref),
      state: z.enum(['normal', 'complete', 'no-data', 'not-releasable', 'not-due']),
      why: anyText,
    }),
  ),
});
export type TranscribedReturn = z.infer<typeof transcribedReturn>;

export const returnCalls = {
  /** Signs the quarter's return. `nil` must be said when there is no exception, and only then. */
  'returns.sign': command(
    z.strictObject({
      quarter,
      passphrase,
      nil: z.boolean().default(false),
      onBehalfOf: anyText.default(''),
      whyAgain: anyText.default(''),
      marking: line.optional(),
      sealed: z.boolean().optional(),
    }),
    signed,
    ['returns', 'files'],
  ),
  /** The same signed bytes again, without signing: for a lost e-mail. Sealed as the plan demands, or as asked. */
  'returns.export': command(z.strictObject({ docId, sealed: z.boolean().optional() }), madeFile, []),
  'returns.withdraw': command(z.strictObject({ docId, why: paragraph }), z.strictObject({}), ['returns']),
  'returns.list': query(
    z.strictObject({ quarter: quarter.optional() }),
    z.array(
      z.strictObject({
        docId,
        subGroup: subGroupId,
        quarter,
        seq: z.int(),
        state: returnState,
        signedBy: line,
        onBehalfOf: anyText,
        late: z.boolean(),
        nil: z.boolean(),
        transcribed: z.boolean(),
        exceptions: z.int(),
      }),
    ),
  ),
  'returns.transcribe': command(
    z.strictObject({
      quarter,
      passphrase,
      return: transcribedReturn,
      source: z
        .strictObject({ name: anyText, bytes: z.custom<Uint8Array>((v) => v instanceof Uint8Array) })
        .nullable(),
    }),
    z.strictObject({ docId }),
    ['returns', 'files'],
  ),
  /** At the secretariat's desk: asks a sub-group for figures of normal indicators, by the next receipt. */
  'figures.request': command(
    z.strictObject({
      subGroup: subGroupId,
      indicators: z.array(ref).min(1),
      periods: z.array(period).min(1),
      why: paragraph,
    }),
    figuresRequest,
    ['queries'],
  ),
  'figures.waiting': query(z.strictObject({}), z.array(figuresRequest)),
  /** At a chair's desk: signs the figures asked for. */
  'figures.sign': command(
    z.strictObject({ request: itemId, passphrase }),
    z.strictObject({ docId, file: madeFile }),
    ['files', 'queries'],
  ),
} as const;
