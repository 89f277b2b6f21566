import type { Said } from './said.ts';

/** Faults of printing. */
export const printFaults = {
  'print.no-browser': (): Said => ({
    message: 'A PDF is printed by Chromium, and none was found on this computer.',
    next: 'Install Chromium, Chrome or Edge, or name one with CSP_CHROMIUM; or write the paper as html or docx.',
  }),
  'print.browser-too-old': (about: { name: string; major: number; least: number }): Said => ({
    message: `${about.name} is version ${about.major}: it cannot print the marking and the page numbers on every page.`,
    next: `Install version ${about.least} or later, or name another with CSP_CHROMIUM.`,
  }),
  'print.not-sent': (): Said => ({
    message: 'The paper could not be given to a printer.',
    next: 'Look whether a printer is set up on this computer, or save the paper as PDF.',
  }),
  'print.failed': (about: { name: string; why: string }): Said => ({
    message: `${about.name} could not print the paper: ${about.why}`,
    next: 'Try again, or write the paper as html and print it from a browser.',
  }),
};
