import type { Quarter } from '../model/period.ts';

/** The forms that are kept whole, as they were typed, while they lack something. */
export type DraftForm = 'action' | 'contribution' | 'request' | 'note';

/** Where that is kept which was typed and is no entry: every place of a draft but those of the grid of figures. */
export const draftPlaces = {
  /** A form by what it is about, a new note being `new`; of all forms of its kind where nothing is named. */
  form: (form: DraftForm, quarter: Quarter, about = ''): string => `${form}/${quarter}/${about}`,
  /** A field by itself, named within its quarter by something that begins with a ref. */
  field: (quarter: Quarter, field: string): string => `field/${quarter}/${field}`,
  /** Why a run chart should start afresh, while that is being written. */
  rebase: (quarter: Quarter, indicator: string): string => `rebase/${quarter}/${indicator}/why`,
  /** Last quarter's text, until it is confirmed or edited; of all prompts of all exceptions where none are named. */
  carried: (quarter: Quarter, which?: string, field?: string): string =>
    `carried/${quarter}/${which === undefined ? '' : `${which}/`}${field ?? ''}`,
  /** Whether the chair holds the explanation complete. `which` is an item, or the id under which it was raised. */
  mark: (quarter: Quarter, which: string): string => `mark/${quarter}/${which}`,
  /** Why words are right against which the figures speak; of all that were, where none are named. */
  right: (quarter: Quarter, which: string, field?: string, quote = ''): string =>
    `right/${quarter}/${which}/${field === undefined ? '' : `${field}/${quote}`}`.slice(0, 200),
};
