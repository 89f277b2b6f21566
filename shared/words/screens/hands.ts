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

/** The four ways to hand a working copy over by a file. */
export type Giving = 'preparer' | 'deputy' | 'new-chair' | 'new-laptop';

const readOnlyNow =
  'From the moment the file is made this copy is read-only, so that no work is done twice and lost.';
const everything =
  'Everything at this desk goes with it: figures, words, history, signed returns, and what is restricted.';
const sealed = 'The file is sealed to their key. It may go by e-mail: nobody else can open it.';

export const giving: Record<
  Giving,
  { happens: readonly string[]; whyHint: string; why: string; key: string }
> = {
  preparer: {
    happens: [
      everything,
      'They can enter figures and words. They cannot sign.',
      readOnlyNow,
      'When they are done they give it back, as a file that you open here. Then you check and sign.',
      'If it does not come back, you can take the pen back with a reason. What they entered then does not merge.',
      sealed,
    ],
    whyHint: 'It is kept with the handover, and both of you see it.',
    why: 'To prepare the return.',
    key: 'They make it on their own laptop, where CSP Returns is set up with the plan file of this sub-group: “Other hands”, “Make your key request”.',
  },
  deputy: {
    happens: [
      everything,
      'They sign in their own name and with their own key, on your behalf. The secretariat and the Board see that.',
      'The secretariat enrols their key by one telephone call. Their first return asks for it by itself.',
      readOnlyNow,
      'When you return they give it back, as a file that you open here.',
      'If it does not come back, you can take the pen back with a reason. What they did then does not merge by itself.',
      sealed,
    ],
    whyHint: 'Such as: on leave until 3 November.',
    why: '',
    key: 'They make it on their own laptop, where CSP Returns is set up with the plan file of this sub-group: “Other hands”, “Make your key request”.',
  },
  'new-chair': {
    happens: [
      everything,
      'It does not come back. This copy stays here, read-only, to look things up in.',
      'They sign with their own key. The secretariat enrols it by one telephone call, and takes yours out of use.',
      'Tell the secretariat that the chair has changed: the name on their list is theirs to change.',
      sealed,
    ],
    whyHint: 'It is kept with the handover, and both of you see it.',
    why: 'A new chair.',
    key: 'They make it on their own laptop, where CSP Returns is set up with the plan file of this sub-group: “Other hands”, “Make your key request”.',
  },
  'new-laptop': {
    happens: [
      everything,
      'It does not come back. This copy stays here, read-only, until you erase this laptop or hand it in.',
      'The new laptop has a key of its own. The secretariat enrols it by one telephone call; your first return asks for it by itself.',
      'The file is sealed to the new laptop’s key. It may go by e-mail or a stick: nobody else can open it.',
    ],
    whyHint: 'It is kept with the handover.',
    why: 'A new laptop.',
    key: 'You make it on the new laptop: set CSP Returns up there with the plan file, then “Other hands”, “Make your key request”. Bring it here by e-mail or on a stick.',
  },
};

export const give = {
  happens: 'What happens',
  key: 'Their key request',
  keyOwn: 'The key request of the new laptop',
  choose: 'Choose the key request',
  chooseOther: 'Choose another',
  chosen: (name: string, title: string, file: string): string => `${name}, ${title}. From “${file}”.`,
  keyMissing: 'Choose the key request.',
  words: 'The eight words of that key',
  wordsHint: (name: string): string =>
    `Telephone ${name} on a number that you already have, and type the eight words that they read out. Never take them from an e-mail: whoever can change the file can change the e-mail.`,
  wordsOwnHint: 'Read them from the screen of the new laptop, and type them here.',
  theirs: 'the person it is for',
  wordsMissing: 'Type the eight words.',
  why: 'Why',
  whyMissing: 'Say why.',
  passphrase: 'Your passphrase',
  passphraseMissing: 'Type your passphrase.',
  seal: (name: string | null): string =>
    name === null ? 'Seal the copy and save it' : `Seal the copy for ${name} and save it`,

  sealedTitle: (name: string): string => `The copy is sealed for ${name}`,
  backTitle: (name: string): string => `The copy is sealed, to go back to ${name}`,
  saved: (file: string): string => `Saved as “${file}”.`,
  notSaved:
    'It is not saved yet, so nobody has it. Save it now: once you leave this page it is gone, and you would take the pen back and begin again.',
  save: 'Save the file',
  show: 'Show in its folder',
  next: 'What to do next',
  nextSend: (name: string): string => `Send the file to ${name}, by e-mail or on a stick.`,
  nextCarry:
    'Bring the file to the new laptop, and there choose “Take in a working copy that you were sent”.',
  nextWords: 'If their computer asks for the words of your key, they telephone. Read out:',
  nextWordsOwn: 'If the new laptop asks for the words of this one, type them there:',
  nextAway: 'This copy is read-only until it comes back. You can look at everything.',
  nextGood: 'This copy stays read-only. You can look at everything.',
  nextBack: 'This copy is read-only from now on. You can look at everything.',
};

