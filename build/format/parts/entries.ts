import {
  answers,
  ask,
  contribution,
  dispute,
  indicatorReading,
  milestoneProgress,
  note,
  requestAnswer,
} from '../../../shared/model/entries.ts';
import { reading } from '../../../shared/model/reading.ts';
import type { Members, Part } from '../part.ts';

const readingMembers: Members = {
  period: 'What it is for.',
  value: 'In the unit of the indicator; null when there is none, or when it is a ratio without its parts.',
  numerator: 'Of a ratio, what is above the line; null otherwise.',
  denominator: 'Of a ratio, what is below it; null otherwise.',
  state:
    '`final`; `provisional`, may still change; `revised`, has changed; `no-data` and `not-releasable`, without a value, for the reason in `note`.',
  note: 'Why there is no value, or what a reader should know of it.',
};

export const answerMembers: Members = {
  what: 'What happened.',
  why: 'Why.',
  doing: 'What is being done.',
  owner: 'By whom.',
  by: 'By when; null when it was not said.',
  confidence: 'How sure the chair is that it will help; null when it was not said.',
  ask: 'What is asked of the Board.',
  stillSo: 'Of an exception that continues: the answers of last time still hold.',
};

const milestoneProgressMembers: Members = {
  milestone: 'The milestone.',
  doneOn: 'When it was done; null while it is not.',
  newDue: 'A later day than that of the plan; null while the day of the plan stands.',
  why: 'Why it moved.',
};

export const progressMembers: Members = {
  action: 'The action.',
  quarter: 'The quarter at whose end it stood so.',
  status: 'How far it is.',
  rag: 'Red, amber or green, as its lead sees it.',
  text: 'What there is to say of it.',
  completedOn: 'When it was completed; null while it is not.',
  newDue: 'A later day than that of the plan; null while the day of the plan stands.',
  whyMoved: 'Why it moved.',
  milestones: 'How its milestones stand.',
};

export const contributionMembers: Members = {
  priority: 'The priority, which another sub-group leads.',
  subGroup: ['app', 'Who contributes: the sub-group that signs.'],
  quarter: ['app', 'The quarter of the return.'],
  view: 'How the contributor sees it going. Null with an empty `text` says explicitly that there is nothing to add.',
  text: 'What there is to say of it.',
};

export const requestAnswerMembers: Members = {
  request: 'The request.',
  quarter: ['app', 'The quarter of the return.'],
  text: 'The answer.',
  complete: 'Whether that is the whole answer.',
};

const disputeMembers: Members = {
  indicator: 'The indicator.',
  period: 'The period of the figure.',
  why: 'What is wrong with it.',
};

export const noteMembers: Members = {
  item: 'The plan item that it is about; null for none in particular.',
  quarter: ['app', 'The quarter of the return.'],
  kind: 'A `note`, or a `success` to tell of.',
  title: 'Its heading.',
  text: 'What it says.',
  travels: 'Whether it leaves in the return. In a return it is always true.',
};

export const entryParts: Record<string, Part> = {
  reading: {
    schema: reading,
    about: 'One value of an indicator for one period, at the frequency of the indicator.',
    by: 'chair',
    members: readingMembers,
  },
  indicatorReading: {
    schema: indicatorReading,
    about: 'A reading together with its indicator.',
    by: 'chair',
    members: { indicator: 'The indicator.', ...readingMembers },
  },
  answers: {
    schema: answers,
    about: 'What the chair says of an exception.',
    by: 'chair',
    members: answerMembers,
  },
  ask: {
    schema: ask,
    about: 'What is asked of the Board.',
    by: 'chair',
    members: { kind: 'What it is asked to do; `note` asks nothing.', text: 'What exactly.' },
  },
  milestoneProgress: {
    schema: milestoneProgress,
    about: 'How a milestone stands. The day that was planned is kept in the plan.',
    by: 'chair',
    members: milestoneProgressMembers,
  },
  contribution: {
    schema: contribution,
    about: 'What a contributor says of a cross-cutting priority.',
    by: 'chair',
    members: contributionMembers,
  },
  requestAnswer: {
    schema: requestAnswer,
    about: 'The answer of a sub-group to a request.',
    by: 'chair',
    members: requestAnswerMembers,
  },
  dispute: {
    schema: dispute,
    about: 'A figure supplied centrally that the chair says is wrong. The figure itself is not in it.',
    by: 'chair',
    members: disputeMembers,
  },
  note: { schema: note, about: 'Something worth telling.', by: 'chair', members: noteMembers },
};
