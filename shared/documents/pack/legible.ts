/**
 * What no paper can show as it is: control characters, marks that reorder the text around them (Unicode
 * Standard Annex #9), halves of a pair, and what XML 1.0 does not allow in a document.
 */
const unshowable =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding control characters is what this is for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const named = (text: string): string =>
  text.replace(
    unshowable,
    (found) => `[U+${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}]`,
  );

/** The same value with every such character of its texts named instead, so that nothing is hidden and nothing breaks. */
export function legible<T>(value: T): T {
  if (typeof value === 'string') return named(value) as T;
  if (Array.isArray(value)) return value.map(legible) as T;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, legible(one)])) as T;
}
