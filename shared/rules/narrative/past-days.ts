import type { Day } from '../../model/period.ts';
import { narrativeWords } from '../../words/narrative.ts';
import { parseUkDate } from '../date.ts';
import { monthNumber } from '../month-name.ts';
import type { Finding } from './finding.ts';
import { clausesOf, type Piece } from './text.ts';

const months =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const promised = new RegExp(
  `\\b(?:by|before|until|no later than)\\s+(?<what>(?:the\\s+)?(?:end\\s+of\\s+)?(?:\\d{1,2}(?:st|nd|rd|th)?\\s+(?:${months})\\s+\\d{4}|\\d{1,2}/\\d{1,2}/(?:\\d{4}|\\d{2})|(?:${months})\\s+\\d{4}))\\b`,
  'gi',
);

/** What was done by a day is no promise. */
const done =
  /\b(was|were|had|has|have|been|did|completed|finished|done|ended|stayed|ran|closed|opened|until then)\b/i;

/** Days by which something is to be done and that have passed. A day without its year may be of any. */
export const pastDays = (sentence: Piece, today: Day): Finding[] =>
  clausesOf(sentence).flatMap((clause) =>
    done.test(clause.text)
      ? []
      : [...clause.text.matchAll(promised)].flatMap((match) => {
          const last = lastDayOf(match.groups?.what ?? '');
          const quote = match[0];
          return last === null || last >= today
            ? []
            : [{ quote, start: clause.start + match.index, message: narrativeWords.past(quote) }];
        }),
  );

/** The last day that is meant: of a month the last it could have. */
function lastDayOf(said: string): string | null {
  const plain = said.replace(/^(?:the\s+)?(?:end\s+of\s+)?/i, '');
  const read = parseUkDate(plain);
  if (read.ok) return read.day;
  const [word = '', year = ''] = plain.split(/\s+/);
  const month = monthNumber(word);
  return month === null ? null : `${year}-${String(month).padStart(2, '0')}-31`;
}
