/** A piece of a text as it was written, and where it begins. */
export type Piece = { readonly text: string; readonly start: number };

const pieces = (text: string, between: RegExp, start: number): Piece[] => {
  const found: Piece[] = [];
  let at = 0;
  for (const match of text.matchAll(between)) {
    found.push({ text: text.slice(at, match.index), start: start + at });
    at = match.index + match[0].length;
  }
  return [...found, { text: text.slice(at), start: start + at }].filter(({ text }) => text.trim() !== '');
};

/** The sentences of a text, and the lines of a list. A point within a figure ends none. */
export const sentencesOf = (text: string): Piece[] =>
  pieces(text, /(?<=[.!?]["”’)]?)\s+(?=["“‘(]?[\p{Lu}\d£])|[\n\r]+/gu, 0);

/** “Between August and September” is one. */
const months = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';
const joints = new RegExp(
  `,(?!\\d{3})|[;:()]|\\s[-–—]\\s|\\b(?:and(?!\\s+(?:${months}))|but|while|whilst|although|though|whereas|because|when|where|which|who|so|or|after|even)\\b`,
  'gi',
);

/** The clauses of a sentence, each of which says one thing: parted at commas, brackets and conjunctions. */
export const clausesOf = ({ text, start }: Piece): Piece[] => pieces(text, joints, start);

/** The words of a text in lower case, without figures and marks. */
export const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .replace(/[’']s\b/g, '')
    .match(/\p{L}+/gu) ?? [];

/** `burglaries` and `burglary` as one. */
export const stemOf = (word: string): string =>
  word.length > 3
    ? word
        .replace(/ies$/, 'y')
        .replace(/(?<=ch|sh|x|ss)es$/, '')
        .replace(/(?<!s)s$/, '')
    : word;
