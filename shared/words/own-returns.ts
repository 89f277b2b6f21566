import type { Ref } from '../model/ids.ts';
import type { Quarter } from '../model/period.ts';

/** What returns are called, and why one cannot be signed whatever is entered. */
export const ownReturns = {
  /** `CT-2026-27-Q2-v1`: whose, which quarter, and which of the quarter's returns. */
  reference: (code: string, quarter: Quarter, version: number): string =>
    `${code}-${quarter.replace(' ', '-')}-v${version}`,
  explainedAgain: 'Explained again from a file.',
  answering: 'In answer to the secretariat’s question.',
  answeringAll: (count: number): string =>
    count === 1 ? ownReturns.answering : `In answer to the secretariat’s ${count} questions.`,
  item: (ref: Ref, title: string): string => `${ref} ${title}`,
  /** What an item says of itself beside another version. */
  valueText: (state: string, value: string): string => (value === '' ? state : `${state}: ${value}`),
  absent: 'Not in this return',
  changed: 'Differs',
  unchanged: 'No change',
  fresh: 'New in the later one',
  gone: 'No longer in the later one',
  up: (by: string): string => `Up ${by}`,
  down: (by: string): string => `Down ${by}`,
};
