import type { PlanSourceInput } from '../../../shared/model/plan-source.ts';

const scrutiny = 'Scrutiny Co-ordination Committee, 11 September 2025, minute 21/25 (sample)';

/**
 * What others have asked of the partnership. The first five follow what Members asked for in a published
 * minute, in words of our own; days, minute numbers and answers are made up, like all later requests.
 */
export const requests: NonNullable<PlanSourceInput['requests']> = [
  {
    ref: 'CSP-R01',
    from: 'scrutiny',
    askedOn: '2025-09-11',
    minute: scrutiny,
    text: 'Use the council’s city-centre CCTV pictures when the police tell the public about an incident, wherever that would not put a conviction at risk.',
    owner: { kind: 'outside', name: 'West Midlands Police' },
    due: '2026-03-31',
    answer:
      'Agreed. Since February the press office asks the CCTV control room for pictures as a matter of course, once the officer in the case has said that no trial would be harmed.',
    answeredOn: '2026-03-12',
  },
  {
    ref: 'CSP-R02',
    from: 'scrutiny',
    askedOn: '2025-09-11',
    minute: scrutiny,
    text: 'Tell Members what is planned for police stations and other police buildings in the city.',
    owner: { kind: 'outside', name: 'West Midlands Police and Crime Commissioner' },
    due: '2026-07-31',
  },
  {
    ref: 'CSP-R03',
    from: 'scrutiny',
    askedOn: '2025-09-11',
    minute: scrutiny,
    text: 'Send Members an up-to-date list of the officers in each neighbourhood team, and keep it up to date.',
    owner: { kind: 'sub-group', subGroup: 'sg:city-tasking' },
    due: '2026-09-30',
  },
  {
    ref: 'CSP-R04',
    from: 'scrutiny',
    askedOn: '2025-09-11',
    minute: scrutiny,
    text: 'Take further action to make the city centre safer.',
    owner: { kind: 'outside', name: 'Cabinet Member for Policing and Equalities' },
    due: '2026-12-31',
  },
  {
    ref: 'CSP-R05',
    from: 'scrutiny',
    askedOn: '2025-09-11',
    minute: scrutiny,
    text: 'Ask that money be found for somebody to lead on the night-time economy in Coventry.',
    owner: { kind: 'outside', name: 'Mayor of the West Midlands' },
    due: '2026-10-30',
  },
  {
    ref: 'CSP-R06',
    from: 'scrutiny',
    askedOn: '2025-09-11',
    minute: scrutiny,
    text: 'Include the Business Improvement District, and businesses outside the city centre, in the next consultation.',
    owner: { kind: 'sub-group', subGroup: 'sg:city-tasking' },
    due: '2027-03-31',
  },
  {
    ref: 'CSP-R07',
    from: 'commissioner',
    askedOn: '2026-05-21',
    minute: 'Board, 21 May 2026, minute 6/26 (sample)',
    text: 'Show how many people who finish a recovery programme are heard at MARAC again within a year.',
    owner: { kind: 'sub-group', subGroup: 'sg:harm-and-abuse' },
    due: '2026-10-23',
  },
  {
    ref: 'CSP-R08',
    from: 'board',
    askedOn: '2026-08-20',
    minute: 'Board, 20 August 2026, minute 14/26 (sample)',
    text: 'Set out what it would cost to keep ten supported places open for people on their first night out of prison.',
    owner: { kind: 'sub-group', subGroup: 'sg:reducing-re-offending' },
    due: '2026-10-23',
  },
  {
    ref: 'CSP-R09',
    from: 'board',
    askedOn: '2026-08-20',
    minute: 'Board, 20 August 2026, minute 16/26 (sample)',
    text: 'Say in one page, for the public, what happens after somebody is referred to Prevent.',
    owner: { kind: 'sub-group', subGroup: 'sg:prevent' },
    due: '2027-01-22',
  },
];
