import type { Said } from './said.ts';

const askAgain = 'Ask whoever sent it to export it again, and open the new file as it arrives.';
const tellSender = 'Do not use it. Ask whoever sent it to export it again, and tell them what you saw.';
const makeAgain = 'Shorten it or take the odd characters out, then try again.';

/** Faults of signed files: reading, envelope, signature, bindings, order. */
export const fileFaults = {
  'file.missing': (): Said => ({
    message: 'There is no file at this place.',
    next: 'Check the folder and the name, then try again.',
  }),
  'file.unreadable': (): Said => ({
    message: 'This computer would not let CSP Returns read the file.',
    next: 'Copy it to your own documents and open the copy.',
  }),
  'file.not-regular': (): Said => ({
    message: 'This is a folder, a shortcut or a device, not a file.',
    next: 'Choose the file itself.',
  }),
  'file.empty': (): Said => ({ message: 'The file is empty.', next: askAgain }),
  'file.too-large': (about: { limit: string }): Said => ({
    message: `The file is larger than ${about.limit}, which no file of its kind can be.`,
    next: 'Check that it is the right file.',
  }),
  'file.unrecognised': (): Said => ({
    message: 'This is not a CSP Returns file.',
    next: 'Look for an attachment whose name ends in “.cspplan”, “.cspreceipt” or the like, or copy the text of the message from its BEGIN line to its END line and paste it here.',
  }),
  'file.encoding': (): Said => ({
    message: 'The file was changed on its way: its text is not written as CSP Returns writes it.',
    next: askAgain,
  }),
  'file.json': (): Said => ({
    message: 'The file was changed on its way: something in it was added, lost or rewritten.',
    next: askAgain,
  }),
  'file.members': (): Said => ({
    message: 'The file is not made up as a signed file of CSP Returns is.',
    next: askAgain,
  }),

  'armour.incomplete': (): Said => ({
    message: 'Part of the pasted text is missing.',
    next: 'Copy everything from the BEGIN line to the END line, both included, and paste it again.',
  }),
  'armour.several': (): Said => ({
    message: 'There is more than one pasted file in this text.',
    next: 'Paste one at a time, each from its BEGIN line to its END line.',
  }),
  'armour.damaged': (): Said => ({
    message: 'The pasted text was changed on its way.',
    next: 'Copy it again from the original message, or ask for the file as an attachment.',
  }),

  'bundle.empty': (): Said => ({ message: 'The file holds no documents.', next: askAgain }),
  'bundle.too-many': (about: { most: number }): Said => ({
    message: `The file holds more than ${about.most} documents, which no file may.`,
    next: 'Ask for it in parts.',
  }),
  'bundle.members': (): Said => ({
    message: 'The file should be a list of signed documents, and something else is in the list.',
    next: askAgain,
  }),

  sealed: (): Said => ({
    message: 'This file is sealed, so only the person it was sealed for can check what is inside.',
    next: 'Open it in their workspace, or ask them for the opened document.',
  }),
  'sealed.encoding': (): Said => ({
    message: 'The sealed file was changed on its way: its text is not written as CSP Returns writes it.',
    next: askAgain,
  }),
  'sealed.header': (): Said => ({
    message: 'The file is not sealed in the way that CSP Returns seals.',
    next: tellSender,
  }),
  'sealed.recipient': (): Said => ({
    message: 'This file was sealed for somebody else, so it cannot be opened here.',
    next: 'Ask the sender to seal it for you. If your keys are new, they need your new key first.',
  }),
  'sealed.damaged': (): Said => ({
    message: 'The sealed file was changed on its way, so it does not open.',
    next: askAgain,
  }),
  'sealed.inside': (): Said => ({
    message: 'What is inside the sealed file is not what its label says.',
    next: tellSender,
  }),

  'envelope.encoding': (): Said => ({
    message: 'The signed file was changed on its way: its text is not written as CSP Returns writes it.',
    next: askAgain,
  }),
  'envelope.header': (): Said => ({
    message: 'The file is not signed in the one way that CSP Returns accepts.',
    next: tellSender,
  }),
  'envelope.type': (): Said => ({
    message: 'The file says it is a kind of document that CSP Returns does not know.',
    next: 'If you were told to expect it, you may need a newer version of CSP Returns.',
  }),
  'envelope.newer': (): Said => ({
    message: 'The file was made by a newer version of CSP Returns than this one.',
    next: 'Install the newer version, then open the file again.',
  }),

  'signer.unknown': (): Said => ({
    message: 'The file is signed with a key that is not known here: it may come from another partnership.',
    next: 'If you expect it, telephone whoever sent it, compare the eight words of their key and enrol it; then open the file again.',
  }),
  'signer.thumbprint': (): Said => ({
    message: 'The file names one key and was offered another.',
    next: tellSender,
  }),
  'signature.bad': (): Said => ({
    message:
      'The file was changed after it was signed, or somebody else made it: its signature does not match.',
    next: tellSender,
  }),

  'payload.encoding': (): Said => ({
    message: 'The signed text is not written in the characters that CSP Returns writes.',
    next: tellSender,
  }),
  'payload.json': (): Said => ({
    message: 'The signed text is not in the one form that CSP Returns writes.',
    next: tellSender,
  }),
  'payload.depth': (): Said => ({
    message: 'The signed text is nested more deeply than any document is.',
    next: tellSender,
  }),
  'payload.limits': (): Said => ({
    message:
      'A text in the document is longer than 20,000 characters, or a list has more rows than such a document may hold.',
    next: makeAgain,
  }),
  'payload.text': (): Said => ({
    message: 'The document holds a character or a name that could mislead, such as one that reverses text.',
    next: makeAgain,
  }),
  'payload.newer': (): Said => ({
    message: 'The document was made by a newer version of CSP Returns than this one.',
    next: 'Install the newer version, then open the file again.',
  }),
  'payload.schema': (about: { place: string }): Said => ({
    message: 'The document is signed, but not filled in as such a document must be.',
    next: tellSender,
    ...(about.place && { at: about.place }),
  }),
} satisfies Record<string, (...about: never[]) => Said>;
