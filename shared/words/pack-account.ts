import type { PackAsk, PackException } from '../model/pack-exception.ts';
import type { Day } from '../model/period.ts';
import type { Transcription } from '../model/return-file.ts';
import { sayDay } from './periods.ts';

/** What a chair answers about an exception. */
export const answerWords = {
  what: 'What happened',
  why: 'Why',
  doing: 'What is being done',
  worked: 'What worked, and who else could use it',
  owner: 'By whom',
  by: 'By when',
  confidence: 'How sure',
  ask: 'What is asked of the Board',
  confirmed: 'Confirmed',
  stillSo: 'The chair confirms that the last quarter’s answers still hold.',
  levels: { high: 'High', medium: 'Medium', low: 'Low' },
  notSaid: 'Not said',
};

export const askWords: Record<PackAsk['kind'] | 'note', string> = {
  note: 'To note',
  support: 'Support',
  decide: 'A decision',
  resource: 'Resources',
  escalate: 'To take it further',
};

export const meetingWords = {
  met: (on: Day, minute: string, quarter: string): string =>
    `The Board met on ${sayDay(on)} about ${quarter} (${minute}).`,
  resolved: 'RESOLVED',
};

export const requestWords = {
  about: (askedOn: Day, minute: string, owner: string, due: Day | null, state: string): string =>
    `Asked on ${sayDay(askedOn)} (${minute}) of ${owner}${due === null ? '' : `, due on ${sayDay(due)}`}. ${state}.`,
  answered: (from: string, quarter: string, text: string, complete: boolean): string =>
    `${from}, ${quarter}${complete ? '' : ' (in part)'}: ${text}`,
  recorded: (on: Day, text: string): string =>
    `Recorded by the secretariat on ${sayDay(on)}${text === '' ? '.' : `: ${text}`}`,
};

export const noteWords = { success: 'Success story', note: 'Note' };

/** How an action and its milestones stand. */
export const progressWords = {
  states: { 'not-started': 'Not started', 'in-progress': 'In progress', complete: 'Complete' },
  dueOn: (on: Day): string => `by ${sayDay(on)}`,
  moved: 'Moved to',
  completed: 'Completed',
  progress: 'Progress',
  outcome: 'Outcome',
  doneOn: (on: Day): string => `Done on ${sayDay(on)}`,
  movedTo: (to: Day): string => `Moved to ${sayDay(to)}`,
  open: 'Open',
};

/** The words of a status, after its letter. */
export const statusWords = {
  red: 'Off track',
  amber: 'At risk',
  green: 'On track',
  complete: 'Complete',
  none: 'Not rated',
  missing: 'Not known',
};

export const classWords: Record<PackException['class'], string> = {
  under: 'Worse than expected',
  over: 'Better than expected',
};

export const figureWords = {
  lastQuarter: 'Quarter before',
  lastYear: 'Same quarter last year',
  yearToDate: 'Year to date',
  partsText: (numerator: string, denominator: string): string => `${numerator} of ${denominator}`,
  baseline: (label: string): string => `Baseline: ${label}`,
  provisional: 'provisional',
  atLeast: (value: string): string => `at least ${value}`,
  atMost: (value: string): string => `at most ${value}`,
  between: (low: string, high: string): string => `${low} to ${high}`,
  noTarget: 'No target',
  unit: 'Unit',
};

export const indicatorWords = {
  source: (text: string): string => `Source: ${text}`,
  caution: (text: string): string => `Caution: ${text}`,
  priority: (ref: string, title: string): string => `Priority: ${ref} ${title}.`,
};

const sources: Record<Transcription['source'], string> = {
  word: 'a Word document',
  spreadsheet: 'a spreadsheet',
  pdf: 'a PDF',
  'e-mail': 'an e-mail',
  telephone: 'a telephone call',
  other: 'another document',
};

export const authorWords = {
  signed: (name: string, title: string, subGroup: string): string =>
    `Signed by ${name}, ${title}, for ${subGroup}.`,
  signedFor: (name: string, title: string, subGroup: string, behalf: string): string =>
    `Signed by ${name}, ${title}, on behalf of ${behalf}, for ${subGroup}.`,
  transcribed: (subGroup: string, { by, on, source, statedBy }: Transcription): string =>
    `${subGroup}: typed in by the secretariat (${by}, ${sayDay(on)}) from ${sources[source]} of ${statedBy}; not signed by the chair.`,
  behalf: (name: string): string => `on behalf of ${name}`,
  source: (fileName: string, digits: string | null): string =>
    `Typed in from ${fileName === '' ? 'a source without a file name' : `“${fileName}”`}${digits === null ? '' : `, fingerprint ${digits}`}.`,
};

export const priorityWords = {
  crossCutting: (names: string): string => `Cross-cutting: owned together with ${names}.`,
  question: (text: string): string => `Each contributor was asked: ${text}`,
  conflict: 'The sub-groups do not see this alike, and no determination has settled it.',
  ruled: (wording: string, why: string, by: string, on: Day): string =>
    [`Determined by ${by} on ${sayDay(on)}.`, wording, why].filter((one) => one !== '').join('\n'),
  attention: (names: string, status: string): string => `${names}: ${status}.`,
  lead: 'lead',
  noWords: 'No words were given.',
};

export const coverageWords = {
  caption: 'Every allocated item',
  notReported: 'Not reported',
  notReportedKey:
    'Not reported: the figure was checked by the sub-group and stays with it, since only exceptions, and what is always reported or supplied centrally, leave in a return.',
  watch: 'watched',
  judgedBefore: (revision: number): string => `judged on revision ${revision} of the item`,
  sources: {
    exception: 'Of its exception',
    'always-reported': 'Always reported',
    supplied: 'Supplied centrally',
  },
  kinds: { indicator: 'Indicator', action: 'Action' },
  annexed: (count: number): string =>
    count === 1 ? 'One more item is in the exempt annex.' : `${count} more items are in the exempt annex.`,
};

export const provenanceWords = {
  versions: (told: { plan: number; keyring: number; rules: number; app: string }): string =>
    `Made by CSP Returns ${told.app} from version ${told.plan} of the plan, rule set ${told.rules} and key ring ${told.keyring}.`,
  fingerprint: (digits: string): string =>
    `Fingerprint of this paper’s content (SHA-256): ${digits}. The same documents, merged again, give the same fingerprint.`,
  uses: {
    current: 'Stands',
    superseded: 'Replaced',
    fork: 'Not counted: two returns disagree',
    'set-aside': 'Set aside by a determination',
    earlier: 'Of an earlier quarter',
    'number-only': 'Not for a quarter',
  },
  late: 'late',
  nil: 'no exceptions, said explicitly',
  revision: (count: number): string => `revision ${count}`,
  holds: 'Holds.',
};
