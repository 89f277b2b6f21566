import { completed, done, type Said, underWay } from '../said.ts';

/** July to September 2026, in the words of the chair. It arrives four days late. */
export const harmAndAbuseQuarter2: Said = {
  actions: [
    underWay(
      'HA-A01',
      'All 40 cases have been read and the findings are in our answer below. The new plan is used at every meeting from 16 October.',
      [done('HA-M011', '2026-07-29')],
    ),
    completed(
      'HA-A02',
      '2026-09-28',
      'Both groups run. Nobody now on the list has waited longer than 27 days.',
      [done('HA-M021', '2026-08-03')],
    ),
    underWay(
      'HA-A03',
      '118 people have been trained, among them every marshal and half of all door staff in the centre.',
      [done('HA-M031', '2026-07-24')],
    ),
    underWay(
      'HA-A04',
      'The single form was agreed by all seven agencies on 24 September and is on trial in two.',
      [done('HA-M041', '2026-09-24')],
    ),
    completed('HA-A05', '2026-08-21', 'All twelve centres are open, each with two trained people.', [
      done('HA-M051', '2026-08-14'),
      done('HA-M052', '2026-08-21'),
    ]),
    underWay('HA-A06', 'The course is written and was tried out with twenty housing officers.', [
      done('HA-M061', '2026-09-16'),
    ]),
  ],
  answers: [
    {
      item: 'HA-I02',
      what: '66 of 142 cases were repeats: 46.5% against a band of 28% to 40%. This is the second quarter above the band, and 40.6% were repeats a year ago.',
      why: 'Of the 40 cases that we read, 17 had no plan at all for the person who causes the harm. In 12 the victim had moved and been found again. Six were one incident referred twice and counted twice. Five had nothing in common.',
      doing:
        'From 16 October every repeat case leaves the meeting with one named lead and a plan for the person who causes the harm; a probation officer sits at the table to make it. The co-ordinator checks each referral for double counting. Housing has set aside four moves a month.',
      owner: 'Detective Inspector Fergus Oyelaran-Pike, West Midlands Police',
      by: '2027-03-31',
      confidence: 'medium',
      ask: {
        kind: 'support',
        text: 'Ask the Probation Service to make its officer’s place at the meeting permanent.',
      },
    },
    {
      item: 'HA-I09',
      what: 'Of the 218 hate crimes recorded from April to June, 21 had a positive outcome by the end of September: 9.6% against a target of 14.5%, and 13.5% a year before.',
      why: 'About half of the shortfall is abuse on buses and in shops, where pictures had been wiped before anybody asked for them. The rest is delay: 31 cases wait for a decision, twice as many as last year, and some of those will still count.',
      doing:
        'Since September the crime desk asks for pictures within 48 hours, and the bus company keeps them for 60 days. A detective sergeant goes through every undecided case each fortnight and somebody telephones the victim each time.',
      owner: 'Detective Inspector Fergus Oyelaran-Pike, West Midlands Police',
      by: '2027-03-31',
      confidence: 'medium',
      ask: {
        kind: 'escalate',
        text: 'Ask the Crown Prosecution Service to name one lawyer to review hate crime from Coventry.',
      },
    },
    {
      item: 'HA-A05',
      what: 'All twelve reporting centres opened on 21 August, sixteen weeks early.',
      why: 'Coventry Faiths Together found the last three rooms in a fortnight and its volunteers trained in the evenings.',
      doing: 'We shall count what comes through each centre and close none before a year is out.',
      owner: 'Yusuf Larkrise, Coventry Faiths Together',
      ask: { kind: 'note', text: 'Note the result, and thank the 24 volunteers.' },
    },
  ],
  raised: [
    {
      item: null,
      priority: 'HA-P01',
      title: 'No refuge in the city for larger families',
      class: 'under',
      why: 'Nine families with four or more children could not be placed in Coventry this quarter. No indicator counts it, and the Board should know.',
      answers: {
        what: 'Nine families with four or more children were placed outside the city, the furthest 90 miles from the children’s school.',
        why: 'Both of the family rooms in the city’s refuge have been closed since July for fire safety works, which found asbestos.',
        doing:
          'The landlord finishes one room by 18 December and the other by the end of January. Until then we pay for travel to school, and two houses are being made ready as dispersed refuge.',
        owner: 'Dr Anjali Fairbourne, Coventry City Council',
        by: '2027-01-29',
        confidence: 'medium',
        ask: {
          kind: 'note',
          text: 'Note that children are travelling a long way, and for how long it will last.',
        },
      },
    },
  ],
  gaps: [
    {
      items: ['HA-I10'],
      state: 'not-releasable',
      why: 'The Home Office releases the figures for April to June on 5 November. Until then ours may not be quoted.',
    },
  ],
  contributions: [
    {
      priority: 'CT-P02',
      view: 'off-track',
      text: 'The safe space was shut on eleven nights for want of staff, four of them in the students’ first fortnight. On those nights our advisers were called to the emergency department instead, too late to be of much use. Women whom we support have stopped going out after ten. A full rota on paper is not yet a door that opens.',
    },
  ],
  requests: [
    {
      request: 'CSP-R07',
      text: 'Of 118 people who finished a recovery programme in 2024-25, 14 were heard at MARAC again within a year: 11.9%. We shall report it each autumn.',
      complete: true,
    },
  ],
  notes: [
    {
      item: 'HA-A02',
      kind: 'success',
      title: 'The evening that made room',
      text: 'A woman who works days wrote to us: “I had been on the list three times and had to say no three times. The evening group is the first thing that was arranged as if I had a life.” Fourteen people have now finished it, and eleven of them work.',
      travels: true,
    },
    {
      item: 'HA-I02',
      kind: 'note',
      title: 'Double counting',
      text: 'If double counts are the same share all year, the figure would be nearer 40%. Have the whole register checked before anybody says so.',
      travels: false,
    },
  ],
};
