import { madeUp, type PlanPart } from '../part.ts';

const police = 'West Midlands Police';
const council = 'Coventry City Council';

/** Owned collectively: City Tasking returns it, the three other sub-groups say what they see. */
export const cityCentre: PlanPart = {
  priorities: [
    {
      ref: 'CT-P02',
      theme: 'CSP-T02',
      title: 'A city centre that is safe after dark',
      wording:
        'People should be able to work, meet and travel in the city centre at night without fear. No one agency can bring that about, so all four sub-groups own it together.',
      lead: 'sg:city-tasking',
      contributors: ['sg:harm-and-abuse', 'sg:reducing-re-offending', 'sg:prevent'],
      question:
        'From where you stand, is the city centre becoming safer after dark? Say what you saw this quarter, what you did about it, and what is in the way.',
      evidence: ['CSP-E05', 'CSP-E06', 'CSP-E12'],
    },
  ],
  indicators: [
    {
      ref: 'CT-I06',
      priority: 'CT-P02',
      title: 'Violence in the city centre between 8 pm and 4 am',
      unit: { kind: 'count', label: 'offences', decimals: 0 },
      direction: 'lower',
      frequency: 'month',
      rollUp: 'sum',
      target: { kind: 'every-quarter', value: 180 },
      tolerance: { kind: 'percent', value: 10 },
      supplied: 'centrally',
      card: {
        what: 'Violent offences in public inside the ring road, at the hours when bars, clubs and takeaways are busy.',
        how: 'Recorded offences of violence against the person are counted by the month and the hour in which they happened.',
        good: 'Fewer is better: the target is a little below the average of the year before the plan.',
        source: `West Midlands Police recorded crime, drawn by the Partnership Intelligence Liaison Team. ${madeUp}`,
        caution:
          'September brings new students and December brings parties; compare with the same quarter last year.',
      },
    },
    {
      ref: 'CT-I07',
      priority: 'CT-P02',
      title: 'Residents who feel safe in the city by day',
      unit: { kind: 'percent', label: '%', decimals: 1 },
      direction: 'higher',
      frequency: 'survey',
      rollUp: 'latest',
      baseline: {
        label: 'Crime Survey 2024',
        value: 60,
        source:
          'Coventry Community Safety Partnership Plan 2025-2028, page 9 (coventry.gov.uk/community-safety-crime)',
      },
      target: { kind: 'every-quarter', value: 65 },
      tolerance: { kind: 'absolute', value: 5 },
      card: {
        what: 'The share of residents who say that they feel safe when they are out in the city by day.',
        how: 'Those who answer “safe” or “very safe” in the council’s Crime Survey, as a share of all who answer the question.',
        good: 'Higher is better: the aim is 65% by the end of the plan.',
        source: `Coventry City Council, Crime Survey. The 60% of 2024 is published; later values are not. ${madeUp}`,
        caution: 'Those who answer choose to, so a small change may come from who answered.',
      },
    },
  ],
  actions: [
    {
      ref: 'CT-A03',
      priority: 'CT-P02',
      title: 'Keep taxi marshals and a staffed safe space going every Friday and Saturday night',
      outcome: 'Nobody who is unwell, lost or frightened is left alone in the city centre after midnight.',
      owners: [
        { name: 'Tobias Merrivale', agency: council },
        { name: 'Reverend Joy Addlestrop', agency: 'Street Pastors' },
      ],
      due: '2027-03-31',
      milestones: [
        { ref: 'CT-M031', title: 'Marshals in place to the end of the summer', due: '2026-05-01' },
        { ref: 'CT-M032', title: 'Winter rota funded and staffed', due: '2026-09-25' },
      ],
      indicators: ['CT-I06'],
    },
    {
      ref: 'CT-A04',
      priority: 'CT-P02',
      title: 'Light and film the walking routes between the station, the centre and the campus',
      outcome: 'Every stretch of the three main routes is lit and covered by a working camera.',
      owners: [
        { name: 'Gareth Nettlefold', agency: council },
        { name: 'Sergeant Callum Brightmore', agency: police },
      ],
      due: '2027-02-26',
      milestones: [
        { ref: 'CT-M041', title: 'Survey of the routes after dark', due: '2026-05-15' },
        { ref: 'CT-M042', title: 'First twelve cameras working', due: '2026-08-28' },
        { ref: 'CT-M043', title: 'Remaining twelve cameras working', due: '2027-02-26' },
      ],
      indicators: ['CT-I06', 'CT-I07'],
    },
  ],
};
