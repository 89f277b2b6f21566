import type { IndicatorReading } from '../../../shared/model/entries.ts';
import { indicatorReading } from '../../../shared/model/entries.ts';
import { type SubGroupId, subGroupId } from '../../../shared/model/ids.ts';
import type { Frequency, Period, Quarter } from '../../../shared/model/period.ts';
import { quarter } from '../../../shared/model/period.ts';
import type { PlanSourceInput } from '../../../shared/model/plan-source.ts';
import { periodsOf } from '../../../shared/rules/period.ts';
import { addQuarters, compareQuarters, quartersBetween } from '../../../shared/rules/quarter.ts';
import { ratioOf } from '../../../shared/rules/reading-value.ts';
import { cityTaskingCourses } from './city-tasking/courses.ts';
import { cityTasking } from './city-tasking.ts';
import { type Course, draw } from './course.ts';
import { harmAndAbuseCourses } from './harm-and-abuse/courses.ts';
import { harmAndAbuse } from './harm-and-abuse.ts';
import { joined } from './part.ts';
import { preventCourses } from './prevent/courses.ts';
import { prevent } from './prevent.ts';
import { reducingReOffendingCourses } from './reducing-re-offending/courses.ts';
import { reducingReOffending } from './reducing-re-offending.ts';

type IndicatorInput = NonNullable<PlanSourceInput['indicators']>[number];

const plan = joined(cityTasking, harmAndAbuse, reducingReOffending, prevent);
const courses = {
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
type Arrival = { readonly quarter: Quarter; readonly reading: IndicatorReading };

function arrivalsOf(indicator: IndicatorInput): Arrival[] {
  const course = courses[indicator.ref];
  if (course === undefined) return [];
  const due = rounds.flatMap((round) =>
    periodsOf(addQuarters(round, -(indicator.lag ?? 0)), indicator.frequency).map((period) => ({
      quarter: round,
      period,
    })),
  );
  const parts = partsOf(
    indicator,
    course,
    due.map(({ period }) => period),
  );
  return due.flatMap(({ quarter, period }) => {
    const part = parts(period);
    if (part === null) return [];
    const { state, note } = course.states?.[period] ?? { state: 'final', note: '' };
    const values = state === 'no-data' ? nothing : part;
    return [
      {
        quarter,
        reading: indicatorReading.parse({ indicator: indicator.ref, period, ...values, state, note }),
      },
    ];
  });
}

type Parts = Pick<IndicatorReading, 'value' | 'numerator' | 'denominator'>;

const nothing: Parts = { value: null, numerator: null, denominator: null };

/** What a course says or draws for each period; null where it says that nothing was supplied. */
function partsOf(
  indicator: IndicatorInput,
  course: Course,
  periods: readonly Period[],
): (period: Period) => Parts | null {
  const seasonOf = (period: string) => seasonIndex(period, indicator.frequency);
  const drawn = course.wave && draw(indicator.ref, finely(course.wave, indicator), periods, seasonOf);
  const of = wholeOf(indicator, course, periods, seasonOf);
  return (period) => {
    const said = course.said?.[period];
    if (course.none?.includes(period) || (course.only && said === undefined)) return null;
    const { ratio } = indicator;
    if (!ratio) return { ...nothing, value: typeof said === 'number' ? said : (drawn?.get(period) ?? 0) };
    const denominator = Array.isArray(said) ? said[1] : (of(period) ?? 0);
    const share = ((drawn?.get(period) ?? 0) * denominator) / ratio.per;
    const numerator = Array.isArray(said) ? said[0] : typeof said === 'number' ? said : Math.round(share);
    return { value: ratioOf(numerator, denominator, ratio), numerator, denominator };
  };
}

/** A share is drawn to four decimals more than it prints, so that its numerator is what gets rounded. */
const finely = (wave: NonNullable<Course['wave']>, { ratio }: IndicatorInput) =>
  ratio ? { ...wave, decimals: 4 } : wave;

/** What a ratio is taken of: a number, a wave of its own, or the values of another indicator. */
function wholeOf(
  { ref }: IndicatorInput,
  { of }: Course,
  periods: readonly Period[],
  seasonOf: (period: string) => number,
): (period: Period) => number | undefined {
  if (of === undefined || typeof of === 'number') return () => of;
  if (typeof of === 'object') {
    const whole = draw(`${ref} of`, of, periods, seasonOf);
    return (period) => whole.get(period);
  }
  const other = plan.indicators.find((one) => one.ref === of);
  const values = new Map(
    (other ? arrivalsOf(other) : []).map(({ reading }) => [reading.period, reading.value ?? 0]),
  );
  return (period) => values.get(period);
}

/** Which month or quarter of the financial year a period is, from 0; a year is always the first. */
function seasonIndex(period: string, frequency: Frequency): number {
  switch (frequency) {
    case 'month':
      return (Number(period.slice(5, 7)) + 8) % 12;
    case 'quarter':
      return Number(period[9]) - 1;
    case 'year':
    case 'survey':
      return 0;
  }
}

const arrivals = plan.indicators.map((indicator) => ({ indicator, arrived: arrivalsOf(indicator) }));

/** Every reading that had come in by the round of 2025-26 Quarter 4. */
export const pastReadings: IndicatorReading[] = arrivals.flatMap(({ arrived }) =>
  arrived.filter(({ quarter }) => compareQuarters(quarter, lastOfPast) <= 0).map(({ reading }) => reading),
);

/** What came in for one quarter's round: supplied centrally, and entered by each sub-group's chair. */
export type RoundReadings = {
  readonly central: IndicatorReading[];
  readonly entered: ReadonlyMap<SubGroupId, IndicatorReading[]>;
};

/** The readings of a quarter's round; late indicators bring those of the quarter that they are judged on. */
export function sampleReadings(round: Quarter): RoundReadings {
  const central: IndicatorReading[] = [];
  const entered = new Map<SubGroupId, IndicatorReading[]>();
  for (const { indicator, arrived } of arrivals) {
    const own = arrived.filter(({ quarter }) => quarter === round).map(({ reading }) => reading);
    if (indicator.supplied === 'centrally') central.push(...own);
    else entered.set(leadOf(indicator), [...(entered.get(leadOf(indicator)) ?? []), ...own]);
  }
  return { central, entered };
}

const leadOf = (indicator: IndicatorInput): SubGroupId =>
  subGroupId.parse(indicator.lead ?? plan.priorities.find(({ ref }) => ref === indicator.priority)?.lead);
