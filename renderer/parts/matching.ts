type Named<T> = { readonly one: T; readonly name: string };

/**
 * Those whose name holds every typed word, the names that start so first, else as they stand. Where no name does,
 * those in which the letters of each typed word follow one another within one word: a letter left out is forgiven.
 */
export function matching<T>(typed: string, all: readonly T[], nameOf: (one: T) => string): readonly T[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  const [first] = words;
  if (first === undefined) return all;
  const named = all.map((one): Named<T> => ({ one, name: nameOf(one).toLowerCase() }));
  const whole = named.filter(({ name }) => words.every((word) => name.includes(word)));
  const found = whole.length > 0 ? whole : named.filter((one) => isAlmost(words, one));
  const starts = found.filter(({ name }) => name.startsWith(first));
  return [...starts, ...found.filter((one) => !starts.includes(one))].map(({ one }) => one);
}

const isAlmost = (words: readonly string[], { name }: Named<unknown>): boolean =>
  words.every((word) => word.length > 2 && name.split(/[^\p{L}\p{N}]+/u).some((one) => follows(word, one)));

/** Whether the letters stand in the word in this order, from its first. */
function follows(letters: string, word: string): boolean {
  if (letters[0] !== word[0]) return false;
  let at = 0;
  for (const letter of word) if (letter === letters[at]) at += 1;
  return at === letters.length;
}
