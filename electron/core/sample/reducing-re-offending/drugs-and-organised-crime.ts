import { madeUp, type PlanPart } from '../part.ts';

export const drugsAndOrganisedCrime: PlanPart = {
  priorities: [
    {
      ref: 'RR-P03',
      theme: 'CSP-T01',
      title: 'Fewer people harmed by drugs and by those who sell them',
      wording:
        'Residents put drug offences among their greatest worries. We will get people into treatment that lasts and take the profit from those who live off them.',
      lead: 'sg:reducing-re-offending',
      evidence: ['CSP-E05', 'CSP-E15'],
    },
  ],
  indicators: [
    {
      ref: 'RR-I08',
      priority: 'RR-P03',
      title: 'Drug treatment completed, with no return within six months',
      unit: { kind: 'percent', label: '%', decimals: 1 },
      direction: 'higher',
      frequency: 'quarter',
      rollUp: 'ratio',
      ratio: { numerator: 'Completed without return', denominator: 'In treatment', per: 100 },
      lag: 2,
      target: { kind: 'every-quarter', value: 19 },
      tolerance: { kind: 'percent', value: 10 },
      supplied: 'centrally',
      card: {
        what: 'Of those in drug treatment, how many complete it and have not come back six months later.',
        how: 'People who completed and did not return are divided by all in treatment in the quarter.',
        good: 'Higher is better: 19% is what the city reached once, in the autumn of 2022.',
        source: `National Drug Treatment Monitoring System, by way of Public Health in Coventry City Council. ${madeUp}`,
        caution: 'Six months must pass before it is known, so it comes two quarters late.',
      },
    },
    {
      ref: 'RR-I09',
      priority: 'RR-P03',
      title: 'Cash and property taken from organised crime',
      unit: { kind: 'money', label: '£', decimals: 0 },
      direction: 'monitor',
      frequency: 'quarter',
      rollUp: 'sum',
      tolerance: { kind: 'percent', value: 10 },
      card: {
        what: 'The worth of cash, vehicles and goods that courts ordered to be given up in cases from Coventry.',
        how: 'Forfeiture and confiscation orders are added up in the quarter in which the court made them.',
        good: 'Neither way: one large case can make a year, so the sum is watched and has no target.',
        source: `West Midlands Police, Economic Crime Unit. ${madeUp}`,
        caution: 'The latest quarter is provisional until the courts have sent their lists.',
      },
    },
  ],
  actions: [
    {
      ref: 'RR-A05',
      priority: 'RR-P03',
      title: 'Take people straight from a positive test on arrest to a treatment worker',
      outcome: 'Nine in ten of those who test positive meet a worker before they leave the custody suite.',
      owners: [
        { name: 'Dr Lowri Chakraborty', agency: 'Coventry City Council, Public Health' },
        { name: 'Inspector Jerome Lacewell', agency: 'West Midlands Police' },
      ],
      due: '2027-01-29',
      milestones: [{ ref: 'RR-M051', title: 'Workers on every weekday shift', due: '2026-07-31' }],
      indicators: ['RR-I08'],
    },
    {
      ref: 'RR-A06',
      priority: 'RR-P03',
      title: 'Visit within a day every home that is feared to have been taken over by dealers',
      outcome: 'Tenants are safe in their own homes, and dealers find no quiet address in Coventry.',
      owners: [{ name: 'Sergeant Winston Peverell', agency: 'West Midlands Police' }],
      due: '2027-09-30',
      milestones: [{ ref: 'RR-M061', title: 'Housing associations join the scheme', due: '2027-01-15' }],
      indicators: [],
    },
  ],
};
