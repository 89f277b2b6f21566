import { type Said, underWay } from '../said.ts';

/** April to June 2026, in the words of the chair. */
export const harmAndAbuseQuarter1: Said = {
  actions: [
    underWay(
      'HA-A01',
      'Readers from five agencies have been named and the first 15 of the 40 cases have been read.',
    ),
    underWay(
      'HA-A02',
      'The second weekly group began on 9 June. A room and two facilitators are found for the evening group.',
    ),
    underWay('HA-A03', 'Three courses have been held, with 61 people.'),
    underWay('HA-A04', 'The agencies have agreed on one telephone number; the form is in draft.'),
    underWay('HA-A05', 'Nine of the twelve centres have signed.'),
    underWay('HA-A06', 'Six survivors are writing the course with us and are paid for their time.'),
  ],
  answers: [
    {
      item: 'HA-I02',
      what: '61 of 138 cases were repeats: 44.2% against a band of 28% to 40%, and 37.6% in the same quarter last year.',
      why: 'We do not know yet. Meetings are hearing more cases, so each gets less time. Housing moves that used to take six weeks take ten, and about a third of the repeats were waiting for one.',
      doing:
        'Five agencies are reading 40 repeat cases to find what the first plan lacked. Until they report, the co-ordinator telephones each victim four weeks after the meeting.',
      owner: 'Detective Inspector Fergus Oyelaran-Pike, West Midlands Police',
      by: '2026-12-18',
      confidence: 'low',
      ask: { kind: 'support', text: 'Support the reading of the 40 cases and ask for what it finds.' },
    },
    {
      item: 'HA-I05',
      what: 'The longest wait for a recovery programme reached 52 days in June, against a promise of 28 and a longest wait of 31 a year ago.',
      why: 'One of two facilitators left in March and the post stood empty for ten weeks. Eleven people waited longer than four weeks.',
      doing:
        'The post was filled on 1 June. A second weekly group began on 9 June and an evening group opens on 3 August. Everybody who waits gets a call each week.',
      owner: 'Nadia Winterbourne, Coventry City Council',
      by: '2026-09-30',
      confidence: 'high',
      ask: { kind: 'resource', text: 'Find £18,000 so that the evening group can run until March 2027.' },
    },
  ],
  contributions: [
    {
      priority: 'CT-P02',
      view: 'on-track',
      text: 'The safe space was open every weekend and our advisers were there for half of them. Women tell us that it makes the difference between going home and staying out.',
    },
  ],
  requests: [
    {
      request: 'CSP-R07',
      text: 'We have asked both providers for the names that we may match with the MARAC register, and have their agreement to share.',
      complete: false,
    },
  ],
};
