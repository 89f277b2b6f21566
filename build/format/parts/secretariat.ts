import { decision } from '../../../shared/model/decisions-file.ts';
import { figuresRequest, query, receiptLine } from '../../../shared/model/receipt-file.ts';
import { transcription } from '../../../shared/model/return-file.ts';
import type { Part } from '../part.ts';

/** What the secretariat records and sends back. */
export const secretariatParts: Record<string, Part> = {
  transcription: {
    schema: transcription,
    about: 'Where a return came from that the secretariat typed in because the chair could not use the app.',
    by: 'secretariat',
    members: {
      by: 'Who typed it in.',
      on: 'When.',
      source: 'What it was typed in from.',
      fileName: 'The name of that file; empty for none.',
      sha256: [
        'app',
        'The SHA-256 of that file, 64 lower-case hexadecimal digits; null for a telephone call.',
      ],
      statedBy: 'Whose statement it is, in the words of the source.',
    },
  },
  receiptLine: {
    schema: receiptLine,
    about: 'How the secretariat holds one document that it received.',
    by: 'app',
    members: {
      docId: 'The document.',
      quarter: 'The quarter that it is about; null for none.',
      outcome:
        '`accepted`; `queried`, accepted with a question; `superseded`, replaced by another; `fork`, one of two that do not replace each other; `parked`, until its key is enrolled; `quarantined`, kept and not used; `withdrawn`.',
      late: 'Whether it came after the due day, by the day on which it arrived.',
      receivedOn: 'The day on which it arrived at the secretariat.',
    },
  },
  query: {
    schema: query,
    about: 'A question sent back about a return.',
    by: 'secretariat',
    members: {
      id: ['app', 'The id of the question.'],
      about: 'The docId of the return.',
      item: 'The item in question; null for the whole return.',
      question: 'The question.',
      askedOn: ['app', 'The day on which it was asked.'],
    },
  },
  figuresRequest: {
    schema: figuresRequest,
    about: 'A request for figures that exceptions-only returns leave out.',
    by: 'secretariat',
    members: {
      id: ['app', 'The id of the request, which the answer repeats.'],
      why: 'What they are wanted for.',
      askedOn: ['app', 'The day on which it was asked.'],
      indicators: 'Of which indicators.',
      periods: 'For which periods.',
    },
  },
  decision: {
    schema: decision,
    about: 'What the body resolved about one matter, and what follows from it.',
    by: 'secretariat',
    members: {
      id: ['app', 'The id of the decision.'],
      number: 'The number under RESOLVED in the minute.',
      item: 'The plan item that it is about; null for the whole paper.',
      resolved: 'What was resolved.',
      action: 'What is to be done; empty for nothing.',
      owner: 'By whom; empty for nobody.',
      due: 'By when; null when no day was set.',
    },
  },
};
