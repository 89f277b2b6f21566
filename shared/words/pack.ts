import type { ReasonCode } from '../model/exception.ts';
import type { CoverageCounts } from '../model/merged-standing.ts';
import type { Pack, PackTexts } from '../model/pack.ts';
import type { PackPosition, PackRequest, PackReturn } from '../model/pack-account.ts';
import type { Quarter } from '../model/period.ts';
import { trackWords } from './merge.ts';
import { sayQuarter } from './periods.ts';
import { some } from './some.ts';

const is = (count: number): string => (count === 1 ? 'is' : 'are');

/** What stands around the figures until the secretariat writes its own. */
export const usualTexts = (body: string, quarter: Quarter): PackTexts => ({
  title: `Exceptions report: ${sayQuarter(quarter)}`,
  agendaItem: '',
  reportOf: `The secretariat of ${body}`,
  purpose:
    'To tell the Board where the plan is doing worse or better than its rules allow for, what is being done about it, ' +
    'and what the Board is asked to decide. What is not listed was checked, or is accounted for in the appendix.',
  recommendations: [
    'That the Board notes the exceptions and the returns that are missing.',
    'That the Board decides on what the sub-groups ask of it.',
  ],
  implications: [],
});

export const returnStateWords: Record<PackReturn['state'], string> = {
  received: 'Received, signed',
  transcribed: 'Typed in by the secretariat, not signed by the chair',
  fork: 'Two returns that do not agree; neither is counted',
  missing: 'Not received',
};

export const requestStateWords: Record<PackRequest['state'], string> = {
  open: 'Not answered yet',
  'partly-answered': 'Answered in part',
  answered: 'Answered',
};

/** What a sub-group's place beside a priority says. */
export function sayPosition({ said, status }: Pick<PackPosition, 'said' | 'status'>): string {
  switch (said) {
    case 'view':
      return status === null ? 'No view' : trackWords[status];
    case 'nothing-to-add':
      return status === null || status === 'on-track' ? 'Nothing to add' : trackWords[status];
    case 'silent':
      return status === null ? 'Says nothing' : trackWords[status];
    case 'no-return':
      return 'No return';
  }
}

/** A reason without its figures, for where they may not be shown. */
export const reasonsWithoutFigures: Record<ReasonCode, string> = {
  'target-red': 'It is off target beyond the tolerance.',
  'target-amber': 'It is off target, near enough to be watched.',
  'cannot-meet-target':
    'Ordinary variation lies wholly on the wrong side of the target: it cannot be met without a change.',
  'special-cause-worse': 'Its run chart shows a change for the worse that is more than ordinary variation.',
  'action-overdue': 'It is overdue.',
  'action-red': 'Its lead says that it is off track (red).',
  'action-amber': 'Its lead says that it is at risk (amber).',
  'milestone-slipped': 'A milestone has slipped.',
  raised: 'Raised by the chair.',
  'target-over': 'It is better than the target by more than the tolerance.',
  'special-cause-better': 'Its run chart shows a change for the better that is more than ordinary variation.',
  'action-early': 'It is complete ahead of its day.',
  'special-cause': 'Its run chart shows more than ordinary variation.',
};

/** Page one. */
export const frontWords = {
  changed: (what: string, as: 'under' | 'over', reason: string): string =>
    `${what}: new ${as === 'under' ? 'under-performance' : 'over-performance'}. ${reason}`,
  resolved: (what: string, quarters: number): string =>
    `${what}: no longer an exception, after ${some(quarters, 'quarter')}.`,
  threshold: (what: string, field: string, before: string, after: string): string =>
    `${what}: its ${thresholdWords[field] ?? field} was changed from “${before}” to “${after}”.`,
  persists: (what: string, sinceText: string, reason: string): string =>
    `${what}: ${lowerFirst(sinceText)}. ${reason}`,
  notKnown: (what: string, last: Quarter): string =>
    `${what}: an exception in ${sayQuarter(last)}; nothing was received that would tell how it stands now.`,
  decision: (number: number, resolved: string, cameOf: string): string =>
    [`RESOLVED ${number}: ${resolved}`, cameOf].filter((one) => one !== '').join(' '),
  request: (from: string, text: string, stateText: string): string => `${from} asked: ${text} ${stateText}.`,
};

