import { type PartnershipFile, partnershipFile } from '../../shared/model/partnership.ts';
import { type PlanSourceInput, planSource } from '../../shared/model/plan-source.ts';

/** Eskdale does not exist: three sub-groups, one of them sensitive, and little that each leads. */
export const eskdale: PartnershipFile = partnershipFile.parse({
  schema: 'csp.partnership/1',
  id: 'csp:eskdale',
  name: 'Eskdale Community Safety Partnership',
  body: 'Eskdale Safer Board',
  area: 'Eskdale',
  sample: false,
  subGroups: [
    { id: 'sg:streets', code: 'ST', name: 'Streets Group', remit: 'Public places.', sensitive: false },
    { id: 'sg:homes', code: 'HO', name: 'Homes Group', remit: 'Harm at home.', sensitive: true },
    { id: 'sg:youth', code: 'YO', name: 'Youth Group', remit: 'Young people.', sensitive: false },
  ],
  people: ['streets', 'homes', 'youth'].map((group) => ({
    id: `p:${group}`,
    name: `Chair of ${group}`,
    agency: 'Eskdale Council',
    title: 'Head of Service',
    email: '',
    phone: '01632 960300',
  })),
  roles: ['streets', 'homes', 'youth'].map((group) => ({
    person: `p:${group}`,
    role: 'chair',
    subGroup: `sg:${group}`,
  })),
  markings: [
    { code: 'OFFICIAL', rank: 0, handling: '' },
    { code: 'OFFICIAL-SENSITIVE', rank: 1, handling: '' },
  ],
  requesters: [{ code: 'scrutiny', name: 'Scrutiny Committee' }],
  contact: 'The secretariat, telephone 01632 960301.',
});

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
  card: { what: 'Reports.', how: 'Counted once.', good: 'Fewer.', source: 'Police.' },
  ...given,
});

const led = (ref: string, lead: string, contributors: string[], given: object = {}) => ({
  ref,
  theme: 'CSP-T01',
  title: `What ${ref} is about`,
  lead,
  contributors,
  ...given,
});

const quarters = [
  ['2026-27 Q1', '2026-07-01', '2026-07-24', '2026-08-05', '2026-08-12', '2026-08-20'],
  ['2026-27 Q2', '2026-10-01', '2026-10-23', '2026-11-04', '2026-11-11', '2026-11-19'],
  ['2026-27 Q3', '2027-01-02', '2027-01-22', '2027-02-03', '2027-02-10', '2027-02-18'],
];

/** The plan as the secretariat types it. */
export const eskdalePlan = planSource.parse({
  schema: 'csp.plan-source/1',
  title: 'Eskdale Community Safety Plan 2026 to 2029',
  from: '2026-04-01',
  to: '2029-03-31',
  ruleSet: {
    version: 1,
    targetRule: 'simple',
    amber: 'watch',
    overPerformance: true,
    spc: true,
    screenOutliers: true,
    points: 36,
    adoptedOn: '2026-03-12',
    why: 'The Board wants to hear of what is off its target.',
  },
  calendar: quarters.map(([quarter, opens, due, accuracyCheck, dispatch, meets]) => ({
    quarter,
    opens,
    due,
    accuracyCheck,
    dispatch,
    meets,
  })),
  themes: [{ ref: 'CSP-T01', title: 'Safety' }],
  priorities: [
    led('ST-P01', 'sg:streets', ['sg:youth']),
    led('HO-P01', 'sg:homes', []),
    led('HO-P02', 'sg:homes', [], { restricted: true }),
    led('YO-P01', 'sg:youth', ['sg:streets']),
  ],
  indicators: [
    measured('ST-I01', 'ST-P01'),
    measured('ST-I02', 'ST-P01', { alwaysReported: true }),
    measured('ST-I03', 'ST-P01', { supplied: 'centrally' }),
    measured('HO-I01', 'HO-P01'),
    measured('HO-I02', 'HO-P02', { restricted: true }),
    measured('YO-I01', 'YO-P01'),
  ],
  actions: [
    { ref: 'ST-A01', priority: 'ST-P01', title: 'Light the lanes', owners: [owner()], due: '2027-03-31' },
    { ref: 'ST-A02', priority: 'ST-P01', title: 'Mend the bridge', owners: [owner()], due: '2027-03-31' },
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
  readings: ['2025-26 Q1', '2025-26 Q2', '2025-26 Q3', '2025-26 Q4', '2026-27 Q1'].map((period, n) => ({
    indicator: 'ST-I03',
    period,
    value: 90 + n,
    numerator: null,
    denominator: null,
    state: 'final',
    note: '',
  })),
} as unknown as PlanSourceInput);

function owner() {
  return { name: 'A. Officer', agency: 'Eskdale Council' };
}
