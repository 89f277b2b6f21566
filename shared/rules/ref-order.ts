/**
 * Orders refs as people count: by their letters, then by their number, so that `CT-I99` comes before
 * `CT-I100`. Negative when `a` comes first.
 */
export function compareRefs(a: string, b: string): number {
  return compareText(stem(a), stem(b)) || a.length - b.length || compareText(a, b);
}

/** By code unit, the same on every computer; a locale's order is not. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const stem = (ref: string) => ref.replace(/\d+$/, '');
