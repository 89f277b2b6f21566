import { monthNames } from '../words/periods.ts';

/** A figure that is not shown, as prose could quote it. */
export type HiddenFigure = {
  readonly ref: string;
  /** As it would be printed, without its unit: `3`, `1,204`, `4.5`. */
  readonly printed: string;
};

/** A place in a text where a hidden figure seems to be quoted. */
export type Mention = {
  readonly ref: string;
  readonly quote: string;
  /** Where it starts in the text. */
  readonly at: number;
};

const words = ['nought', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** What a number is part of when it is no count: a date, a quarter, an ordinal, a time, a longer number. */
const before =
  /(?:[\p{L}\d]|\d[.,:/]|£|\b(?:quarter|section|page|paragraph|appendix|version|phase|stage|tier)\s*)$/iu;
const after = /^(?:[\p{L}\d]|[.,:/]\d|\s*(?:st|nd|rd|th)\b)/iu;
const months = monthNames.flatMap((name) => [name, name.slice(0, 3)]);
const inDate = new RegExp(`^ (?:${months.join('|')})\\b`);

/**
 * Where a text seems to quote a figure that is not shown: in digits, with or without the comma, or up to nine
 * as a word. It only warns: a person decides whether the 3 in a sentence is the hidden 3.
 */
export function mentionsSmallNumber(text: string, hidden: readonly HiddenFigure[]): Mention[] {
  const found = [...text.matchAll(/\d[\d,]*(?:\.\d+)?|\p{L}+/gu)].flatMap((match) => {
    const [quote] = match;
    const digits = /^\d/.test(quote) ? quote.replace(/,$/, '') : null;
    const value = digits === null ? wordValue(quote) : Number(digits.replaceAll(',', ''));
    if (value === null || (digits !== null && !standsAlone(text, match.index, digits.length))) return [];
    return hidden
      .filter(({ printed }) => Number(printed.replaceAll(',', '')) === value)
      .map(({ ref }): Mention => ({ ref, quote: digits ?? quote, at: match.index }));
  });
  return found;
}

const wordValue = (word: string): number | null => {
  const at = words.indexOf(word.toLowerCase());
  return at > 0 ? at : null;
};

function standsAlone(text: string, at: number, length: number): boolean {
  const next = text.slice(at + length, at + length + 20);
  return !before.test(text.slice(Math.max(0, at - 20), at)) && !after.test(next) && !inDate.test(next);
}
