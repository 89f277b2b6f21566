import type { WorkspaceLabel } from '../../contract/entry.ts';
import type { Day } from '../../model/period.ts';
import { sayDay } from '../periods.ts';

/** Going on from a safe copy that was kept elsewhere. */
export const fromCopy = {
  title: ({ subGroup }: WorkspaceLabel): string => `Continue ${subGroup ?? 'the secretariat’s desk'}`,
  lead: ({ body }: WorkspaceLabel, day: Day): string => `${body}. From the safe copy of ${sayDay(day)}.`,
  fresh:
    'It is locked by the passphrase or the recovery code of that day. What was entered after the copy was made is not in it: work at one computer only.',
  here: 'This desk is on this computer already. The copy takes its place; what is there now is moved aside, not deleted.',
  open: 'Continue from this copy',
  other: 'Choose another way to start',
};
