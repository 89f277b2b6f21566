import { done, type Said, underWay } from '../said.ts';

/** April to June 2026. The chair sent a Word report; this is what the secretariat typed in from it. */
export const reducingReOffendingQuarter1: Said = {
  actions: [
    underWay(
      'RR-A01',
      'The draft is agreed with the housing service. Two prisons are content; one has not answered.',
      [done('RR-M011', '2026-06-24')],
      'amber',
    ),
    underWay('RR-A02', 'Nine employers have signed, the council first.'),
    underWay(
      'RR-A03',
      'Youth workers cover five evenings a week in the emergency department and three in custody.',
    ),
    underWay('RR-A04', 'Four head teachers have offered to lead the working group.'),
    underWay('RR-A05', 'Workers cover the day shifts on three weekdays.'),
    underWay('RR-A06', 'Twelve homes were visited, all within a day of the report.'),
  ],
  answers: [
    {
      item: 'RR-I03',
      what: '66 of 90 people left prison to somewhere settled: 73.3% against a target of 85%, and 78.3% a year ago.',
      why: 'A hostel with ten beds closed in May. Releases at short notice account for about half of those who had nowhere to go.',
      doing:
        'We pay for emergency rooms from week to week, and the release agreement will bring housing officers in twelve weeks before each release.',
      owner: 'Desmond Applegarth, The Probation Service',
      by: '2026-12-31',
      confidence: 'low',
      ask: { kind: 'support', text: 'Support a search for ten supported places to replace the hostel.' },
    },
    {
      item: 'RR-I04',
      what: '121 of 185 unpaid work orders began within 14 days: 65.4% against a target of 75%, and 75.7% a year ago.',
      why: 'Four of eleven supervisors left in March and groups had to be cancelled, 38 of them in the quarter.',
      doing:
        'Four supervisors have been appointed and start on 6 July. Saturday groups run until the queue is gone.',
      owner: 'Imogen Tallowby, The Probation Service',
      by: '2026-09-30',
      confidence: 'high',
      ask: { kind: 'note', text: '' },
    },
  ],
  contributions: [
    {
      priority: 'CT-P02',
      view: 'on-track',
      text: 'Nobody whom we manage for violence at night was arrested in the city centre this quarter.',
    },
    { priority: 'HA-P02', view: null, text: '' },
  ],
};
