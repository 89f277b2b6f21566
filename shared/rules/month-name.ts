import { monthNames } from '../words/periods.ts';

/** `Aug`, `aug.`, `August` or `Sept` gives the month's number from 1; null for anything else. */
export function monthNumber(word: string): number | null {
  const start = word.toLowerCase().replace(/\.$/, '');
  if (start === 'sept') return 9;
  const found = monthNames.findIndex((name) =>
    start.length === 3 ? name.toLowerCase().startsWith(start) : name.toLowerCase() === start,
  );
  return found < 0 ? null : found + 1;
}
