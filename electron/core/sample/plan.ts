import { type PlanSource, planSource } from '../../../shared/model/plan-source.ts';
import { sampleCalendar } from './calendar.ts';
import { cityTasking } from './city-tasking.ts';
import { evidence } from './evidence.ts';
import { harmAndAbuse } from './harm-and-abuse.ts';
import { joined } from './part.ts';
import { prevent } from './prevent.ts';
import { pastReadings } from './readings.ts';
import { reducingReOffending } from './reducing-re-offending.ts';
import { requests } from './requests.ts';

/** The three themes in the wording that Coventry adopted for 2025 to 2028. */
const themes = [
  {
    ref: 'CSP-T01',
    title: 'Reducing offending, reoffending and serious violence',
    wording: 'What we do with those who harm others, and with those who might.',
  },
  {
    ref: 'CSP-T02',
    title: 'Public place safety and reassurance',
    wording: 'What we do for the places that belong to everybody.',
  },
  {
    ref: 'CSP-T03',
    title: 'Tackling exploitation and protecting victims of crime',
    wording: 'What we do for those who have been harmed, and for those whom others would use.',
  },
];

/** The partnership's plan as its secretariat would type it, with the readings of past years. */
export const samplePlan: PlanSource = planSource.parse({
  schema: 'csp.plan-source/1',
  title: 'Coventry Community Safety Partnership Plan 2025 to 2028',
  from: '2025-04-01',
  to: '2028-03-31',
  ruleSet: {
    version: 1,
    targetRule: 'havering',
    amber: 'watch',
    overPerformance: true,
    spc: true,
    screenOutliers: true,
    points: 36,
    adoptedOn: '2026-02-19',
    why: 'The Board wants to hear when something is off its target and getting worse, when it is far better than asked, and when a run chart shows a change that chance does not explain; and to hear of nothing else.',
  },
  calendar: sampleCalendar,
  evidence,
  themes,
  ...joined(cityTasking, harmAndAbuse, reducingReOffending, prevent),
  requests,
  readings: pastReadings,
});
