import { done, type Said, underWay } from '../said.ts';

/** April to June 2026, in the words of the chair: no exceptions. */
export const preventQuarter1: Said = {
  actions: [
    underWay('PV-A01', 'Forty-one of 116 schools have sent somebody, and six more dates are fixed.'),
    underWay('PV-A02', 'A neighbouring city has agreed to be our peer reviewer.'),
    underWay(
      'PV-A03',
      'The ten venues for the exercise have been chosen with the Business Improvement District.',
    ),
    underWay('PV-A04', 'Sixty people came to the first evening. The hardest questions were about schools.', [
      done('PV-M041', '2026-06-25'),
    ]),
  ],
  contributions: [
    {
      priority: 'CT-P02',
      view: 'on-track',
      text: 'Three in five of the large venues have a tested plan, as we hoped by now.',
    },
  ],
};
