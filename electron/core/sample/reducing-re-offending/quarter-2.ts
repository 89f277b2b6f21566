import { done, type Said, underWay } from '../said.ts';

/** July to September 2026, in the words of the chair. */
export const reducingReOffendingQuarter2: Said = {
  actions: [
    underWay(
      'RR-A01',
      'Signed by the council, probation and two prisons of three. The third has a new governor, whom we meet on 29 October.',
      [done('RR-M011', '2026-06-24')],
      'amber',
    ),
    underWay(
      'RR-A02',
      'Nineteen employers have signed and 31 people have been interviewed. Retailers are slower than we hoped, so we are asking builders instead.',
      [done('RR-M021', '2026-07-31')],
      'amber',
    ),
    underWay(
      'RR-A03',
      'Cover is now seven evenings a week. Of 58 children met in hospital, 41 agreed to see the worker again.',
      [done('RR-M031', '2026-09-25')],
    ),
    underWay('RR-A04', 'The working group meets for the first time on 9 October with eleven schools.'),
    underWay(
      'RR-A05',
      'A treatment worker is on every weekday shift and met 83% of those who tested positive.',
      [done('RR-M051', '2026-07-27')],
    ),
    underWay('RR-A06', 'Seventeen homes were visited, sixteen of them within a day.'),
  ],
  answers: [
    {
      item: 'RR-I03',
      what: '62 of 88 people left prison to somewhere settled: 70.5% against a target of 85%, and 78.7% a year ago. It has fallen again, to the lowest that we hold.',
      why: 'Of the 26 with nowhere settled, 11 were released at less than two weeks’ notice, 9 were refused because of old rent arrears and 6 had an address that fell through on the day. The ten hostel beds that closed in May have not been replaced.',
      doing:
        'Ten beds in another hostel open on 7 December. Until then we pay for emergency rooms from week to week. Housing officers are in two prisons every Tuesday, taking applications twelve weeks ahead, and the council will look afresh at arrears of under £500.',
      owner: 'Desmond Applegarth, The Probation Service',
      by: '2027-03-31',
      confidence: 'low',
      ask: {
        kind: 'resource',
        text: 'Find £84,000 for a year of ten supported places on the first night, as costed in our answer to CSP-R08.',
      },
      stillSo: true,
    },
    {
      item: 'RR-A01',
      what: 'The release agreement was due on 31 August. The council, probation and two prisons have signed; the third prison has not.',
      why: 'That prison changed governor in July and its resettlement team is at half strength, so nobody could commit it to the meeting four weeks before release.',
      doing:
        'The new governor meets us on 29 October. The other two prisons have kept to the agreement since 1 September, which covers about two in three of our releases.',
      owner: 'Roisin Calloway, Coventry City Council',
      by: '2026-11-30',
      confidence: 'medium',
      ask: {
        kind: 'escalate',
        text: 'Write to the governor in the Board’s name if the agreement is not signed by 30 November.',
      },
    },
  ],
  gaps: [
    {
      items: ['RR-I05'],
      state: 'no-data',
      why: 'Not supplied by the analyst: the national system that holds employment outcomes was closed in September for an upgrade.',
    },
  ],
  contributions: [
    {
      priority: 'CT-P02',
      view: 'on-track',
      text: 'Of the 22 people whom we manage for violence at night, 19 kept away from the city centre as their licences require, and none was arrested there at a weekend. For our part it is going as it should.',
    },
    { priority: 'HA-P02', view: null, text: '' },
  ],
  requests: [
    {
      request: 'CSP-R08',
      text: 'Ten supported places for first nights would cost £84,000 for a year: £61,000 in rent and £23,000 for a support worker on three days a week. That is room for about 80 people to stay six weeks each, a few more than had nowhere settled to go last year.',
      complete: true,
    },
  ],
  notes: [
    {
      item: 'RR-A02',
      kind: 'success',
      title: 'From the workshop to the payroll',
      text: 'A young man who learnt bricklaying in prison was interviewed on a Tuesday by one of our new employers and started on the Thursday. He now brings his supervisor to speak to the next group.',
      travels: true,
    },
    {
      item: 'RR-A01',
      kind: 'note',
      title: 'The third prison',
      text: 'The regional director is willing to help but asked us not to use her name before the governor has been seen.',
      travels: false,
    },
  ],
};
