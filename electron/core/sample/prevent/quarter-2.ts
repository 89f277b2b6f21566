import { done, type Said, underWay } from '../said.ts';

/** July to September 2026, in the words of the chair: no exceptions, and a view of the city centre. */
export const preventQuarter2: Said = {
  actions: [
    underWay(
      'PV-A01',
      'Sixty-three of 116 schools have been trained, among them eleven of the secondary schools.',
      [done('PV-M011', '2026-07-16')],
    ),
    underWay('PV-A02', 'The peer review took place on 22 and 23 September. Its report is due in October.', [
      done('PV-M021', '2026-09-23'),
    ]),
    underWay(
      'PV-A03',
      'Ten venues took part in the exercise on 10 September. All ten changed their plan because of it.',
      [done('PV-M031', '2026-09-10')],
    ),
    underWay(
      'PV-A04',
      'The second evening was held in the north of the city with 85 people and interpreters in three languages.',
      [done('PV-M041', '2026-06-25'), done('PV-M042', '2026-09-22')],
    ),
  ],
  contributions: [
    {
      priority: 'CT-P02',
      view: 'at-risk',
      text: 'Twenty-five of the 40 large venues have a tested plan, which meets the target. But the largest, which hold a third of all who are out on a Saturday night, are slower than the rest. We meet their owners in November.',
    },
  ],
  requests: [
    {
      request: 'CSP-R09',
      text: 'A draft page has been read by those who came to our second evening. They asked for shorter sentences and for a telephone number at the top; both are being done.',
      complete: false,
    },
  ],
  notes: [
    {
      item: 'PV-A04',
      kind: 'success',
      title: 'Asked, and answered',
      text: 'At the second evening a father asked whether a referral would follow his son for life. The panel’s chair showed him, step by step, what is kept and for how long. He has since asked us to come to his mosque, and forty people came.',
      travels: true,
    },
    {
      item: null,
      kind: 'note',
      title: 'For the next meeting of the group',
      text: 'Agree who chairs the panel while the deputy is away in December.',
      travels: false,
    },
  ],
};
