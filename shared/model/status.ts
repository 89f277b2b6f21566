import { z } from 'zod';
import { docId, itemId, ref } from './ids.ts';
import { coverageCounts } from './merged-standing.ts';
import { packVariant } from './pack.ts';
import { named } from './pack-exception.ts';
import { day, quarter } from './period.ts';
import { receiptLine } from './receipt-file.ts';
import { anyText, line, paragraph } from './text.ts';

const count = z.int().min(0);

const schema = z.literal('csp.status/1');

const about = {
  body: line,
  sample: z.boolean(),
  quarter,
  /** `Quarter 2 (July to September) 2026 to 2027`. */
  quarterText: line,
  today: day,
  /** Null where the plan's calendar does not have the quarter. */
  calendar: z
    .strictObject({ opens: day, due: day, accuracyCheck: day, dispatch: day, meets: day })
    .nullable(),
  /** Until the return is due; negative when that day is past, null without a calendar. */
  daysLeft: z.int().nullable(),
  /** The plan in force; null before there is one. */
  plan: z.strictObject({ id: itemId, title: line, version: count }).nullable(),
  /** What to do next, in a sentence. */
  next: paragraph,
};

/** Where one sub-group's return has got to, from the secretariat's desk. */
export const statusReturn = z.strictObject({
  subGroup: named,
  /** The latest plan file issued to it; null when none was. */
  issued: z.strictObject({ version: z.int().min(1), on: day }).nullable(),
  state: z.enum(['missing', 'received', 'transcribed', 'fork']),
  stateText: line,
  docId: docId.nullable(),
  signedBy: anyText,
  receivedOn: day.nullable(),
  late: z.boolean(),
  nil: z.boolean(),
  revision: z.int().min(1).nullable(),
  exceptions: count,
  coverage: coverageCounts,
  /** Questions sent or to be sent that no new return has answered. */
  openQueries: count,
  /** The latest reminder; null when none was sent for the quarter. */
  chasedOn: day.nullable(),
  /** What to know of it, in sentences. */
  remarks: z.array(paragraph),
});
export type StatusReturn = z.infer<typeof statusReturn>;

/** The returns board of a quarter. */
export const secretariatStatus = z.strictObject({
  schema,
  role: z.literal('secretariat'),
  ...about,
  counts: z.strictObject({
    expected: count,
    received: count,
    missing: count,
    forks: count,
    late: count,
    openQueries: count,
    /** Files that wait for a key to be enrolled, and files that were not accepted. */
    parked: count,
    quarantined: count,
    conflicts: count,
    exceptions: count,
  }),
  returns: z.array(statusReturn),
  coverage: coverageCounts,
  /** Cross-cutting priorities on which views differ and nothing is ruled yet. */
  conflicts: z.array(z.strictObject({ ref, title: line })),
  frozen: z.array(
    z.strictObject({ variant: packVariant, edition: z.int().min(1), on: day, fingerprint: line }),
  ),
});
export type SecretariatStatus = z.infer<typeof secretariatStatus>;

export const taskName = z.enum(['figures', 'actions', 'exceptions', 'contributions', 'sign']);
export type TaskName = z.infer<typeof taskName>;

/** One row of a chair's task list. */
export const task = z.strictObject({
  task: taskName,
  title: line,
  /** A task of which nothing is asked is completed. */
  state: z.enum(['not-started', 'in-progress', 'completed', 'cannot-start']),
  stateText: line,
  done: count,
  of: count,
});
export type Task = z.infer<typeof task>;

/** What a chair owes for a quarter, and by when. */
export const chairStatus = z.strictObject({
  schema,
  role: z.literal('chair'),
  ...about,
  subGroup: named,
  state: z.enum([
    'draft',
    'signed',
    'exported',
    'received',
    'queried',
    'accepted',
    'superseded',
    'withdrawn',
  ]),
  stateText: line,
  /** The newest signed return of the quarter; null while there is none. */
  docId: docId.nullable(),
  tasks: z.array(task),
  /** What stands in the way of signing. */
  obstacles: z.array(z.strictObject({ code: line, item: ref.nullable(), message: paragraph })),
  exceptions: count,
  /** Requests that this sub-group owns and has not answered in full. */
  openRequests: count,
  openQueries: z.array(
    z.strictObject({ id: itemId, item: ref.nullable(), question: paragraph, askedOn: day }),
  ),
  figuresRequests: count,
  /** Decisions of the last meeting about this sub-group's items, or about all. */
  decisions: count,
  /** How the secretariat holds the newest return, by its latest receipt. */
  receipt: receiptLine.omit({ docId: true, quarter: true }).nullable(),
});
export type ChairStatus = z.infer<typeof chairStatus>;

/** What `status` answers, by whose desk it is asked at. */
export const status = z.discriminatedUnion('role', [secretariatStatus, chairStatus]);
export type Status = z.infer<typeof status>;
