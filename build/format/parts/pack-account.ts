import {
  packAction,
  packDispute,
  packNote,
  packRequest,
  packRow,
} from '../../../shared/model/pack-account.ts';
import type { Members, Part } from '../part.ts';

const restricted: Members = {
  restricted: ['rules', 'Whether the variants for scrutiny and the public leave it out.'],
};

/** What a pack says of every item, and what else chairs and others say in it. */
export const packAccountParts: Record<string, Part> = {
  packRow: {
    schema: packRow,
    about:
      'One line of the appendix: an allocated item with its state, and figures only where they may be printed.',
    by: 'rules',
    members: {
      ref: 'The item.',
      title: 'Its name.',
      kind: 'Whether it is an indicator or an action.',
      priority: 'The priority that it belongs to.',
      subGroup: 'The sub-group that leads it.',
      state: 'Its state over all returns. `no-return` and `not-asked` say that nobody has accounted for it.',
      stateText: 'The same in words.',
      watch: 'Whether it is watched.',
      why: ['chair', 'Why there is no data, or why it may not be released; empty otherwise.'],
      revisionJudged:
        'The revision that the return spoke about, where the plan has moved on; null otherwise.',
      indicator: 'What a reader needs to read its figures; null for an action.',
      figure: 'The figure of the quarter, where it may be printed; null otherwise.',
      'figure.judged': 'The quarter that it is of.',
      'figure.value': 'The value; null when hidden, or when there is none.',
      'figure.hidden': 'Whether there is one that may not be shown.',
      'figure.provisional': 'Whether it may still change.',
      'figure.source': 'Why it may be printed.',
      readings: 'The readings of the quarter, where they may be printed.',
      ...restricted,
    },
  },
  packAction: {
    schema: packAction,
    about: 'An action with what is known of it.',
    by: 'rules',
    members: {
      ref: 'The action.',
      title: 'Its name.',
      owners: 'Who does it.',
      'owners[].name': 'The person.',
      'owners[].agency': 'Whom they work for.',
      due: 'When it is due.',
      priority: 'The priority that it serves.',
      subGroup: 'The sub-group that leads it.',
      outcome: 'What will be different when it is done.',
      state: 'Its state over all returns.',
      stateText: 'The same in words.',
      watch: 'Whether it is watched.',
      progress: ['chair', 'How it stands; null unless it is an exception.'],
      ...restricted,
    },
  },
  packRequest: {
    schema: packRequest,
    about: 'Something asked of the partnership, with every answer.',
    by: 'rules',
    members: {
      ref: 'The request.',
      from: 'Who asked.',
      askedOn: 'When.',
      minute: 'Where that is recorded.',
      text: 'What was asked.',
      owner: 'Who is to answer.',
      due: 'By when; null when no day was set.',
      state: 'Whether it is answered.',
      stateText: 'The same in words.',
      answers: 'The answers, oldest first.',
      'answers[].from': 'Who answers.',
      'answers[].quarter': 'In the return of which quarter.',
      'answers[].text': ['chair', 'The answer.'],
      'answers[].complete': ['chair', 'Whether that is the whole answer.'],
      recorded: ['secretariat', 'The answer as the secretariat recorded it; null while there is none.'],
      'recorded.text': ['secretariat', 'What it says.'],
      'recorded.on': ['secretariat', 'When.'],
    },
  },
  packNote: {
    schema: packNote,
    about: 'A note that a chair let travel.',
    by: 'chair',
    members: {
      subGroup: ['app', 'Who tells it.'],
      item: 'The plan item that it is about; null for none in particular.',
      kind: 'A `note`, or a `success` to tell of.',
      title: 'Its heading.',
      text: 'What it says.',
      ...restricted,
    },
  },
  packDispute: {
    schema: packDispute,
    about: 'A figure supplied centrally that a chair says is wrong.',
    by: 'chair',
    members: {
      subGroup: ['app', 'Who says so.'],
      item: 'The indicator.',
      period: 'The period of the figure.',
      why: 'What is wrong with it.',
      ...restricted,
    },
  },
};
