import { madeUp, type PlanPart } from '../part.ts';

/** What Prevent returns of the priority for the city centre, which City Tasking leads. */
export const venues: PlanPart = {
  priorities: [],
  indicators: [
    {
      ref: 'PV-I05',
      priority: 'CT-P02',
      lead: 'sg:prevent',
      title: 'Large city-centre venues with a tested plan against attack',
      unit: { kind: 'percent', label: '%', decimals: 0 },
      direction: 'higher',
      frequency: 'quarter',
      rollUp: 'latest',
      ratio: { numerator: 'With a tested plan', denominator: 'Large venues', per: 100 },
      target: { kind: 'every-quarter', value: 60 },
      tolerance: { kind: 'absolute', value: 10 },
      card: {
        what: 'Of the city-centre venues that hold 200 people or more, how many have a plan against attack and tried it out within a year.',
        how: 'Venues that have shown a plan and the date of a rehearsal are divided by all venues on the list.',
        good: 'Higher is better: the law will ask it of them, and the city asks it now.',
        source: `Protect and Prepare register, Coventry City Council. ${madeUp}`,
        caution: 'There are 40 such venues, so each is two and a half points.',
      },
    },
  ],
  actions: [
    {
      ref: 'PV-A03',
      priority: 'CT-P02',
      lead: 'sg:prevent',
      title: 'Help each large venue to write a plan against attack and to try it out',
      outcome: 'Door staff know what to do in the first minute, and have done it.',
      owners: [
        { name: 'Detective Sergeant Ruth Okonjo-Vale', agency: 'Counter Terrorism Policing West Midlands' },
        { name: 'Kezia Hollowbrook', agency: 'Coventry Business Improvement District' },
      ],
      due: '2027-03-31',
      milestones: [{ ref: 'PV-M031', title: 'Table-top exercise with ten venues', due: '2026-09-11' }],
      indicators: ['PV-I05'],
    },
  ],
};
