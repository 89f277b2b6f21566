import { handoverFile } from '../../../shared/model/handover-file.ts';
import { keyRequestFile } from '../../../shared/model/key-request-file.ts';
import type { DocumentPart } from '../part.ts';
import { headingMembers } from './heading.ts';

export const keyDocuments: Record<string, DocumentPart> = {
  'csp.key-request/1': {
    schema: keyRequestFile,
    about:
      'A key that asks to be enrolled, signed with itself: proof that whoever asks has the private half.',
    by: 'app',
    io: 'output',
    members: {
      ...headingMembers,
      signer: ['chair', 'Who they say they are.'],
      iss: ['plan', 'For whom the key is to speak.'],
      aud: ['plan', 'The secretariat that is asked.'],
      challenge: ['plan', 'As in the plan file for the sub-group.'],
      sign: 'The public signing key; its private half signs this document.',
      seal: 'The public sealing key.',
    },
  },
  'csp.handover/1': {
    schema: handoverFile,
    about:
      "A working copy of a workspace for a named person. The giver's own copy is read-only until it comes back. It is always sealed to that person.",
    by: 'app',
    io: 'output',
    members: {
      ...headingMembers,
      iss: ['app', 'Whose workspace it is: a sub-group, or the partnership.'],
      giver:
        "The giver's public signing key, whose private half signs this document. It counts once its words were typed, unless the keyring has it.",
      to: ['chair', 'For whom it is.'],
      'to.kid': ['chair', 'The kid of their signing key.'],
      'to.name': ['chair', 'Their name.'],
      purpose: ['chair', 'What it is for; `return` brings it back.'],
      why: ['chair', 'Why, in words.'],
      copy: 'Which working copy.',
      'copy.id': 'The same each time that it changes hands.',
      'copy.turn': 'Goes up by one each time that it changes hands.',
      tablesVersion: 'The level of the tables: how many migrations made them.',
      tables:
        'The tables of the workspace that travel, by name. They follow the database of the app, not this format, and only an app of the same level reads them.',
      'tables.*.columns': 'The names of the columns.',
      'tables.*.rows': 'The rows, each value in the order of the columns.',
    },
  },
};
