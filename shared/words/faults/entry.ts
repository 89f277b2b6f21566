import type { Said } from './said.ts';

/** Faults on the way in and out: locked, unknown, stopped, closing; and of what the window asks of its app. */
export const entryFaults = {
  'entry.locked': (): Said => ({
    message: 'The workspace is locked, so nothing was done.',
    next: 'Unlock it, then do it again.',
  }),
  'entry.unknown': (): Said => ({
    message: 'There is no such workspace on this computer.',
    next: 'Choose one from the list, or begin a new one.',
  }),
  'entry.no-copy': (): Said => ({
    message: 'That dated copy is no longer there.',
    next: 'Choose another copy from the list.',
  }),
  'entry.no-sign-in': (): Said => ({
    message: 'This computer cannot keep the key of a workspace safely by itself.',
    next: 'Go on using the passphrase.',
  }),
  'entry.several-people': (): Said => ({
    message: 'More than one person works at this desk, so the sign-in of the computer cannot open it.',
    next: 'Go on using the passphrase: it tells who sits here.',
  }),
  'entry.plan-forbids-sign-in': (): Said => ({
    message: 'The plan does not let this computer’s sign-in open this desk.',
    next: 'Go on using the passphrase. The secretariat says so for sub-groups whose work few may see.',
  }),
  'copy.not-one': (): Said => ({
    message: 'This file is not a safe copy of a desk.',
    next: 'Choose a file whose name ends in .cspcopy, from the folder in which safe copies were kept.',
  }),
  'copies.own-folder': (): Said => ({
    message:
      'That folder is where CSP Returns keeps its own: a copy there would be lost together with the desk.',
    next: 'Choose a folder on another drive, or one that is shared.',
  }),
  'copies.unreachable': (about: { folder: string }): Said => ({
    message: `No copy could be written to “${about.folder}”.`,
    next: 'Look whether the drive is connected and you may save files there, or choose another folder.',
  }),
  'copies.full': (about: { folder: string }): Said => ({
    message: `There is no room for a copy in “${about.folder}”.`,
    next: 'Make room there, or choose another folder.',
  }),
  'copies.changed': (about: { folder: string }): Said => ({
    message: `What was written to “${about.folder}” could not be read back as it was.`,
    next: 'Choose another folder: this drive may be failing.',
  }),
  'core.gone': (): Said => ({
    message: 'The part of CSP Returns that keeps your work stopped before it answered.',
    next: 'Everything saved before is safe. Continue, and look whether your last change is there.',
  }),
  'core.closing': (): Said => ({
    message: 'CSP Returns is closing, so nothing was done.',
    next: 'Open it again, then do it again.',
  }),
  'save.failed': (about: { name: string }): Said => ({
    message: `“${about.name}” could not be written there.`,
    next: 'Choose another folder, or make room, and save it again.',
  }),
};
