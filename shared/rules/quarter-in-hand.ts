import type { Day, Quarter } from '../model/period.ts';
import type { CalendarQuarter } from '../model/plan.ts';
import { compareQuarters, previousQuarter, quarterOfDay } from './quarter.ts';

/**
 * The quarter that people work on: the latest whose window has opened. Before the plan's first window it is
 * the first quarter of the plan; without a calendar, the quarter that ended last.
 */
export function quarterInHand(calendar: readonly CalendarQuarter[], today: Day): Quarter {
  const rounds = inOrder(calendar);
  const opened = rounds.filter(({ opens }) => opens <= today).at(-1) ?? rounds[0];
  return opened?.quarter ?? previousQuarter(quarterOfDay(today));
}

/** The rounds of a plan, the earliest quarter first. */
export const inOrder = (calendar: readonly CalendarQuarter[]): CalendarQuarter[] =>
  [...calendar].sort((a, b) => compareQuarters(a.quarter, b.quarter));
