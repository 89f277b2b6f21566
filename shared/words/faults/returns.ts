import type { Said } from './said.ts';

const standing = {
  draft: 'This return has not been signed',
  signed: 'This return is signed',
  exported: 'This return has been exported',
  received: 'The secretariat has received this return',
  queried: 'The secretariat has asked about this return',
  accepted: 'The secretariat has accepted this return',
  superseded: 'A newer return has replaced this one',
  withdrawn: 'This return was withdrawn',
};

const happening = {
  sign: 'signed again',
  export: 'exported',
  receive: 'received',
  query: 'asked about',
  accept: 'accepted',
  supersede: 'replaced',
  withdraw: 'withdrawn',
};

const whatThen: Record<keyof typeof standing, string> = {
  draft: 'Check it and sign it first.',
  signed: 'To change it, sign the quarter again: the new return replaces it.',
  exported: 'To change it, sign the quarter again: the new return replaces it.',
  received: 'To change it, sign the quarter again: the new return replaces it.',
  queried: 'Answer by signing the quarter again: the new return replaces it.',
  accepted: 'To change it, sign the quarter again: the new return replaces it.',
  superseded: 'Open the newest return of the quarter instead.',
  withdrawn: 'Sign the quarter again.',
};

/** Faults of returns, exceptions, coverage and packs. */
export const returnFaults = {
  'supplied.unknown': (about: { indicator: string; period: string }): Said => ({
    message: `No figure of ${about.indicator} was supplied centrally for ${about.period}.`,
    next: 'Look up for which indicators and periods figures came with the plan.',
  }),
  'return.life': (about: { state: keyof typeof standing; event: keyof typeof happening }): Said => ({
    message: `${standing[about.state]}, so it cannot be ${happening[about.event]}.`,
    next: whatThen[about.state],
  }),
} satisfies Record<string, (...about: never[]) => Said>;
