import type { Quarter } from '../model/period.ts';
import { sayQuarter } from './periods.ts';

/** What a chair signs, in words. */
export const returnWords = {
  declaration: (quarter: Quarter): string =>
    `I have accounted for every item allocated to this sub-group for ${sayQuarter(quarter)}: each exception is ` +
    'explained, and what is not listed as an exception was checked.',
  transcribed: (statedBy: string): string =>
    `Typed in by the secretariat from what ${statedBy} sent in another form. It is not signed by the chair.`,
  /** An exception about an action, as the account of its priority names it. */
  transcribedAction: ({ ref, title }: { ref: string; title: string }, stated: string): string => {
    const named = stated === title ? `${ref} ${title}` : `${ref} ${title}: ${stated}`;
    return named.length <= 300 ? named : stated;
  },
  standingUnsaid: 'The document that this was typed in from speaks of it, and does not say how it stands.',
  sourceSilent: 'The document that this was typed in from does not say.',
};
