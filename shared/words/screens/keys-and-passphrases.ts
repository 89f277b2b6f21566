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