export const takeInCopy = {
  title: 'Take in a working copy',
  back: 'Take the working copy back in',
  happens: [
    'It takes the place of what is at this desk. A desk at which work was done already is left as it is, and the app says so.',
    'Your own name, passphrase and key stay as they are.',
  ],
  happensBack: ['You go on with all that was done meanwhile. Nothing of what you did before is lost.'],
  file: 'The working copy',
  choose: 'Choose the file',
  fileHint: 'Its name ends in .csphandover.',
  fileMissing: 'Choose the file.',
  words: 'The eight words of whoever gave it',
  wordsHint:
    'Their key is not known at this desk yet. Telephone them on a number that you already have, and type the words that they read out.',
  do: 'Take it in',
  doneTitle: 'The working copy is in its place',
  done: (rows: number): string => `${rows.toLocaleString('en-GB')} records are here, with the whole history.`,
  doneNew:
    'Your key is new to the secretariat. The first return that you sign asks for it; they telephone you and compare eight words.',
  go: 'Go to what is due',
};

export const giveBackWords = {
  happens: [
    'They go on with all that you did. This copy becomes read-only.',
    'The file is sealed to their key. It may go by e-mail: nobody else can open it.',
  ],
  why: 'A word to go with it',
  whyHint: 'Such as: every figure is in; two exceptions still need a sentence.',
  do: (name: string): string => `Seal it for ${name} and save it`,
  none: 'Nobody waits for this working copy.',
};

export const pen = {
  warning: (name: string): string =>
    `What ${name} has entered or signed since is not here, and will not merge by itself. If they give the copy back later, it is refused.`,
  better: (name: string): string => `If ${name} can still send the file, wait for it: that loses nothing.`,
  why: 'Why you take it back',
  whyHint: 'Such as: they have fallen ill, and their laptop cannot be reached.',
  do: 'Take the pen back',
  done: 'You have the pen again.',
  none: 'The working copy is here already. There is nothing to take back.',
};

export const request = {
  lead: 'It says who you are and what your key is. It is no secret, and opens nothing.',
  steps: [
    'Make the file, and send it to whoever hands the desk over to you.',
    'When they telephone, read out the eight words of your key, which stand below.',
    'They send you the working copy. Take it in here.',
  ],
  do: 'Make the key request and save it',
  words: 'The eight words of your key',
  digits: 'Or, on a bad line, in digits',
  readOut: 'Read them out only to somebody whose voice or number you know.',
  saved: (file: string): string => `Saved as “${file}”. Send it to whoever hands the desk over.`,
};