export const thresholdWords: Record<string, string> = {
  target: 'target',
  tolerance: 'tolerance',
  direction: 'direction',
  lag: 'lag',
  rollUp: 'way of adding up',
  smallNumber: 'small-number threshold',
  rebases: 'run chart',
};

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** What came of a decision, told by how its item stands now. */
export const cameOfWords = {
  again: (number: string): string =>
    number === ''
      ? 'It is reported again, and the chair holds that it is no exception.'
      : `It is reported again: exception ${number}.`,
  resolved: 'It is no longer an exception.',
  state: (stateText: string): string => `It stands now as: ${lowerFirst(stateText)}.`,
};

type Told = Pick<Pack, 'summary' | 'leftOut'>;

/** The counts of page two, in sentences. */
export function summarySentences({
  returns,
  exceptions,
  coverage,
}: Omit<Told['summary'], 'sentences'>): string[] {
  const missing = returns.missing.map((one) => one.name).join(', ');
  const sentences = [
    `${returns.received} of ${some(returns.expected, 'return')} ${returns.received === 1 ? 'was' : 'were'} received.` +
      (returns.transcribed === 0
        ? ''
        : ` ${returns.transcribed} of them ${returns.transcribed === 1 ? 'was' : 'were'} typed in by the secretariat and not signed.`) +
      (missing === '' ? '' : ` Missing or not counted: ${missing}.`),
    exceptions.all === 0
      ? 'No exceptions were reported.'
      : `${some(exceptions.all, 'exception')} ${is(exceptions.all)} reported: ${exceptions.under} under-performance and ` +
        `${exceptions.over} over-performance; ${exceptions.new} new and ${exceptions.continuing} continuing.`,
  ];
  if (exceptions.resolved > 0) {
    sentences.push(`${some(exceptions.resolved, 'earlier exception')} ${is(exceptions.resolved)} resolved.`);
  }
  if (exceptions.arguedAway > 0) {
    sentences.push(
      `${some(exceptions.arguedAway, 'more item')} ${exceptions.arguedAway === 1 ? 'meets' : 'meet'} the rules, and the ` +
        'chair holds that there is no exception; the reasons are printed.',
    );
  }
  return [...sentences, sayCoverage(coverage)];
}

/** Every allocated item, by state; nought is not said. */
export function sayCoverage(counts: CoverageCounts): string {
  const parts = [
    [counts.exception, 'reported as exceptions'],
    [counts.normal, 'checked and normal'],
    [counts.complete, 'complete'],
    [counts['not-due'], 'not due'],
    [counts['no-data'], 'without data'],
    [counts['not-releasable'], 'not releasable'],
    [counts['no-return'], 'unaccounted for, since the return is missing'],
    [counts['not-asked'], 'not asked about yet'],
  ] as const;
  const said = parts.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`);
  const watched =
    counts.watch > 0 ? ` ${counts.watch} of those that are normal ${is(counts.watch)} watched.` : '';
  return said.length === 0
    ? 'No items are allocated.'
    : `Of ${some(counts.items, 'allocated item')}: ${said.join(', ')}.${watched}`;
}

/** What a reader of a variant is told about what is not in it. */
export function leftOutSentences(counts: Omit<Told['leftOut'], 'sentences'>): string[] {
  const { exceptions, priorities, items, notes, decisions, hiddenFigures } = counts;
  const kinds = [
    [priorities, some(priorities, 'priority', 'priorities')],
    [items, some(items, 'indicator or action', 'indicators and actions')],
    [exceptions, some(exceptions, 'exception')],
    [decisions, some(decisions, 'decision')],
    [notes, some(notes, 'note')],
  ] as const;
  const left = kinds.filter(([count]) => count > 0).map(([, said]) => said);
  const sentences: string[] = [];
  if (left.length > 0)
    sentences.push(`Left out of this version because it is restricted: ${left.join(', ')}.`);
  if (hiddenFigures > 0) {
    sentences.push(
      `${some(hiddenFigures, 'figure')} ${is(hiddenFigures)} not shown, because ${hiddenFigures === 1 ? 'it is' : 'they are'} so small, ` +
        'or would so give away a small one, that people could be recognised.',
    );
  }
  return sentences;
}
