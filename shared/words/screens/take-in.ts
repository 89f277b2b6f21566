/** Taking in files that were sent. */
export const takeIn = {
  copyTitle: 'Take in a working copy',
  copy: 'It takes the place of what is at this desk. A desk at which work was done already is left as it is, and you are told so. Your name, passphrase and key stay as they are.',
  words: 'The eight words of whoever gave it',
  wordsHint:
    'Their key is not known at this desk yet. Telephone them on a number that you already have, and type the words that they read out.',
  wordsMissing: 'Type the eight words that they read out.',
  takeCopy: 'Take it in',
  copyTaken: (rows: number): string =>
    `The working copy is in its place: ${rows.toLocaleString('en-GB')} records, with the whole history.`,
  title: (count: number): string =>
    count === 1 ? 'What became of the file' : `What became of ${count} files`,
  kinds: {
    plan: 'Plan',
    receipt: 'Receipt',
    decisions: 'Decisions of the Board',
    return: 'Return',
    figures: 'Figures',
    'key-request': 'Key request',
    handover: 'Working copy',
    pack: 'Board pack',
  } as Readonly<Record<string, string>>,
  /** `Receipt: Receipt for Streets Group.cspreceipt` */
  named: (kind: string | undefined, name: string): string =>
    kind === undefined || kind === '' ? name : `${kind}: ${name}`,
  onward: {
    return: 'Open the signed return',
    due: 'See what is due',
    board: 'See what the Board decided',
    hands: 'Go to handing over',
    import: 'Import it as figures',
    keys: 'Compare their eight words',
  },
  sealed: 'Sealed to you',
  sealedText: 'Nothing of it is read before the passphrase is right.',
  open: 'Open it',
  passphrase: 'Passphrase',
  passphraseMissing: 'Enter the passphrase.',
  pasted: 'Pasted text',
  dropHere: 'Files that you were sent may also be dropped on this window, or their text pasted into it.',

  otherTitle: 'This file was made for another sub-group',
  otherText: (name: string, desk: string): string =>
    `Nothing of “${name}” was taken in at the desk of ${desk}.`,
  otherWhy:
    'A file carries only what is for its own sub-group. Two sub-groups are kept at two desks, so that nothing of one is signed in the name of the other.',
  otherBack: (desk: string): string => `Go back to ${desk}`,
  otherLock: 'Lock this desk and open the file at a desk of its own',
};
