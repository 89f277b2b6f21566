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
