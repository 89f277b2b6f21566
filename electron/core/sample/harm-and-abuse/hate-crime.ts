import { madeUp, type PlanPart } from '../part.ts';

export const hateCrime: PlanPart = {
  priorities: [
    {
      ref: 'HA-P03',
      theme: 'CSP-T03',
      title: 'Hate crime reported, and taken seriously',
      wording:
        'Coventry is a city of peace and reconciliation. Whoever is attacked for who they are should know where to go, be believed, and see something happen.',
      lead: 'sg:harm-and-abuse',
      evidence: ['CSP-E07', 'CSP-E09'],
    },
  ],
  indicators: [
    {
      ref: 'HA-I08',
      priority: 'HA-P03',
      title: 'Hate crimes recorded',
      unit: { kind: 'count', label: 'offences', decimals: 0 },
      direction: 'monitor',
      frequency: 'month',
      rollUp: 'sum',
      baseline: {
        label: '2023-24, a quarter of 842',
        value: 210.5,
        source:
          'Coventry City Council, annual performance report 2023-24, page 13 (coventry.gov.uk/performance-1)',
      },
      tolerance: { kind: 'percent', value: 10 },
      supplied: 'centrally',
      card: {
        what: 'Crimes that the victim or anybody else believes were driven by hostility to race, religion, disability, sexual orientation or transgender identity.',
        how: 'Recorded crimes with a hate crime flag are counted by the month in which they were recorded.',
        good: 'Neither way: we want less hatred and more reporting, and one count cannot tell them apart.',
        source: `West Midlands Police recorded crime, drawn by the Partnership Intelligence Liaison Team. ${madeUp}`,
      },
    },
    {
      ref: 'HA-I09',
      priority: 'HA-P03',
      title: 'Hate crimes with a positive outcome',
      unit: { kind: 'percent', label: '%', decimals: 1 },
      direction: 'higher',
      frequency: 'month',
      rollUp: 'ratio',
      ratio: { numerator: 'With a positive outcome', denominator: 'Hate crimes recorded', per: 100 },
      lag: 1,
      baseline: {
        label: '2023-24',
        value: 12.59,
        source:
          'Coventry City Council, annual performance report 2023-24, page 13 (coventry.gov.uk/performance-1)',
      },
      target: {
        kind: 'trajectory',
        points: [
          { quarter: '2024-25 Q4', value: 13 },
          { quarter: '2025-26 Q1', value: 13.5 },
          { quarter: '2025-26 Q2', value: 13.5 },
          { quarter: '2025-26 Q3', value: 14 },
          { quarter: '2025-26 Q4', value: 14 },
          { quarter: '2026-27 Q1', value: 14.5 },
          { quarter: '2026-27 Q2', value: 14.5 },
          { quarter: '2026-27 Q3', value: 15 },
          { quarter: '2026-27 Q4', value: 15 },
          { quarter: '2027-28 Q1', value: 15.5 },
          { quarter: '2027-28 Q2', value: 15.5 },
          { quarter: '2027-28 Q3', value: 16 },
          { quarter: '2027-28 Q4', value: 16 },
        ],
      },
      tolerance: { kind: 'absolute', value: 2 },
      supplied: 'centrally',
      card: {
        what: 'Of the hate crimes recorded, how many ended in a charge, a caution or a community resolution.',
        how: 'Crimes of a month that have reached a positive outcome are divided by all hate crimes recorded in that month; a quarter is given to let outcomes come in.',
        good: 'Higher is better: a result tells the victim, and those who watch, that it counts.',
        source: `West Midlands Police recorded crime, drawn by the Partnership Intelligence Liaison Team. ${madeUp}`,
        caution: 'Cases still open count as having none, so the latest months tend to rise a little later.',
      },
    },
  ],
  actions: [
    {
      ref: 'HA-A05',
      priority: 'HA-P03',
      title: 'Refresh the places where hate crime can be reported without going to the police',
      outcome: 'Twelve centres, in all parts of the city, with trained staff and a sign in the window.',
      owners: [{ name: 'Yusuf Larkrise', agency: 'Coventry Faiths Together' }],
      due: '2026-12-11',
      milestones: [
        { ref: 'HA-M051', title: 'Staff of all centres trained', due: '2026-09-30' },
        { ref: 'HA-M052', title: 'Twelve centres open', due: '2026-12-11' },
      ],
      indicators: ['HA-I08'],
    },
  ],
};
