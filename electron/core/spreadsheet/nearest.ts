/**
 * The word that was probably meant: the one that fewest single-letter changes lead to (Levenshtein, 1966),
 * if there are at most two, or a third of its length. Null when none is near.
 */
export function nearest(typed: string, known: readonly string[]): string | null {
  let best: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const word of known) {
    const steps = distance(plain(typed), plain(word));
    if (steps < least && steps <= Math.max(2, Math.floor(word.length / 3))) {
      best = word;
      least = steps;
    }
  }
  return best;
}

/** What counts when two headings or names are compared: letters and digits, whatever their case. */
export const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 20) return Number.POSITIVE_INFINITY;
  let before = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = (before[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(swap, (before[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    before = row;
  }
  return before[b.length] ?? Number.POSITIVE_INFINITY;
}
