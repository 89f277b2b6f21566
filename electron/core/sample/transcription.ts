import { type SubGroupId, subGroupId } from '../../../shared/model/ids.ts';
import { type Day, day, type Quarter, quarter } from '../../../shared/model/period.ts';

/** A report that came by e-mail instead of a signed return, and who typed it in and when. */
export type SampleTranscription = {
  readonly quarter: Quarter;
  readonly subGroup: SubGroupId;
  readonly fileName: string;
  readonly source: 'word';
  readonly statedBy: string;
  readonly by: string;
  readonly on: Day;
  /** The whole text of the report; what was typed in from it are the explanations of that quarter. */
  readonly text: string;
};

const text = `REDUCING RE-OFFENDING GROUP
Highlight report to the Coventry Police and Crime Board
Quarter 1, April to June 2026
From: Desmond Applegarth, Chair, The Probation Service
Date: 24 July 2026

Beatrice, with apologies: my new laptop has not been built and I cannot open the return. Please take this as mine.

Status last quarter: Green        Status this quarter: Amber

1. Where we are off target

People leaving prison with somewhere settled to live: 66 of 90, which is 73.3% (target 85%; this time last year 78.3%). A hostel with ten beds closed in May. About half of those with nowhere to go were released at short notice. We are paying for emergency rooms from week to week, and the release agreement will bring housing officers in twelve weeks before each release. I own this; I hope to be back on track by the end of December but my confidence is low. I ask the Board to support a search for ten supported places to replace the hostel.

Unpaid work begun within 14 days: 121 of 185, which is 65.4% (target 75%; last year 75.7%). Four of our eleven supervisors left in March and groups were cancelled, 38 of them in the quarter. Four more started on 6 July and Saturday groups will run until the queue is gone. Imogen Tallowby has this in hand and it will be put right by the end of September. For the Board to note.

2. Actions

Release agreement (due 31 August): draft agreed with housing on 24 June. Two prisons content, one has not answered. Amber.
Employers: nine have signed, the council first. Green.
Youth workers: five evenings a week in the emergency department, three in custody. Green.
Schools: four head teachers have offered to lead the working group. Green.
Treatment on arrest: day shifts covered on three weekdays. Green.
Homes taken over: twelve visited, all within a day of the report. Green.

3. Other groups’ priorities

City centre after dark: on track. Nobody whom we manage for violence at night was arrested there this quarter.
Violence against women and girls: nothing to add.

4. Everything else is as planned and within tolerance.
`;

/** Reducing Re-Offending's report for April to June 2026. */
export const sampleTranscription: SampleTranscription = {
  quarter: quarter.parse('2026-27 Q1'),
  subGroup: subGroupId.parse('sg:reducing-re-offending'),
  fileName: 'RRG highlight report Q1 2026-27 FINAL v2.docx',
  source: 'word',
  statedBy: 'Desmond Applegarth, Chair of the Reducing Re-Offending Group',
  by: 'Owen Tregarrow',
  on: day.parse('2026-07-27'),
  text,
};
