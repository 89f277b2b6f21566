/** Searching for a screen or a command. */
export const search = {
  label: 'Type part of a name',
  groups: { go: 'Go to', do: 'Do' },
  none: 'Nothing has that name. Try a shorter part of it.',
  found: (count: number): string => (count === 1 ? '1 found' : `${count} found`),
};
