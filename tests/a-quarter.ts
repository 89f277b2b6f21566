import type { Contribution } from '../shared/model/entries.ts';
import type { CoverageRow, CoverageState, Exception, ReasonCode } from '../shared/model/exception.ts';
import type { DocId, ItemId, Kid, PartnershipId, Ref, SubGroupId } from '../shared/model/ids.ts';
import type { Indicator } from '../shared/model/indicator.ts';
import type { Partnership } from '../shared/model/partnership.ts';
import type { Day, Instant, Quarter } from '../shared/model/period.ts';
import type { Action, Plan, Priority, Request } from '../shared/model/plan.ts';
import type { ReturnFile, Transcription } from '../shared/model/return-file.ts';
import type { RuleSet } from '../shared/model/rules.ts';
import type { ReceivedReturn } from '../shared/rules/order.ts';
import { allocated } from '../shared/rules/plan-part.ts';

/** Small believable parts of a partnership's quarter; every builder takes what the test is about. */

export const q = (text: string) => text as Quarter;
export const day = (text: string) => text as Day;
export const ref = (text: string) => text as Ref;

export const tasking = 'sg:city-tasking' as SubGroupId;
export const harm = 'sg:harm-and-abuse' as SubGroupId;
export const offending = 'sg:reducing-reoffending' as SubGroupId;
export const prevent = 'sg:prevent' as SubGroupId;

/** A docId from a short name, so that a failing test can be read. */
export const doc = (name: string): DocId =>
  [...name]
    .map((letter) => letter.charCodeAt(0).toString(16).padStart(2, '0'))
    .join('')
    .padEnd(64, '0') as DocId;

/** A UUIDv7 that is the same for the same number. */
export const anId = (n: number): ItemId =>
  `01900000-0000-7000-8000-${n.toString(16).padStart(12, '0')}` as ItemId;

const idOf = (text: string): ItemId =>
  anId([...text].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7) % 2 ** 40);

const item = (text: string) => ({ id: idOf(text), ref: ref(text), rev: 1 });

export const aRuleSet: RuleSet = {
  version: 1,
  targetRule: 'havering',
  amber: 'watch',
  overPerformance: true,
  spc: true,
  screenOutliers: true,
  points: 36,
  adoptedOn: day('2026-03-18'),
  why: 'Adopted with the plan.',
};

const subGroup = (id: SubGroupId, code: string, name: string, sensitive: boolean) => ({
  id,
  code,
  name,
  remit: `${name} answers to the Board for its priorities.`,
  sensitive,
});

export const aPartnership: Partnership = {
  id: 'csp:northbury' as PartnershipId,
  name: 'Northbury Community Safety Partnership',
  body: 'Northbury Police and Crime Board',
  area: 'Northbury',
  sample: true,
  subGroups: [
    subGroup(tasking, 'CT', 'City Tasking', false),
    subGroup(harm, 'HA', 'Harm and Abuse Reduction Partnership', true),
    subGroup(offending, 'RR', 'Reducing Re-Offending Group', false),
    subGroup(prevent, 'PR', 'Prevent', true),
  ],
  people: [],
  roles: [],
  markings: [
    { code: 'OFFICIAL', rank: 1, handling: '' },
    { code: 'OFFICIAL-SENSITIVE', rank: 2, handling: 'Do not leave unattended.' },
  ],
  requesters: [{ code: 'scrutiny', name: 'Scrutiny Co-ordination Committee' }],
  contact: 'csp@northbury.example',
};

export const aPriority = (text: string, lead: SubGroupId, given: Partial<Priority> = {}): Priority => ({
  ...item(text),
  theme: ref('CS-T01'),
  title: `Priority ${text}`,
  wording: '',
  lead,
  contributors: [],
  question: '',
  evidence: [],
  marking: 'OFFICIAL',
  restricted: false,
  retired: null,
  ...given,
});

export const anIndicator = (
  text: string,
  priority: string,
  lead: SubGroupId,
  given: Partial<Indicator> = {},
): Indicator => ({
  ...item(text),
  priority: ref(priority),
  lead,
  title: `Indicator ${text}`,
  unit: { kind: 'count', label: 'incidents', decimals: 0 },
  direction: 'lower',
  frequency: 'quarter',
  rollUp: 'sum',
  ratio: null,
  lag: 0,
  baseline: null,
  target: { kind: 'every-quarter', value: 100 },
  tolerance: { kind: 'percent', value: 10 },
  smallNumber: 5,
  partOf: null,
  supplied: 'chair',
  alwaysReported: false,
  rebases: [],
  card: { what: 'What it counts.', how: 'How.', good: 'Lower is better.', source: 'Police records.' },
  marking: 'OFFICIAL',
  restricted: false,
  retired: null,
  ...given,
});

