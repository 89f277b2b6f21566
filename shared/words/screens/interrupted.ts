/** After a desk that was not closed: what was kept, and the versions before. */
export const interrupted = {
  title: 'CSP Returns was not closed last time',
  kept: (when: string): string => `We kept your work up to ${when}.`,
  why: 'The computer lost power, or the app was ended. Only what was typed in the last two seconds before that can be missing.',
  open: 'Open it',
  before: 'Open the version before',
};
