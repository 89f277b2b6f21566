import { decisionsFile } from '../../../shared/model/decisions-file.ts';
import { planFile } from '../../../shared/model/plan-file.ts';
import { receiptFile } from '../../../shared/model/receipt-file.ts';
import type { DocumentPart } from '../part.ts';
import { headingMembers } from './heading.ts';

/** What the secretariat signs for a sub-group. */
export const secretariatDocuments: Record<string, DocumentPart> = {
  'csp.plan/1': {
    schema: planFile,
    about: 'The plan as issued to one sub-group: what it leads and contributes to, and nothing else.',
    by: 'secretariat',
    io: 'output',
    members: {
      ...headingMembers,
      iss: ['app', 'The partnership.'],
      subGroup: 'The sub-group for which it was issued.',
      version: ['app', 'Its version: one number for the whole partnership.'],
      nextIssueBy: 'If no newer plan has come by this day, ask: one may have been held back.',
      challenge: [
        'app',
        '128 random bits in base64url. A key request repeats them, so that no old one can be used again.',
      ],
      secretariat: ['app', 'The keys of the secretariat.'],
      'secretariat.sign': ['app', 'The key with which it signs.'],
      'secretariat.seal': ['app', 'The key to which returns are sealed.'],
      keyring: 'The keys that the secretariat vouches for.',
      settings: "What is settled for the sub-group's desks.",
      'settings.sealReturns': 'Whether its returns are sealed.',
      'settings.systemSignIn':
        "Whether the computer's own sign-in may open a workspace without a passphrase.",
      about: 'The partnership.',
      plan: 'The plan.',
      readings: ['app', 'Readings of past years, and those supplied centrally.'],
      standing: ['app', 'The exceptions that stood when it was issued.'],
    },
  },
  'csp.receipt/1': {
    schema: receiptFile,
    about: 'What the secretariat has received from one sub-group, and what it asks.',
    by: 'secretariat',
    io: 'output',
    members: {
      ...headingMembers,
      iss: ['app', 'The partnership.'],
      subGroup: ['app', 'The sub-group to which it is sent.'],
      lines: ['app', 'One line for each document received.'],
      queries: 'Questions about returns. They are answered by signing the return again.',
      figuresRequests: 'Requests for figures of normal indicators.',
    },
  },
  'csp.decisions/1': {
    schema: decisionsFile,
    about: "A meeting's decisions as sent to one sub-group: those about its items, and those about all.",
    by: 'secretariat',
    io: 'output',
    members: {
      ...headingMembers,
      iss: ['app', 'The partnership.'],
      subGroup: ['app', 'The sub-group to which it is sent.'],
      quarter: 'The quarter that was before the meeting.',
      meeting: 'The meeting.',
      'meeting.on': 'Its day.',
      'meeting.minute': 'Where it is recorded.',
      decisions: 'What was decided.',
    },
  },
};
