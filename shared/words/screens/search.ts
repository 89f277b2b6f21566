/** Searching for a screen, an item of the plan, or a command. */
export const search = {
  label: 'Type part of a name',
  groups: {
    go: 'Go to',
    indicators: 'Indicators',
    actions: 'Actions',
    exceptions: 'Exceptions',
    do: 'Do',
  },
  recent: 'Chosen lately',
  none: 'Nothing has that name. Try a shorter part of it.',
  found: (count: number): string => (count === 1 ? '1 found' : `${count} found`),
};