export const addPerson = {
  happens: [
    'They unlock this desk on this computer with a passphrase of their own. What they enter is kept under their name.',
    'A staff officer enters figures and words, and cannot sign. You unlock the desk with your passphrase, check, and sign.',
    'A deputy signs in their own name, with a key of their own that the secretariat enrols by telephone.',
    'From then on the desk always asks for a passphrase, for it tells who sits here: this computer’s own sign-in opens it no more.',
    'If they forget it, take them off and put them on again. Nothing is lost by that.',
  ],
  role: 'What may they do?',
  roles: {
    preparer: 'Prepare: enter everything, sign nothing',
    deputy: 'Sign on your behalf, in their own name',
  },
  name: 'Their name',
  nameMissing: 'Enter their name.',
  position: 'Their title',
  positionHint: 'Such as Staff Officer, or Deputy Chair',
  positionMissing: 'Enter their title.',
  own: 'Your passphrase',
  theirs: 'Their passphrase',
  theirsText: 'Let them choose and type it themselves, while you look away.',
  theirsMissing: 'They type a passphrase, or take the words offered.',
  do: 'Let them work at this desk',
  done: (name: string): string => `${name} can unlock this desk now, with their own passphrase.`,
  removeTitle: (name: string): string => `Take ${name} off this desk?`,
  removeText:
    'Their passphrase opens nothing here from then on. What they entered stays. A safe copy that was made elsewhere before still opens with it.',
  removed: (name: string): string => `${name} is taken off this desk.`,
};

export const forgotten = {
  codeTitle: 'You have the recovery code',
  codeText: 'It is on the sheet that was printed when this desk was set up. It stays good afterwards.',
  code: 'Recovery code',
  codeHint: 'Seven groups of four. Capital or small letters make no difference.',
  codeMissing: 'Type the recovery code.',
  fresh: 'New passphrase',
  freshMissing: 'Type a passphrase, or take the words offered.',
  do: 'Set the new passphrase',
  done: 'The new passphrase is set. The recovery code stays as it is.',
  neither: 'Neither the passphrase nor the code is to be found',
  lostTitle: 'The code is lost too',
  lostText:
    'Then nobody can open the desk: not the secretariat, not IT, not whoever made the app. That is what keeps it closed to a thief.',
  still: 'What can still be had',
  stillList: [
    'If somebody else has a passphrase for this desk, theirs opens it, with everything in it.',
    'If a deputy, a preparer or an old laptop holds a working copy, it can be handed over to you.',
    'The secretariat has every return that you sent, and the figures that the analyst supplied.',
  ],
  gone: 'What is gone',
  goneList: [
    'Figures of normal indicators, which never leave in a return; drafts, notes and the history of changes.',
    'Your signing key. Nobody can sign with it, you neither.',
  ],
  todo: 'What to do',
  todoList: [
    'Look for the sheet once more: where passports are kept, with the office manager, in the chair’s handover folder.',
    'Telephone the secretariat. They take your old key out of use and send the plan file for a new desk, with the figures of past years that they hold.',
    'Begin a new desk with that file. The old one can stay; it harms nothing.',
    'Enter this quarter anew, and sign. The secretariat enrols your new key by one telephone call.',
  ],
  afterTitle: 'Set a new passphrase',
  afterLead: 'The recovery code has opened the desk. Signing asks for a passphrase, so set a new one now.',
  later: 'Not now',
};

export const compare = {
  confirmed: 'The secretariat’s key is compared. Files that they send are proven to be theirs.',
  not: 'Not yet compared with the secretariat',
  notText:
    'Until their words are compared, nothing proves that a plan file comes from them, and what is restricted is not sent to you.',
  lead: 'One telephone call of two minutes. It is done once, and again only when either of you has a new key.',
  phone: (name: string, phone: string): string =>
    phone === ''
      ? `Telephone ${name === '' ? 'the secretariat' : name} on a number that you already have, not one from an e-mail.`
      : `Telephone ${name} on ${phone}. It is the number on the partnership’s list; if it looks wrong to you, use one that you know.`,
  first: 'Ask for their eight words, and type them',
  words: 'The secretariat’s eight words',
  wordsHint: 'They read them out; you type them in order. Four letters of a word are enough.',
  do: 'Compare',
  same: 'They are the same. The key is the secretariat’s.',
  second: 'Read out yours, when they ask',
  secondText: 'They type them at their desk, and enrol your key. Then your returns are believed.',
  none: 'There is no plan at this desk yet, so there is no key to compare.',
};
