import { roundTo } from '../../../shared/rules/round.ts';
import { seeded } from './seeded.ts';

/** How a figure goes on when nothing in particular happens. */
export type Wave = {
  readonly level: number;
  /** The usual distance from the level, as a share of it. */
  readonly spread: number;
  /** What each month or quarter of the financial year does to the level, April first. */
  readonly season?: readonly number[];
  /** From one period on, the level times a number. */
  readonly step?: { readonly from: string; readonly by: number };
  readonly decimals?: number;
};

/** What is known of a period before any chance is drawn: a value, or both parts of a ratio. */
type Said = number | readonly [number, number];

/**
 * How the readings of an indicator come about. Of a ratio `wave` is the percentage or rate and `of` what it
 * is taken of: a wave, one number, or the values of another indicator (`HA-I03`), for which only the
 * numerator need be said. `only`: nothing is made up beyond what is said.
 */
export type Course = {
  readonly wave?: Wave;
  readonly of?: Wave | number | string;
  readonly said?: Readonly<Record<string, Said>>;
  readonly only?: true;
  /** Periods for which nothing was supplied. */
  readonly none?: readonly string[];
  /** Periods whose value is not final, or that have none, and what was said of it. */
  readonly states?: Readonly<
    Record<string, { readonly state: 'provisional' | 'revised' | 'no-data'; readonly note: string }>
  >;
};

/** The courses of some indicators, by ref. */
export type Courses = Readonly<Record<string, Course>>;

/** Draws a wave, period by period. The word makes the draw, so a series does not depend on any other. */
export function draw(
  word: string,
  wave: Wave,
  periods: readonly string[],
  seasonOf: (period: string) => number,
): Map<string, number> {
  const random = seeded(word);
  return new Map(
    periods.map((period) => {
      const chance = (random() + random() + random() - 1.5) * 2;
      const season = wave.season?.[seasonOf(period)] ?? 1;
      const step = wave.step && period >= wave.step.from ? wave.step.by : 1;
      const value = wave.level * season * step * (1 + wave.spread * chance);
      return [period, Math.max(0, roundTo(value, wave.decimals ?? 0))];
    }),
  );
}
