import { figuresFile, returnFile } from '../../../shared/model/return-file.ts';
import type { DocumentPart } from '../part.ts';
import { chainMembers, headingMembers } from './heading.ts';

const fromTheSubGroup = {
  iss: ['app', 'The sub-group that speaks.'],
  aud: ['plan', 'The secretariat to whom it is addressed.'],
} as const;

/** What a sub-group signs for its secretariat. Both kinds travel as `csp-return`. */
export const returnDocuments: Record<string, DocumentPart> = {
  'csp.return/1': {
    schema: returnFile,
    about:
      'What a sub-group says of one quarter against one exact plan: detail for exceptions, and an account of every other item.',
    by: 'app',
    io: 'output',
    members: {
      ...headingMembers,
      ...fromTheSubGroup,
      onBehalfOf: ['chair', 'Whose statement it is, where somebody else signs it for them; empty otherwise.'],
      quarter: ['chair', 'The quarter that it is about. The calendar of the plan has it.'],
      plan: ['plan', 'The plan file that it speaks about.'],
      ...chainMembers,
      supersedes:
        'The docId of the return of the same quarter that this one replaces; null when it replaces none.',
      whyAgain: ['chair', 'Why it was signed again; empty for the first.'],
      clockSuspect: 'Whether the clock of the computer went backwards since its last document.',
      ruleSet: ['plan', 'The rules by which the exceptions were found.'],
      marking: ['plan', 'The most protective of the markings of what is in it.'],
      declaration: ['chair', 'What the signer declares, word for word.'],
      nil: ['chair', 'Says explicitly that there is no exception. True exactly when `exceptions` is empty.'],
      coverage: 'The account of every item that the plan allocates to the sub-group.',
      'coverage.items': 'How many there are.',
      'coverage.sha256': 'The hash over them: see “Coverage”. 64 lower-case hexadecimal digits.',
      'coverage.rows': 'One row for each.',
      exceptions: 'The exceptions.',
      contributions: ['chair', 'What is said of priorities to which the sub-group contributes.'],
      requests: ['chair', 'Answers to requests.'],
      disputes: ['chair', 'Figures supplied centrally that the chair says are wrong.'],
      notes: ['chair', 'Things worth telling that the chair ticked.'],
      alwaysReported: 'Readings of the quarter of indicators that the plan always wants reported.',
      keyRequest:
        'In a return that is signed with a key not yet enrolled: the signed key request for that key, as an object. Null otherwise.',
      'keyRequest.protected': 'As in its own file.',
      'keyRequest.payload': 'As in its own file.',
      'keyRequest.signature': 'As in its own file.',
      transcribed: [
        'secretariat',
        'Set when the secretariat typed the return in; the chair has then signed nothing. Null otherwise.',
      ],
    },
  },
  'csp.figures/1': {
    schema: figuresFile,
    about: 'The answer of a chair to a request for figures of normal indicators.',
    by: 'app',
    io: 'output',
    members: {
      ...headingMembers,
      ...fromTheSubGroup,
      ...chainMembers,
      request: 'The id of the request, from a receipt.',
      readings: ['chair', 'The figures. None of another indicator or period than was asked for.'],
    },
  },
};
