import { type PartnershipFile, partnershipFile } from '../../shared/model/partnership.ts';
import type { PlanSourceInput } from '../../shared/model/plan-source.ts';

/** Ashby does not exist: two sub-groups, the second of them sensitive. */
export const ashby: PartnershipFile = partnershipFile.parse({
  schema: 'csp.partnership/1',
  id: 'csp:ashby',
  name: 'Ashby Community Safety Partnership',
  body: 'Ashby Safer Board',
  area: 'Ashby',
  sample: false,
  subGroups: [
    { id: 'sg:streets', code: 'ST', name: 'Streets Group', remit: 'Public places.', sensitive: false },
    { id: 'sg:homes', code: 'HO', name: 'Homes Group', remit: 'Harm at home.', sensitive: true },
  ],
  people: [
    person('rowe', 'Martha Rowe', 'Partnership Officer'),
    person('hamir', 'Chief Inspector Hamir', 'Chair of the Streets Group'),
    person('okafor', 'Joy Okafor', 'Deputy Chair of the Streets Group'),
    person('lindqvist', 'Karin Lindqvist', 'Chair of the Homes Group'),
  ],
  roles: [
    { person: 'p:rowe', role: 'secretariat', subGroup: null },
    { person: 'p:hamir', role: 'chair', subGroup: 'sg:streets' },
    { person: 'p:okafor', role: 'deputy', subGroup: 'sg:streets' },
    { person: 'p:lindqvist', role: 'chair', subGroup: 'sg:homes' },
  ],
  markings: [
    { code: 'OFFICIAL', rank: 0, handling: '' },
    { code: 'OFFICIAL-SENSITIVE', rank: 1, handling: 'Named recipients only.' },
  ],
  requesters: [{ code: 'scrutiny', name: 'Scrutiny Committee' }],
  contact: 'Martha Rowe, telephone 01632 960301.',
});

function person(id: string, name: string, title: string) {
  return { id: `p:${id}`, name, title, agency: 'Ashby Council', email: '', phone: '01632 960300' };
}

const card = { what: 'Reports.', how: 'Counted once.', good: 'Fewer.', source: 'Police.' };
const measured = (ref: string, priority: string, given: object = {}) => ({
  ref,
  priority,
  title: `What ${ref} measures`,
  unit: { kind: 'count' as const, label: 'reports', decimals: 0 },
  direction: 'lower' as const,
  frequency: 'quarter' as const,
  rollUp: 'sum' as const,
  target: { kind: 'every-quarter' as const, value: 100 },
  tolerance: { kind: 'percent' as const, value: 10 },
  card,
  ...given,
});
const owners = [{ name: 'A. Officer', agency: 'Ashby Council' }];

const rounds = [
  ['2026-27 Q1', '2026-07-01', '2026-07-24', '2026-08-05', '2026-08-12', '2026-08-20'],
  ['2026-27 Q2', '2026-10-01', '2026-10-23', '2026-11-04', '2026-11-11', '2026-11-19'],
  ['2026-27 Q3', '2027-01-04', '2027-01-22', '2027-02-03', '2027-02-10', '2027-02-18'],
] as const;

/** The plan as the secretariat types it. */
export const ashbyPlan = {
  schema: 'csp.plan-source/1',
  title: 'Ashby Community Safety Plan 2026 to 2029',
  from: '2026-04-01',
  to: '2029-03-31',
  ruleSet: {
    version: 1,
    targetRule: 'simple',
    amber: 'watch',
    overPerformance: true,
    spc: true,
    screenOutliers: true,
    points: 24,
    adoptedOn: '2026-03-12',
    why: 'The Board wants to hear of what is off its target.',
  },
  calendar: rounds.map(([quarter, opens, due, accuracyCheck, dispatch, meets]) => ({
    quarter,
    opens,
    due,
    accuracyCheck,
    dispatch,
    meets,
  })),
  themes: [{ ref: 'CSP-T01', title: 'Safety' }],
  priorities: [
    {
      ref: 'ST-P01',
      theme: 'CSP-T01',
      title: 'Safer streets',
      lead: 'sg:streets',
      contributors: ['sg:homes'],
      question: 'Where do people feel unsafe?',
    },
    {
      ref: 'HO-P01',
      theme: 'CSP-T01',
      title: 'Safer homes',
      lead: 'sg:homes',
      contributors: ['sg:streets'],
      question: 'What do you see at the doors?',
      marking: 'OFFICIAL-SENSITIVE',
    },
  ],
  indicators: [
    measured('ST-I01', 'ST-P01', { frequency: 'month', target: { kind: 'every-quarter', value: 300 } }),
    measured('ST-I02', 'ST-P01'),
    measured('ST-I03', 'ST-P01', { supplied: 'centrally' }),
    measured('ST-I04', 'ST-P01', {
      alwaysReported: true,
      unit: { kind: 'percent', label: '%', decimals: 1 },
      direction: 'higher',
      rollUp: 'ratio',
      ratio: { numerator: 'solved', denominator: 'recorded', per: 100 },
      target: { kind: 'every-quarter', value: 10 },
    }),
    measured('HO-I01', 'HO-P01', { marking: 'OFFICIAL-SENSITIVE' }),
    measured('HO-I02', 'HO-P01', { marking: 'OFFICIAL-SENSITIVE' }),
  ],
  actions: [
    {
      ref: 'ST-A01',
      priority: 'ST-P01',
      title: 'Light the lanes',
      owners,
      due: '2027-03-31',
      milestones: [
        { ref: 'ST-M01', title: 'Half of the lanes are lit', due: '2026-12-18' },
        { ref: 'ST-M02', title: 'All of the lanes are lit', due: '2027-02-26' },
      ],
    },
    {
      ref: 'ST-A02',
      priority: 'ST-P01',
      title: 'Mend the bridge',
      owners,
      due: '2027-03-31',
      milestones: [{ ref: 'ST-M03', title: 'The bridge is surveyed', due: '2026-12-18' }],
    },
    { ref: 'HO-A01', priority: 'HO-P01', title: 'Train the wardens', owners, due: '2027-03-31' },
  ],
  requests: [
    {
      ref: 'ST-R01',
      from: 'scrutiny',
      askedOn: '2026-06-04',
      minute: 'Minute 12',
      text: 'How many lanes are lit?',
      owner: { kind: 'sub-group', subGroup: 'sg:streets' },
      due: '2026-10-23',
    },
  ],
  readings: [
    {
      indicator: 'ST-I03',
      period: '2025-26 Q4',
      value: 91,
      numerator: null,
      denominator: null,
      state: 'final',
      note: '',
    },
  ],
} as unknown as PlanSourceInput;
