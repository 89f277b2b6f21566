/** How two texts differ, word by word; the labels stand at the words themselves. */
export const difference = {
  added: 'added',
  removed: 'removed',
  same: 'No word has changed.',
};
