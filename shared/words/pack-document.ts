import type { Pack, PackVariant } from '../model/pack.ts';
import type { PackAsk, PackException } from '../model/pack-exception.ts';
import type { Day } from '../model/period.ts';
import type { Transcription } from '../model/return-file.ts';
import { sayDay } from './periods.ts';

/** How a version of the paper introduces itself. */
export const variantWords: Record<PackVariant, { name: string; about: string }> = {
  board: { name: 'For the Board', about: '' },
  scrutiny: {
    name: 'For scrutiny',
    about:
      'This version leaves out what is restricted, and figures so small that they could point to people.',
  },
  public: {
    name: 'For the public',
    about:
      'This version leaves out what is restricted or specially marked, and figures so small that they could point to people.',
  },
};

export const coverWords = {
  quarter: 'Period',
  meets: 'Meeting',
  agendaItem: 'Agenda item',
  reportOf: 'Report of',
  asAt: 'Data as at',
  noData: 'No return has arrived.',
  returns: 'Returns',
  edition: 'Edition',
  marking: 'Marking',
  plan: 'Plan',
  contact: 'Contact',
  version: 'Version',
  returnsText: ({ received, expected, missing }: Pack['summary']['returns']): string =>
    `${received} of ${expected} received${missing.length === 0 ? '' : `. Missing or not counted: ${missing.map(({ name }) => name).join(', ')}`}`,
  planText: (title: string, version: number): string => `${title}, version ${version}`,
  sample: 'Sample. The people and the figures in this paper are made up.',
};

export const editionWords = {
  frozen: (edition: number, on: Day): string => `Edition ${edition}, frozen on ${sayDay(on)}`,
  replaces: (edition: number): string => `It replaces edition ${edition}.`,
  draft: 'Draft, not frozen',
  changed: (edition: number): string =>
    `Draft. It differs from edition ${edition}, which was frozen: something has arrived or changed since.`,
  fingerprint: (digits: string): string => `Fingerprint ${digits}.`,
  shortly: (edition: number | null): string => (edition === null ? 'Draft' : `Edition ${edition}`),
};

export const sectionTitles = {
  contents: 'Contents',
  front: 'What changed, what persists, and what we asked and got',
  changed: 'What changed',
  persists: 'What persists',
  asked: 'What we asked and got',
  report: 'Purpose and recommendations',
  summary: 'Summary',
  exceptions: 'Exceptions',
  arguedAway: 'Held by chairs to be no exception',
  priorities: 'Priorities',
  actions: 'Actions',
  decisions: 'What the Board resolved before',
  requests: 'Requests',
  notes: 'Success stories and notes',
  disputes: 'Figures that chairs dispute',
  coverage: 'Appendix A: every item and its state',
  coverageExempt: 'Every restricted item and its state',
  reading: 'Appendix B: how to read this paper',
  provenance: 'Appendix C: where this paper comes from',
  exempt: 'Exempt annex',
  statements: 'Determinations, thresholds and notices',
};

export const packHeadings = {
  priorities: 'Every priority, by its lead’s return',
  actions: 'Late, at risk, off track or complete',
  disputes: 'Supplied centrally, and disputed',
  purpose: 'Purpose',
  recommendations: 'Recommendations',
  recommended: 'The Board is recommended:',
  implications: 'Implications',
  whyException: 'Why it is an exception',
  account: 'The chair’s account',
  figures: 'The figures',
  values: 'Values of the run charts',
  chartValues: 'Values of the chart',
  linkedActions: 'Actions that are meant to move it',
  beforeDecisions: 'What the Board resolved before, and what came of it',
  about: 'About this indicator',
  milestones: 'Milestones',
  returns: 'Returns',
  documents: 'Documents',
  determinations: 'Determinations',
  thresholds: 'Thresholds changed since the quarter began',
  notices: 'What a reader should know',
  leftOut: 'What is left out of this version',
  earlier: 'Earlier exceptions',
  asks: 'What the Board is asked for',
  positions: 'What each sub-group says',
};

/** Heads of columns. */
export const heads = {
  number: 'No.',
  ref: 'Ref',
  item: 'Indicator or action',
  status: 'Status',
  value: 'Value',
  target: 'Target',
  signal: 'Run chart',
  owner: 'Owner',
  by: 'By when',
  ask: 'Asks',
  subGroup: 'Sub-group',
  period: 'Period',
  state: 'State',
  why: 'Why',
  figure: 'Figure',
  due: 'Due',
  title: 'Title',
  action: 'Action',
  follows: 'What follows',
  resolved: 'Resolved',
  cameOf: 'How it stands now',
  asked: 'Asked',
  answer: 'Answer',
  from: 'Asked by',
  request: 'Request',
  text: 'In its own words',
  seen: 'How it sees it',
  source: 'Source',
  under: 'Under',
  over: 'Over',
  unknown: 'Not known',
  lead: 'Led by',
  priority: 'Priority',
  received: 'Received',
  signedBy: 'Signed by',
  fingerprint: 'Fingerprint',
  number2: 'Number',
  use: 'Use',
  about: 'About',
  ruledBy: 'Ruled by',
  changed: 'Changed',
  before: 'Before',
  after: 'After',
  since: 'Since',
  quarters: 'Quarters',
  milestone: 'Milestone',
  measure: 'Measure',
  exception: 'Exception',
  note: 'Note',
  progress: 'Progress',
  kind: 'Kind',
  field: 'What',
  changedBy: 'By',
  coverage: 'Items',
  document: 'Document',
  serial: 'Number in the chain',
  restsOn: 'Rests on',
};

/** Said where a list or a table has nothing in it. */
export const emptyWords = {
  changed: 'Nothing has changed: no exception is new, and none has been resolved.',
  persists: 'No exception continues from the quarter before.',
  asked: 'Nothing was resolved at the last meeting, and no request is on record.',
  exceptions: 'No exceptions are reported.',
  asks: 'The sub-groups ask nothing of the Board.',
  earlier: 'No exception of an earlier quarter has ended.',
  arguedAway: 'No chair holds that an item which meets the rules is no exception.',
  priorities: 'There are no priorities.',
  positions: 'No other sub-group contributes.',
  actions: 'No action is late, at risk, off track or newly complete.',
  decisions: 'There was no meeting before, or its decisions are not recorded.',
  resolved: 'Nothing was resolved.',
  requests: 'Nothing has been asked of the partnership.',
  notes: 'No sub-group sent a success story or a note.',
  disputes: 'No chair disputes a figure that was supplied centrally.',
  coverage: 'No items are allocated.',
  linked: 'No action of the plan is linked to it.',
  documents: 'Nothing has been received.',
  determinations: 'No determination was made.',
  thresholds: 'None.',
  notices: 'Nothing.',
  recommendations: 'None.',
  notGiven: 'Not given',
  none: 'None',
  noFigure: 'No figure',
  noSignal: 'No signal',
  noChart: 'No chart',
  notReceived: 'Not received',
  noQuarter: 'No quarter',
};

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

export const exemptWords = {
  intro:
    'What follows is restricted, and is not for publication. Its exceptions are numbered apart, with an E before the number.',
  more: (count: number): string =>
    count === 1
      ? 'One more exception is in the exempt annex.'
      : `${count} more exceptions are in the exempt annex.`,
  mark: 'Exempt: not for publication',
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
