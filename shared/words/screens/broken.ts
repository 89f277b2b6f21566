/** When the window fails, or the process behind it. */
export const broken = {
  title: 'This screen could not be shown',
  what: 'Something went wrong while this screen was drawn. What you saved before is safe on this computer.',
  next: 'Show it again. If it goes wrong again, copy the log for whoever looks after the app: it holds no figures and nothing that you wrote.',
  again: 'Show it again',
  copyLog: 'Copy the log',

  notHere: 'There is no such screen at this desk',
  home: 'Go to the first screen',

  coreTitle: 'The part that keeps your work has stopped',
  coreWhat:
    'The window is still here, but the part of CSP Returns that reads and writes your work stopped. Everything that was shown as saved is on this computer.',
  coreNext: 'Continue, and look whether your last change is there.',
  coreTwice:
    'It stopped again and again, so it is not started by itself any more. Close CSP Returns and open it again. If that does not help, copy the log for whoever looks after the app.',
  coreContinue: 'Continue',
};
