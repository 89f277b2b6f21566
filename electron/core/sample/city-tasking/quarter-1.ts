import { completed, done, notStarted, type Said, underWay } from '../said.ts';

/** April to June 2026, in the words of the chair. */
export const cityTaskingQuarter1: Said = {
  actions: [
    underWay(
      'CT-A01',
      'The patrol plan and the outreach rota were agreed before half-term and both began on 1 June.',
      [done('CT-M011', '2026-05-27')],
    ),
    underWay('CT-A02', 'Wardens are keeping a log of every breach, which will be the evidence of need.'),
    underWay('CT-A03', 'Marshals stood at both ranks every weekend. The safe space helped 164 people.', [
      done('CT-M031', '2026-05-01'),
    ]),
    underWay(
      'CT-A04',
      'The routes were walked after dark with students and shift workers. The order for cameras is placed.',
      [done('CT-M041', '2026-05-14')],
    ),
    notStarted('CT-A05', 'The marking kits have been bought; the first Saturday is 4 July.'),
    completed(
      'CT-A06',
      '2026-06-30',
      'Visits are now offered in every neighbourhood. Of 71 homes burgled twice, 66 accepted.',
      [done('CT-M061', '2026-06-30')],
    ),
  ],
  answers: [
    {
      item: 'CT-I01',
      what: '1,886 incidents against a target of 1,650, and 164 more than in the same quarter last year. May and June were both unusually high.',
      why: 'A dry spring brought people out early. About 90 of the additional reports are of off-road bikes in three parks; about 40 come from one shopping parade in the north of the city.',
      doing:
        'The summer plan began on 1 June in the three busiest neighbourhoods, four weeks earlier than last year. The parade has a joint patrol on five evenings a week. Inspector Dunwell leads both.',
      owner: 'Inspector Marsha Dunwell, West Midlands Police',
      by: '2026-09-30',
      confidence: 'medium',
      ask: { kind: 'note', text: 'Note the early start of the summer plan.' },
    },
  ],
  arguedAway: [
    {
      item: 'CT-I02',
      reason:
        'The figure of 82.6% is a fault of recording. From 6 April to 12 June the new contractor closed jobs in its system a day after the crew had been. We checked 60 photographs: 54 fly-tips, or 90%, were gone in time. The fault has been mended.',
    },
  ],
  contributions: [
    {
      priority: 'HA-P02',
      view: 'on-track',
      text: 'Licensing officers visited 38 venues with the police and found staff ready to help in all but four. Those four have been seen again.',
    },
  ],
  requests: [
    {
      request: 'CSP-R03',
      text: 'The lists are ready for nine of the eleven neighbourhood teams and will go to Members once the last two teams are settled in September.',
      complete: false,
    },
  ],
};
