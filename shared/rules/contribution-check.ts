import type { Contribution, Note, RequestAnswer } from '../model/entries.ts';
import { contributionWords as words } from '../words/contributions.ts';
import type { FormFault } from './progress-check.ts';

const unsaid = (text: string): boolean => text.trim() === '';

/** What keeps a view from being given: the view itself, or a word about what is at risk or off track. */
export function viewFaults({ view, text }: Pick<Contribution, 'view' | 'text'>): FormFault[] {
  if (view === null) return [{ field: 'view', message: words.viewMissing }];
  return view !== 'on-track' && unsaid(text) ? [{ field: 'text', message: words.textMissing }] : [];
}

/** An answer of no words is no answer, and is never complete. */
export const answerFaults = ({ text, complete }: Pick<RequestAnswer, 'text' | 'complete'>): FormFault[] =>
  complete && unsaid(text) ? [{ field: 'text', message: words.answerMissing }] : [];

/** A note wants a title of one line and a text. */
export const noteFaults = ({ title, text }: Pick<Note, 'title' | 'text'>): FormFault[] => [
  ...(unsaid(title) ? [{ field: 'title', message: words.noteTitle }] : []),
  ...(title.length > 300 ? [{ field: 'title', message: words.noteTitleLong }] : []),
  ...(unsaid(text) ? [{ field: 'text', message: words.noteText }] : []),
];
