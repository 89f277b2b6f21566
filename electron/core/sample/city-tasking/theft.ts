import { madeUp, type PlanPart } from '../part.ts';

const police = 'West Midlands Police';

export const theft: PlanPart = {
  priorities: [
    {
      ref: 'CT-P03',
      theme: 'CSP-T02',
      title: 'Fewer homes broken into and fewer vehicles taken',
      wording:
        'Burglary and vehicle crime have fallen; motorcycles are the exception that Members asked about. We will keep the fall going and turn the exception round.',
      lead: 'sg:city-tasking',
      evidence: ['CSP-E02', 'CSP-E04', 'CSP-E13'],
    },
  ],
  indicators: [
    {
      ref: 'CT-I08',
      priority: 'CT-P03',
      title: 'Residential burglaries per 1,000 households',
      unit: { kind: 'rate', label: 'per 1,000 households', decimals: 2 },
      direction: 'lower',
      frequency: 'quarter',
      rollUp: 'ratio',
      ratio: { numerator: 'Residential burglaries', denominator: 'Households', per: 1000 },
      lag: 1,
      baseline: {
        label: 'Year to December 2024, a quarter of 11.71',
        value: 2.93,
        source:
          'Office for National Statistics, Police force area data tables, year ending December 2024, Table C4 (ons.gov.uk)',
      },
      target: { kind: 'every-quarter', value: 2.8 },
      tolerance: { kind: 'percent', value: 10 },
      supplied: 'centrally',
      card: {
        what: 'How often homes in Coventry are broken into, for every 1,000 households.',
        how: 'Residential burglaries of the quarter are divided by the city’s 134,100 households, the figure that national tables use.',
        good: 'Lower is better: 2.8 a quarter would be a little better than the year before the plan.',
        source: `West Midlands Police recorded crime, in the form of the national tables, one quarter late. ${madeUp}`,
      },
    },
    {
      ref: 'CT-I09',
      priority: 'CT-P03',
      title: 'Vehicle offences',
      unit: { kind: 'count', label: 'offences', decimals: 0 },
      direction: 'lower',
      frequency: 'month',
      rollUp: 'sum',
      baseline: {
        label: 'Year to December 2024, a quarter of 4,102',
        value: 1025.5,
        source:
          'Office for National Statistics, Police force area data tables, year ending December 2024, Table C2 (ons.gov.uk)',
      },
      target: { kind: 'every-quarter', value: 960 },
      tolerance: { kind: 'percent', value: 10 },
      supplied: 'centrally',
      rebases: [
        {
          from: '2025-01',
          reason:
            'From January 2025 two large estates in the east of the city came under the camera scheme and thefts there fell at once; limits drawn across the change would describe neither time.',
          by: 'Wei Ling Hathersage',
          on: '2025-10-06',
        },
      ],
      card: {
        what: 'Cars, vans and motorcycles stolen, broken into or tampered with in Coventry.',
        how: 'Recorded vehicle offences are counted by the month in which they were recorded.',
        good: 'Fewer is better: the target is a little over 6% below a quarter of the published figure for 2024.',
        source: `West Midlands Police recorded crime, drawn by the Partnership Intelligence Liaison Team. ${madeUp}`,
      },
    },
    {
      ref: 'CT-I10',
      priority: 'CT-P03',
      title: 'Motorcycles and mopeds stolen',
      unit: { kind: 'count', label: 'thefts', decimals: 0 },
      direction: 'lower',
      frequency: 'month',
      rollUp: 'sum',
      target: { kind: 'every-quarter', value: 48 },
      tolerance: { kind: 'absolute', value: 6 },
      partOf: 'CT-I09',
      card: {
        what: 'Motorcycles, mopeds and scooters taken from homes, streets and car parks in Coventry.',
        how: 'Recorded thefts are counted by the month in which they were recorded; they are also part of all vehicle offences.',
        good: 'Fewer is better: the target of 48 a quarter holds the level from before the plan.',
        source: `West Midlands Police recorded crime, counted by the neighbourhood crime desk. ${madeUp}`,
        caution: 'A machine found within the day is still counted.',
      },
    },
  ],
  actions: [
    {
      ref: 'CT-A05',
      priority: 'CT-P03',
      title: 'Mark, chain and anchor motorcycles with riders and retailers',
      outcome:
        'Six hundred machines marked and two hundred anchored, most of them in the four wards that lose most.',
      owners: [
        { name: 'Sergeant Hollie Rackstraw', agency: police },
        { name: 'Dev Summerlee', agency: 'Motorcycle Retailers’ Forum' },
      ],
      due: '2027-03-31',
      milestones: [
        { ref: 'CT-M051', title: 'First 200 machines marked', due: '2026-09-30' },
        { ref: 'CT-M052', title: 'Anchors at three public car parks', due: '2026-12-18' },
      ],
      indicators: ['CT-I10'],
    },
    {
      ref: 'CT-A06',
      priority: 'CT-P03',
      title: 'Visit every home that is burgled twice in a year, within ten days',
      outcome: 'No household is burgled a third time for want of a lock, a light or a word of advice.',
      owners: [
        { name: 'Chief Inspector Leila Haverstock', agency: police },
        { name: 'Edith Marlowe-Singh', agency: 'West Midlands Fire Service' },
      ],
      due: '2026-06-30',
      milestones: [{ ref: 'CT-M061', title: 'Visits offered in all neighbourhoods', due: '2026-06-30' }],
      indicators: ['CT-I08'],
    },
  ],
};
