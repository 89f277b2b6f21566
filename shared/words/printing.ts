/** Words about printing from the command line. */
export const printingWords = {
  printingWith: (product: string, path: string): string => `Printing with ${product} (${path}).`,
  noAnswer: 'it did not answer in time.',
  ended: 'it ended.',
};
