import type { Said } from './said.ts';

const safeCopy = 'Restore the key file from your latest safe copy.';

/** Faults of passphrases, recovery codes, enrolment words and the keyring. */
export const keyFaults = {
  'key.self-test': (): Said => ({
    message: 'This computer gave a wrong answer when CSP Returns tested how it signs, so nothing was signed.',
    next: 'Restart the computer and try again. If it says so again, use another computer.',
  }),
  'key.unfit': (): Said => ({
    message: 'The public key is not one that can prove anything.',
    next: 'Do not accept it. Ask its owner to make new keys and send a new request.',
  }),
  'key.missing': (): Said => ({
    message: 'The key file of this workspace is missing.',
    next: safeCopy,
  }),
  'key.damaged': (): Said => ({
    message: 'The key file of this workspace is damaged.',
    next: 'Use the printed recovery code, or restore the key file from your latest safe copy.',
  }),
  'key.weak-parameters': (): Said => ({
    message: 'The key file protects the keys less well than CSP Returns allows, so it was not opened.',
    next: 'Somebody may have changed it. Restore it from your latest safe copy and tell whoever looks after the app.',
  }),
  'key.slot-missing': (): Said => ({
    message: 'This workspace was not set up to be opened in that way.',
    next: 'Use the passphrase or the printed recovery code.',
  }),
  'key.unknown-person': (): Said => ({
    message: 'There are no signing keys of that person on this computer.',
    next: 'Choose one of the people whose keys were made here.',
  }),
  'key.passphrase': (): Said => ({
    message: 'That is not the passphrase.',
    next: 'Check Caps Lock and try again, or use the printed recovery code.',
  }),
  'key.passphrase-weak': (about: { why: 'short' | 'guessable' }): Said => ({
    message: {
      short: 'The passphrase is too short.',
      guessable: 'The passphrase is mostly common words, dates or repeats, which are guessed first.',
    }[about.why],
    next: 'Use at least 12 characters or four unrelated words, or take the five words offered.',
  }),
  'key.passphrase-taken': (): Said => ({
    message: 'Somebody else at this desk has that passphrase.',
    next: 'Choose another one: the passphrase tells who sits here.',
  }),
  'key.recovery-mistyped': (): Said => ({
    message: 'The recovery code was not typed as it is printed.',
    next: 'It is seven groups of four. Compare each group with the paper and try again.',
  }),
  'key.recovery': (): Said => ({
    message: 'That is a recovery code, but not the one for this workspace.',
    next: 'Look for the paper printed most recently for it: making a new code cancels the old one.',
  }),
  'key.sign-in': (): Said => ({
    message: "This computer's own sign-in did not open the workspace.",
    next: 'Use the passphrase or the printed recovery code.',
  }),
  'key.own': (): Said => ({
    message: 'This is the key with which this desk signs.',
    next: 'Make new keys for the desk: that takes the old one out of use.',
  }),
  'key.ended': (about: { name: string }): Said => ({
    message: `That key of ${about.name} is out of use already.`,
  }),
  'key.not-recovery': (): Said => ({
    message: 'This is not the recovery key of this partnership that is in use.',
    next: 'Look in the safe for the file that was made last.',
  }),

  'words.count': (about: { found: number }): Said => ({
    message: `A key has eight words, and ${about.found === 1 ? 'one was' : `${about.found} were`} typed.`,
    next: 'Ask for all eight words again and type them in order.',
  }),
  'words.unknown': (about: { positions: readonly number[] }): Said => ({
    message:
      about.positions.length === 1
        ? `Word ${about.positions[0]} is not on the list of words.`
        : `Words ${about.positions.join(', ')} are not on the list of words.`,
    next: 'Ask for them to be spelt out. The first four letters of a word are enough.',
  }),
  'words.differ': (): Said => ({
    message: 'These are not the words of this key.',
    next: 'Ask for them once more. If they still differ, do not go on: the file may not be from this person.',
  }),
} satisfies Record<string, (...about: never[]) => Said>;
