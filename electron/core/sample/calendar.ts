import type { CalendarQuarter } from '../../../shared/model/plan.ts';
import { calendarQuarter } from '../../../shared/model/plan.ts';

/**
 * Each round: the first working day after the quarter, a Friday about three weeks later when returns are
 * due, the accuracy check, the day that papers go out, and the Thursday on which the Board meets. Five
 * working days lie clear between dispatch and meeting. Bank holidays in England and Wales are avoided.
 */
const rounds = [
  ['2025-26 Q1', '2025-07-01', '2025-07-25', '2025-08-06', '2025-08-13', '2025-08-21'],
  ['2025-26 Q2', '2025-10-01', '2025-10-24', '2025-11-05', '2025-11-12', '2025-11-20'],
  ['2025-26 Q3', '2026-01-02', '2026-01-23', '2026-02-04', '2026-02-11', '2026-02-19'],
  ['2025-26 Q4', '2026-04-01', '2026-04-24', '2026-05-06', '2026-05-13', '2026-05-21'],
  ['2026-27 Q1', '2026-07-01', '2026-07-24', '2026-08-05', '2026-08-12', '2026-08-20'],
  ['2026-27 Q2', '2026-10-01', '2026-10-23', '2026-11-04', '2026-11-11', '2026-11-19'],
  ['2026-27 Q3', '2027-01-04', '2027-01-22', '2027-02-03', '2027-02-10', '2027-02-18'],
  ['2026-27 Q4', '2027-04-01', '2027-04-23', '2027-05-05', '2027-05-12', '2027-05-20'],
  ['2027-28 Q1', '2027-07-01', '2027-07-23', '2027-08-04', '2027-08-11', '2027-08-19'],
  ['2027-28 Q2', '2027-10-01', '2027-10-22', '2027-11-03', '2027-11-10', '2027-11-18'],
  ['2027-28 Q3', '2028-01-04', '2028-01-21', '2028-02-02', '2028-02-09', '2028-02-17'],
  ['2027-28 Q4', '2028-04-03', '2028-04-21', '2028-05-03', '2028-05-10', '2028-05-18'],
] as const;

/** The whole of the plan's three years, one round a quarter. */
export const sampleCalendar: CalendarQuarter[] = rounds.map(
  ([quarter, opens, due, accuracyCheck, dispatch, meets]) =>
    calendarQuarter.parse({ quarter, opens, due, accuracyCheck, dispatch, meets }),
);
