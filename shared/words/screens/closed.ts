import type { Quarter } from '../../model/period.ts';
import { sayQuarter } from '../periods.ts';

/** Why what a quarter holds can be read and not changed. */
export const closed = {
  title: 'Read-only',
  signed: (quarter: Quarter): string =>
    `The return for ${sayQuarter(quarter)} is signed, and what stands here went into it.`,
  again: 'Whatever you change reaches the secretariat only when you sign the quarter again.',
  reopen: 'Change it and sign again',
};
