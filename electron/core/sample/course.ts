import type { IndicatorReading } from '../../../shared/model/entries.ts';
import type { Ratio } from '../../../shared/model/indicator.ts';
import type { Frequency } from '../../../shared/model/period.ts';
import { ratioOf } from '../../../shared/rules/reading-value.ts';
import { roundTo } from '../../../shared/rules/round.ts';
import { seeded } from './seeded.ts';

/** How a figure goes on when nothing in particular happens. */
export type Wave = {
  readonly level: number;
  /** The usual distance from the level, as a share of it. */
  readonly spread: number;
  /** What each month or quarter of the financial year does to the level, April first. */
  readonly season?: readonly number[];
  /** From each of these periods on, the level times a number; in order. */
  readonly steps?: readonly { readonly from: string; readonly by: number }[];
  readonly decimals?: number;
};

/** The parts of a ratio, numerator first. */
type Pair = readonly [number, number];

/**
 * How the readings of an indicator come about. What is said of a period stands; for all others the wave is
 * drawn, unless a course has none. Of a ratio the wave is the percentage or rate, and `of` is what it is
 * taken of: a wave, one number, or another indicator (`HA-I03`), for which the numerator alone need be said.
 */
export type Course = {
  readonly wave?: Wave;
  readonly of?: Wave | number | string;
  readonly said?: Readonly<Record<string, number | Pair>>;
  /** Periods for which nothing was supplied. */
  readonly none?: readonly string[];
  /** Periods whose value is not final, or that have none, and what was said of it. */
  readonly states?: Readonly<
    Record<string, { readonly state: 'provisional' | 'revised' | 'no-data'; readonly note: string }>
  >;
};

/** The courses of some indicators, by ref. */
export type Courses = Readonly<Record<string, Course>>;

type Parts = Pick<IndicatorReading, 'value' | 'numerator' | 'denominator'>;
type Drawn = (period: string) => number | undefined;

/** What of an indicator its course needs. */
export type Run = {
  /** Makes the draw: a series never depends on another. */
  readonly ref: string;
  readonly frequency: Frequency;
  readonly ratio: Ratio | null;
  readonly periods: readonly string[];
};

/** What a course has for each period; null where it has nothing. `countsOf` gives the values of other indicators. */
export function follow(
  course: Course,
  run: Run,
  countsOf: (ref: string) => Drawn,
): (period: string) => Parts | null {
  const { ref, ratio } = run;
  const drawn = course.wave
    ? draw(ref, ratio ? { ...course.wave, decimals: 4 } : course.wave, run)
    : () => undefined;
  const whole = wholeOf(course.of, run, countsOf);
  return (period) => {
    const said = course.said?.[period];
    const value = said ?? drawn(period);
    if (value === undefined || course.none?.includes(period)) return null;
    if (typeof value !== 'number') return ratio && shareOf(value, ratio);
    if (ratio === null) return { value, numerator: null, denominator: null };
    const denominator = whole(period);
    if (denominator === undefined) return null;
    return shareOf(
      [said === undefined ? Math.round((value * denominator) / ratio.per) : value, denominator],
      ratio,
    );
  };
}

const shareOf = ([numerator, denominator]: Pair, ratio: Ratio): Parts => ({
  value: ratioOf(numerator, denominator, ratio),
  numerator,
  denominator,
});

function wholeOf(of: Course['of'], run: Run, countsOf: (ref: string) => Drawn): Drawn {
  if (typeof of === 'string') return countsOf(of);
  return typeof of === 'object' ? draw(`${run.ref} of`, of, run) : () => of;
}

/** Draws a wave for every period, the same each time for the same word. */
function draw(word: string, wave: Wave, { periods, frequency }: Run): Drawn {
  const random = seeded(word);
  const values = new Map(
    periods.map((period) => {
      const chance = (random() + random() + random() - 1.5) * 2;
      const season = wave.season?.[seasonOf(period, frequency)] ?? 1;
      const step = wave.steps?.findLast(({ from }) => period >= from)?.by ?? 1;
      const value = wave.level * season * step * (1 + wave.spread * chance);
      return [period, Math.max(0, roundTo(value, wave.decimals ?? 0))];
    }),
  );
  return (period) => values.get(period);
}

/** Which month or quarter of the financial year a period is, from 0; a year is always the first. */
function seasonOf(period: string, frequency: Frequency): number {
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
