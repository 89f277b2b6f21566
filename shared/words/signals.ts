import type { Signal } from '../rules/spc-verdict.ts';

/** What a point outside ordinary variation shows, for somebody who has never seen a run chart. */
const signals: Record<Signal['label'], string> = {
  'Above UCL': 'above the upper limit of ordinary variation',
  'Below LCL': 'below the lower limit of ordinary variation',
  '7 Point Trend (Increasing)': 'part of a run of seven or more points, each higher than the last',
  '7 Point Trend (Decreasing)': 'part of a run of seven or more points, each lower than the last',
  '2 in 3 Above CL': 'two of three points in a row close to the upper limit',
  '2 in 3 Below CL': 'two of three points in a row close to the lower limit',
  '7 Points Above CL': 'part of a run of seven or more points above the average',
  '7 Points Below CL': 'part of a run of seven or more points below the average',
};

/** `above the upper limit of ordinary variation`. */
export const saySignal = (label: Signal['label']): string => signals[label];
