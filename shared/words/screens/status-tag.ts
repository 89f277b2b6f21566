export type StatusName = 'red' | 'amber' | 'green' | 'complete' | 'none';

/** A status in a letter and a word; "no data" has no letter, for none is known. */
export const statusWords: Record<StatusName, { letter: string; word: string }> = {
  red: { letter: 'R', word: 'Off track' },
  amber: { letter: 'A', word: 'At risk' },
  green: { letter: 'G', word: 'On track' },
  complete: { letter: 'B', word: 'Complete' },
  none: { letter: '', word: 'No data' },
};
