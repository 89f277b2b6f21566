import { completed, done, moved, type Said, underWay } from '../said.ts';

/** July to September 2026, in the words of the chair. */
export const cityTaskingQuarter2: Said = {
  actions: [
    underWay(
      'CT-A01',
      'Patrols and outreach ran every evening from June. Two of the three neighbourhoods asked us to keep the youth workers until half-term, and we have.',
      [done('CT-M011', '2026-05-27'), done('CT-M012', '2026-08-13')],
    ),
    underWay(
      'CT-A02',
      'The evidence is gathered: 337 breaches in nine months, half of them street drinking. Residents and traders have until 27 November to tell us what they think.',
      [done('CT-M021', '2026-07-30')],
    ),
    underWay(
      'CT-A03',
      'Marshals stood at both ranks every weekend. The safe space had a thin summer and closed on eleven nights; since 25 September the winter rota is full and paid for.',
      [done('CT-M031', '2026-05-01'), done('CT-M032', '2026-09-25')],
    ),
    underWay(
      'CT-A04',
      'Five of the first twelve cameras work. Seven wait for electricity; the lighting is finished on two routes of three.',
      [
        done('CT-M041', '2026-05-14'),
        moved(
          'CT-M042',
          '2026-11-27',
          'Seven camera columns need a new electricity connection, and the network operator cannot dig before 9 November.',
        ),
      ],
    ),
    underWay('CT-A05', 'Riders queue for the Saturday sessions: 206 machines have been marked.', [
      done('CT-M051', '2026-09-26'),
    ]),
    completed('CT-A06', '2026-06-30', 'Finished last quarter; the visits go on.', [
      done('CT-M061', '2026-06-30'),
    ]),
  ],
  answers: [
    {
      item: 'CT-I01',
      what: '1,988 incidents against a target of 1,700, and 198 more than in the same quarter last year. August, with 692, is the highest month that we hold.',
      why: 'About 110 of the 198 are motorcycle ride-outs and off-road bikes, reported from four parks. About 60 are gatherings outside two takeaways that open late. A new online form, live since June, will have added some; we cannot yet say how many.',
      doing:
        'Since mid-September the off-road team has worked every weekend, with drones, and has seized 23 machines. The council has called in the door plans of both takeaways and reviews one licence on 12 November. Youth workers stay in the two neighbourhoods until half-term.',
      owner: 'Inspector Marsha Dunwell, West Midlands Police',
      by: '2026-12-31',
      confidence: 'medium',
      ask: {
        kind: 'decide',
        text: 'Agree to ask the Chief Constable to leave the off-road team in Coventry until the end of March; from January it would otherwise be shared with two other areas.',
      },
    },
    {
      item: 'CT-I10',
      what: '84 motorcycles and mopeds were stolen against a target of 48, and 49 in the same quarter last year. August alone saw 33.',
      why: 'Two groups took about 50 of the 84, mostly at night from driveways in the north-east, and rode many of them at ride-outs. About ten went from one unlit hospital car park. Half were scooters that can be started in under a minute.',
      doing:
        'Seven people were arrested on 3 September and four have been charged; thefts fell from 18 in the first half of September to 9 in the second. We have marked 206 machines and carry on each Saturday. The hospital fits lights and anchors in November.',
      owner: 'Sergeant Hollie Rackstraw, West Midlands Police',
      by: '2026-12-31',
      confidence: 'high',
      ask: {
        kind: 'support',
        text: 'Write with us to retailers, asking that no new machine leaves a Coventry showroom without marking and an anchor.',
      },
    },
    {
      item: 'CT-I09',
      what: '787 vehicle offences against a target of 960, and 150 fewer than in the same quarter last year, even though more motorcycles were stolen.',
      why: 'Thefts from parked cars fell most, by about 130. Two men who had stolen from cars across the east of the city were sentenced in June, and the camera scheme now covers both of the estates where they were busiest.',
      doing:
        'The cameras stay where they are. We are bringing the same pattern, one analyst and one detective on one list of names, to stolen motorcycles.',
      owner: 'Chief Inspector Leila Haverstock, West Midlands Police',
      ask: { kind: 'note', text: 'Note the fall, and thank the staff of the CCTV control room.' },
    },
    {
      item: 'CT-A04',
      what: 'The first twelve cameras should have worked by 28 August. Five do. The new day for the other seven is 27 November.',
      why: 'Seven columns need a new electricity connection. Two streets must be dug up for it, and that may not be done while they carry diverted traffic, until 6 November.',
      doing:
        'The network operator has booked 9 to 20 November. Until then two mobile camera towers stand on the station route on Friday and Saturday nights, and wardens walk it at closing time.',
      owner: 'Gareth Nettlefold, Coventry City Council',
      by: '2026-11-27',
      confidence: 'high',
      ask: {
        kind: 'escalate',
        text: 'Be ready to take it up with the network operator if the work is not finished on 20 November.',
      },
    },
  ],
  gaps: [
    {
      items: ['CT-I05'],
      state: 'no-data',
      why: 'Not supplied: the force’s People Services did not send the strength return for September. It is promised by 13 November.',
    },
  ],
  contributions: [
    {
      priority: 'HA-P02',
      view: 'on-track',
      text: 'We trained 46 door and bar staff with colleagues from Harm and Abuse Reduction, and every licensed venue in the centre now displays where to ask for help. The two streets that women named as frightening are lit.',
    },
  ],
  requests: [
    {
      request: 'CSP-R03',
      text: 'Members were sent the list of every neighbourhood team on 7 September, with a photograph and a telephone number for each officer. A new list goes out on the first working day of each month.',
      complete: true,
    },
    {
      request: 'CSP-R06',
      text: 'The Business Improvement District will carry our next survey to its 700 members. We are still looking for the best way to reach traders in the district centres and will have one by January.',
      complete: false,
    },
  ],
  disputes: [
    {
      indicator: 'CT-I06',
      period: '2026-09',
      why: 'Six offences are mapped to the bus station but happened beyond the ring road. We have asked the analyst to look again.',
    },
  ],
  notes: [
    {
      item: 'CT-A01',
      kind: 'success',
      title: 'A park given back',
      text: 'In May, residents said that they no longer crossed their park after six. Young people and officers spent August painting the shelter together. On 19 September two hundred people ate there at long tables, and there has been one report of trouble since.',
      travels: true,
    },
    {
      item: null,
      kind: 'note',
      title: 'Before the Board',
      text: 'Two sergeants’ posts are empty until December. Speak to the Superintendent before offering anything more for the city centre.',
      travels: false,
    },
  ],
};
