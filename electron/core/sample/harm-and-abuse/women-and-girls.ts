import { madeUp, type PlanPart } from '../part.ts';

/** Led by Harm and Abuse Reduction; one of its indicators is returned by City Tasking. */
export const womenAndGirls: PlanPart = {
  priorities: [
    {
      ref: 'HA-P02',
      theme: 'CSP-T03',
      title: 'Violence against women and girls',
      wording:
        'Women and girls should be free from violence and from planning their lives around it: at home, at school, at work, online and on the way back from a night out.',
      lead: 'sg:harm-and-abuse',
      contributors: ['sg:city-tasking', 'sg:reducing-re-offending'],
      question:
        'What did your sub-group do this quarter that made women and girls safer, and what did you see that the lead should know?',
      evidence: ['CSP-E06', 'CSP-E11', 'CSP-E15'],
    },
  ],
  indicators: [
    {
      ref: 'HA-I07',
      priority: 'HA-P02',
      title: 'Victims of sexual violence offered an adviser within five working days',
      unit: { kind: 'percent', label: '%', decimals: 1 },
      direction: 'higher',
      frequency: 'quarter',
      rollUp: 'ratio',
      ratio: { numerator: 'Offered in time', denominator: 'Referred', per: 100 },
      target: { kind: 'every-quarter', value: 90 },
      tolerance: { kind: 'absolute', value: 5 },
      card: {
        what: 'Of those who report sexual violence and agree to be referred, how many are offered an independent adviser within five working days.',
        how: 'Offers made in time are divided by all referrals of the quarter.',
        good: 'Higher is better: people who have an adviser from the start are far likelier to see a case through.',
        source: `Independent sexual violence adviser service, quarterly return. ${madeUp}`,
      },
    },
    {
      ref: 'CT-I11',
      priority: 'HA-P02',
      lead: 'sg:city-tasking',
      title: 'Reports of spiking in licensed premises',
      unit: { kind: 'count', label: 'reports', decimals: 0 },
      direction: 'monitor',
      frequency: 'month',
      rollUp: 'sum',
      tolerance: { kind: 'percent', value: 10 },
      marking: 'OFFICIAL-SENSITIVE',
      restricted: true,
      card: {
        what: 'Reports that somebody’s drink was spiked, or that they were injected, in a bar, club or other licensed place.',
        how: 'Each report to the police or to a venue’s safe space is counted once, in the month in which it is said to have happened.',
        good: 'Neither way: we ask people to report, so more reports may be good news; the count is watched.',
        source: `Night-time Economy Steering Group, monthly log. ${madeUp}`,
        caution: 'Small numbers: never quote one below five outside the partnership.',
      },
    },
  ],
  actions: [
    {
      ref: 'HA-A03',
      priority: 'HA-P02',
      title: 'Train staff of bars, clubs and taxi ranks to step in and to help',
      outcome: 'Two hundred people who work at night know what to do when somebody asks for help.',
      owners: [
        { name: 'Dr Anjali Fairbourne', agency: 'Coventry City Council' },
        { name: 'Kezia Hollowbrook', agency: 'Coventry Business Improvement District' },
      ],
      due: '2027-03-31',
      milestones: [
        { ref: 'HA-M031', title: 'First 80 people trained', due: '2026-07-31' },
        { ref: 'HA-M032', title: '140 people trained', due: '2026-12-11' },
      ],
      indicators: ['CT-I11'],
    },
    {
      ref: 'HA-A04',
      priority: 'HA-P02',
      title: 'Agree one way into advice and support after sexual violence',
      outcome: 'One telephone number and one form, whichever agency hears first.',
      owners: [{ name: 'Detective Inspector Fergus Oyelaran-Pike', agency: 'West Midlands Police' }],
      due: '2027-01-29',
      milestones: [{ ref: 'HA-M041', title: 'Agencies agree the single form', due: '2026-09-25' }],
      indicators: ['HA-I07'],
    },
  ],
};
