import { expect, test } from 'vitest';
import type { Day } from '../model/period.ts';
import { calendarQuarter } from '../model/plan.ts';
import { quarterInHand } from './quarter-in-hand.ts';

const round = (quarter: string, opens: string) =>
  calendarQuarter.parse({
    ...{ quarter, opens },
    ...{ due: opens, accuracyCheck: opens, dispatch: opens, meets: opens },
  });
const calendar = [
  round('2026-27 Q3', '2027-01-04'),
  round('2026-27 Q1', '2026-07-01'),
  round('2026-27 Q2', '2026-10-01'),
];
const on = (day: string) => quarterInHand(calendar, day as Day);

test('a quarter is worked on from the day its window opens until the next one opens', () => {
  expect(on('2026-09-30')).toBe('2026-27 Q1');
  expect(on('2026-10-01')).toBe('2026-27 Q2');
  expect(on('2027-01-03')).toBe('2026-27 Q2');
  expect(on('2027-01-04')).toBe('2026-27 Q3');
});

test('before the first window opens, the first quarter of the plan is in hand', () => {
  expect(on('2026-04-01')).toBe('2026-27 Q1');
});

test('without a calendar it is the quarter that ended last', () => {
  expect(quarterInHand([], '2026-11-21' as Day)).toBe('2026-27 Q2');
});
