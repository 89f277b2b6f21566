import type { Said } from './said.ts';

const askAgain = 'Ask whoever sent it to check it and sign it again.';

/** What comes to a chair's desk and belongs to another, in plain words. */
const elsewhere: Readonly<Record<string, Said>> = {
  return: {
    message: 'This is a return. Returns are read at the secretariat’s desk, not at a chair’s.',
    next: 'Send it to the secretariat as it is. Your own returns are under “Returns and history”.',
  },
  'key-request': {
    message: 'Somebody asks the secretariat to enrol a key. A chair’s desk enrols nobody.',
    next: 'Send the file to the secretariat as it is.',
  },
  handover: {
    message: 'This is a working copy of a desk, which takes the place of all that is here.',
    next: 'Go to “Handing over” to take it in.',
  },
  pack: {
    message: 'This is a Board pack. It is read and printed, and nothing of it is taken into this desk.',
    next: 'Open it from the first screen, before a desk is unlocked.',
  },
};

/** Faults of documents that are authentic and yet cannot be taken in: who may say what, about which plan. */
export const intakeFaults = {
  'desk.wrong': (about: { kind: string; desk: 'secretariat' | 'chair' }): Said =>
    (about.desk === 'chair' ? elsewhere[about.kind] : undefined) ?? {
      message: `This is a ${about.kind}, which is not opened at ${about.desk === 'chair' ? 'a chair’s' : 'the secretariat’s'} desk.`,
      next: 'Check that it is the right file, and that it was sent to the right person.',
    },
  'desk.read-only': (about: { why: string }): Said => ({
    message: `This copy is read-only: ${about.why}`,
    next: 'Wait until the working copy comes back, or take it back and say why.',
  }),
  'desk.secretariat-only': (): Said => ({ message: 'Only the secretariat’s desk can do this.' }),
  'desk.chair-only': (): Said => ({ message: 'Only a sub-group’s desk can do this.' }),
  'sealed.locked': (): Said => ({
    message: 'The file is sealed, so that only the passphrase of this desk opens it.',
    next: 'Type the passphrase to open it.',
  }),
  'signer.revoked': (about: { name: string; why: string }): Said => ({
    message: `The file was signed with a key of ${about.name} that was taken out of use${about.why === '' ? '.' : `: ${about.why}`}`,
    next: 'Telephone the signer. If they really signed it, let them enrol a new key and sign it again.',
  }),
  'signer.retired': (about: { name: string }): Said => ({
    message: `The file was signed with a key that ${about.name} no longer uses.`,
    next: askAgain,
  }),
  'signer.role': (about: { name: string; kind: string }): Said => ({
    message: `The key of ${about.name} may not sign a ${about.kind}.`,
    next: 'Check who is meant to sign, and ask them to.',
  }),
  'signer.not-admitted': (): Said => ({
    message: 'Only what was signed with a key that is out of use, or of an older epoch, can be let in.',
    next: 'Put right what else is wrong with the file, and have it signed again.',
  }),
  'binding.partnership': (): Said => ({
    message: 'The file belongs to another partnership.',
    next: 'Check that it was sent to the right place.',
  }),
  'binding.sample': (about: { sample: boolean }): Said => ({
    message: about.sample
      ? 'The file was made with the sample partnership and cannot be used for real work.'
      : 'This is the sample partnership, which takes no real files.',
    next: 'Open it in the workspace that it was made for.',
  }),
  'binding.issuer': (): Said => ({
    message: 'The file speaks for a sub-group other than the one that its signer belongs to.',
    next: askAgain,
  }),
  'binding.addressee': (): Said => ({
    message: 'The file is addressed to a secretariat key other than this one.',
    next: 'Send the chair the newest plan file, and ask them to sign again.',
  }),
  'binding.sub-group': (about: { name: string }): Said => ({
    message: `The file was made for ${about.name}, not for this sub-group.`,
    next: 'Ask the secretariat for your own file.',
  }),
  'binding.quarter': (about: { quarter: string }): Said => ({
    message: `The plan’s calendar has no ${about.quarter}.`,
    next: askAgain,
  }),
  'binding.item': (about: { ref: string }): Said => ({
    message: `The return speaks about ${about.ref}, which is not allocated to this sub-group in the plan that it names.`,
    next: askAgain,
  }),
  'binding.key-request': (): Said => ({
    message: 'The return asks to have one key enrolled and is signed with another.',
    next: askAgain,
  }),
  'binding.challenge': (): Said => ({
    message: 'The key request does not answer the plan file that was sent to this sub-group.',
    next: 'Send the sub-group its newest plan file, and ask for a new key request.',
  }),
  'plan.unknown': (): Said => ({
    message: 'The return was made against a plan that was never issued from here.',
    next: 'Send the sub-group its newest plan file, and ask for the return to be signed again.',
  }),
  'plan.older': (about: { version: number; held: number }): Said => ({
    message: `This is version ${about.version} of the plan; version ${about.held} is already here.`,
    next: 'Keep working: nothing needs to be done.',
  }),
  'coverage.mismatch': (): Said => ({
    message: 'The return does not account for exactly the items that its plan allocates to the sub-group.',
    next: askAgain,
  }),
  'coverage.contradiction': (about: { ref: string }): Said => ({
    message: `The return’s account of ${about.ref} and its exceptions contradict each other.`,
    next: askAgain,
  }),
  'return.nil-contradicted': (): Said => ({
    message:
      'The return says that there is no exception, and holds one; or it holds none and does not say so.',
    next: askAgain,
  }),
  'order.jump-too-large': (): Said => ({
    message: 'The return’s number lies more than a thousand ahead of the last one received.',
    next: 'Telephone the signer: this may be a forgery.',
  }),
  'order.old-epoch': (): Said => ({
    message: 'The file was signed before the sub-group’s keys were replaced.',
    next: 'Telephone the signer. If it is theirs, ask them to sign it again with the new key.',
  }),
  'order.other-quarter': (): Said => ({
    message: 'The return says that it replaces one of another quarter.',
    next: askAgain,
  }),
  'figures.unknown': (): Said => ({
    message: 'The figures answer a request that was never made from here.',
    next: askAgain,
  }),
  'receipt.unknown': (): Said => ({
    message: 'The receipt is about returns that were never signed at this desk.',
    next: 'Open it on the computer where the return was signed. If there is none, ask the secretariat what it is for.',
  }),
  'workspace.not-empty': (about: { folder: string }): Said => ({
    message: `The folder ${about.folder} already holds something.`,
    next: 'Choose an empty folder, or one that does not exist yet.',
  }),
  'workspace.missing': (about: { folder: string }): Said => ({
    message: `There is no workspace in ${about.folder}.`,
    next: 'Check the folder, or make a workspace there first.',
  }),
  'workspace.partnership': (about: { place: string }): Said => ({
    message:
      about.place === ''
        ? 'This is not a partnership file.'
        : `The partnership file is not right: look at “${about.place}”.`,
    next: 'Put it right and try again. The format is described in FORMAT.md.',
  }),
  'file.not-a-plan': (about: { kind: string }): Said => ({
    message: `This file is a ${about.kind}, not a plan.`,
    next: 'Look for the plan file that the secretariat sent you.',
  }),
  'file.not-a-first-plan': (): Said => ({
    message: 'A new desk starts with one plan file that is not sealed, and this is something else.',
    next: 'Ask the secretariat for the plan file for a new desk.',
  }),
};
