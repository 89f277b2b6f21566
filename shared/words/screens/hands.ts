import type { DeskPerson, Hand } from '../../contract/hands.ts';
import { sayDay } from '../periods.ts';

const purposes: Record<Hand['purpose'], string> = {
  preparer: 'to prepare the return',
  deputy: 'to sign as deputy',
  successor: 'to take the desk over',
  'new-laptop': 'to go on at another laptop',
  return: 'back',
};

/** Who works at a desk, and how it passes on: the page that leads to everything else. */
export const hands = {
  title: 'Other hands',
  lead: 'Who works at this desk, and how it passes on to somebody else.',
  people: 'Who works at this desk on this computer',
  roles: {
    keeper: 'Whose desk it is',
    deputy: 'Deputy: signs in their own name',
    preparer: 'Prepares, and does not sign',
  } satisfies Record<DeskPerson['role'], string>,
  here: 'sits here now',
  person: ({ name, title }: { name: string; title: string }): string => `${name}, ${title}`,
  remove: 'Take off',
  tasks: 'What do you want to do?',
  give: 'Pass the desk on',
  take: 'Take a desk over',
  lost: 'When something is lost, or not yet compared',
  past: 'Whose hands it has been in',
  pastNone: 'It has never left this computer.',
  heads: { when: 'When', what: 'What', why: 'Why', ended: 'And then' },
  moved: ({ direction, name, purpose }: Hand): string =>
    direction === 'out'
      ? `Given to ${name}, ${purposes[purpose]}`
      : `Taken from ${name}, ${purposes[purpose]}`,
  ended: ({ direction, ended, endedOn, endedWhy, purpose }: Hand): string => {
    const on = endedOn === null ? '' : ` on ${sayDay(endedOn)}`;
    if (ended === 'came-back') return `Came back${on}`;
    if (ended === 'taken-back') return `Pen taken back${on}: ${endedWhy}`;
    if (direction === 'in') return '';
    return forGood(purpose) ? 'For good' : 'Not back yet';
  },

  outTitle: ({ name, on }: Hand): string => `Read-only: given to ${name} on ${sayDay(on)}`,
  outText: ({ name, purpose, why }: Hand): string =>
    `${name} has the working copy ${purposes[purpose]}. The reason given: ${why.replace(/[.\s]+$/, '')}.`,
  outRule: 'You can look at everything here. Nothing can be changed, so that no work is done twice and lost.',
  outNext: ({ name, purpose }: Hand): string =>
    forGood(purpose)
      ? `It went for good. If that was a mistake, or ${name} never got the file, take the pen back.`
      : `When ${name} is done they send a file. Open it here, and you can go on with all that they did.`,
  strip: 'What to do',
  takeBack: 'Take the working copy back in',
  takePen: 'Take the pen back without the file',
  fromTitle: ({ name, on }: Hand): string =>
    `${name} waits for this working copy, given to you on ${sayDay(on)}`,
  fromText: ({ purpose }: Hand): string =>
    purpose === 'preparer'
      ? 'You enter figures and words. You do not sign: give it back, and they check and sign.'
      : 'You may sign on their behalf, in your own name. Give it back when they return.',
  giveBack: 'Give the working copy back',
  notYours: (keeper: string): string =>
    `You work at the desk of ${keeper}. Only they pass it on: lock it, and let them unlock it with their own passphrase.`,
  other: 'Back to “Other hands”',
};

/** A new chair or a new laptop does not give it back. */
export const forGood = (purpose: Hand['purpose']): boolean =>
  purpose === 'successor' || purpose === 'new-laptop';

/** Each way on from that page: what it is called there, and what comes of it. */
export const handsWays = {
  person: {
    title: 'Let somebody else work on this laptop',
    text: 'A staff officer who prepares, or a deputy who signs, with a passphrase of their own. Nothing is sent.',
  },
  preparer: {
    title: 'Let a staff officer prepare the return on their own laptop',
    text: 'They enter figures and words and give it back. You check and sign.',
  },
  deputy: {
    title: 'Let a deputy sign while you are away',
    text: 'On their own laptop, in their own name, on your behalf. They give it back when you return.',
  },
  'new-chair': {
    title: 'Hand the desk over to a new chair',
    text: 'For good, with the whole history and every signed return.',
  },
  'new-laptop': {
    title: 'Move to a new laptop of your own',
    text: 'For good, with the whole history and every signed return.',
  },
  request: {
    title: 'Make your key request',
    text: 'Whoever hands a desk over to you needs it, and the eight words of your key.',
  },
  take: {
    title: 'Take in a working copy that you were sent',
    text: 'Its name ends in .csphandover. You need your own passphrase.',
  },
  passphrase: {
    title: 'Set a new passphrase by the recovery code',
    text: 'When the passphrase is forgotten; and what can be had when the code is lost too.',
  },
  compare: {
    title: 'Compare eight words with the secretariat',
    text: 'One telephone call, once: it proves that files really come from them, and yours from you.',
  },
} as const;
export type HandsTask = keyof typeof handsWays | 'back' | 'pen';
