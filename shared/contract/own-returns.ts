import { z } from 'zod';
import { docId, kid, ref } from '../model/ids.ts';
import { day, instant, quarter } from '../model/period.ts';
import { figuresRequest, query as question, receiptLine } from '../model/receipt-file.ts';
import { anyText, line, paragraph } from '../model/text.ts';
import { returnTold } from '../model/told.ts';
import { bytes, command, nothing, query } from './call.ts';
import { obstacle } from './exceptions.ts';
import { returnState } from './returns.ts';

const count = z.int().min(0);

/** One signed return, as a list names it. */
const named = z.strictObject({
  docId,
  /** `CT-2026-27-Q2-v1`. */
  reference: line,
  quarter,
  /** Counts from 1 within the quarter, those withdrawn included. */
  version: z.int().min(1),
  state: returnState,
});
export type NamedReturn = z.infer<typeof named>;

const unfinished = z.strictObject({
  where: z.enum(['figures', 'actions', 'exceptions', 'contributions', 'requests', 'stories']),
  /** The item's ref; empty for a story that has none. */
  item: z.string(),
});
export type Unfinished = z.infer<typeof unfinished>;

/** A quarter's return as it would be signed now, with everything that a chair looks at before. */
const preview = z.strictObject({
  quarter,
  /** What the return would be called. */
  reference: line,
  version: z.int().min(1),
  /** The one that it would replace; null for the first, and after one that never left. */
  replaces: named.nullable(),
  /** The one that stands, and is locked until it is revised; null where there is nothing to wait for. */
  locked: named.nullable(),
  /** Offered as the reason for signing again. */
  whyAgain: anyText,
  /** Why nobody can sign it here, whatever is entered; empty where somebody can. */
  stopped: z.string(),
  /** When its quarter opens, where that is still to come. */
  opens: day.nullable(),
  obstacles: z.array(obstacle),
  /** What was typed and is no entry, so that it would not travel: where it stands, and of what. */
  unfinished: z.array(unfinished),
  told: returnTold,
  figures: z.strictObject({ of: count, entered: count, noData: count, notReleasable: count }),
  actions: z.strictObject({ of: count, noChange: count, updated: count, complete: count }),
  /** Exceptions against the return of the quarter before; null when there was none. */
  since: z
    .strictObject({ quarter, fresh: z.array(ref), continuing: z.array(ref), resolved: z.array(ref) })
    .nullable(),
  leaves: z.strictObject({
    /** Normal indicators, none of whose figures leave. */
    normal: count,
    /** Notes that are not ticked and stay. */
    notesKept: count,
  }),
  markings: z.array(z.strictObject({ code: line, handling: anyText })),
  /** The highest marking of what the return tells of, and of what that is. */
  marking: z.strictObject({ code: line, because: z.array(z.string()) }),
  declaration: paragraph,
  signer: z.strictObject({ name: line, title: line }),
  /** Whoever sits here signs as deputy: on behalf of the chair, unless they say otherwise. */
  deputy: z.boolean(),
  /** In whose name a deputy signs; empty when the partnership names no chair. */
  chair: anyText,
  today: day,
  sealed: z.boolean(),
  /** The key is not enrolled yet: the return will ask for it. */
  asksForKey: z.boolean(),
});
export type ReturnPreview = z.infer<typeof preview>;

/** Everything about one signed return: what was signed, and what became of it. */
const receipt = named.extend({
  nil: z.boolean(),
  marking: line,
  signedAt: instant,
  signedBy: z.strictObject({ name: line, title: line }),
  onBehalfOf: anyText,
  declaration: paragraph,
  plan: z.strictObject({ version: z.int(), current: z.int() }),
  file: z.strictObject({ name: line, size: count, sealed: z.boolean() }),
  fingerprint: line,
  /** Four words of it, to say on the telephone. */
  fingerprintWords: line,
  /** False when what is kept no longer is what was signed. */
  intact: z.boolean(),
  whyAgain: anyText,
  supersedes: named.nullable(),
  supersededBy: named.nullable(),
  /** Why it is open for revision; null while it is not. */
  revising: anyText.nullable(),
  withdrawn: anyText,
  line: receiptLine.nullable(),
  questions: z.array(question),
  asked: z.array(figuresRequest),
  /** Where it is sent, as the partnership says it. */
  contact: anyText,
  secretariat: z.array(z.strictObject({ name: line, email: anyText })),
  /** Of a key that is not enrolled yet, what will be asked for by telephone. */
  key: z.strictObject({ kid, words: line, digits: line }).nullable(),
  exceptions: count,
  told: returnTold,
});
export type ReturnReceipt = z.infer<typeof receipt>;

const historic = named.extend({
  signedBy: line,
  onBehalfOf: anyText,
  signedAt: instant,
  fingerprint: line,
  intact: z.boolean(),
  nil: z.boolean(),
  exceptions: count,
  line: receiptLine.nullable(),
});
export type HistoricReturn = z.infer<typeof historic>;

const compared = z.strictObject({
  earlier: historic,
  later: historic,
  /** Every item whose account differs, or that is an exception in either. */
  items: z.array(
    z.strictObject({ ref, title: z.string(), before: z.string(), after: z.string(), change: z.string() }),
  ),
  same: count,
  /** Texts of either, by what they are about. */
  texts: z.array(
    z.strictObject({
      ref: z.string(),
      title: z.string(),
      term: z.string(),
      before: z.string(),
      after: z.string(),
    }),
  ),
});
export type ComparedReturns = z.infer<typeof compared>;

/** The returns that are signed at this desk: before, while and after. */
export const ownReturnCalls = {
  'returns.preview': query(z.strictObject({ quarter }), preview),
  /** The return that locks what is said of a quarter; null while it is open. */
  'returns.lock': query(z.strictObject({ quarter }), named.nullable()),
  'returns.receipt': query(z.strictObject({ docId }), receipt),
  'returns.history': query(nothing, z.array(historic)),
  'returns.compare': query(z.strictObject({ earlier: docId, later: docId }), compared),
  /** The return as a paper of its own, one HTML file that needs nothing else. */
  'returns.sheet': query(z.strictObject({ docId }), z.strictObject({ name: line, document: bytes })),
  /** Says that the file was saved, so that only its receipt is waited for. */
  'returns.saved': command(z.strictObject({ docId }), z.strictObject({}), ['returns']),
  /**
   * Opens the entries of a signed quarter again. The return stands, here and at the secretariat's, until the next one
   * is signed, which replaces it and says why.
   */
  'returns.revise': command(z.strictObject({ docId, why: paragraph }), z.strictObject({}), [
    'returns',
    'changes',
  ]),
} as const;
