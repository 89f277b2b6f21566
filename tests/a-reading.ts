import type { Period } from '../shared/model/period.ts';
import type { Reading } from '../shared/model/reading.ts';
import { addPeriods } from '../shared/rules/period.ts';

/** A final reading of a value, or of whatever the test says. */
export const aReading = (period: string, given: number | Partial<Reading>): Reading => ({
  period: period as Period,
  value: null,
  numerator: null,
  denominator: null,
  state: 'final',
  note: '',
  ...(typeof given === 'number' ? { value: given } : given),
});

/** Readings month by month; null leaves a month out. */
export const monthly = (from: string, values: readonly (number | null)[]): Reading[] =>
  values.flatMap((value, index) =>
    value === null ? [] : [aReading(addPeriods(from as Period, index, 'month'), value)],
  );
