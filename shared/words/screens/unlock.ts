import type { WorkspaceLabel } from '../../contract/entry.ts';
import type { Day } from '../../model/period.ts';
import { sayDay } from '../periods.ts';

const reasons = {
  daily: 'made once a day',
  'before-update': 'made before an update of the app',
  closing: 'made when you closed it',
} as const;

/** Opening a desk that is on this computer. */
export const unlock = {
  title: (label: WorkspaceLabel | null): string =>
    label === null ? 'Unlock the desk' : `Unlock ${label.subGroup ?? 'the secretariat’s desk'}`,
  passphrase: 'Passphrase',
  recovery: 'Recovery code',
  missing: 'Nothing is typed yet.',
  recoveryHint: 'Seven groups of four, from the sheet that was printed when this desk was set up.',
  capsLock: 'Caps Lock is on.',
  show: 'Show what is typed',
  unlock: 'Unlock',
  unlocking: 'Unlocking…',
  bySignIn: 'Unlock with this computer’s sign-in',
  orType: 'Or type the passphrase',
  useRecovery: 'Use the recovery code instead',
  usePassphrase: 'Use the passphrase instead',
  other: 'Choose another desk, or begin a new one',
  waiting: (name: string): string => `“${name}” is taken in as soon as this desk is unlocked.`,
  sample:
    'This desk is a sample: nothing in it is real. Unless you chose another, its passphrase is filled in already.',

  copies: 'Put an earlier copy in its place',
  copiesText:
    'Nothing was changed. These copies were made by the app. What is there now is moved aside, not deleted. Type the secret above, then choose one.',
  noCopies: 'There is no copy of this desk on this computer. Look for a safe copy that you kept elsewhere.',
  copy: (day: Day, reason: keyof typeof reasons): string => `${sayDay(day)}, ${reasons[reason]}`,
  restore: 'Use this copy',
  restored: (day: Day): string => `The copy of ${sayDay(day)} is in its place.`,
};
