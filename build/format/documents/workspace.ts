import { explanationsFile } from '../../../shared/model/explanations-file.ts';
import { partnershipFile } from '../../../shared/model/partnership.ts';
import { planSource } from '../../../shared/model/plan-source.ts';
import { type DocumentPart, type Members, under, without } from '../part.ts';
import {
  answerMembers,
  contributionMembers,
  noteMembers,
  progressMembers,
  requestAnswerMembers,
} from '../parts/entries.ts';
import { indicatorMembers } from '../parts/indicator.ts';
import { partnershipMembers } from '../parts/partnership.ts';
import {
  actionMembers,
  evidenceMembers,
  milestoneMembers,
  priorityMembers,
  requestMembers,
  themeMembers,
} from '../parts/plan.ts';

const schema = 'The document and its version.';
const typed = (members: Members) => without(members, 'id', 'rev');
const item = (members: Members) => without(members, 'id', 'rev', 'retired');

/** Files that people write and the command line reads. They are not signed. */
export const workspaceDocuments: Record<string, DocumentPart> = {
  'csp.partnership/1': {
    schema: partnershipFile,
    about: "The partnership from which a secretariat's workspace is made.",
    by: 'secretariat',
    io: 'input',
    members: { schema, ...partnershipMembers },
  },
  'csp.plan-source/1': {
    schema: planSource,
    about:
      'A plan as people write it. Everything is matched on its `ref`; ids and revisions are given on import.',
    by: 'secretariat',
    io: 'input',
    members: {
      schema,
      title: 'The title of the plan.',
      from: 'The first day that it covers.',
      to: 'The last day that it covers.',
      ruleSet: 'The rules for what is an exception.',
      calendar: 'The days of each quarterly round.',
      evidence: 'What priorities rest on.',
      ...under('evidence[]', typed(evidenceMembers)),
      themes: 'Its themes.',
      ...under('themes[]', item(themeMembers)),
      priorities: 'Its priorities.',
      ...under('priorities[]', item(priorityMembers)),
      indicators: 'Its indicators.',
      ...under('indicators[]', {
        ...item(indicatorMembers),
        lead: 'The sub-group whose return reports it; the lead of the priority when left out.',
      }),
      actions: 'Its actions.',
      ...under('actions[]', {
        ...item(actionMembers),
        lead: 'The sub-group whose return reports it; the lead of the priority when left out.',
      }),
      ...under('actions[].milestones[]', typed(milestoneMembers)),
      requests: 'What was asked of the partnership.',
      ...under('requests[]', typed(requestMembers)),
      readings: 'Readings of past years, and those supplied centrally.',
    },
  },
  'csp.explanations/1': {
    schema: explanationsFile,
    about: 'What a chair says about a quarter. Whatever is left out stays as it was.',
    by: 'chair',
    io: 'input',
    members: {
      schema,
      quarter: 'The quarter.',
      actions: 'How actions stood at its end.',
      ...under('actions[]', without(progressMembers, 'quarter')),
      answers: 'What the chair says of exceptions.',
      'answers[].item': 'The item that is an exception.',
      ...under('answers[]', answerMembers),
      raised: 'Exceptions that the rules did not find.',
      'raised[].item': 'The indicator or action; null for none in particular.',
      'raised[].priority': 'The priority, where there is no item; null otherwise.',
      'raised[].title': 'Its heading.',
      'raised[].class': 'For the worse or for the better.',
      'raised[].why': 'Why it is raised.',
      'raised[].answers': 'What the chair says of it.',
      ...under('raised[].answers', answerMembers),
      arguedAway: 'Exceptions of which the chair holds that they are none.',
      'arguedAway[].item': 'The item that is an exception.',
      'arguedAway[].reason': 'Why it is none. The reason travels.',
      gaps: 'Why items have nothing to show.',
      'gaps[].items': 'The items.',
      'gaps[].state': 'Whether there is no data or it may not be released.',
      'gaps[].why': 'Why.',
      contributions: 'What is said of priorities that others lead.',
      ...under('contributions[]', without(contributionMembers, 'quarter', 'subGroup')),
      requests: 'Answers to requests.',
      ...under('requests[]', without(requestAnswerMembers, 'quarter')),
      disputes: 'Figures supplied centrally that the chair says are wrong.',
      notes: 'Things worth telling.',
      ...under('notes[]', without(noteMembers, 'quarter')),
    },
  },
};
