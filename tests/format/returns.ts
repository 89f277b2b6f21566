import { sha256 } from '../../electron/core/exchange/suite.ts';
import type { DocId, ItemId } from '../../shared/model/ids.ts';
import { type KeyRequestFile, keyRequestFile } from '../../shared/model/key-request-file.ts';
import type { PlanFile } from '../../shared/model/plan-file.ts';
import {
  type FiguresFile,
  figuresFile,
  type ReturnFile,
  returnFile,
} from '../../shared/model/return-file.ts';
import { allocated, coverageText } from '../../shared/rules/plan-part.ts';
import { aReading } from './partnership.ts';
import { at, chairHolder, idAt, type People } from './people.ts';
import { measured } from './plan.ts';

type AgainstPlan = { readonly people: People; readonly plan: PlanFile; readonly planDocId: DocId };

const heading = (instant: number, count: number, { people, plan }: AgainstPlan) => ({
  id: idAt(instant, count),
  partnership: plan.partnership,
  sample: plan.sample,
  signer: chairHolder,
  createdAt: instant,
  iss: plan.subGroup,
  aud: { kid: people.secretariat.signing.kid },
});

export const keyRequestPayload = (against: AgainstPlan): KeyRequestFile =>
  keyRequestFile.parse({
    schema: 'csp.key-request/1',
    kind: 'key-request',
    ...heading(at('2026-07-14T09:10:00'), 1, against),
    challenge: against.plan.challenge,
    sign: against.people.chair.signing.jwk,
    seal: against.people.chair.sealing.jwk,
  });

function bodyOf(quarter: string, { plan, planDocId }: AgainstPlan, exceptional: string[]) {
  const items = allocated(plan.plan, plan.subGroup);
  return {
    onBehalfOf: '',
    quarter,
    plan: { id: plan.plan.id, version: plan.version, docId: planDocId },
    epoch: 1,
    supersedes: null,
    whyAgain: '',
    clockSuspect: false,
    ruleSet: plan.plan.ruleSet,
    marking: 'OFFICIAL',
    declaration: 'I have accounted for every item allocated to this sub-group.',
    nil: exceptional.length === 0,
    coverage: {
      items: items.length,
      sha256: sha256(coverageText(items)).toString('hex'),
      rows: items.map(({ item, kind }) => ({
        item,
        kind,
        state: exceptional.includes(item.ref) ? 'exception' : 'normal',
        watch: false,
        why: '',
      })),
    },
    contributions: [],
    requests: [],
    disputes: [],
    notes: [],
    alwaysReported: [],
    transcribed: null,
  };
}

/** Quarter 1: nothing to report. It is the first return of its key, and carries the request to enrol it. */
export const nilReturnPayload = (against: AgainstPlan, keyRequest: object): ReturnFile =>
  returnFile.parse({
    schema: 'csp.return/1',
    kind: 'return',
    ...heading(at('2026-07-14T09:15:00'), 2, against),
    ...bodyOf('2026-27 Q1', against, []),
    seq: 1,
    prev: null,
    exceptions: [],
    keyRequest,
  });

/** Quarter 2: 132 reports against a target of 100, and 118 a year before. */
export const returnPayload = (against: AgainstPlan, prev: DocId): ReturnFile =>
  returnFile.parse({
    schema: 'csp.return/1',
    kind: 'return',
    ...heading(at('2026-10-19T13:40:00'), 3, against),
    ...bodyOf('2026-27 Q2', against, ['TC-I01']),
    seq: 2,
    prev,
    exceptions: [disorder(against)],
    requests: [
      {
        request: 'TC-R01',
        quarter: '2026-27 Q2',
        text: 'Fourteen of twenty-two premises take part.',
        complete: true,
      },
    ],
    notes: [
      {
        item: 'TC-A01',
        quarter: '2026-27 Q2',
        kind: 'success',
        title: 'Abbey Street signed early',
        text: 'All five premises on Abbey Street signed the plan in September.',
        travels: true,
      },
    ],
    keyRequest: null,
  });

const series = [
  ['2025-26 Q1', 109],
  ['2025-26 Q2', 118],
  ['2025-26 Q3', 104],
  ['2025-26 Q4', 97],
  ['2026-27 Q1', 103],
  ['2026-27 Q2', 132],
] as const;

const disorder = ({ plan }: AgainstPlan) => ({
  kind: 'indicator',
  item: citeOf(measured(plan.plan)),
  class: 'under',
  reasons: [
    {
      code: 'target-red',
      text: '132 in Quarter 2 (July to September) 2026 to 2027 is 32% off the target of 100, and worse than the 118 of the same quarter last year.',
    },
  ],
  answers: {
    what: 'Reports of disorder rose by 29 on last quarter, most of them on Friday nights.',
    why: 'Three late licences began in July before the closing-time plan was agreed.',
    doing: 'The remaining premises are asked to sign by December; two officers are added on Fridays.',
    owner: 'Priya Nandakumar',
    by: '2026-12-18',
    confidence: 'medium',
    ask: { kind: 'support', text: 'To write to the premises that have not signed.' },
    stillSo: false,
  },
  arguedAway: null,
  continuing: null,
  verdict: {
    target: 'red',
    over: false,
    variation: 'common',
    assurance: 'hit-or-miss',
    limits: 'trial',
    mean: 110.5,
    lower: 75.92,
    upper: 145.07999999999998,
  },
  figures: {
    judged: '2026-27 Q2',
    value: 132,
    numerator: null,
    denominator: null,
    provisional: false,
    target: { low: null, high: 100 },
    lastQuarter: 103,
    lastYear: 118,
    yearToDate: 235,
    series: series.map(([period, value]) => aReading(period, value)),
  },
});

const citeOf = ({ id, ref, rev }: { id: ItemId; ref: string; rev: number }) => ({ id, ref, rev });

/** The answer to the request in the receipt. */
export const figuresPayload = (against: AgainstPlan, prev: DocId, request: ItemId): FiguresFile =>
  figuresFile.parse({
    schema: 'csp.figures/1',
    kind: 'figures',
    ...heading(at('2026-10-22T08:05:00'), 4, against),
    epoch: 1,
    seq: 3,
    prev,
    request,
    readings: [{ indicator: 'TC-I01', ...aReading('2026-27 Q1', 103) }],
  });
