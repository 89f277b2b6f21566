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
};
