import type { Day } from '../../model/period.ts';
import { sayDay } from '../periods.ts';
import { some } from '../some.ts';

/** What stands on every screen of an open workspace. */
export const frame = {
  skip: 'Skip to the content',
  menu: 'Menu',
  sample: 'Sample: nothing here is real',
  regions: { nav: 'Screens', main: 'Content', help: 'Help' },
  nav: {
    whose: (role: 'chair' | 'secretariat'): string =>
      role === 'chair' ? 'The chair’s desk' : 'The secretariat’s desk',
    due: 'What is due',
    figures: 'Figures',
    actions: 'Actions',
    exceptions: 'Exceptions',
    contributions: 'Contributions',
    requests: 'Requests',
    stories: 'Success stories',
    sign: 'Check and sign',
    fromBoard: 'From the Board',
    brief: 'Three minutes at the Board',
    history: 'Returns and history',
    hands: 'Other hands',
    changes: 'Changes',
    board: 'Returns board',
    safety: 'Keys and safe copies',
    settings: 'Settings',
  },
  commands: {
    search: 'Search and commands',
    searchShort: 'Search',
    open: 'Open files that you were sent',
    quarter: 'Choose a quarter',
    earlier: 'Earlier quarter',
    later: 'Later quarter',
    help: 'Help with this screen',
    helpShort: 'Help',
    shortcuts: 'Keys that do something',
    lock: 'Lock the workspace',
    lockShort: 'Lock',
    nextRegion: 'Next part of the window',
    regionBefore: 'Part of the window before',
  },
  quarter: {
    change: 'Choose another quarter. Now:',
    noRound: 'Not in the plan’s calendar',
    due: (due: Day, left: number): string => {
      if (left === 0) return `Return due today, ${sayDay(due)}`;
      return left > 0
        ? `Return due ${sayDay(due)}, ${some(left, 'day')} left`
        : `Return was due ${sayDay(due)}, ${some(-left, 'day')} ago`;
    },
  },
  saving: {
    saved: (when: string): string => `Saved ${when} on this computer`,
    saving: 'Saving…',
    failed: (why: string): string => `Not saved. ${why}`,
    readOnly: (why: string): string => `Read-only: ${why}`,
  },
  idle: {
    title: 'Still there?',
    text: 'Nobody has pressed a key for a while. The workspace is locked in a minute. What you entered is saved.',
    stay: 'Stay',
    lock: 'Lock now',
  },
};