export const anAction = (
  text: string,
  priority: string,
  lead: SubGroupId,
  given: Partial<Action> = {},
): Action => ({
  ...item(text),
  priority: ref(priority),
  lead,
  title: `Action ${text}`,
  outcome: '',
  owners: [{ name: 'A. Officer', agency: 'Northbury Council' }],
  due: day('2027-03-31'),
  milestones: [],
  indicators: [],
  marking: 'OFFICIAL',
  restricted: false,
  retired: null,
  ...given,
});

export const aRequest = (text: string, owner: Request['owner'], given: Partial<Request> = {}): Request => ({
  ...item(text),
  from: 'scrutiny',
  askedOn: day('2026-06-10'),
  minute: 'Minute 7/26',
  text: `Members requested ${text}.`,
  owner,
  due: null,
  answer: '',
  answeredOn: null,
  ...given,
});

const round = (text: string, due: string, meets: string) => ({
  quarter: q(text),
  opens: day('2026-04-01'),
  due: day(due),
  accuracyCheck: day(due),
  dispatch: day(meets),
  meets: day(meets),
});

/**
 * Priorities: `CT-P01`, led by City Tasking with two contributors, one of which leads an indicator in it;
 * `HA-P01`, restricted; `RR-P01`; `PR-P01`, restricted, to which City Tasking contributes.
 */
export const aPlan = (given: Partial<Plan> = {}): Plan => ({
  id: anId(1),
  title: 'Community Safety Plan 2025-2028',
  from: day('2025-04-01'),
  to: day('2028-03-31'),
  ruleSet: aRuleSet,
  calendar: [
    round('2026-27 Q1', '2026-07-24', '2026-08-20'),
    round('2026-27 Q2', '2026-10-23', '2026-11-19'),
    round('2026-27 Q3', '2027-01-22', '2027-02-18'),
  ],
  evidence: [
    {
      ...item('CS-E01'),
      kind: 'assessment',
      title: 'Evenings',
      finding: 'Fear after dark.',
      source: 'Assessment',
    },
    { ...item('CS-E02'), kind: 'consultation', title: 'Homes', finding: 'Abuse at home.', source: 'Survey' },
  ],
  themes: [
    { ...item('CS-T01'), title: 'Public place safety', wording: '', retired: null },
    { ...item('CS-T02'), title: 'Protecting victims', wording: '', retired: null },
  ],
  priorities: [
    aPriority('CT-P01', tasking, {
      contributors: [harm, offending],
      question: 'What do you see in the city centre?',
      evidence: [ref('CS-E01')],
    }),
    aPriority('HA-P01', harm, {
      theme: ref('CS-T02'),
      evidence: [ref('CS-E02')],
      restricted: true,
      marking: 'OFFICIAL-SENSITIVE',
    }),
    aPriority('RR-P01', offending),
    aPriority('PR-P01', prevent, {
      contributors: [tasking],
      restricted: true,
      marking: 'OFFICIAL-SENSITIVE',
      theme: ref('CS-T02'),
    }),
  ],
  indicators: [
    anIndicator('CT-I02', 'CT-P01', tasking),
    anIndicator('CT-I01', 'CT-P01', tasking, { alwaysReported: true }),
    anIndicator('HA-I01', 'CT-P01', harm),
    anIndicator('HA-I02', 'HA-P01', harm, { marking: 'OFFICIAL-SENSITIVE' }),
    anIndicator('RR-I01', 'RR-P01', offending),
    anIndicator('PR-I01', 'PR-P01', prevent, { restricted: true, marking: 'OFFICIAL-SENSITIVE' }),
  ],
  actions: [
    anAction('CT-A01', 'CT-P01', tasking, { indicators: [ref('CT-I01'), ref('HA-I01')] }),
    anAction('HA-A01', 'HA-P01', harm),
    anAction('RR-A01', 'RR-P01', offending),
  ],
  requests: [
    aRequest('CS-R01', { kind: 'sub-group', subGroup: tasking }),
    aRequest('CS-R02', { kind: 'outside', name: 'Police and Crime Commissioner' }),
  ],
  thresholdChanges: [
    {
      indicator: ref('CT-I01'),
      on: day('2026-05-01'),
      by: 'B. Secretary',
      field: 'target',
      before: '120',
      after: '100',
      why: 'Agreed by the Board.',
    },
    {
      indicator: ref('HA-I02'),
      on: day('2026-05-01'),
      by: 'B. Secretary',
      field: 'target',
      before: '90',
      after: '100',
      why: 'Agreed by the Board.',
    },
  ],
  ...given,
});

export const aCite = (text: string, rev = 1) => ({ ...item(text), rev });

type Told = { class?: 'under' | 'over'; codes?: ReasonCode[]; arguedAway?: string | null };

