/** Words that more than one screen uses. */
export const common = {
  app: 'CSP Returns',
  close: 'Close',
  cancel: 'Cancel',
  continue: 'Continue',
  back: 'Back',
  save: 'Save',
  choose: 'Choose',
  print: 'Print',
  copy: 'Copy',
  copied: 'Copied',
  tryAgain: 'Try again',
  working: 'Working…',
  loading: 'Reading…',
  problem: 'There is a problem',
  errorInTitle: 'Error:',
  optional: '(optional)',
};
