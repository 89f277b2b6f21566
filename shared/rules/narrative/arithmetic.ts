import { narrativeWords } from '../../words/narrative.ts';
import type { Finding } from './finding.ts';
import { figure, isSaid, type Quantity, quantityOf } from './quantity.ts';
import type { Piece } from './text.ts';

type Found = Quantity & { readonly text: string; readonly start: number; readonly end: number };

/**
 * Percentages that do not fit the figures beside them, whatever they are about: `328 of 588 (55%)`, and
 * `from 1,115 to 1,204, up 12%`.
 */
export function wrongPercentages({ text, start }: Piece): Finding[] {
  const figures = figuresIn(text);
  const between = (a: Found, b: Found): string => text.slice(a.end, b.start);
  return figures.flatMap((first, at) => {
    const [second, third, zeroth] = [figures[at + 1], figures[at + 2], figures[at - 1]];
    if (second === undefined || first.unit !== 'plain' || second.unit !== 'plain') return [];
    const link = between(first, second);
    const isShare = /^\s+(?:out of|of)(?:\s+(?:the|all|our|these|those))?\s+$/i.test(link);
    const isChange =
      /\bfrom\s+$/i.test(text.slice(0, first.start)) && /^(?:\s+\p{L}+){0,2}\s+to\s+$/u.test(link);
    if (!isShare && !isChange) return [];
    const after = third?.unit === 'percent' && near(between(second, third), isShare) ? third : undefined;
    const before =
      zeroth?.unit === 'percent' && nearBefore(between(zeroth, first), isShare) ? zeroth : undefined;
    const percent = after ?? before;
    if (percent === undefined) return [];
    const found = isShare ? share(first, second) : change(first, second);
    if (found === null || fits(percent, found)) return [];
    const from = Math.min(first.start, percent.start);
    const quote = text.slice(from, Math.max(second.end, percent.end));
    const message = isShare
      ? narrativeWords.share(quote, first.text, second.text, found)
      : narrativeWords.growth(quote, first.text, second.text, found);
    return [{ quote, start: start + from, message }];
  });
}

/** Every figure of a text; what belongs to a date, a reference or a time is none. */
export const figuresIn = (text: string): Found[] =>
  [
    ...text.matchAll(
      new RegExp(
        `(?:\\b(?<hedge>about|around|roughly|nearly|almost|some|approximately|over|more than|at least|under|less than|just over|just under)\\s+)?${figure}`,
        'giu',
      ),
    ),
  ].flatMap((match) => {
    const read = quantityOf(match.groups ?? {});
    const words = match[0].trim();
    const start = match.index + match[0].indexOf(words);
    return read === null ? [] : [{ ...read, text: bare(words), start, end: start + words.length }];
  });

const bare = (words: string): string => /[£\d].*/.exec(words)?.[0] ?? words;

const share = (part: Found, whole: Found): number | null =>
  whole.value === 0 || part.value > whole.value ? null : (part.value * 100) / whole.value;
const change = (from: Found, to: Found): number | null =>
  from.value === 0 ? null : ((to.value - from.value) * 100) / from.value;

/** The percentage is said of these figures only where next to nothing stands between. */
const near = (between: string, isShare: boolean): boolean =>
  isShare
    ? /^(?:\s+\p{L}+){0,3}\s*[,(–—-]?\s*(?:\(|or|which is|that is|making|equal to|about|i\.e\.|=)?\s*$/iu.test(
        between,
      )
    : /^(?:\s+\p{L}+){0,3}\s*[,(–—-]?\s*(?:\(|up|down|which is|that is|an? (?:\p{L}+ )?(?:increase|rise|fall|decrease|drop|reduction) of|an?|or|by|\+)?\s*$/iu.test(
        between,
      );
const nearBefore = (between: string, isShare: boolean): boolean =>
  isShare ? /^\s*[,(–—:-]?\s*\(?\s*$/.test(between) : /^\s*,?\s*\(?from\s+$/i.test(between);

const fits = (said: Found, actual: number): boolean => isSaid(said, actual);
