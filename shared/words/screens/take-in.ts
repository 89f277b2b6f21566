/** Taking in files that were sent. */
export const takeIn = {
  title: (count: number): string =>
    count === 1 ? 'What became of the file' : `What became of ${count} files`,
};
