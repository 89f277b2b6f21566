/** The four ways to hand a working copy over by a file. */
export type Giving = 'preparer' | 'deputy' | 'new-chair' | 'new-laptop';

const readOnlyNow =
  'From the moment the file is made this copy is read-only, so that no work is done twice and lost.';
const everything =
  'Everything at this desk goes with it: figures, words, history, signed returns, and what is restricted.';
const theirKey =
  'They make it on their own laptop, where CSP Returns is set up with the plan file of this sub-group: “Other hands”, “Make your key request”.';
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
    key: theirKey,
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
    key: theirKey,
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
    key: theirKey,
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
  happens: ['They go on with all that you did. This copy becomes read-only.', sealed],
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
