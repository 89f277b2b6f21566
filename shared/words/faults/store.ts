import type { Said } from './said.ts';

const restore = 'Restore one of the dated copies, or a safe copy. The file itself is kept.';
const callSupport =
  'Send the log to whoever looks after the app. The workspace and its dated copies are untouched.';

/** Faults of the workspace folder and its database. */
export const storeFaults = {
  'store.missing': (about: { path: string }): Said => ({
    message: 'The workspace file is not where it should be.',
    next: 'If it was moved, put it back. If it is gone, restore one of the dated copies, or a safe copy.',
    at: about.path,
  }),
  'store.empty': (about: { path: string }): Said => ({
    message: 'The workspace file is there, but there is nothing in it.',
    next: restore,
    at: about.path,
  }),
  'store.exists': (about: { path: string }): Said => ({
    message: 'There is already a workspace in this folder.',
    next: 'Open that one, or choose another folder for the new one.',
    at: about.path,
  }),
  'store.wrong-key': (about: { path: string }): Said => ({
    message: 'The key does not fit this workspace file.',
    next: 'Check that the workspace file and the key file beside it belong together.',
    at: about.path,
  }),
  'store.damaged': (): Said => ({
    message: 'The workspace file is damaged, so it was not used.',
    next: restore,
  }),
  'store.not-ours': (about: { path: string }): Said => ({
    message: 'This file is not a CSP Returns workspace.',
    next: 'Choose the folder that holds the workspace. Nothing in this one was changed.',
    at: about.path,
  }),
  'store.newer': (about: { path: string }): Said => ({
    message: 'This workspace was last used with a newer CSP Returns. Nothing in it was changed.',
    next: 'Install the newer CSP Returns on this computer and open the workspace again.',
    at: about.path,
  }),
  'store.busy': (): Said => ({
    message: 'The workspace is already open somewhere else on this computer.',
    next: 'Close CSP Returns wherever else it is running, and try again.',
  }),
  'store.read-only': (): Said => ({
    message: 'CSP Returns is not allowed to write in the folder of this workspace.',
    next: 'Ask your IT desk for permission to change files in that folder. Nothing was changed.',
  }),
  'store.network-folder': (about: { kind: string; folder: string }): Said => ({
    message: `A workspace cannot be kept on ${about.kind}: it could be damaged when it is copied there piece by piece.`,
    next: 'Choose a folder on this computer itself. Safe copies may be kept anywhere.',
    at: about.folder,
  }),
  'store.full': (): Said => ({
    message: 'The disk is full, so the last change was not saved. Everything before it is safe.',
    next: 'Free some space on this disk, then do it again.',
  }),
  'store.io': (): Said => ({
    message: 'The disk could not be read or written, so the last change was not saved.',
    next: 'Try again. If it happens again, make a safe copy on another disk and tell your IT desk.',
  }),
  'store.unsafe': (about: { setting: string }): Said => ({
    message: `This disk cannot keep a workspace safely (${about.setting} does not work on it).`,
    next: 'Choose a folder on a disk inside this computer.',
  }),
  'store.migration-edited': (about: { name: string }): Said => ({
    message: `This CSP Returns is not the one that prepared this workspace (step ${about.name} differs). Nothing was changed.`,
    next: 'Install CSP Returns again from where you got it, then open the workspace.',
  }),
  'store.migration-order': (about: { name: string }): Said => ({
    message: `This workspace was prepared by another edition of CSP Returns (step ${about.name} is out of order). Nothing was changed.`,
    next: 'Install the edition that this workspace was last used with.',
  }),
  'store.migration-failed': (about: { name: string }): Said => ({
    message: `The workspace could not be brought up to date (step ${about.name}). It is as it was before.`,
    next: callSupport,
  }),
  'store.copy-bad': (about: { name: string }): Said => ({
    message: 'This copy of the workspace cannot be used: it is damaged, or it was made with another key.',
    next: 'Choose another copy.',
    at: about.name,
  }),
  'change.moved-on': (about: { name: string }): Said => ({
    message: `“${about.name}” cannot be undone, because something that it touched has been changed since.`,
    next: 'Undo the later change first, or put the value right by hand.',
  }),
  'change.already-undone': (about: { name: string }): Said => ({
    message: `“${about.name}” has already been undone.`,
  }),
  'change.not-undone': (about: { name: string }): Said => ({
    message: `“${about.name}” has not been undone, so there is nothing to do again.`,
  }),
  'change.unknown': (): Said => ({
    message: 'There is no such change to undo.',
  }),
};
