import { transcribedReturn } from '../../../shared/contract/returns.ts';
import { type DocumentPart, under, without } from '../part.ts';
import { answerMembers } from '../parts/entries.ts';

export const transcriptionDocuments: Record<string, DocumentPart> = {
  'csp.transcription/1': {
    schema: transcribedReturn,
    about:
      'A return that came as Word, a spreadsheet or a telephone call, as the secretariat types it in. Items that it does not account for get no data, because the source is silent.',
    by: 'secretariat',
    io: 'input',
    members: {
      schema: 'The document and its version.',
      subGroup: 'Whose return it is.',
      transcription: 'Where it came from.',
      'transcription.source': 'What it is typed in from.',
      'transcription.statedBy': 'Whose statement it is, in the words of the source.',
      nil: 'Whether the source says that there is no exception.',
      marking: "The code of one of the partnership's markings.",
      exceptions: 'The exceptions.',
      'exceptions[].item': 'The indicator or action; null for none in particular.',
      'exceptions[].priority': 'The priority, where there is no item; null otherwise.',
      'exceptions[].title': 'Its heading.',
      'exceptions[].class': 'For the worse or for the better.',
      ...under('exceptions[]', without(answerMembers, 'confidence', 'stillSo')),
      coverage: 'What the source says of the other items.',
      'coverage[].items': 'The items.',
      'coverage[].state': 'Their state.',
      'coverage[].why': 'Why there is no data, or why it may not be released; empty otherwise.',
    },
  },
};
