import { type IndicatorReading, indicatorReading } from '../../../shared/model/entries.ts';
import { type SubGroupId, subGroupId } from '../../../shared/model/ids.ts';
import { type Quarter, quarter } from '../../../shared/model/period.ts';
import { periodsOf } from '../../../shared/rules/period.ts';
import { addQuarters, compareQuarters, quartersBetween } from '../../../shared/rules/quarter.ts';
import { cityTaskingCourses } from './city-tasking/courses.ts';
import { cityTasking } from './city-tasking.ts';
import { type Courses, follow } from './course.ts';
import { harmAndAbuseCourses } from './harm-and-abuse/courses.ts';
import { harmAndAbuse } from './harm-and-abuse.ts';
import { joined, type PlanPart } from './part.ts';
import { preventCourses } from './prevent/courses.ts';
import { prevent } from './prevent.ts';
import { reducingReOffendingCourses } from './reducing-re-offending/courses.ts';
import { reducingReOffending } from './reducing-re-offending.ts';

type Indicator = PlanPart['indicators'][number];

const plan = joined(cityTasking, harmAndAbuse, reducingReOffending, prevent);
const courses: Courses = {
  ...cityTaskingCourses,
  ...harmAndAbuseCourses,
  ...reducingReOffendingCourses,
  ...preventCourses,
};

/** The rounds in which the sample's readings came in: three years and a half, to September 2026. */
const rounds = quartersBetween(quarter.parse('2023-24 Q1'), quarter.parse('2026-27 Q2'));
/** The last round before those that the sample plays through. */
const lastOfPast = quarter.parse('2025-26 Q4');

/** A reading and the quarter in whose round it came in, which for a late one is after its own. */
type Arrival = { readonly round: Quarter; readonly reading: IndicatorReading };

function arrivalsOf(indicator: Indicator): Arrival[] {
  const { ref, frequency, ratio = null, lag = 0 } = indicator;
  const due = rounds.flatMap((round) =>
    periodsOf(addQuarters(round, -lag), frequency).map((period) => ({ round, period })),
  );
  const course = courses[ref] ?? {};
  const partsOf = follow(course, { ref, frequency, ratio, periods: due.map((one) => one.period) }, countsOf);
  return due.flatMap(({ round, period }) => {
    const parts = partsOf(period);
    const { state, note } = course.states?.[period] ?? { state: 'final', note: '' };
    const values = state === 'no-data' ? { value: null, numerator: null, denominator: null } : parts;
    return values === null
      ? []
      : [{ round, reading: indicatorReading.parse({ indicator: ref, period, ...values, state, note }) }];
  });
}

/** The values of another indicator, by period. */
function countsOf(ref: string): (period: string) => number | undefined {
  const other = plan.indicators.find((one) => one.ref === ref);
  const values = new Map<string, number | null>(
    other && arrivalsOf(other).map(({ reading }) => [reading.period, reading.value]),
  );
  return (period) => values.get(period) ?? undefined;
}

const arrivals = plan.indicators.map((indicator) => ({ indicator, arrived: arrivalsOf(indicator) }));

/** Every reading that had come in by the round of 2025-26 Quarter 4. */
export const pastReadings: IndicatorReading[] = arrivals.flatMap(({ arrived }) =>
  arrived.filter(({ round }) => compareQuarters(round, lastOfPast) <= 0).map(({ reading }) => reading),
);

/** What came in for one quarter's round: supplied centrally, and entered by each sub-group's chair. */
export type RoundReadings = {
  readonly central: IndicatorReading[];
  readonly entered: ReadonlyMap<SubGroupId, IndicatorReading[]>;
};

/** The readings of a quarter's round; late indicators bring those of the quarter that they are judged on. */
export function sampleReadings(quarter: Quarter): RoundReadings {
  const central: IndicatorReading[] = [];
  const entered = new Map<SubGroupId, IndicatorReading[]>();
  for (const { indicator, arrived } of arrivals) {
    const own = arrived.filter(({ round }) => round === quarter).map(({ reading }) => reading);
    const lead = leadOf(indicator);
    if (indicator.supplied === 'centrally') central.push(...own);
    else entered.set(lead, [...(entered.get(lead) ?? []), ...own]);
  }
  return { central, entered };
}

const leadOf = ({ lead, priority }: Indicator): SubGroupId =>
  subGroupId.parse(lead ?? plan.priorities.find(({ ref }) => ref === priority)?.lead);
