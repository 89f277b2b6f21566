import type { Quarter } from '../model/period.ts';

/** Where words about an exception are kept that are no answers. `which` is its item, or the id under which it was raised. */
export const draftPlaces = {
  /** Last quarter's text, until it is confirmed or edited; of all prompts of all exceptions where none are named. */
  carried: (quarter: Quarter, which?: string, field?: string): string =>
    `carried/${quarter}/${which === undefined ? '' : `${which}/`}${field ?? ''}`,
  /** Whether the chair holds the explanation complete. */
  mark: (quarter: Quarter, which: string): string => `mark/${quarter}/${which}`,
  /** Why words are right against which the figures speak; of all that were, where none are named. */
  right: (quarter: Quarter, which: string, field?: string, quote = ''): string =>
    `right/${quarter}/${which}/${field === undefined ? '' : `${field}/${quote}`}`.slice(0, 200),
};
