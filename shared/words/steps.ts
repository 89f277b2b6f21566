import type { Answers, SupplyResponse } from '../model/entries.ts';

const figures = (refs: readonly string[]): string =>
  refs.length === 1 ? `Supplied figure of ${refs[0]}` : `${refs.length} supplied figures`;

const item = (refs: readonly string[]): string =>
  refs.length === 1 ? String(refs[0]) : `${refs.length} indicators`;

/** What a step is called in the list of things done, for undoing it by name. */
export const stepNames = {
  readings: (count: number, file: string): string =>
    `${count === 1 ? 'One value' : `${count} values`} from ${file}`,
  withdrawn: (quarter: string, why: string): string => `Return for ${quarter} withdrawn: ${why}`,
  /** `cell` is the first that is written: `July 2026, CT-I03`. */
  cells: {
    typed: (cell: string): string => `Figure for ${cell}`,
    copied: (cell: string, count: number): string =>
      count === 1 ? `Copied figure for ${cell}` : `Copy of ${count} values`,
    pasted: (_: string, count: number): string =>
      count === 1 ? 'Paste of one value' : `Paste of ${count} values`,
  },
  gap: (refs: readonly string[]): string => `No figure for ${item(refs)}`,
  gapBack: (refs: readonly string[]): string => `No figure for ${item(refs)}, taken back`,
  responded: (refs: readonly string[], response: SupplyResponse['response']): string =>
    `${figures(refs)} ${response === 'unseen' ? 'looked at again' : response}`,
  revising: (quarter: string, why: string): string => `Return for ${quarter} opened again: ${why}`,
  rebase: (ref: string): string => `Fresh start of ${ref} proposed`,
  rebaseBack: (ref: string): string => `Proposed fresh start of ${ref} taken back`,
  progress: (ref: string): string => `Progress of ${ref}`,
  progressBack: (ref: string): string => `Progress of ${ref} taken back`,
  same: (refs: readonly string[]): string =>
    refs.length === 1 ? `No change in ${refs[0]}` : `No change in ${refs.length} actions`,
  contribution: (ref: string): string => `Contribution to ${ref}`,
  nothingToAdd: (ref: string): string => `Nothing to add to ${ref}`,
  contributionBack: (ref: string): string => `Contribution to ${ref} taken back`,
  answer: (ref: string): string => `Answer to ${ref}`,
  answerBack: (ref: string): string => `Answer to ${ref} taken back`,
  note: (title: string): string => `Note “${title}”`,
  noteTitle: 'Title of a note',
  noteRemoved: (title: string): string => `Note “${title}” removed`,
  supplied: (ref: string): string => `Supplied figure of ${ref} looked at`,
  answered: (field: keyof Answers, named: string): string => `${answered[field]}, ${short(named)}`,
  arguedAway: (ref: string): string => `${ref} is not an exception`,
  arguedBack: (ref: string): string => `${ref} is an exception after all`,
  raised: (named: string): string => `Exception raised: ${short(named)}`,
  unraised: (named: string): string => `Exception taken back: ${short(named)}`,
};

const answered: Record<keyof Answers, string> = {
  what: 'What happened',
  why: 'Why',
  doing: 'What is being done',
  owner: 'By whom',
  by: 'By when',
  confidence: 'How sure',
  ask: 'What is asked of the Board',
  stillSo: 'Still so',
};

/** A title may be long; the name of a step is not. */
const short = (named: string): string => (named.length <= 60 ? named : `${named.slice(0, 59)}…`);
