import type { Said } from './said.ts';

/** Faults of the call itself, before anything is read or written. */
export const callFaults = {
  'call.unknown': (about: { name: string }): Said => ({
    message: `There is no call named ${about.name}.`,
  }),
  'call.invalid': (about: { fields: string }): Said => ({
    message: `Some of what was sent is not right: ${about.fields}.`,
    next: 'Look again at what is named here and send it once more.',
  }),
  'call.internal': (): Said => ({
    message: 'Something went wrong inside CSP Returns. Nothing was changed.',
    next: 'Try again. If it happens again, send the log to whoever looks after the app.',
  }),
};
