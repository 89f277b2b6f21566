import {
  action,
  evidence,
  milestone,
  plan,
  priority,
  request,
  requestOwner,
  theme,
  thresholdChange,
} from '../../../shared/model/plan.ts';
import type { Members, Part } from '../part.ts';
import { itemMembers } from './indicator.ts';

const marked: Members = {
  marking: "The code of one of the partnership's markings.",
  restricted: 'Whether it is left out of what scrutiny and the public are given.',
  retired: 'Set when it has left the plan; null while it is in it.',
};

export const evidenceMembers: Members = {
  ...itemMembers,
  kind: 'Where it comes from: the strategic `assessment`, a public `consultation`, the `commissioner`, `scrutiny`, or elsewhere.',
  title: 'Its name.',
  finding: 'What was found.',
  source: 'Where it is published.',
};

export const themeMembers: Members = {
  ...itemMembers,
  title: 'Its name.',
  wording: 'What it is about.',
  retired: 'Set when it has left the plan; null while it is in it.',
};

export const priorityMembers: Members = {
  ...itemMembers,
  theme: 'The theme that it belongs to.',
  title: 'Its name.',
  wording: 'What the partnership means to do.',
  lead: 'The sub-group whose return reports it.',
  contributors: 'Other sub-groups that own it together with the lead; with any, it is cross-cutting.',
  question: 'What each contributor is asked every quarter.',
  evidence: 'What it rests on.',
  ...marked,
};

export const milestoneMembers: Members = { ...itemMembers, title: 'Its name.', due: 'When it is due.' };

export const actionMembers: Members = {
  ...itemMembers,
  priority: 'The priority that it serves.',
  lead: 'The sub-group whose return reports it.',
  title: 'What is to be done.',
  outcome: 'What will be different when it is done.',
  owners: 'Who does it.',
  'owners[].name': 'The person.',
  'owners[].agency': 'Whom they work for.',
  due: 'When it is due.',
  milestones: 'Its steps.',
  indicators: 'The indicators that it is meant to move.',
  ...marked,
};

export const requestMembers: Members = {
  ...itemMembers,
  from: 'The code of the requester.',
  askedOn: 'When it was asked.',
  minute: 'Where that is recorded.',
  text: 'What was asked.',
  owner: 'Who is to answer.',
  due: 'By when; null when no day was set.',
  answer: 'The answer as the secretariat recorded it; empty while there is none.',
  answeredOn: 'When it was answered; null while it is open.',
};

export const planParts: Record<string, Part> = {
  plan: {
    schema: plan,
    about:
      'A plan. In a plan file it is the part that one sub-group leads or contributes to, and links to items outside that part are left out.',
    by: 'secretariat',
    members: {
      id: ['app', 'The id of the plan, the same in all its versions.'],
      title: 'Its title.',
      from: 'The first day that it covers.',
      to: 'The last day that it covers.',
      ruleSet: 'The rules for what is an exception.',
      calendar: 'The days of each quarterly round.',
      evidence: 'What its priorities rest on.',
      themes: 'Its themes.',
      priorities: 'Its priorities.',
      indicators: 'Its indicators.',
      actions: 'Its actions.',
      requests: 'What was asked of the partnership.',
      thresholdChanges: ['app', 'Every change to a threshold since the plan began, oldest first.'],
    },
  },
  evidence: {
    schema: evidence,
    about: 'A finding that a priority may cite.',
    by: 'secretariat',
    members: evidenceMembers,
  },
  theme: {
    schema: theme,
    about: 'What a plan is divided into.',
    by: 'secretariat',
    members: themeMembers,
  },
  priority: {
    schema: priority,
    about: 'What the partnership means to do.',
    by: 'secretariat',
    members: priorityMembers,
  },
  milestone: {
    schema: milestone,
    about: 'A step of an action.',
    by: 'secretariat',
    members: milestoneMembers,
  },
  action: {
    schema: action,
    about: 'Something to be done, by whom and by when.',
    by: 'secretariat',
    members: actionMembers,
  },
  requestOwner: {
    schema: requestOwner,
    about: 'Who is to answer a request: a sub-group, or somebody outside the partnership.',
    by: 'secretariat',
    members: { kind: 'Which of the two.', subGroup: 'The sub-group.', name: 'Who it is.' },
  },
  request: {
    schema: request,
    about: 'Something asked of the partnership, tracked to its answer.',
    by: 'secretariat',
    members: requestMembers,
  },
  thresholdChange: {
    schema: thresholdChange,
    about: 'One change to a threshold, kept for good.',
    by: 'app',
    members: {
      indicator: 'The indicator.',
      on: 'The day.',
      by: 'Who changed it.',
      field: 'What was changed.',
      before: 'What it was before, in words; empty for none.',
      after: 'What it is now, in words; empty for none.',
      why: 'Why.',
    },
  },
};
