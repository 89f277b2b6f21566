import type { Courses } from '../course.ts';

export const reducingReOffendingCourses: Courses = {
  'RR-I01': { wave: { level: 27.2, spread: 0.015 }, of: { level: 610, spread: 0.03 } },
  'RR-I02': { wave: { level: 70, spread: 0.04 } },
  'RR-I03': {
    wave: { level: 78.5, spread: 0.015 },
    of: { level: 89, spread: 0.04 },
    said: {
      '2025-26 Q1': [72, 92],
      '2025-26 Q2': [70, 89],
      '2026-27 Q1': [66, 90],
      '2026-27 Q2': [62, 88],
    },
  },
  'RR-I04': {
    wave: { level: 75, spread: 0.04 },
    of: { level: 62, spread: 0.08 },
    said: { '2026-04': [41, 63], '2026-05': [38, 60], '2026-06': [42, 62] },
  },
  'RR-I05': {
    wave: { level: 18.5, spread: 0.05 },
    of: { level: 82, spread: 0.05 },
    said: { '2025-26 Q4': [15, 80] },
    none: ['2026-27 Q1'],
  },
  'RR-I06': { wave: { level: 3.9, spread: 0.28 } },
  'RR-I07': {
    wave: { level: 43, spread: 0.07 },
    said: { '2026-04': 44, '2026-05': 43, '2026-06': 42, '2026-07': 42, '2026-08': 45, '2026-09': 41 },
  },
  'RR-I08': {
    wave: { level: 17.9, spread: 0.035 },
    of: { level: 820, spread: 0.015 },
    said: { '2024-25 Q4': [135, 820], '2025-26 Q3': [148, 822], '2025-26 Q4': [138, 826] },
  },
  'RR-I09': {
    wave: { level: 236_000, spread: 0.3, decimals: -2 },
    states: {
      '2025-26 Q4': { state: 'revised', note: 'One confiscation order was reduced on appeal.' },
      '2026-27 Q2': {
        state: 'provisional',
        note: 'Two courts have still to send their lists for September.',
      },
    },
  },
};
