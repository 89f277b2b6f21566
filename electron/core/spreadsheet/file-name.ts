/** Names that Windows keeps for devices, with or without an extension (Microsoft, "Naming Files, Paths, and Namespaces"). */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d|conin\$|conout\$)$/i;

const LONGEST = 120;

/**
 * A file name that every system takes, made from any words: only unaccented letters, digits, blank, dot,
 * hyphen, underscore and round brackets; at most 120 characters; the extension is kept whole.
 * `extension` is without its dot: `safeFileName('Return: CT/Q2', 'cspreturn')` gives `Return- CT-Q2.cspreturn`.
 */
export function safeFileName(words: string, extension: string): string {
  const ending = `.${allowed(extension).replace(/[^A-Za-z0-9]/g, '')}`;
  const stem = trimmed(trimmed(allowed(words)).slice(0, LONGEST - ending.length - 1)) || 'file';
  return `${reserved.test(stem.split('.')[0]?.trim() ?? '') ? `_${stem}` : stem}${ending}`;
}

/** Accents are dropped (ŵ becomes w); every run of anything else that is not allowed becomes one hyphen. */
const allowed = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/\s+/g, ' ')
    .replace(/[^A-Za-z0-9 ._()-]+/g, '-');

/** Windows drops blanks and dots at the end; a dot in front would hide the file elsewhere. */
const trimmed = (text: string) => text.replace(/^[ .-]+|[ .-]+$/g, '');
