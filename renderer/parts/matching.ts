/** Those of which every typed word is part of the name: the names that start so first, else as they stand. */
export function matching<T>(typed: string, all: readonly T[], nameOf: (one: T) => string): readonly T[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return all;
  const first = words[0] ?? '';
  const named = all.map((one) => ({ one, name: nameOf(one).toLowerCase() }));
  const found = named.filter(({ name }) => words.every((word) => name.includes(word)));
  const starts = found.filter(({ name }) => name.startsWith(first));
  return [...starts, ...found.filter((one) => !starts.includes(one))].map(({ one }) => one);
}
