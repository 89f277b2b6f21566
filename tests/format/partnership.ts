import type { z } from 'zod';
import { type PartnershipFile, partnershipFile } from '../../shared/model/partnership.ts';
import { type PlanSourceInput, planSource } from '../../shared/model/plan-source.ts';
import type { ruleSet } from '../../shared/model/rules.ts';

/** Wetherdale does not exist. Its telephone numbers are of the range that Ofcom keeps free for drama. */
export const partnership: PartnershipFile = partnershipFile.parse({
  schema: 'csp.partnership/1',
  id: 'csp:wetherdale',
  name: 'Wetherdale Community Safety Partnership',
  body: 'Wetherdale Safer Communities Board',
  area: 'Wetherdale',
  sample: true,
  subGroups: [
    {
      id: 'sg:town-centre',
      code: 'TC',
      name: 'Town Centre Group',
      remit: 'Keeps the town centre safe by day and by night.',
      sensitive: false,
    },
  ],
  people: [
    {
      id: 'p:okafor',
      name: 'Daniel Okafor',
      agency: 'Wetherdale Police',
      title: 'Chief Inspector',
      email: 'daniel.okafor@example.org',
      phone: '01632 960201',
    },
    {
      id: 'p:calloway',
      name: 'Ruth Calloway',
      agency: 'Wetherdale Council',
      title: 'Partnership Officer',
      email: 'ruth.calloway@example.org',
      phone: '01632 960202',
    },
  ],
  roles: [
    { person: 'p:okafor', role: 'chair', subGroup: 'sg:town-centre' },
    { person: 'p:calloway', role: 'secretariat', subGroup: null },
  ],
  markings: [
    { code: 'OFFICIAL', rank: 0, handling: 'May be shared within the partnership.' },
    { code: 'OFFICIAL-SENSITIVE', rank: 1, handling: 'Named recipients only.' },
  ],
  requesters: [{ code: 'scrutiny', name: 'Communities Scrutiny Committee' }],
  contact: 'Ruth Calloway, ruth.calloway@example.org, telephone 01632 960202.',
});

export const rules: z.input<typeof ruleSet> = {
  version: 1,
  targetRule: 'havering',
  amber: 'watch',
  overPerformance: true,
  spc: true,
  screenOutliers: true,
  points: 36,
  adoptedOn: '2026-03-12',
  why: 'The Board wants to hear of what is off its target and getting worse.',
};

export const source: PlanSourceInput = {
  schema: 'csp.plan-source/1',
  title: 'Wetherdale Community Safety Plan 2026 to 2029',
  from: '2026-04-01',
  to: '2029-03-31',
  ruleSet: rules,
  calendar: [
    {
      quarter: '2026-27 Q1',
      opens: '2026-07-01',
      due: '2026-07-24',
      accuracyCheck: '2026-08-05',
      dispatch: '2026-08-12',
      meets: '2026-08-20',
    },
    {
      quarter: '2026-27 Q2',
      opens: '2026-10-01',
      due: '2026-10-23',
      accuracyCheck: '2026-11-04',
      dispatch: '2026-11-11',
      meets: '2026-11-19',
    },
  ],
  evidence: [
    {
      ref: 'TC-E01',
      kind: 'assessment',
      title: 'The night-time economy',
      finding: 'Two in five reports of disorder come from six streets, between ten at night and three.',
      source: 'Strategic assessment 2025, page 14',
    },
  ],
  themes: [{ ref: 'TC-T01', title: 'Safe public places', wording: 'Places that belong to everybody.' }],
  priorities: [
    {
      ref: 'TC-P01',
      theme: 'TC-T01',
      title: 'A town centre that is safe at night',
      wording: 'Fewer people come to harm on a night out.',
      lead: 'sg:town-centre',
      evidence: ['TC-E01'],
    },
  ],
  indicators: [
    {
      ref: 'TC-I01',
      priority: 'TC-P01',
      title: 'Reports of disorder in the town centre',
      unit: { kind: 'count', label: 'reports', decimals: 0 },
      direction: 'lower',
      frequency: 'quarter',
      rollUp: 'sum',
      target: { kind: 'every-quarter', value: 100 },
      tolerance: { kind: 'percent', value: 10 },
      card: {
        what: 'Reports of disorder to the police in the six streets of the town centre.',
        how: 'Counted once for each report, whatever came of it.',
        good: 'Fewer than 100 a quarter.',
        source: 'Wetherdale Police, quarterly extract.',
      },
    },
  ],
  actions: [
    {
      ref: 'TC-A01',
      priority: 'TC-P01',
      title: 'Agree a closing-time plan with licensed premises',
      outcome: 'Premises close at different times and share their door staff.',
      owners: [{ name: 'Priya Nandakumar', agency: 'Wetherdale Council' }],
      due: '2027-03-31',
      milestones: [{ ref: 'TC-M01', title: 'Premises on Abbey Street have signed', due: '2026-12-18' }],
      indicators: ['TC-I01'],
    },
  ],
  requests: [
    {
      ref: 'TC-R01',
      from: 'scrutiny',
      askedOn: '2026-06-04',
      minute: 'Communities Scrutiny Committee, minute 12',
      text: 'Members requested the number of licensed premises that take part.',
      owner: { kind: 'sub-group', subGroup: 'sg:town-centre' },
      due: '2026-10-23',
    },
  ],
  readings: (
    [
      ['2025-26 Q1', 109],
      ['2025-26 Q2', 118],
      ['2025-26 Q3', 104],
      ['2025-26 Q4', 97],
    ] as const
  ).map(([period, value]) => ({ indicator: 'TC-I01', ...aReading(period, value) })),
};

export function aReading(period: string, value: number) {
  return { period, value, numerator: null, denominator: null, state: 'final' as const, note: '' };
}

/** What stands in the plan file: the source with its defaults, before ids and revisions. */
export const filledIn = planSource.parse(source);
