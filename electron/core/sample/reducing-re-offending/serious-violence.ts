import { madeUp, type PlanPart } from '../part.ts';

const council = 'Coventry City Council';

export const seriousViolence: PlanPart = {
  priorities: [
    {
      ref: 'RR-P02',
      theme: 'CSP-T01',
      title: 'Children and young people kept out of serious violence',
      wording:
        'A child who carries a knife is afraid of something. We will reach children at the moments when they will listen, and come down hard on the adults who use them.',
      lead: 'sg:reducing-re-offending',
      evidence: ['CSP-E02', 'CSP-E10'],
    },
  ],
  indicators: [
    {
      ref: 'RR-I06',
      priority: 'RR-P02',
      title: 'Children entering the justice system for the first time',
      unit: { kind: 'count', label: 'children in twelve months', decimals: 0 },
      direction: 'lower',
      frequency: 'month',
      rollUp: 'rolling-12',
      target: { kind: 'every-quarter', value: 46 },
      tolerance: { kind: 'percent', value: 10 },
      card: {
        what: 'Children aged 10 to 17 who receive a first caution or conviction.',
        how: 'First cautions and convictions of the twelve months to the end of the quarter are added together.',
        good: 'Fewer is better: 46 in a year keeps the city well below the rate of 2018-19.',
        source: `Youth Justice Service, case records. ${madeUp}`,
        caution: 'Single months are small and go up and down; only the twelve months together mean anything.',
      },
    },
    {
      ref: 'RR-I07',
      priority: 'RR-P02',
      title: 'Violence and robbery with a knife',
      unit: { kind: 'count', label: 'offences', decimals: 0 },
      direction: 'lower',
      frequency: 'month',
      rollUp: 'sum',
      target: { kind: 'every-quarter', value: 120 },
      tolerance: { kind: 'percent', value: 10 },
      supplied: 'centrally',
      card: {
        what: 'Violent offences and robberies in which a knife or another blade was used or threatened.',
        how: 'Recorded offences that carry the knife marker are counted by the month in which they were recorded.',
        good: 'Fewer is better: 120 a quarter is a little below the year before the plan.',
        source: `West Midlands Police recorded crime, drawn by the Partnership Intelligence Liaison Team. ${madeUp}`,
      },
    },
  ],
  actions: [
    {
      ref: 'RR-A03',
      priority: 'RR-P02',
      title: 'Put youth workers in the emergency department and the custody suite',
      outcome: 'Every injured or arrested child is met by somebody who is on their side within two hours.',
      owners: [
        { name: 'Bronwen Sattar-Hughes', agency: council },
        { name: 'Sister Folasade Whitcombe', agency: 'University Hospitals Coventry and Warwickshire' },
      ],
      due: '2027-03-31',
      milestones: [{ ref: 'RR-M031', title: 'Cover every evening of the week', due: '2026-09-28' }],
      indicators: ['RR-I06', 'RR-I07'],
    },
    {
      ref: 'RR-A04',
      priority: 'RR-P02',
      title: 'Agree with secondary schools what is tried before a child is excluded over a knife',
      outcome: 'Exclusion becomes the last step, and no child leaves school without a plan.',
      owners: [{ name: 'Gwilym Partridge-Khan', agency: council }],
      due: '2027-07-16',
      milestones: [{ ref: 'RR-M041', title: 'Head teachers’ working group meets', due: '2026-10-09' }],
      indicators: ['RR-I06'],
    },
  ],
};
