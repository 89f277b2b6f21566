import { type DecisionsFile, decisionsFile } from '../../shared/model/decisions-file.ts';
import { type ExplanationsFile, explanationsFile } from '../../shared/model/explanations-file.ts';
import { type HandoverFile, handoverFile } from '../../shared/model/handover-file.ts';
import type { DocId, ItemId } from '../../shared/model/ids.ts';
import { type ReceiptFile, receiptFile } from '../../shared/model/receipt-file.ts';
import { partnership } from './partnership.ts';
import { at, chairHolder, idAt, type People, secretariatHolder } from './people.ts';

const heading = (instant: number, count: number) => ({
  id: idAt(instant, count),
  partnership: partnership.id,
  sample: partnership.sample,
  signer: secretariatHolder,
  createdAt: instant,
  iss: partnership.id,
  subGroup: 'sg:town-centre',
});

export const figuresRequestId: ItemId = idAt(at('2026-10-21T10:00:00'), 3);

export const receiptPayload = (nilReturn: DocId, second: DocId): ReceiptFile =>
  receiptFile.parse({
    schema: 'csp.receipt/1',
    kind: 'receipt',
    ...heading(at('2026-10-21T10:00:00'), 1),
    lines: [
      { docId: nilReturn, quarter: '2026-27 Q1', outcome: 'accepted', late: false, receivedOn: '2026-07-14' },
      { docId: second, quarter: '2026-27 Q2', outcome: 'queried', late: false, receivedOn: '2026-10-19' },
    ],
    queries: [
      {
        id: idAt(at('2026-10-21T10:00:00'), 2),
        about: second,
        item: 'TC-I01',
        question: 'Does 132 include the reports of the bank holiday weekend?',
        askedOn: '2026-10-21',
      },
    ],
    figuresRequests: [
      {
        id: figuresRequestId,
        why: 'The Board asked what last quarter looked like.',
        askedOn: '2026-10-21',
        indicators: ['TC-I01'],
        periods: ['2026-27 Q1'],
      },
    ],
  });

export const decisionsPayload = (): DecisionsFile =>
  decisionsFile.parse({
    schema: 'csp.decisions/1',
    kind: 'decisions',
    ...heading(at('2026-11-23T11:20:00'), 1),
    quarter: '2026-27 Q2',
    meeting: { on: '2026-11-19', minute: 'Safer Communities Board, minute 31' },
    decisions: [
      {
        id: idAt(at('2026-11-23T11:20:00'), 2),
        number: 1,
        item: 'TC-I01',
        resolved: 'That the Chair write to the premises that have not signed the closing-time plan.',
        action: 'Draft the letter',
        owner: 'Priya Nandakumar',
        due: '2026-12-04',
      },
    ],
  });

/** From the chair to herself or himself on a new laptop, with one table. */
export const handoverPayload = ({ chair }: People): HandoverFile =>
  handoverFile.parse({
    schema: 'csp.handover/1',
    kind: 'handover',
    id: idAt(at('2026-11-02T16:00:00'), 1),
    partnership: partnership.id,
    sample: partnership.sample,
    signer: chairHolder,
    createdAt: at('2026-11-02T16:00:00'),
    iss: 'sg:town-centre',
    giver: chair.signing.jwk,
    to: { kid: chair.signing.kid, name: chairHolder.name },
    purpose: 'new-laptop',
    why: 'The old laptop goes back to the IT desk.',
    copy: { id: idAt(at('2026-11-02T16:00:00'), 2), turn: 1 },
    tablesVersion: 7,
    tables: {
      reading: {
        columns: ['indicator', 'period', 'value', 'numerator', 'denominator', 'state', 'note', 'source'],
        rows: [['TC-I01', '2026-27 Q2', 132, null, null, 'final', '', 'entered']],
      },
    },
  });

/** What the chair typed before signing the return for Quarter 2. */
export const explanations: ExplanationsFile = explanationsFile.parse({
  schema: 'csp.explanations/1',
  quarter: '2026-27 Q2',
  actions: [
    {
      action: 'TC-A01',
      status: 'in-progress',
      rag: 'green',
      text: 'Fourteen of twenty-two premises have signed.',
      completedOn: null,
      newDue: null,
      whyMoved: '',
      milestones: [{ milestone: 'TC-M01', doneOn: '2026-09-22', newDue: null, why: '' }],
    },
  ],
  answers: [
    {
      item: 'TC-I01',
      what: 'Reports of disorder rose by 29 on last quarter, most of them on Friday nights.',
      why: 'Three late licences began in July before the closing-time plan was agreed.',
      doing: 'The remaining premises are asked to sign by December; two officers are added on Fridays.',
      owner: 'Priya Nandakumar',
      by: '2026-12-18',
      confidence: 'medium',
      ask: { kind: 'support', text: 'To write to the premises that have not signed.' },
    },
  ],
  raised: [],
  arguedAway: [],
  gaps: [],
  contributions: [],
  requests: [{ request: 'TC-R01', text: 'Fourteen of twenty-two premises take part.', complete: true }],
  disputes: [],
  notes: [
    {
      item: 'TC-A01',
      kind: 'success',
      title: 'Abbey Street signed early',
      text: 'All five premises on Abbey Street signed the plan in September.',
      travels: true,
    },
  ],
});
