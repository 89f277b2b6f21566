import type { Answers, Ask } from '../../model/entries.ts';
import type { ExceptionClass } from '../../model/exception.ts';
import type { Day, Quarter } from '../../model/period.ts';
import { sayDay, sayQuarter } from '../periods.ts';

/** A prompt: what is asked, what helps to answer it, and how a good answer could read. Every example is made up. */
export type Prompt = { readonly label: string; readonly hint: string; readonly example: string };

const under: Record<'what' | 'why' | 'doing', Prompt> = {
  what: {
    label: 'What happened?',
    hint: 'In plain words, for somebody who has not seen the chart.',
    example:
      '412 bicycles were stolen against a target of 350, most of them at the two rail stations. July was the highest month in three years.',
  },
  why: {
    label: 'Why?',
    hint: 'Name the main causes and their rough size.',
    example:
      'About 40 of the extra 62 went from one rack that a camera does not see. About 15 are a pair of riders who were arrested in August. The rest we cannot explain yet.',
  },
  doing: {
    label: 'What is being done?',
    hint: 'What has changed because of it, and what is still to come.',
    example:
      'The rack was moved under a camera on 4 September. The transport police mark bicycles on Fridays, 120 so far. A locked shelter is out to tender.',
  },
};

const over: Record<'what' | 'why' | 'doing', Prompt> = {
  what: {
    label: 'What happened?',
    hint: 'One line is enough.',
    example: '61 homes were burgled against a target of 90, the fewest in any quarter that we hold.',
  },
  why: {
    label: 'Why, and is the data right?',
    hint: 'Say what made the difference and its rough size. Rule out a change in how it is counted.',
    example:
      'Two men were sentenced in May; they had admitted 25 in the spring. Nothing in the recording has changed: the force checked twenty reports.',
  },
  doing: {
    label: 'What worked, and can others use it?',
    hint: 'Who could do the same, and what they would need.',
    example:
      'A visit to every address within a day of a burglary next door. Any neighbourhood team could do it with two wardens and our leaflet.',
  },
};

/** One exception, and what its chair says of it. */
export const explaining = {
  prompts: { under, over } satisfies Record<ExceptionClass, unknown>,
  guides: { what: 60, why: 60, doing: 80, ask: 40 },
  owner: { label: 'By whom?', hint: 'A name or a post, and the agency.' },
  by: 'By when will it be back on track?',
  confidence: 'How sure are you of that day?',
  levels: [
    ['high', 'High'],
    ['medium', 'Medium'],
    ['low', 'Low'],
  ] as const satisfies readonly (readonly [NonNullable<Answers['confidence']>, string])[],
  ask: 'What do you ask of the Board?',
  asks: [
    ['note', 'Note it: nothing to decide'],
    ['support', 'Support something'],
    ['decide', 'Decide something'],
    ['resource', 'Give resources'],
    ['escalate', 'Take it further'],
  ] as const satisfies readonly (readonly [Ask['kind'], string])[],
  askText: {
    label: 'In a sentence',
    hint: 'What exactly, of whom, and by when.',
    example: 'Ask the rail operator to pay for the shelter before the clocks go back.',
  },
  warning: 'Do not name victims or suspects.',
  example: 'An example, made up',
  form: 'Your explanation',
  reasons: 'Why it is here',
  at: (at: number, of: number): string => `Exception ${at} of ${of}`,
  toList: 'All exceptions',

  stillSo: (quarter: Quarter): string => `Still so: what was said for ${sayQuarter(quarter)} still holds`,
  stillSoHint: 'Then one line on this quarter is enough. Read last time’s answers first.',
  compare: 'Show what has changed since last time',
  compared: 'Changes since last time',
  useLast: 'Use last time’s text',
  carried: 'Carried forward: edit or confirm',
  carriedText: 'It is not signed before you do.',
  confirm: 'Confirm',
  takeOut: 'Take it out',
  /** In front of the label of the prompt, for whoever hears the button alone. */
  of: (label: string): string => `: ${label}`,

  findings: 'The figures say otherwise',
  findingsText: 'Have another look. Nothing here stands in the way of signing.',
  right: 'It is right, because',
  rightHint: 'Stays at this desk. What the Board should know belongs in the text.',

  far: 'How far is this?',
  marks: [
    ['complete', 'I have completed this'],
    ['later', 'I’ll come back to it'],
  ] as const,
  saveNext: 'Save and next exception',
  saveLast: 'Save and back to the list',
  keys: 'Ctrl+Enter',
  missing: {
    what: 'Say in a line what happened.',
    why: 'Say why it is so.',
    doing: 'Say what is being done about it.',
    by: 'Say by when it will be back on track.',
  },
  missingCarried: (label: string): string => `Confirm or edit what was carried forward to “${label}”`,

  chart: 'Run chart',
  chartValues: (count: number): string => `The ${count} figures of the chart`,
  period: 'Period',
  figures: {
    now: 'This quarter',
    target: 'Target',
    lastQuarter: 'Quarter before',
    lastYear: 'Same quarter last year',
  },
  last: (quarter: Quarter): string => `What was said for ${sayQuarter(quarter)}`,
  lastNone: 'Nothing was said of it before: it is new.',
  lastElsewhere: (quarter: Quarter): string =>
    `The plan file says that it has stood since ${sayQuarter(quarter)}. What was said then is not at this desk.`,
  actions: 'Actions of the plan that are meant to help',
  actionsNone: 'No action of the plan is meant to move it.',
  progress: 'How the action stands',
  milestone: (due: Day, newDue: Day | null, doneOn: Day | null): string => {
    if (doneOn !== null) return `Done on ${sayDay(doneOn)}`;
    return newDue === null ? `Due on ${sayDay(due)}` : `Due on ${sayDay(newDue)}, was ${sayDay(due)}`;
  },
  moreOn: (ref: string): string => `More on ${ref}`,
  row: { earlier: 'Exception before', later: 'Next exception' },
  notSaid: 'Not said',
};