const told = ({ class: as = 'under', codes = ['target-red'], arguedAway = null }: Told) => ({
  class: as,
  reasons: codes.map((code) => ({ code, text: `Found by the rules: ${code}.` })),
  answers: {
    what: 'What happened.',
    why: 'Why it did.',
    doing: 'What is being done.',
    owner: 'A. Officer',
    by: day('2026-12-31'),
    confidence: 'medium' as const,
    ask: { kind: 'note' as const, text: '' },
    stillSo: false,
  },
  arguedAway,
  continuing: null,
});

export const anException = (
  text: string,
  given: Told & { rev?: number; value?: number } = {},
): Exception => ({
  kind: 'indicator',
  item: aCite(text, given.rev),
  ...told(given),
  verdict: {
    target: 'red',
    over: false,
    variation: 'none',
    assurance: 'none',
    limits: 'none',
    mean: null,
    lower: null,
    upper: null,
  },
  figures: {
    judged: q('2026-27 Q2'),
    value: given.value ?? 140,
    numerator: null,
    denominator: null,
    provisional: false,
    target: { low: null, high: 100 },
    lastQuarter: 120,
    lastYear: 110,
    yearToDate: 260,
    series: [],
  },
});

export const anActionException = (text: string, given: Told = {}): Exception => ({
  kind: 'action',
  item: aCite(text),
  ...told({ codes: ['action-red'], ...given }),
  progress: {
    status: 'in-progress',
    rag: 'red',
    due: day('2027-03-31'),
    newDue: null,
    completedOn: null,
    text: 'Held up.',
    milestones: [],
  },
});

export const raised = (priority: string, title: string, given: Told = {}): Exception => ({
  kind: 'other',
  priority: aCite(priority),
  title,
  ...told({ codes: ['raised'], ...given }),
});

export const aContribution = (
  priority: string,
  from: SubGroupId,
  view: Contribution['view'],
  text: string,
  quarter = q('2026-27 Q2'),
): Contribution => ({ priority: ref(priority), subGroup: from, quarter, view, text });

export const aTranscription: Transcription = {
  by: 'B. Secretary',
  on: day('2026-10-20'),
  source: 'word',
  fileName: 'Q2 highlight report.docx',
  sha256: 'a'.repeat(64),
  statedBy: 'The chair of City Tasking',
};

type Given = Partial<Omit<ReturnFile, 'coverage'>> & {
  name?: string;
  receivedOn?: string;
  plan?: ReturnFile['plan'];
  /** States by ref; everything else that is allocated is normal, and every exception an exception. */
  states?: Record<string, CoverageState>;
  /** The plan whose allocations the coverage accounts for. */
  of?: Plan;
};

/** A return that is true to itself: its coverage accounts for every allocated item of `of`. */
export function aReturn(iss: SubGroupId, given: Given = {}): ReceivedReturn {
  const {
    name = `${iss} ${given.quarter ?? ''} ${given.seq ?? 1}`,
    receivedOn = '2026-10-20',
    states = {},
    of = aPlan(),
    ...rest
  } = given;
  const exceptions = rest.exceptions ?? [];
  const excepted = new Set(exceptions.flatMap((one) => (one.kind === 'other' ? [] : [one.item.ref])));
  const rows = allocated(of, iss).map(({ item: cited, kind }): CoverageRow => {
    const state = states[cited.ref] ?? (excepted.has(cited.ref) ? 'exception' : 'normal');
    const silent = state === 'no-data' || state === 'not-releasable';
    return { item: cited, kind, state, watch: false, why: silent ? 'Not supplied by the analyst.' : '' };
  });
  const payload: ReturnFile = {
    schema: 'csp.return/1',
    kind: 'return',
    id: idOf(name),
    partnership: aPartnership.id,
    sample: true,
    signer: { name: `Chair of ${iss}`, title: 'Chief Inspector', role: 'chair' },
    createdAt: Date.UTC(2026, 9, 20) as Instant,
    iss,
    aud: { kid: 'k'.repeat(43) as Kid },
    onBehalfOf: '',
    quarter: q('2026-27 Q2'),
    plan: { id: of.id, version: 3, docId: doc(`plan 3 ${iss}`) },
    epoch: 1,
    seq: 1,
    prev: null,
    supersedes: null,
    whyAgain: '',
    clockSuspect: false,
    ruleSet: aRuleSet,
    marking: 'OFFICIAL',
    declaration: 'I attest to this return.',
    nil: exceptions.length === 0,
    exceptions,
    contributions: [],
    requests: [],
    disputes: [],
    notes: [],
    alwaysReported: [],
    keyRequest: null,
    transcribed: null,
    ...rest,
    coverage: { items: rows.length, sha256: 'c'.repeat(64), rows },
  };
  return { docId: doc(name), receivedOn: day(receivedOn), payload };
}
