import type { Courses } from '../course.ts';

/** Small counts are all said, so that every part stays within its total. */
const said = (counts: readonly number[]): Record<string, number> =>
  Object.fromEntries(
    counts.map((count, i) => {
      const start = 2023 + Math.floor(i / 4);
      return [`${start}-${(start + 1) % 100} Q${(i % 4) + 1}`, count];
    }),
  );

export const preventCourses: Courses = {
  'PV-I01': { said: said([10, 13, 12, 9, 11, 14, 10, 12, 13, 9, 12, 11, 12, 10]) },
  'PV-I02': { said: said([3, 4, 3, 2, 3, 5, 2, 4, 4, 2, 3, 3, 4, 3]) },
  'PV-I03': { said: said([1, 2, 2, 1, 1, 3, 1, 2, 2, 0, 2, 1, 2, 1]) },
  'PV-I04': { wave: { level: 81.5, spread: 0.014 }, of: { level: 1480, spread: 0.015 } },
  'PV-I05': { said: asShares([22, 24, 21, 23, 25, 22, 24, 22, 23, 25, 24, 22, 24, 25]) },
  'PV-I06': { said: { '2022-23': 47, '2023-24': 41, '2024-25': 45 } },
};

/** Of forty venues. */
function asShares(counts: readonly number[]): Record<string, readonly [number, number]> {
  return Object.fromEntries(Object.entries(said(counts)).map(([quarter, count]) => [quarter, [count, 40]]));
}
