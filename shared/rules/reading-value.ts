import type { Ratio } from '../model/indicator.ts';
import type { Period } from '../model/period.ts';
import type { Reading } from '../model/reading.ts';

/** A period for which a figure is wanted and there is none that can be used, and why. */
export type Lack = {
  readonly period: Period;
  /** `no-parts`: a ratio over several periods needs numerator and denominator, and this reading has only a value. */
  readonly why: 'no-reading' | 'no-data' | 'not-releasable' | 'no-parts';
  /** What the person who recorded it wrote; empty when there is no reading at all. */
  readonly note: string;
};

/** A reading that has both parts of its ratio. */
type WithParts = Reading & { readonly numerator: number; readonly denominator: number };

export const hasParts = (reading: Reading): reading is WithParts =>
  reading.numerator !== null && reading.denominator !== null;

const isWithheld = (reading: Reading) => reading.state === 'no-data' || reading.state === 'not-releasable';

/** Multiplied before it is divided, so that 7 in 100 is 7% and not 7.000000000000001%. */
export const ratioOf = (numerator: number, denominator: number, ratio: Ratio): number | null =>
  denominator === 0 ? null : (numerator * ratio.per) / denominator;

/**
 * The value of one reading in the indicator's unit, worked out from its parts where it has them; null
 * when there is none.
 */
export function readingValue(reading: Reading, ratio: Ratio | null): number | null {
  if (isWithheld(reading)) return null;
  return ratio !== null && hasParts(reading)
    ? ratioOf(reading.numerator, reading.denominator, ratio)
    : reading.value;
}

/** Why a reading cannot be used for a period; null when it can. `parts`: only its parts are of use. */
export function lackOf(
  period: Period,
  reading: Reading | undefined,
  ratio: Ratio | null,
  parts: boolean,
): Lack | null {
  if (reading === undefined) return { period, why: 'no-reading', note: '' };
  const { state, note } = reading;
  if (state === 'no-data' || state === 'not-releasable') return { period, why: state, note };
  if (ratio !== null && hasParts(reading)) return null;
  if (reading.value === null) return { period, why: 'no-reading', note };
  return parts ? { period, why: 'no-parts', note } : null;
}
