import type { Quarter } from '../../model/period.ts';
import { sayQuarter } from '../periods.ts';

/** Why what is said of a quarter can be read and not changed. */
export const closed = {
  title: 'Read-only',
  signed: (quarter: Quarter): string =>
    `The return for ${sayQuarter(quarter)} is signed, so what it says is locked.`,
  revise: 'Open the signed return to revise it',
};
